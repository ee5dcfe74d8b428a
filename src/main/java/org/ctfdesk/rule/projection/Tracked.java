package org.ctfdesk.rule.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.KeyIndicators;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.RoundedSum;
import org.ctfdesk.rule.RowUnit;

/**
 * A row of table 10.
 *
 * @param key of the row
 * @param answers what it holds
 * @param tracked what table 4 says of the same indicator, once for each target that it tracks; empty for the Party's further ones
 */
record Tracked(RowKey key, Row answers, List<Row> tracked) {
    private static final TableKey TABLE = TableKey.of(KeyIndicators.FORM.id());
    static final ColumnKey UNIT = ColumnKey.of(KeyIndicators.UNIT);

    /** The indicators of table 1. */
    static List<Tracked> indicators(Report report) {
        var rows = new ArrayList<Tracked>();
        for (var indicator : report.table(Indicators.FORM.id()).block(Indicators.INDICATOR).items()) {
            var answers = report.table(TABLE).block(KeyIndicators.INDICATOR).item(indicator.id())
                    .map(item -> item.row(KeyIndicators.INDICATOR));
            rows.add(new Tracked(new RowKey(KeyIndicators.INDICATOR, indicator.id()), answers.orElse(Row.EMPTY),
                    tracked(report, indicator.id())));
        }
        return rows;
    }

    /** The indicators of table 1, and the further ones of the Party. */
    static List<Tracked> all(Report report) {
        var rows = new ArrayList<>(indicators(report));
        for (var item : report.table(TABLE).block(KeyIndicators.KEY_INDICATOR).items()) {
            rows.add(new Tracked(new RowKey(KeyIndicators.KEY_INDICATOR, item.id()), item.row(KeyIndicators.KEY_INDICATOR), List.of()));
        }
        return rows;
    }

    private static List<Row> tracked(Report report, String indicator) {
        return report.keysOf(Progress.FORM).stream()
                .flatMap(key -> report.table(key).block(Progress.INDICATOR).item(indicator).stream())
                .map(item -> item.row(Progress.INDICATOR))
                .toList();
    }

    Place place(ColumnKey column) {
        return new Place(TABLE, key, column);
    }

    Optional<RowUnit> unit() {
        return RowUnit.of(answers);
    }

    /** Table 4's level in the latest year of the inventory, where it is a figure. */
    static Optional<Answer> latest(Row tracked, Report report) {
        return tracked.answer(new ColumnKey(Progress.YEAR, report.profile().periods().inventoryTo()))
                .filter(answer -> RoundedSum.of(Optional.of(answer)).isPresent());
    }

    /** True where both are figures, and the same; the second one moved by so many places. */
    static boolean agree(Optional<Answer> one, Optional<Answer> other, int places) {
        var figure = RoundedSum.of(one);
        return figure.isPresent()
                && RoundedSum.of(other.map(answer -> RowUnit.shifted(answer, places))).filter(figure.get()::agreesWith).isPresent();
    }
}
