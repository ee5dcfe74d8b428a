package org.ctfdesk.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ctfdesk.cli.console.CommandFailure;
import org.ctfdesk.cli.console.Console;
import org.ctfdesk.cli.console.ForeignOptions;
import org.ctfdesk.edit.Proposal;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.excel.foreign.grid.BookReader;
import org.ctfdesk.excel.returned.BookDifference;
import org.ctfdesk.excel.returned.ChangedCell;
import org.ctfdesk.excel.returned.ChangedLines;
import org.ctfdesk.excel.returned.ChangedSheet;
import org.ctfdesk.excel.returned.ChangesProposal;
import org.ctfdesk.excel.returned.Imported;
import org.ctfdesk.excel.returned.WorkbookReader;
import org.ctfdesk.inventory.InventoryFailure;
import org.ctfdesk.inventory.file.InventoryReader;
import org.ctfdesk.report.Place;
import org.ctfdesk.review.ReviewLists;
import org.ctfdesk.store.JsonLines;
import org.ctfdesk.text.AmbiguousNumbers;
import org.ctfdesk.text.ReadingFailure;
import org.ctfdesk.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code import}: brings back the report that a workbook of ours carries, and lists the cells changed since; of any other
 * workbooks it makes a report, and tells what has to be asked.
 */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {"Brings back the report that an exported workbook carries, and lists what was changed in it since. Exit code 1:"
                + " there are changes that are not in the report written.",
            "Of any other workbooks it makes one report: what is sure is entered, all else is told; exit code 1 where something has to"
                    + " be asked."})
final class ImportCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "WORKBOOK",
            description = "A workbook that CTF Desk exported, or any workbooks (xlsx, xlsm, xls, ods) and CSV files that"
                    + " make one report.")
    private List<Path> workbooks;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE", description = "Where to write the report.")
    private Path output;

    @Option(names = "--json", description = "Prints the changed cells, or all cells of other workbooks, as JSON for machines.")
    private boolean json;

    @Mixin
    private ForeignOptions foreign = new ForeignOptions();

    @Option(names = "--take", description = "Takes the changed answers that can be read in one way into the report, as one edit.")
    private boolean take;

    @Option(names = "--force", description = "Overwrites what is there.")
    private boolean force;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.refuseToOverwrite(output, force);
        if (workbooks.size() > 1 || !isOurs(workbooks.getFirst())) {
            return foreign();
        }
        try {
            var imported = WorkbookReader.read(workbooks.getFirst(), ReviewLists::besideTables);
            var proposal = ChangesProposal.of(imported, console.words());
            console.write(output, take ? console.taken(imported.report(), proposal) : imported.report());
            console.err().println(console.words().of("cli.written", output));
            if (json) {
                console.out().println(JsonLines.of(imported.differences().stream().map(difference -> member(difference, console.words()))
                        .toList()));
                return code(imported, proposal);
            }
            imported.differences().forEach(difference -> console.out().println(difference.told(console.words())));
            if (take) {
                var changes = proposal.changes().size();
                console.err().println(console.words().of("cli.import.taken", changes,
                        proposal.cells().size() + proposal.remarks().size() - changes));
            } else if (!imported.isUnchanged()) {
                console.err().println(console.words().of("cli.import.notTaken", imported.differences().size()));
            }
            return code(imported, proposal);
        } catch (WorkbookFailure failure) {
            throw new CommandFailure(failure.told(console.words()));
        }
    }

    /** Other workbooks; an inventory among the files that can be read as one is read so, and that is said. */
    private int foreign() {
        var tables = new ForeignImport(console, foreign);
        if (!foreign.areOfTables() && workbooks.stream().allMatch(InventoryReader::isReportingTables)
                && !tables.findsOtherTables(workbooks)) {
            return inventory();
        }
        try {
            return tables.run(workbooks, output, json);
        } catch (ForeignImport.NoTables none) {
            refuseUnlessInventory(none.getMessage());
            return inventory();
        }
    }

    /** Refuses files of which no inventory can be read either; says the command where something has to be told to it first. */
    private void refuseUnlessInventory(String none) {
        try {
            InventoryReader.read(workbooks, foreign.numbers().style(), Optional.empty());
        } catch (InventoryFailure open) {
            throw open.isOfAnInventory() ? asInventory(none, open) : new CommandFailure(none);
        } catch (AmbiguousNumbers open) {
            throw asInventory(none, open);
        } catch (ReadingFailure | WorkbookFailure noInventory) {
            throw new CommandFailure(none);
        }
    }

    private int inventory() {
        if (foreign.areOfTables()) {
            throw new CommandFailure(console.words().of("cli.import.ofTables", line()));
        }
        return new InventoryCommand(console).read(workbooks, output, json, foreign.numbers(),
                console.words().of("cli.import.inventory", line()));
    }

    /** What the user has to type for the same files as an inventory. */
    private String line() {
        return "ctf-desk inventory " + workbooks.stream().map(file -> "\"" + file + "\"").collect(Collectors.joining(" "))
                + " -o \"" + output + "\"" + foreign.numbers().typed();
    }

    private CommandFailure asInventory(String none, ReadingFailure open) {
        return new CommandFailure(none + "\n"
                + console.words().of("cli.import.asInventory", line(), open.told(console.words())));
    }

    /** True where the workbook carries a report, be it damaged or of a newer version. */
    private static boolean isOurs(Path workbook) {
        return BookReader.holdsSheet(workbook, WorkbookReader.COPY);
    }

    /** 1 where the workbook says something that is not in the report that was written. */
    private int code(Imported imported, Proposal proposal) {
        return imported.isUnchanged() || take && !proposal.isOpen() ? 0 : 1;
    }

    private static Map<String, Object> member(BookDifference difference, Words words) {
        var member = new LinkedHashMap<String, Object>();
        member.put("sheet", difference.sheet());
        switch (difference) {
            case ChangedCell cell -> {
                member.put("cell", cell.cell());
                member.put("what", cell.what().name());
                member.put("place", cell.place().map(Place::path).orElse(null));
                member.put("was", cell.was());
                member.put("is", cell.is());
            }
            case ChangedLines lines -> {
                member.put("cell", lines.at());
                member.put("what", lines.what().name());
                member.put("is", lines.text());
            }
            case ChangedSheet sheet -> {
                member.put("what", sheet.what().name());
                member.put("was", sheet.was());
            }
        }
        member.put("told", difference.told(words));
        return member;
    }
}
