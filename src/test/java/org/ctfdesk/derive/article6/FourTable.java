package org.ctfdesk.derive.article6;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctfdesk.derive.Derived;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.profile.Circumstances;
import org.ctfdesk.report.profile.Circumstances.Method;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.report.profile.Periods;
import org.ctfdesk.report.profile.Submission;
import org.ctfdesk.report.profile.Target;

/** Table 4 of a Party with one target, for tests: what is typed into it, and what is computed. */
public final class FourTable {
    public static final TableKey TABLE = new TableKey(Progress.FORM.id(), "1");
    /** Rows by the keys that examples use. */
    public static final Map<String, String> ROWS = Map.ofEntries(
            Map.entry("23a", "emissionsCovered"), Map.entry("23b", "emissionsPortion"), Map.entry("23i", "otherIndicator"),
            Map.entry("23c", "firstTransferred"), Map.entry("23d", "otherPurposes"), Map.entry("23e", "used"),
                    Map.entry("23f", "netTransfers"),
            Map.entry("7a_ii", "average"), Map.entry("23g", "adjustments"), Map.entry("23h", "cumulative"),
            Map.entry("23k_i", "balance"), Map.entry("23k_ii", "adjustedIndicator"));

    private FourTable() {}

    /** A blank report of the Party XAA that cooperates. */
    public static Report blank(int from, int to, int latest, Method method) {
        return Report.blank(new Profile(
                new Party("Testland", "XAA", true, false), new Submission(1, 2024, "1.0", Submission.State.STARTED, "en"),
                new Periods(from, to, 1990, latest, List.of(), 2040, List.of(), List.of()),
                List.of(new Target("1", "Emissions", List.of())),
                new Circumstances(true, true, method, true, false, true)));
    }

    /** A figure typed into a row in a year. */
    public static Report typed(Report report, String row, int year, String figure) {
        return report.with(place(row, year), Optional.of(Quantity.of(figure)));
    }

    /** The unit of some rows. */
    public static Report unit(Report report, String option, String... rows) {
        var changed = report;
        for (var row : rows) {
            changed = changed.with(new Place(TABLE, RowKey.of(ROWS.get(row)), ColumnKey.of(Progress.UNIT)),
                    Optional.of(Answer.Choices.of(option)));
        }
        return changed;
    }

    public static Place place(String row, int year) {
        return new Place(TABLE, RowKey.of(ROWS.get(row)), new ColumnKey(Progress.YEAR, year));
    }

    /** What stands in a cell, typed or computed, as plain digits; "" where it is blank. */
    public static String shown(Report report, String row, int year) {
        var place = place(row, year);
        var answer = report.answer(place).or(() ->
                Optional.ofNullable(Derived.of(report, TABLE).get(place)).flatMap(result -> result.value().map(Answer.class::cast)));
        return answer.map(value -> value instanceof Quantity.Amount amount ? amount.value().toPlainString() : value.toString()).orElse("");
    }

    /** A row over years, as {@code 0 0 100000}; a blank is "-". */
    public static String row(Report report, String row, int from, int to) {
        var shown = new StringBuilder();
        for (var year = from; year <= to; year++) {
            var each = shown(report, row, year);
            shown.append(year == from ? "" : " ").append(each.isEmpty() ? "-" : each);
        }
        return shown.toString();
    }
}
