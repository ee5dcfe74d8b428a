package org.ctfdesk.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.excel.foreign.BookReader;
import org.ctfdesk.excel.submission.ChangedCell;
import org.ctfdesk.excel.submission.WorkbookReader;
import org.ctfdesk.store.JsonLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code import}: brings back the report that a workbook of ours carries, and lists the cells changed since; of any other
 * workbooks it makes a report, and tells what has to be asked.
 */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {"Brings back the report that an exported workbook carries, and lists the cells that were changed since.",
            "Of any other workbooks it makes one report: what is sure is entered, all else is told; exit code 1 where something has to"
                    + " be asked."})
final class ImportCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "WORKBOOK",
            description = "A workbook that CTF Desk exported, or any workbooks (xlsx, xlsm, xls) that make one report.")
    private List<Path> workbooks;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE", description = "Where to write the report.")
    private Path output;

    @Option(names = "--json", description = "Prints the changed cells, or all cells of other workbooks, as JSON for machines.")
    private boolean json;

    @Option(names = "--force", description = "Overwrites what is there.")
    private boolean force;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.refuseToOverwrite(output, force);
        if (workbooks.size() > 1 || !isOurs(workbooks.getFirst())) {
            return new ForeignImport(console).run(workbooks, output, json);
        }
        try {
            var imported = WorkbookReader.read(workbooks.getFirst());
            console.write(output, imported.report());
            console.err().println(console.words().of("cli.written", output));
            if (json) {
                console.out().println(JsonLines.of(imported.changed().stream().map(ImportCommand::member).toList()));
                return 0;
            }
            imported.missing().forEach(sheet -> console.out().println(console.words().of("cli.import.missing", sheet)));
            imported.changed().forEach(cell -> console.out().println(console.words().of(
                    "cli.import.changed", cell.sheet(), cell.cell(), cell.was(), cell.is())));
            if (!imported.isUnchanged()) {
                console.err().println(console.words().of("cli.import.notTaken", imported.changed().size()));
            }
            return 0;
        } catch (WorkbookFailure failure) {
            throw new CommandFailure(failure.told(console.words()));
        }
    }

    /** True where the workbook carries a report, be it damaged or of a newer version. */
    private static boolean isOurs(Path workbook) {
        return BookReader.holdsSheet(workbook, WorkbookReader.COPY);
    }

    private static Map<String, Object> member(ChangedCell cell) {
        var member = new LinkedHashMap<String, Object>();
        member.put("sheet", cell.sheet());
        member.put("cell", cell.cell());
        member.put("place", cell.place().path());
        member.put("was", cell.was());
        member.put("is", cell.is());
        return member;
    }
}
