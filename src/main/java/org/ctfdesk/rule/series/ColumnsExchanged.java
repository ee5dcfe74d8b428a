package org.ctfdesk.rule.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;

/**
 * Two projected years that stand in each other's column (suspected): MPGs, para. 98. In nearly every row the path goes forth and back,
 * and runs straight when the two are exchanged.
 */
public final class ColumnsExchanged extends Rule.OfTable {
    private static final BigDecimal FIVE = new BigDecimal(5);
    private static final int LEAST_ROWS = 5;
    private static final BigDecimal MOST = new BigDecimal("0.75");

    public ColumnsExchanged() {
        super(warning("OWN-126", mpgs("98"))
                .on(Projections.WITH_MEASURES, Projections.WITH_ADDITIONAL_MEASURES, Projections.WITHOUT_MEASURES).cause());
    }

    @Override
    public void check(TableView table, Found found) {
        var series = new Series(table.form(), table.key(), table.table(), table.profile());
        var columns = series.columns();
        for (var i = 1; i + 1 < columns.size(); i++) {
            var turned = 0;
            var told = 0;
            for (var line : series.lines()) {
                if (line.equals("lulucf") || line.endsWith("Including")) {
                    continue;
                }
                var path = path(series, line, columns, i);
                if (path.size() < 3) {
                    continue;
                }
                told++;
                turned += isTurned(path) ? 1 : 0;
            }
            if (told >= LEAST_ROWS && new BigDecimal(turned).compareTo(MOST.multiply(new BigDecimal(told))) >= 0) {
                say(series, columns.get(i), columns.get(i + 1), found);
                return;
            }
        }
    }

    /** The figure before, both, and the figure after where there is one; those that stay the same tell nothing. */
    private static List<BigDecimal> path(Series series, String line, List<ColumnKey> columns, int at) {
        var path = new ArrayList<BigDecimal>();
        for (var i = at - 1; i <= Math.min(at + 2, columns.size() - 1); i++) {
            var figure = series.figure(line, columns.get(i));
            if (figure.isEmpty()) {
                return List.of();
            }
            path.add(figure.get());
        }
        return path.get(1).compareTo(path.get(2)) == 0 ? List.of() : path;
    }

    private static boolean isTurned(List<BigDecimal> path) {
        var first = path.get(1).subtract(path.get(0));
        var back = path.get(2).subtract(path.get(1));
        var isBack = first.signum() == -back.signum() && back.abs().compareTo(first.abs()) < 0
                && back.abs().multiply(FIVE).compareTo(first.abs()) > 0;
        return isBack && (path.size() == 3 || path.get(3).subtract(path.get(2)).signum() == first.signum()
                && path.get(3).subtract(path.get(1)).signum() == first.signum());
    }

    private static void say(Series series, ColumnKey one, ColumnKey other, Found found) {
        var changes = new ArrayList<Edit.Change>();
        series.table().rows().forEach((line, row) -> exchange(RowKey.of(line), row.answers(), series, one, other, changes));
        series.table().blocks().values().forEach(block -> block.items().forEach(item -> item.rows().forEach((line, row) ->
                exchange(new RowKey(line, item.id()), row.answers(), series, one, other, changes))));
        var line = series.figures(one).keySet().stream().findFirst().orElseThrow();
        found.at(series.place(line, one)).with(String.valueOf(one.year()), String.valueOf(other.year()))
                .mendedBy(new Edit.SetAnswers("exchange", changes));
    }

    private static void exchange(RowKey row, Map<ColumnKey, Answer> answers, Series series, ColumnKey one, ColumnKey other,
            List<Edit.Change> changes) {
        var both = new LinkedHashMap<ColumnKey, Optional<Answer>>();
        both.put(one, Optional.ofNullable(answers.get(other)));
        both.put(other, Optional.ofNullable(answers.get(one)));
        both.forEach((column, answer) -> changes.add(new Edit.Change(new Place(series.key(), row, column), answer)));
    }
}
