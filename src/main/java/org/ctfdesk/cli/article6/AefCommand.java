package org.ctfdesk.cli.article6;

import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.ctfdesk.cli.console.CommandFailure;
import org.ctfdesk.cli.console.Console;
import org.ctfdesk.excel.agreed.AefWriter;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.report.Report;
import org.ctfdesk.store.Progress;
import org.ctfdesk.text.NumberStyle;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code aef}: writes the ledger in the agreed electronic format. */
@Command(
        name = "aef",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the Article 6 ledger in the agreed electronic format (4/CMA.6, annex II) as Excel.",
            "Where the ledger holds several reported years each has a workbook of its own, its year behind the name.",
            "What table 4 counts as first transferred stands there as such; where not, it is said why.",
            "What the report holds besides the format stands on further sheets, which say so."
        })
public final class AefCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "REPORT", description = "A report.")
    private Path file;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "WORKBOOK",
            description = "Where to write the workbook, or the workbooks.")
    private Path output;

    @ArgGroup(exclusive = true)
    private Scope scope;

    /** Which submissions go into the workbook. */
    private static final class Scope {
        @Option(names = "--year", paramLabel = "YEAR", description = "One reported year.")
        private Integer year;

        @Option(names = "--all-years", description = "All reported years together in one workbook.")
        private boolean allYears;
    }

    @Option(names = "--force", description = "Overwrites what is there.")
    private boolean force;

    public AefCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var report = console.read(file);
        var years = AefWriter.years(report);
        if (scope != null || years.size() < 2) {
            var year = scope == null || scope.year == null ? OptionalInt.empty() : OptionalInt.of(scope.year);
            write(report, year, output);
            return 0;
        }
        years.forEach(year -> console.refuseToOverwriteReport(ofYear(year), force));
        years.forEach(year -> write(report, OptionalInt.of(year), ofYear(year)));
        return 0;
    }

    /** {@code aef.xlsx} as {@code aef-2024.xlsx}. */
    private Path ofYear(int year) {
        var name = output.getFileName().toString();
        var dot = name.lastIndexOf('.');
        var ending = dot > 0 ? name.substring(dot) : "";
        return output.resolveSibling(name.substring(0, name.length() - ending.length()) + "-" + year + ending);
    }

    private void write(Report report, OptionalInt year, Path to) {
        console.refuseToOverwriteReport(to, force);
        try {
            var writer = new AefWriter(report, year, console.words());
            writer.write(to, Progress.UNWATCHED);
            if (writer.withoutYear() > 0) {
                console.err().println(console.words().of("cli.aef.withoutYear", writer.withoutYear()));
            }
            writer.departures().forEach(each -> console.err().println(each.told(console.words(), NumberStyle.POINT)));
            console.err().println(console.words().of("cli.written", to));
        } catch (WorkbookFailure failure) {
            throw new CommandFailure(failure.told(console.words()));
        }
    }
}
