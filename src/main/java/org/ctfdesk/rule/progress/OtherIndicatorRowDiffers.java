package org.ctfdesk.rule.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;
import org.ctfdesk.rule.Tolerance;

/**
 * The row of a non-GHG indicator under Article 6 that repeats the indicator of the table does so in every year (suspected where most years
 * agree): 2/CMA.3, annex, para. 23(i).
 */
public final class OtherIndicatorRowDiffers extends Rule.OfTable {
    private static final String ROW = "otherIndicator";

    public OtherIndicatorRowDiffers() {
        super(warning("OWN-212", article6("23(i)")).on(Progress.FORM));
    }

    @Override
    public void check(TableView table, Found found) {
        var items = table.table().block(Progress.INDICATOR).items();
        if (items.size() != 1) {
            return;
        }
        var indicator = items.getFirst().row(Progress.INDICATOR);
        var agree = 0;
        var apart = new ArrayList<ColumnKey>();
        for (var entry : table.table().row(ROW).answers().entrySet()) {
            if (entry.getKey().column().equals(Progress.YEAR) && entry.getValue() instanceof Quantity.Amount given
                    && indicator.answer(entry.getKey()).orElse(null) instanceof Quantity.Amount own) {
                if (Tolerance.agree(given.value(), own.value())) {
                    agree++;
                } else {
                    apart.add(entry.getKey());
                }
            }
        }
        if (agree >= 2 && apart.size() == 1 && isNearer(indicator, table.table().row(ROW), apart.getFirst())) {
            found.at(new Place(table.key(), RowKey.of(ROW), apart.getFirst())).with(
                    table.table().row(ROW).answer(apart.getFirst()).orElseThrow(), indicator.answer(apart.getFirst()).orElseThrow());
        }
    }

    /** The indicator goes on as in the year beside it, and this row does not: else the indicator is what others ask about. */
    private static boolean isNearer(Row indicator, Row other, ColumnKey column) {
        var beside = indicator.answers().keySet().stream()
                .filter(each -> each.column().equals(Progress.YEAR) && Math.abs(each.year() - column.year()) == 1)
                .flatMap(each -> figure(indicator, each).stream()).findFirst();
        return beside.isPresent() && figure(indicator, column).orElseThrow().subtract(beside.get()).abs()
                .compareTo(figure(other, column).orElseThrow().subtract(beside.get()).abs()) < 0;
    }

    private static Optional<BigDecimal> figure(Row row, ColumnKey column) {
        return row.answer(column).filter(Quantity.Amount.class::isInstance).map(answer -> ((Quantity.Amount) answer).value());
    }
}
