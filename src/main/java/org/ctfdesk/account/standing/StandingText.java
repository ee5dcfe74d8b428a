package org.ctfdesk.account.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Target;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/**
 * How a target stands, in words: what the assessment would say, and a table by year.
 *
 * @param verdict the outcome in one line
 * @param sentences what is behind it
 * @param heads of the table, the first over the years
 * @param rows one for each year, as long as the heads; "" where nothing can be said
 * @param restated what was filed before and is another figure today: year, filed and where, today, difference, the lines that caused it
 */
public record StandingText(String title, String verdict, List<String> sentences, List<String> heads, List<List<String>> rows,
        List<List<String>> restated) {
    public StandingText {
        sentences = List.copyOf(sentences);
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        restated = List.copyOf(restated);
    }

    /** A column of the table. */
    private record Column(String key, Function<Standing.Year, Optional<BigDecimal>> figure) {}

    /**
     * A standing in words.
     *
     * @param today from which days are counted to the closing date; nothing where they are not
     */
    public static StandingText of(Report report, Standing standing, Words words, NumberStyle style, Optional<LocalDate> today) {
        var assessment = new AssessmentText(report, standing, words, style);
        var columns = columns(standing);
        var heads = new ArrayList<String>();
        heads.add(words.of("account.period.year"));
        columns.forEach(column -> heads.add(words.of(column.key())));
        heads.add(words.of("account.period.notes"));
        var rows = new ArrayList<List<String>>();
        var restated = new ArrayList<List<String>>();
        for (var year : standing.years()) {
            var row = new ArrayList<String>();
            row.add(String.valueOf(year.year()));
            columns.forEach(column -> row.add(column.figure().apply(year).map(style::full).orElse("")));
            row.add(notes(year, words, style));
            rows.add(List.copyOf(row));
            year.restated().forEach(change -> restated.add(restated(year.year(), change, words, style)));
        }
        return new StandingText(
                words.of("account.period.title", standing.target().name(), String.valueOf(standing.window().from()),
                        String.valueOf(standing.window().to()), assessment.unit()),
                assessment.verdict(), sentences(assessment, standing.window().closing(), words, today), heads, rows, restated);
    }

    /** With the closing date, and how long it is away. */
    private static List<String> sentences(AssessmentText assessment, LocalDate closing, Words words, Optional<LocalDate> today) {
        var said = new ArrayList<>(assessment.sentences());
        said.add(words.of("account.closing", closing));
        today.ifPresent(day -> said.add(day.isAfter(closing)
                ? words.of("account.closing.past")
                : words.of("account.closing.left", ChronoUnit.DAYS.between(day, closing))));
        return said;
    }

    /** Columns of which no year has a figure are left out, but for those of the balance itself. */
    private static List<Column> columns(Standing standing) {
        var isInMetric = standing.target().outcomes() == Target.Outcomes.IN_METRIC;
        var all = List.of(
                new Column(isInMetric ? "account.period.level" : "account.period.before", Standing.Year::before),
                new Column("account.period.adjustment", Standing.Year::adjustment),
                new Column(isInMetric ? "account.period.adjusted" : "account.period.after", Standing.Year::after),
                new Column("account.period.trajectory", Standing.Year::trajectory),
                new Column("account.period.sumBefore", Standing.Year::sumBefore),
                new Column("account.period.sumAfter", Standing.Year::sumAfter),
                new Column("account.period.sumTrajectory", Standing.Year::sumTrajectory));
        return all.stream()
                .filter(column -> all.indexOf(column) < 3
                        || standing.years().stream().anyMatch(year -> column.figure().apply(year).isPresent()))
                .toList();
    }

    private static String notes(Standing.Year year, Words words, NumberStyle style) {
        var notes = new ArrayList<String>();
        year.restated().forEach(change -> notes.add(words.of(change.btr() == 0 ? "account.period.restated" : "account.period.restatedSince",
                style.full(change.filed()), style.full(change.today()), signed(change.difference(), style),
                RestatementText.causes(change, words, style), change.btr())));
        if (year.byHand()) {
            notes.add(words.of("account.period.byHand"));
        }
        return String.join("; ", notes);
    }

    private static List<String> restated(int year, Restatement.Change change, Words words, NumberStyle style) {
        return List.of(String.valueOf(year), words.of(change.btr() == 0 ? "account.restated.counted" : "account.restated.btr",
                        style.full(change.filed()), change.btr()), style.full(change.today()), signed(change.difference(), style),
                RestatementText.causes(change, words, style));
    }

    /** Heads over {@link #restated}. */
    public static List<String> restatedHeads(Words words) {
        return List.of(words.of("account.period.year"), words.of("account.restated.filed"),
                words.of("account.restated.today"), words.of("account.restated.difference"), words.of("account.restated.cause"));
    }

    private static String signed(BigDecimal figure, NumberStyle style) {
        return figure.signum() < 0 ? "−" + style.full(figure.negate()) : "+" + style.full(figure);
    }

    /** As plain text, the table with tabs, for a spreadsheet or a letter. */
    public String text() {
        var lines = new ArrayList<String>();
        lines.add(title);
        lines.add(verdict);
        lines.addAll(sentences);
        lines.add("");
        lines.add(String.join("\t", heads));
        rows.forEach(row -> lines.add(String.join("\t", row)));
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }
}
