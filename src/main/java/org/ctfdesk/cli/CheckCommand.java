package org.ctfdesk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ctfdesk.cli.console.CommandFailure;
import org.ctfdesk.cli.console.Console;
import org.ctfdesk.cli.console.SubmittedFile;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.report.LastReport;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.review.FindingsFile;
import org.ctfdesk.review.FindingsJson;
import org.ctfdesk.review.ListedFinding;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.engine.Checked;
import org.ctfdesk.rule.engine.Checker;
import org.ctfdesk.rule.engine.FindingText;
import org.ctfdesk.rule.engine.OfferedRemedies;
import org.ctfdesk.rule.engine.Rules;
import org.ctfdesk.store.Progress;
import org.ctfdesk.store.StoreFailure;
import org.ctfdesk.text.NumberStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: prints the findings of a report. Exit code 1 where there is an error among them. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Checks a report, or any workbook of its tables, and prints what was found; of a folder, what was found in each of its "
                        + "files. Exit code 1: there are errors.")
final class CheckCommand implements Callable<Integer> {
    private static final int FIRST_DUE = 2024;
    private static final int YEARS_BETWEEN = 2;
    private static final int DUE_DAY = 31;

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A report, a workbook, or a folder of them.")
    private Path file;

    @Option(names = "--last", paramLabel = "FILE",
            description = "The last report, or a workbook that carries it: what it says is compared, and not stored. Said several times "
                    + "for the reports before it, too.")
    private List<Path> last = List.of();

    @Option(names = "--last-as-it-is",
            description = "Compares with --last also where it is of another Party, or not of an earlier report.")
    private boolean lastAsItIs;

    @Option(names = "--json", description = "Prints one JSON array, for machines.")
    private boolean json;

    @Option(names = "--csv", paramLabel = "OUT", description = "Writes the findings there, as comma-separated values.")
    private Path csv;

    @Option(names = "--xlsx", paramLabel = "OUT", description = "Writes the findings there, as a workbook for reviewers.")
    private Path workbook;

    @Option(names = "--force", description = "Overwrites what is there.")
    private boolean force;

    @Option(names = "--verdicts",
            description = "Prints the verdict on every point of the catalogue: holds, broken, cannot be decided, not applicable.")
    private boolean verdicts;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        for (var out : new Path[] {csv, workbook}) {
            if (out != null) {
                console.refuseToOverwriteReport(out, force);
            }
        }
        if (Files.isDirectory(file)) {
            if (csv != null || verdicts || !last.isEmpty()) {
                throw new CommandFailure(console.words().of("cli.folder.options"));
            }
            return new FolderCheckLines(console).run(file, json, workbook);
        }
        var report = compared(SubmittedFile.told(console, file));
        if (verdicts) {
            new VerdictLines(report, console.words()).print(console.out(), json);
            return new Checker(Rules.ALL).check(report).count(Severity.ERROR) > 0 ? 1 : 0;
        }
        return print(report);
    }

    private Report compared(Report report) {
        var known = Optional.<LastReport>empty();
        for (var each : last.stream().map(file -> before(report, file)).sorted(Comparator.comparing(LastReport::btr)).toList()) {
            known = Optional.of(each.after(known));
        }
        return known.map(each -> report.with(ReportPart.Last.of(each.after(report.last())))).orElse(report);
    }

    /** Another Party's report, or one that is not earlier, is asked about: compared, or another file. */
    private LastReport before(Report report, Path last) {
        var before = console.read(last);
        if (!lastAsItIs && !before.profile().party().mayBe(report.profile().party())) {
            throw new CommandFailure(console.words().of("cli.last.otherParty", last, before.profile().party().name(),
                    report.profile().party().name()));
        }
        if (!lastAsItIs && before.profile().submission().btr() >= report.profile().submission().btr()) {
            throw new CommandFailure(console.words().of("cli.last.notBefore", last, before.profile().submission().btr(),
                    report.profile().submission().btr()));
        }
        return new LastReport(before, last.getFileName().toString(), console.today(), false);
    }

    int print(Report report) {
        var checker = new Checker(Rules.ALL);
        var checked = OfferedRemedies.once(checker.check(report), report);
        checker.broken().forEach(broken -> console.err().println(console.words().of("cli.broken", broken.code(), broken.why())));
        var text = new FindingText(console.words(), NumberStyle.POINT);
        if (json) {
            console.out().println(FindingsJson.of(ListedFinding.all(checked, report, console.words(), NumberStyle.POINT)));
        } else {
            for (var finding : checked.findings()) {
                console.out().println(console.words().of("severity." + finding.severity()).toUpperCase(Locale.ROOT) + " "
                        + finding.code() + "  " + text.message(finding, report));
            }
            summary(checked);
            due(report);
        }
        write(csv, FindingsFile.CSV, checked, report);
        write(workbook, FindingsFile.WORKBOOK, checked, report);
        return checked.count(Severity.ERROR) > 0 ? 1 : 0;
    }

    private void write(Path out, FindingsFile kind, Checked checked, Report report) {
        if (out == null) {
            return;
        }
        try {
            kind.write(out, checked, report, console.words(), NumberStyle.POINT, Progress.UNWATCHED);
            console.err().println(console.words().of("cli.written", out));
        } catch (StoreFailure failure) {
            throw new CommandFailure(failure.told(console.words()));
        } catch (WorkbookFailure failure) {
            throw new CommandFailure(failure.told(console.words()));
        }
    }

    /** By when the report is due, every two years from 31 December 2024: 18/CMA.1, para. 3. */
    private void due(Report report) {
        var number = report.profile().submission().btr();
        if (number > 0) {
            var due = LocalDate.of(FIRST_DUE + YEARS_BETWEEN * (number - 1), Month.DECEMBER, DUE_DAY);
            var days = ChronoUnit.DAYS.between(LocalDate.parse(console.today()), due);
            console.out().println(console.words().of(days < 0 ? "cli.due.past" : "cli.due", number, due, Math.abs(days)));
        }
    }

    private void summary(Checked checked) {
        console.out().println(console.words().of("cli.summary", checked.count(Severity.ERROR), checked.count(Severity.WARNING),
                checked.count(Severity.INFO), checked.filling().answered(), checked.filling().asked()));
    }
}
