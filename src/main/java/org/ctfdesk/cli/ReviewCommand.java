package org.ctfdesk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ctfdesk.cli.console.CommandFailure;
import org.ctfdesk.cli.console.Console;
import org.ctfdesk.cli.console.ExerciseFiles;
import org.ctfdesk.cli.console.SubmittedFile;
import org.ctfdesk.excel.book.ListBook;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.ReviewPoint;
import org.ctfdesk.report.ReviewPoint.Kind;
import org.ctfdesk.report.ReviewPoint.Subject;
import org.ctfdesk.review.ReviewPoints;
import org.ctfdesk.review.ReviewSheet;
import org.ctfdesk.review.ReviewText;
import org.ctfdesk.rule.engine.Checker;
import org.ctfdesk.rule.engine.Rules;
import org.ctfdesk.sheet.Cover;
import org.ctfdesk.store.JsonLines;
import org.ctfdesk.store.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code review}: what reviewers say of a report and what the Party answers, out and in. */
@Command(name = "review", mixinStandardHelpOptions = true,
        description = {"Lists what reviewers say of a report or a submitted workbook, and what the Party answers; adds findings and "
                + "questions of one’s own, writes them as a workbook or a text, and takes such a workbook back.",
            "The report itself is never changed, but for -o. Exit code 1: a point is open, or something was not taken."})
final class ReviewCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A report or a workbook.")
    private Path file;

    @Option(names = "--findings", description = "Adds what the checks find as points.")
    private boolean findings;

    @Option(names = "--add", arity = "3", paramLabel = "KIND PLACE TEXT", hideParamSyntax = true,
            description = "Adds a point: question, recommendation, encouragement or capacity-building; a cell, as "
                    + "table5:measure/1:status, a table, as table5, or a paragraph, as “para. 64(a)”; what is said.")
    private List<String> add = new ArrayList<>();

    @Option(names = "--by", paramLabel = "NAME", description = "Who says so.")
    private String by = "";

    @Option(names = "--take", paramLabel = "WORKBOOK", description = "Takes the points and answers of a workbook that this command wrote.")
    private Path take;

    @Option(names = "--xlsx", paramLabel = "OUT", description = "Writes all points there, as a workbook to answer in.")
    private Path workbook;

    @Option(names = "--text", paramLabel = "OUT", description = "Writes them there as a text, in the wording of review reports.")
    private Path text;

    @Option(names = {"-o", "--output"}, paramLabel = "REPORT", description = "Writes the report with all points there.")
    private Path output;

    @Option(names = "--json", description = "Prints one JSON array, for machines.")
    private boolean json;

    @Option(names = "--force", description = "Overwrites what is there.")
    private boolean force;

    ReviewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        for (var out : new Path[] {workbook, text}) {
            if (out != null) {
                console.refuseToOverwriteReport(out, force);
            }
        }
        if (output != null) {
            console.refuseToOverwrite(output, force);
        }
        var report = SubmittedFile.told(console, file);
        var isWhole = true;
        if (take != null) {
            var read = read();
            read.unread().forEach(row -> console.err().println(console.words().of("cli.review.unread", take, row)));
            isWhole = read.unread().isEmpty();
            var joined = ReviewPoints.join(report.review(), read.points());
            joined.disputed().forEach(point -> console.err().println(console.words().of("cli.review.disputed", point.number(),
                    point.answer())));
            isWhole &= joined.disputed().isEmpty();
            console.err().println(console.words().of("cli.review.taken", joined.added(), joined.answered()));
            report = report.with(new ReportPart.Review(joined.points()));
        }
        report = report.with(new ReportPart.Review(ReviewPoints.join(report.review(), own(report)).points()));
        write(report);
        return isWhole && report.review().stream().noneMatch(ReviewPoint::isOpen) ? 0 : 1;
    }

    private ReviewSheet.Read read() {
        try {
            return ReviewSheet.read(take, console.words());
        } catch (WorkbookFailure failure) {
            throw new CommandFailure(failure.told(console.words()));
        }
    }

    private List<ReviewPoint> own(Report report) {
        var points = new ArrayList<ReviewPoint>();
        if (findings) {
            points.addAll(ReviewPoints.ofFindings(new Checker(Rules.ALL).check(report), report, by, console.today(), console.words()));
        }
        for (var i = 0; i + 2 < add.size(); i += 3) {
            points.add(new ReviewPoint(0, kind(add.get(i)), subject(add.get(i + 1)), add.get(i + 2), by, console.today(), "", ""));
        }
        return points;
    }

    private Kind kind(String name) {
        for (var kind : Kind.values()) {
            if (kind.name().replace('_', '-').startsWith(name.toUpperCase(Locale.ROOT).replace('_', '-')) && !name.isBlank()) {
                return kind;
            }
        }
        throw new CommandFailure(console.words().of("cli.review.kind", name));
    }

    private Subject subject(String path) {
        try {
            var subject = Subject.of(path);
            if (ReviewPoints.isKnown(subject)) {
                return subject;
            }
        } catch (IllegalArgumentException none) {
            // told below: what it names is not there
        }
        throw new CommandFailure(console.words().of("cli.review.place", path));
    }

    private void write(Report report) {
        var words = new ReviewText(report, console.words());
        if (json) {
            console.out().println(JsonLines.of(report.review().stream().map(point -> member(point, words)).toList()));
        } else {
            report.review().forEach(point -> console.out().println(console.words().of("cli.review.line", point.number(),
                    console.words().of("review.kind." + point.kind()), words.about(point), point.text(),
                    point.isOpen() ? console.words().of("cli.review.open") : point.answer())));
            console.out().println(console.words().of("cli.review.count", report.review().size(),
                    report.review().stream().filter(ReviewPoint::isOpen).count()));
        }
        if (text != null) {
            ExerciseFiles.write(text, words.all(), console);
            console.err().println(console.words().of("cli.written", text));
        }
        if (workbook != null) {
            try {
                new ListBook(Cover.of(report, console.words()), console.words())
                        .write(workbook, List.of(ReviewSheet.of(report, console.words())), Progress.UNWATCHED);
                console.err().println(console.words().of("cli.written", workbook));
            } catch (WorkbookFailure failure) {
                throw new CommandFailure(failure.told(console.words()));
            }
        }
        if (output != null) {
            console.write(output, report);
            console.err().println(console.words().of("cli.written", output));
        }
    }

    private static Map<String, Object> member(ReviewPoint point, ReviewText words) {
        var member = new LinkedHashMap<String, Object>();
        member.put("number", point.number());
        member.put("kind", point.kind().name());
        member.put("place", point.subject().path());
        member.put("about", words.about(point));
        member.put("text", point.text());
        member.put("by", point.by());
        member.put("date", point.date());
        member.put("of", point.of());
        member.put("answer", point.answer());
        return member;
    }
}
