package org.ctfdesk.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.sheet.SheetCell;
import org.apache.poi.ss.util.CellReference;

/**
 * One line of a chart: a total over the years.
 *
 * @param table the table it stands in
 * @param points by year
 */
record Series(String table, SortedMap<Integer, Point> points) {
    /**
     * @param cell the cell of the table, as {@code Table7!$C$33}
     * @param value the figure there; NaN where there is none
     */
    record Point(String cell, double value) {}

    /** The inventory's total and that of each scenario, those without any figure left out. */
    static List<Series> of(List<SheetPlan> plans, boolean withLulucf) {
        var all = new ArrayList<Series>();
        for (var plan : plans) {
            var form = plan.sheet().form();
            var columns = form == Summary.FORM
                    ? List.of(Summary.YEAR)
                    : form.words().equals(Projections.WITH_MEASURES.words())
                            ? List.of(Projections.RECENT, Projections.PROJECTION)
                            : List.<String>of();
            if (!columns.isEmpty()) {
                var series = new Series(form.id(), points(plan, columns, withLulucf ? "totalWith" : "totalWithout"));
                if (series.points.values().stream().anyMatch(point -> !Double.isNaN(point.value))) {
                    all.add(series);
                }
            }
        }
        return all;
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
                    points.put(slot.input().place().column().year(), new Point(cell.formatAsString(), value(slot.input())));
                }
            }
        }
        return points;
    }

    private static double value(SheetCell.Input input) {
        return input.shown()
                .filter(Quantity.Amount.class::isInstance)
                .map(answer -> ((Quantity.Amount) answer).value().doubleValue())
                .orElse(Double.NaN);
    }
}
