package org.ctfdesk.cli;

import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.ctfdesk.excel.agreed.AefWriter;
import org.ctfdesk.excel.book.Progress;
import org.ctfdesk.excel.book.WorkbookFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code aef}: writes the ledger in the agreed electronic format. */
@Command(
        name = "aef",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the Article 6 ledger in the agreed electronic format (4/CMA.6, annex II) as Excel.",
            "What the report holds besides the format stands on further sheets, which say so."
        })
final class AefCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "REPORT", description = "A report.")
    private Path file;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "WORKBOOK", description = "Where to write the workbook.")
    private Path output;

    @Option(names = "--year", paramLabel = "YEAR", description = "The reported year (default: all years together).")
    private Integer year;

    @Option(names = "--force", description = "Overwrites what is there.")
    private boolean force;

    AefCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var report = console.read(file);
        console.refuseToOverwrite(output, force);
        try {
            var writer = new AefWriter(report, year == null ? OptionalInt.empty() : OptionalInt.of(year), console.words());
            writer.write(output, Progress.UNWATCHED);
            if (writer.withoutYear() > 0) {
                console.err().println(console.words().of("cli.aef.withoutYear", writer.withoutYear()));
            }
            console.err().println(console.words().of("cli.written", output));
            return 0;
        } catch (WorkbookFailure failure) {
            throw new CommandFailure(failure.told(console.words()));
        }
    }
}
