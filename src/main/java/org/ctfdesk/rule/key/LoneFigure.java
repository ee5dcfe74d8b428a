package org.ctfdesk.rule.key;

import java.util.List;
import java.util.Set;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;

/**
 * One figure alone in a row whose other years all hold the same notation key is suspected to stand in the wrong row: MPGs, paras. 31 and
 * 57. A figure in the last year is the beginning of a series and one in the first year its end; both are left alone, as are the rows of
 * Article 6, where one year of transfers is nothing unusual, and FX in projections.
 */
public final class LoneFigure extends Rule.OfTable {
    private static final List<Form> FORMS = List.of(Summary.FORM, Projections.WITH_MEASURES, Projections.WITH_ADDITIONAL_MEASURES,
            Projections.WITHOUT_MEASURES, Progress.FORM);
    /** Of table 4: from one year to the next outcomes are transferred or not. */
    private static final Set<String> OF_TRANSFERS = Set.of(Progress.FIRST_TRANSFERRED, Progress.OTHER_PURPOSES, Progress.USED,
            Progress.NET_TRANSFERS, Progress.AVERAGE, Progress.ADJUSTMENTS, Progress.CUMULATIVE);
    private static final int LEAST_KEYS = 2;

    public LoneFigure() {
        super(warning("OWN-210", mpgs("31")).on(FORMS::contains));
    }

    @Override
    public void check(TableView table, Found found) {
        table.table().rows().forEach((line, row) -> {
            if (OF_TRANSFERS.contains(line)) {
                return;
            }
            var cells = row.answers().entrySet().stream().filter(entry -> isYear(entry.getKey()))
                    .sorted((one, other) -> Integer.compare(one.getKey().year(), other.getKey().year())).toList();
            var figures = cells.stream().filter(entry -> entry.getValue() instanceof Quantity.Amount).toList();
            if (figures.size() == 1 && isOneKey(row, table.form().equals(Summary.FORM)) && cells.size() > LEAST_KEYS
                    && cells.getLast() != figures.getFirst() && cells.getFirst() != figures.getFirst()
                    && ((Quantity) figures.getFirst().getValue()).footnotes().isEmpty()
                    && ((Quantity.Amount) figures.getFirst().getValue()).value().signum() != 0) {
                found.at(new Place(table.key(), RowKey.of(line), figures.getFirst().getKey())).with(
                        ((Quantity) figures.getFirst().getValue()).citing(List.of()), row.keys().values().iterator()
                                .next().citing(List.of()));
            }
        });
    }

    private static boolean isYear(ColumnKey column) {
        return column.year() != 0 && (column.column().equals(Summary.YEAR) || column.column().equals(Projections.PROJECTION));
    }

    /** All keys of its years are one and the same; FX in projections is a matter of the years that flexibility covers. */
    private static boolean isOneKey(Row row, boolean isInventory) {
        var keys = row.keys().entrySet().stream().filter(entry -> isYear(entry.getKey())).map(entry -> entry.getValue().keys()).toList();
        return keys.size() >= LEAST_KEYS && keys.stream().distinct().count() == 1
                && (isInventory || !keys.getFirst().contains(NotationKey.FX));
    }
}
