package org.ctfdesk.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.ctfdesk.report.Circumstances;
import org.ctfdesk.report.Party;
import org.ctfdesk.report.Periods;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Submission;
import org.ctfdesk.report.Target;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code new}: writes a report with nothing filled in. */
@Command(name = "new", mixinStandardHelpOptions = true, description = "Writes a blank report.")
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

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE", description = "Where to write the report.")
    private Path output;

    @Option(names = "--force", description = "Overwrites what is there.")
    private boolean force;

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var now = LocalDate.now(console.clock()).getYear();
        var due = year != null ? year : now + now % 2; // reports are due in even years: 18/CMA.1, para. 3
        if (due < 2024 || due > 2100 || due % 2 != 0) {
            throw new CommandFailure(console.words().of("cli.year", due));
        }
        console.refuseToOverwrite(output, force);
        console.write(output, Report.blank(new Profile(
                new Party(party, iso3, !developed, false),
                new Submission((due - 2022) / 2, due, "1.0", Submission.State.STARTED, "en"), Periods.usual(due),
                List.of(new Target("1", console.words().of("cli.target"), List.of())), Circumstances.USUAL)));
        console.err().println(console.words().of("cli.written", output));
        return 0;
    }
}
