package org.ctfdesk.excel.submission;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;
import org.ctfdesk.excel.submission.plan.SheetPlan;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.sheet.SheetCell;

/**
 * One line of a chart: a total over the years.
 *
 * @param table the table it stands in, or {@link ChartTarget#NAME}
 * @param points by year
 */
record Series(String table, SortedMap<Integer, Point> points) {
    /**
     * @param formula what takes it from the cell of the table; an error where there is no figure, which a chart leaves out
     * @param value the figure there; NaN where there is none
     */
    record Point(String formula, double value) {}

    /** The total of an inventory or a scenario, where the table holds one with any figure. */
    static Optional<Series> of(SheetPlan plan, boolean withLulucf) {
        var form = plan.sheet().form();
        var columns = form == Summary.FORM
                ? List.of(Summary.YEAR)
                : form.words().equals(Projections.WITH_MEASURES.words())
                        ? List.of(Projections.RECENT, Projections.PROJECTION)
                        : List.<String>of();
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Series(form.id(), points(plan, columns, withLulucf ? "totalWith" : "totalWithout")))
                .filter(series -> series.points.values().stream().anyMatch(point -> !Double.isNaN(point.value)));
    }

    private static SortedMap<Integer, Point> points(SheetPlan plan, List<String> columns, String line) {
        var points = new TreeMap<Integer, Point>();
        for (var i = plan.sheet().headRows(); i < plan.sheet().rows().size(); i++) {
            if (plan.sheet().rows().get(i).key().filter(key -> key.line().equals(line)).isEmpty()) {
                continue;
            }
            for (var slot : plan.slots(i)) {
                if (columns.contains(slot.input().place().column().column())) {
                    var cell = new CellReference(plan.sheet().sheetName(), slot.row(), slot.column(), true, true);
                    points.put(slot.input().place().column().year(), new Point(taken(cell.formatAsString()), value(slot.input())));
                }
            }
        }
        return points;
    }

    private static String taken(String cell) {
        return "IF(ISNUMBER(" + cell + ")," + cell + ",NA())";
    }

    private static double value(SheetCell.Input input) {
        return input.shown()
                .filter(Quantity.Amount.class::isInstance)
                .map(answer -> ((Quantity.Amount) answer).value().doubleValue())
                .orElse(Double.NaN);
    }
}
