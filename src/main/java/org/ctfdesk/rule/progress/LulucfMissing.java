package org.ctfdesk.rule.progress;

import java.util.Comparator;
import java.util.Optional;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Tolerance;

/**
 * Where LULUCF belongs to the target and not to the series, its contribution is given: MPGs, para. 77(c). Read off the
 * series itself, which is the total without LULUCF.
 */
public final class LulucfMissing extends Rule.OfReport {
    public LulucfMissing() {
        super(error("T4-12", mpgs("77(c)")).comparing(Progress.FORM, Summary.FORM).unless(LulucfMissing::unmet));
    }

    private static Optional<NotApplicable> unmet(Report report) {
        var sectors = report.profile().ndc().sectors();
        return !sectors.isEmpty() && !sectors.contains("lulucf")
                ? Optional.of(NotApplicable.NOTHING_OF_THE_SORT) : Optional.empty();
    }

    @Override
    public void check(Report report, Found found) {
        var sums = InventorySums.of(report);
        for (var key : report.keysOf(Progress.FORM)) {
            var hasFigures = report.table(key).row("lulucf").answers().values().stream()
                    .anyMatch(answer -> answer instanceof Quantity.Amount || answer instanceof Quantity.Range);
            if (!hasFigures) {
                InventoryOf.undecided(report, key, sums, found);
                InventoryOf.emissions(report, key, sums).stream()
                        .filter(pair -> !pair.isReference() && leavesOut(report, sums, pair))
                        .max(Comparator.comparing(InventoryOf.Pair::year))
                        .ifPresent(pair -> found.at(new Place(key, RowKey.of("lulucf"), pair.place().column()))
                                .with(String.valueOf(pair.year())));
            }
        }
    }

    /** True where the NDC covers LULUCF, and the figure is the total of table 6 without it. */
    static boolean leavesOut(Report report, InventorySums sums, InventoryOf.Pair pair) {
        return report.profile().ndc().sectors().contains("lulucf") && !pair.agrees()
                && sums.total(pair.year(), false).map(pair.unit()::ofKt)
                        .filter(without -> Tolerance.allows(pair.given(), without, InventoryOf.ADDENDS)).isPresent();
    }
}
