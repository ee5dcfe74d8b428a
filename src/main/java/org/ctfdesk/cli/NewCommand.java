package org.ctfdesk.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ctfdesk.cli.console.BlankReport;
import org.ctfdesk.cli.console.CommandFailure;
import org.ctfdesk.cli.console.Console;
import org.ctfdesk.edit.CarryOver;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Party;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code new}: writes a report with nothing filled in, or with what remains true of the last one. */
@Command(name = "new", mixinStandardHelpOptions = true, description = "Writes a blank report, or one begun from the last report.")
final class NewCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--party", paramLabel = "NAME", defaultValue = "", description = "The Party's name.")
    private String party;

    @Option(names = "--iso3", paramLabel = "CODE", defaultValue = "", description = "Its ISO 3166 alpha-3 code.")
    private String iso3;

    @Option(names = "--developed", description = "A developed country Party (default: developing).")
    private boolean developed;

    @Option(names = "--year", paramLabel = "YEAR", description = "The year in which the report is due (default: the next even year).")
    private Integer year;

    @Option(names = "--from", paramLabel = "FILE",
            description = "The last report, or a workbook that carries it: what remains true of it is carried over.")
    private Path from;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE", description = "Where to write the report.")
    private Path output;

    @Option(names = "--force", description = "Overwrites what is there.")
    private boolean force;

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var report = from != null ? following() : blank();
        console.refuseToOverwrite(output, force);
        console.write(output, report);
        console.err().println(console.words().of("cli.written", output));
        return 0;
    }

    private Report blank() {
        var due = year != null ? year : BlankReport.dueYear(console);
        if (due < 2024 || due > 2100 || due % 2 != 0) {
            throw new CommandFailure(console.words().of("cli.year", due));
        }
        return BlankReport.of(console, new Party(party, iso3, !developed, false), due);
    }

    private Report following() {
        if (year != null || developed || !party.isEmpty() || !iso3.isEmpty()) {
            throw new CommandFailure(console.words().of("cli.from.alone"));
        }
        return CarryOver.of(console.read(from), from.getFileName().toString(), console.today());
    }
}
