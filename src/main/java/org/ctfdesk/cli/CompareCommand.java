package org.ctfdesk.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ctfdesk.compare.Comparison;
import org.ctfdesk.excel.book.Progress;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.review.ComparedFile;
import org.ctfdesk.review.ComparedLine;
import org.ctfdesk.review.ComparedLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code compare}: lays two reports beside each other. Exit code 1 where they differ. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = {
            "Compares two reports (or the reports in workbooks of ours) and prints what differs: answers changed, added and taken out,",
            "rows added, taken out and renamed, footnotes, units, flexibility, and the size of recalculations in per cent.",
            "The Party’s own rows are matched by identity, else by name and content. Exit code 1: they differ."
        })
final class CompareCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "BEFORE", description = "A report or a workbook.")
    private Path before;

    @Parameters(index = "1", paramLabel = "AFTER", description = "The other one.")
    private Path after;

    @Option(names = {"-o", "--output"}, paramLabel = "WORKBOOK",
            description = "Writes there a workbook for reviewers: summary, recalculations, all differences.")
    private Path output;

    @Option(names = "--json", description = "Prints one JSON array, for machines.")
    private boolean json;

    @Option(names = "--force", description = "Overwrites what is there.")
    private boolean force;

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (output != null) {
            console.refuseToOverwrite(output, force);
        }
        var comparison = Comparison.of(console.read(before), console.read(after));
        var lines = ComparedLines.of(comparison, console.words());
        var file = new ComparedFile(comparison, lines, console.words());
        if (json) {
            console.out().println(file.json());
        } else {
            lines.forEach(line -> console.out().println(line.message()));
        }
        console.err().println(console.words().of("cli.compare.count", lines.size(),
                lines.stream().filter(line -> line.change().isPresent()).count(),
                lines.stream().filter(line -> line.what() == ComparedLine.What.FOOTNOTES).count()));
        write(file);
        return lines.isEmpty() ? 0 : 1;
    }

    private void write(ComparedFile file) {
        if (output == null) {
            return;
        }
        try {
            file.write(output, Progress.UNWATCHED);
            console.err().println(console.words().of("cli.written", output));
        } catch (WorkbookFailure failure) {
            throw new CommandFailure(failure.told(console.words()));
        }
    }
}
