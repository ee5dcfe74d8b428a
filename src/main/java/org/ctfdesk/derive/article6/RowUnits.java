package org.ctfdesk.derive.article6;

import java.math.BigDecimal;
import java.util.Optional;
import org.ctfdesk.derive.figure.CarbonUnit;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Table;
import org.ctfdesk.report.profile.Target;

/**
 * The units in which the rows of a table 4 stand: what is typed, else the usual one (ITMOs in t CO2 eq, emissions in kt). Of a target
 * that is counted in a metric of its own nothing is converted.
 */
final class RowUnits {
    private static final ColumnKey UNIT = ColumnKey.of(Progress.UNIT);

    private final Table table;
    private final boolean areOfMetric;

    RowUnits(Table table, Optional<Target> target) {
        this.table = table;
        areOfMetric = target.filter(each -> each.outcomes() == Target.Outcomes.IN_METRIC).isPresent();
    }

    /** True where outcomes are counted in the target's metric. */
    boolean areOfMetric() {
        return areOfMetric;
    }

    /** The unit of a row, the usual one where none stands there; nothing where what stands there is none of carbon dioxide. */
    Optional<CarbonUnit> of(String line) {
        if (areOfMetric) {
            return Optional.of(CarbonUnit.T); // figures stay in the target's metric
        }
        var row = table.row(line);
        return row.answer(UNIT).isEmpty() ? Optional.of(usual(line)) : CarbonUnit.of(row);
    }

    private CarbonUnit usual(String line) {
        return switch (line) {
            case Progress.EMISSIONS_COVERED, Progress.EMISSIONS_PORTION -> CarbonUnit.KT;
            case Progress.BALANCE -> of(Progress.EMISSIONS_COVERED).orElse(CarbonUnit.KT);
            default -> CarbonUnit.T;
        };
    }

    /** The same amount, its decimal point moved to the right by that many places. */
    static BigDecimal shifted(BigDecimal figure, int places) {
        if (figure.signum() == 0) {
            return BigDecimal.ZERO;
        }
        var moved = figure.movePointRight(places);
        return moved.scale() > 0 ? moved.stripTrailingZeros().setScale(Math.max(0, moved.stripTrailingZeros().scale())) : moved;
    }
}
