package org.ctfdesk.rule.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;

/**
 * A column of tables 6 to 9 is in the unit of the others: where most of its figures are a thousand times, or a thousandth of,
 * those of the other years, t or Mt were pasted for kt: MPGs, para. 47 (suspected). One finding for the column.
 */
public final class ColumnOutOfScale extends Rule.OfTable {
    private static final int LEAST_COLUMNS = 3;

    public ColumnOutOfScale() {
        super(warning("OWN-01", mpgs("47")).breaks("U-04").on(Series.FORMS::contains).cause());
    }

    @Override
    public void check(TableView table, Found found) {
        var series = new Series(table.form(), table.key(), table.table(), table.profile());
        var columns = series.columns();
        if (columns.size() < LEAST_COLUMNS) {
            return;
        }
        for (var column : columns) {
            for (var places : List.of(3, -3)) {
                var telling = telling(series, column, places);
                if (telling.size() >= Series.LEAST_LINES && 4 * telling.size() >= 3 * compared(series, column)) {
                    var line = telling.getFirst();
                    var remedy = series.shifted(List.of(column), -places);
                    found.at(series.place(line, column))
                            .says(places > 0 ? "more" : "less", Quantity.of(series.figure(line, column).orElseThrow()),
                                    Quantity.of(another(series, line, column)), String.valueOf(column.year()),
                                    String.valueOf(telling.size()))
                            .mendedBy(remedy);
                }
            }
        }
    }

    private static List<String> telling(Series series, ColumnKey column, int places) {
        var telling = new ArrayList<String>();
        series.figures(column).forEach((line, figure) -> {
            if (Series.standsOut(figure, series.others(line, column), places)) {
                telling.add(line);
            }
        });
        return telling;
    }

    private static long compared(Series series, ColumnKey column) {
        return series.figures(column).keySet().stream().filter(line -> series.others(line, column).size() > 1).count();
    }

    private static BigDecimal another(Series series, String line, ColumnKey column) {
        var figure = series.figure(line, column).orElseThrow();
        return series.others(line, column).stream().filter(other -> Series.thousands(figure, other) != 0).findFirst().orElseThrow();
    }
}
