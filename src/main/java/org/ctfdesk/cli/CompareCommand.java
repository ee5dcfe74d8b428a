package org.ctfdesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.ctfdesk.cli.console.CommandFailure;
import org.ctfdesk.cli.console.Console;
import org.ctfdesk.cli.console.ExerciseFiles;
import org.ctfdesk.cli.console.SubmittedFile;
import org.ctfdesk.compare.Change;
import org.ctfdesk.compare.Comparison;
import org.ctfdesk.excel.book.ListBook;
import org.ctfdesk.excel.book.Listing;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.review.ComparisonList;
import org.ctfdesk.sheet.Cover;
import org.ctfdesk.store.JsonLines;
import org.ctfdesk.store.Progress;
import org.ctfdesk.text.CsvText;
import org.ctfdesk.text.NumberStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code compare}: all that changed from one report to another. */
@Command(name = "compare", mixinStandardHelpOptions = true,
        description = "Lists all that changed from one report or workbook to another, computed figures included; of two folders, how "
                + "much changed in each file. Exit code 1: something changed.")
final class CompareCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "BEFORE", description = "The first report.")
    private Path first;

    @Parameters(index = "1", paramLabel = "AFTER", description = "The second one.")
    private Path second;

    @Option(names = "--json", description = "Prints one JSON array, for machines.")
    private boolean json;

    @Option(names = "--csv", paramLabel = "OUT", description = "Writes the changes there, as comma-separated values.")
    private Path csv;

    @Option(names = {"-o", "--output", "--xlsx"}, paramLabel = "OUT", description = "Writes changes and a summary there, as a workbook.")
    private Path workbook;

    @Option(names = "--force", description = "Overwrites what is there.")
    private boolean force;

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        for (var out : new Path[] {csv, workbook}) {
            if (out != null) {
                console.refuseToOverwriteReport(out, force);
            }
        }
        if (isSame()) {
            console.err().println(console.words().of("cli.compare.itself", first));
        }
        if (Files.isDirectory(first) || Files.isDirectory(second)) {
            if (!Files.isDirectory(first) || !Files.isDirectory(second) || csv != null) {
                throw new CommandFailure(console.words().of("cli.folder.both"));
            }
            return new FolderComparisonLines(console).run(first, second, json, workbook);
        }
        var before = SubmittedFile.told(console, first);
        var after = SubmittedFile.told(console, second);
        if (!before.profile().party().mayBe(after.profile().party())) {
            console.err().println(console.words().of("cli.compare.otherParty", first, before.profile().party().name(), second,
                    after.profile().party().name()));
        }
        var comparison = Comparison.of(before, after);
        var lists = new ComparisonList(console.words(), NumberStyle.POINT);
        if (json) {
            console.out().println(JsonLines.of(comparison.changes().stream().map(change -> lists.member(comparison, change)).toList()));
        } else {
            comparison.changes().forEach(change -> console.out().println(line(lists, comparison, change)));
            console.out().println(comparison.changes().isEmpty() ? console.words().of("cli.compare.none")
                    : console.words().of("cli.compare.count", comparison.changes().size()));
        }
        if (csv != null) {
            ExerciseFiles.write(csv, csv(lists.changes(comparison)), console);
        }
        if (workbook != null) {
            write(List.of(lists.summary(comparison), lists.recalculations(comparison), lists.changes(comparison)),
                    Cover.of(after, console.words()));
        }
        return comparison.changes().isEmpty() ? 0 : 1;
    }

    /** One file or folder under two names, links among them. */
    private boolean isSame() {
        try {
            return Files.isSameFile(first, second);
        } catch (IOException missing) { // told by who reads it
            return false;
        }
    }

    private String line(ComparisonList lists, Comparison comparison, Change change) {
        var told = lists.member(comparison, change);
        return console.words().of("cli.compare.line", told.get("table"), told.get("row"), told.get("column"), told.get("message"));
    }

    private static String csv(Listing list) {
        var text = new StringBuilder(CsvText.line(list.columns().stream().map(Listing.Column::head).toList()));
        list.rows().forEach(row -> text.append(CsvText.line(row.stream().map(String::valueOf).toList())));
        return text.toString();
    }

    private void write(List<Listing> lists, Cover cover) {
        try {
            new ListBook(cover, console.words()).write(workbook, lists, Progress.UNWATCHED);
        } catch (WorkbookFailure failure) {
            throw new CommandFailure(failure.told(console.words()));
        }
    }
}
