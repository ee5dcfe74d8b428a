package org.ctfdesk.rule.measure.estimate;

import java.util.ArrayList;
import java.util.List;
import org.ctfdesk.form.Years;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.TableView;
import org.ctfdesk.rule.measure.row.MeasureRow;

/**
 * Two columns of estimates in table 5 are not the same in every figure (suspected: one was pasted for the other): MPGs, para. 85. What is
 * expected being what was achieved is a warning, two years of the same kind a reminder. One finding for the column.
 */
public final class EstimateColumnsAlike extends Rule.OfTable {
    private static final int LEAST_FIGURES = 3;

    public EstimateColumnsAlike() {
        super(warning("OWN-200", mpgs("85")).on(Measures.FORM).ofMeasures(Measures.ACHIEVED, Measures.EXPECTED));
    }

    @Override
    public void check(TableView table, Found found) {
        var columns = new ArrayList<ColumnKey>();
        table.profile().periods().of(Years.ACHIEVED).forEach(year -> columns.add(new ColumnKey(Measures.ACHIEVED, year)));
        table.profile().periods().of(Years.EXPECTED).forEach(year -> columns.add(new ColumnKey(Measures.EXPECTED, year)));
        var items = table.table().block(Measures.MEASURE).items();
        for (var i = 1; i < columns.size(); i++) {
            for (var j = 0; j < i; j++) {
                if (areAlike(items, columns.get(j), columns.get(i))) {
                    var column = columns.get(i);
                    var isOneKind = columns.get(i).column().equals(columns.get(j).column());
                    var first = items.stream().filter(item -> figure(item, column) != null).findFirst()
                            .orElse(items.getFirst());
                    found.at(MeasureRow.place(first, column)).as(isOneKind ? Severity.INFO : Severity.WARNING)
                            .says(isOneKind ? "years" : "kinds", String.valueOf(columns.get(i).year()), String.valueOf(columns.get(j)
                                    .year()));
                    break;
                }
            }
        }
    }

    private static boolean areAlike(List<Item> items, ColumnKey one, ColumnKey other) {
        var figures = 0;
        for (var item : items) {
            var first = figure(item, one);
            var second = figure(item, other);
            if (first == null || second == null) {
                continue;
            }
            if (first.value().compareTo(second.value()) != 0) {
                return false;
            }
            figures += first.value().signum() == 0 ? 0 : 1;
        }
        return figures >= LEAST_FIGURES;
    }

    private static Quantity.Amount figure(Item item, ColumnKey column) {
        return MeasureRow.of(item).answers().answer(column).orElse(null) instanceof Quantity.Amount amount ? amount : null;
    }
}
