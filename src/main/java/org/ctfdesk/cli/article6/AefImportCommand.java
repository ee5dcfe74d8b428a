package org.ctfdesk.cli.article6;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.ctfdesk.cli.console.CommandFailure;
import org.ctfdesk.cli.console.Console;
import org.ctfdesk.cli.console.NumbersOption;
import org.ctfdesk.edit.AnswerReader;
import org.ctfdesk.edit.LedgerImport;
import org.ctfdesk.excel.agreed.AefReader;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Row;
import org.ctfdesk.store.Progress;
import org.ctfdesk.text.AmbiguousNumbers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code aef-import}: takes a workbook of the agreed electronic format into the ledger of a report. */
@Command(
        name = "aef-import",
        mixinStandardHelpOptions = true,
        description = {
            "Takes a workbook of the agreed electronic format (4/CMA.6, annex II) into the ledger of a report.",
            "Lines that the report holds already are left out. What has no place in the ledger is printed."
        })
public final class AefImportCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "WORKBOOK", description = "The workbook.")
    private Path workbook;

    @Option(names = "--into", required = true, paramLabel = "REPORT", description = "The report that takes the lines.")
    private Path into;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE", description = "Where to write the report.")
    private Path output;

    @Option(names = "--replace", description = "Takes the lines of the report’s ledger out before.")
    private boolean replace;

    @Mixin
    private NumbersOption numbers = new NumbersOption();

    @Option(names = "--force", description = "Overwrites what is there.")
    private boolean force;

    public AefImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var report = console.read(into);
        console.refuseToOverwrite(output, force);
        var words = console.words();
        try {
            var read = AefReader.read(workbook, style -> new AnswerReader(style, words)::read, numbers.style(), Progress.UNWATCHED);
            var party = report.profile().party();
            read.party().filter(named -> !named.equals(party.iso3()) && !named.equals(party.name()))
                    .ifPresent(named -> console.err().println(words.of("cli.aef.otherParty", named, party.iso3())));
            read.notTaken().forEach(each -> console.out()
                    .println(words.of("cli.aef.notTaken", each.sheet(), each.head().strip(), each.cells())));
            var unread = unread(read.lines());
            var taken = replace ? LedgerImport.replacing(report, read.lines()) : LedgerImport.adding(report, read.lines());
            console.write(output, taken.edit().applyTo(report));
            console.err().println(words.of("cli.aef.taken", taken.added(), taken.removed(), taken.known(), taken.differing()));
            console.err().println(words.of("cli.written", output));
            return unread == 0 ? 0 : 1;
        } catch (WorkbookFailure failure) {
            throw new CommandFailure(failure.told(words));
        } catch (AmbiguousNumbers either) {
            throw new CommandFailure(either.told(words));
        }
    }

    /** Tells each cell that cannot be read as what it should be: it stays as it stands and counts for nothing. */
    private int unread(SortedMap<String, List<Row>> lines) {
        var count = 0;
        for (var form : lines.entrySet()) {
            for (var row : form.getValue()) {
                for (var cell : row.answers().entrySet()) {
                    if (cell.getValue() instanceof Answer.Unread text) {
                        var head = Forms.of(form.getKey()).key("head." + cell.getKey().column());
                        console.err().println(console.words().of("cli.aef.unread", workbook.getFileName(), console.words().of(head),
                                text.typed()));
                        count++;
                    }
                }
            }
        }
        return count;
    }
}
