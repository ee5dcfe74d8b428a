package org.ctfdesk.excel.submission;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;
import org.ctfdesk.derive.figure.CarbonUnit;
import org.ctfdesk.excel.submission.plan.SheetPlan;
import org.ctfdesk.excel.submission.plan.Slot;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Quantity;

/**
 * The target level as a point of the charts of projections: of an absolute target in carbon dioxide equivalent that covers all sectors of
 * table 6, LULUCF with the one total or without with the other. Any other target is not of the kind that these lines show.
 */
final class ChartTarget {
    static final String NAME = "target";
    private static final String LULUCF = "lulucf";
    /** Those that make up the total without LULUCF; what else there is, is other in each Party. */
    private static final List<String> SECTORS = List.of("energy", "industry", "agriculture", "waste");

    private ChartTarget() {}

    /** The target of a table 4, in kt; nothing where it is none, or where it is not one. */
    static Optional<Series> of(SheetPlan plan, boolean withLulucf) {
        var ndc = plan.sheet().report().profile().ndc();
        if (plan.sheet().form() != Progress.FORM || !ndc.sectors().containsAll(SECTORS) || ndc.sectors().contains(LULUCF) != withLulucf) {
            return Optional.empty();
        }
        var found = new TreeMap<Integer, Series.Point>();
        var count = 0;
        for (var i = plan.sheet().headRows(); i < plan.sheet().rows().size(); i++) {
            var point = point(plan, plan.slots(i), found);
            count += point ? 1 : 0;
        }
        return count == 1 ? Optional.of(new Series(NAME, found)) : Optional.empty();
    }

    private static boolean point(SheetPlan plan, List<Slot> slots, TreeMap<Integer, Series.Point> found) {
        var level = slot(slots, Progress.TARGET_LEVEL);
        var unit = slot(slots, Progress.UNIT);
        var year = slot(slots, Progress.TARGET_YEAR).flatMap(slot -> slot.input().shown());
        if (level.isEmpty() || unit.isEmpty() || !(year.orElse(null) instanceof Answer.Years years) || !years.isOne()
                || !(level.get().input().shown().orElse(null) instanceof Quantity.Amount amount)
                || !(unit.get().input().shown().orElse(null) instanceof Answer.Choices chosen) || chosen.options().size() != 1) {
            return false;
        }
        var carbon = CarbonUnit.of(chosen.options().getFirst());
        carbon.ifPresent(known -> {
            var cell = at(plan, level.get());
            var scaled = known == CarbonUnit.KT ? cell : known == CarbonUnit.T ? cell + "/1000" : cell + "*1000";
            var isUnit = at(plan, unit.get()) + "=\"" + unit.get().written().comparable().replace("\"", "\"\"") + "\"";
            found.put(years.first(), new Series.Point("IF(AND(ISNUMBER(" + cell + ")," + isUnit + ")," + scaled + ",NA())",
                    known.toKt(amount.value()).doubleValue()));
        });
        return carbon.isPresent();
    }

    private static Optional<Slot> slot(List<Slot> slots, String column) {
        return slots.stream().filter(slot -> slot.input().place().column().column().equals(column)
                && slot.input().place().row().line().equals(Progress.INDICATOR)).findFirst();
    }

    private static String at(SheetPlan plan, Slot slot) {
        return "'" + plan.sheet().sheetName() + "'!" + new CellReference(slot.row(), slot.column(), true, true).formatAsString();
    }
}
