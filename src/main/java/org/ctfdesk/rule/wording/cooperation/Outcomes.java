package org.ctfdesk.rule.wording.cooperation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ctfdesk.derive.figure.CarbonUnit;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;

/** What table 4 and the authorizations say of mitigation outcomes, and where words tell of them. */
final class Outcomes {
    static final String USED = "used";
    static final List<String> TRANSFERRED = List.of("firstTransferred", "otherPurposes");
    private static final List<String> ROWS = List.of("otherArticle6", "robustAccounting", "approachMethods");

    private Outcomes() {}

    /** A text that tells of cooperation. */
    record Told(Place place, String text) {}

    /** The row on cooperative approaches, those of table 3 and what table 4 adds. */
    static List<Told> texts(Report report) {
        var all = new ArrayList<Told>();
        add(report, Place.of(Description.FORM.id(), "cooperativeApproaches", Description.DESCRIPTION), all);
        ROWS.forEach(row -> add(report, Place.of(Methodologies.FORM.id(), row, Methodologies.DESCRIPTION), all));
        report.keysOf(Progress.FORM).forEach(key -> add(report, new Place(key, RowKey.of("otherInformation"), ColumnKey.ACROSS), all));
        return all;
    }

    private static void add(Report report, Place place, List<Told> all) {
        if (report.answer(place).orElse(null) instanceof Answer.Words words && !words.text().isBlank()) {
            all.add(new Told(place, words.text()));
        }
    }

    /** The sum of these rows of table 4 over all targets and years, in t CO2 eq. */
    static BigDecimal sum(Report report, List<String> rows) {
        return answers(report, rows).filter(each -> each.answer() instanceof Quantity.Amount)
                .map(each -> CarbonUnit.of(each.row()).orElse(CarbonUnit.T).toKt(((Quantity.Amount) each.answer())
                        .value()).movePointRight(3))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** True where these rows of table 4 are filled, with notation keys and zeros alone. */
    static boolean areNone(Report report, List<String> rows) {
        var all = answers(report, rows).map(Given::answer).toList();
        return !all.isEmpty() && all.stream().allMatch(answer -> answer instanceof Quantity.Keys
                || answer instanceof Quantity.Amount amount && amount.value().signum() == 0);
    }

    /** The sum of all authorized quantities, in t CO2 eq.; of several versions the largest. */
    static BigDecimal authorized(Report report) {
        var byId = new TreeMap<String, BigDecimal>();
        report.table(Authorizations.FORM.id()).block(Authorizations.AUTHORIZATION).items().forEach(item -> {
            var row = item.row(Authorizations.AUTHORIZATION);
            var id = row.answer(ColumnKey.of(Authorizations.AUTHORIZATION_ID)).orElse(null) instanceof Answer.Words words
                    ? words.text().strip() : item.id();
            if (row.answer(ColumnKey.of(Authorizations.QUANTITY)).orElse(null) instanceof Quantity.Amount amount) {
                byId.merge(id, amount.value(), BigDecimal::max);
            }
        });
        return byId.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private record Given(Row row, Answer answer) {}

    private static Stream<Given> answers(Report report, List<String> rows) {
        return report.keysOf(Progress.FORM).stream().flatMap(key -> rows.stream().map(row -> report.table(key).row(row)))
                .flatMap(row -> row.answers().entrySet().stream().filter(entry -> entry.getKey().column().equals(Progress.YEAR))
                        .map(entry -> new Given(row, entry.getValue())));
    }
}
