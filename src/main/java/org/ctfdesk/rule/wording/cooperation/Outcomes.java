package org.ctfdesk.rule.wording.cooperation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ctfdesk.derive.Derived;
import org.ctfdesk.derive.figure.CarbonUnit;
import org.ctfdesk.derive.ledger.Versions;
import org.ctfdesk.form.article6.Approaches;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.profile.Target;

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
        var text = report.answer(place).map(Answer::asText).orElse("");
        if (!text.isBlank()) {
            all.add(new Told(place, text));
        }
    }

    /** The sum of these rows of table 4 over all targets and years, typed or computed, in t CO2 eq.; other metrics are left out. */
    static BigDecimal sum(Report report, List<String> rows) {
        return answers(report, rows).filter(each -> each.unit().isPresent() && each.answer() instanceof Quantity.Amount)
                .map(each -> each.unit().get().toKt(((Quantity.Amount) each.answer()).value()).movePointRight(3))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** True where these rows of table 4 are filled, with notation keys and zeros alone. */
    static boolean areNone(Report report, List<String> rows) {
        var all = answers(report, rows).map(Given::answer).toList();
        return !all.isEmpty() && all.stream().allMatch(answer -> answer instanceof Quantity.Keys
                || answer instanceof Quantity.Amount amount && amount.value().signum() == 0);
    }

    /** The sum of all authorized quantities, in t CO2 eq.; of several versions the last; other metrics are left out. */
    static BigDecimal authorized(Report report) {
        var versions = Versions.of(report.table(Authorizations.FORM.id()).block(Authorizations.AUTHORIZATION),
                report.table(Approaches.FORM.id()).block(Approaches.APPROACH));
        return versions.ids().stream().map(id -> versions.at(id, Optional.empty()))
                .filter(last -> last.metric().isEmpty() && last.revoked().isEmpty()).flatMap(last -> last.quantity().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What stands in a cell or would, and its unit; nothing for the unit where it is no amount of carbon dioxide. */
    private record Given(Optional<CarbonUnit> unit, Answer answer) {}

    private static Stream<Given> answers(Report report, List<String> rows) {
        return report.keysOf(Progress.FORM).stream().flatMap(key -> {
            var results = Derived.of(report, key);
            var isInMetric = report.profile().targets().stream()
                    .anyMatch(each -> each.id().equals(key.instance()) && each.outcomes() == Target.Outcomes.IN_METRIC);
            return rows.stream().flatMap(line -> {
                var row = report.table(key).row(line);
                var unit = isInMetric ? Optional.<CarbonUnit>empty()
                        : row.answer(ColumnKey.of(Progress.UNIT)).isEmpty() ? Optional.of(CarbonUnit.T) : CarbonUnit.of(row);
                var given = new TreeMap<>(row.answers());
                results.forEach((place, result) -> result.value().filter(any -> place.row().line().equals(line))
                        .ifPresent(value -> given.put(place.column(), value)));
                return given.entrySet().stream().filter(entry -> entry.getKey().column().equals(Progress.YEAR))
                        .map(entry -> new Given(unit, entry.getValue()));
            });
        });
    }
}
