package org.ctfdesk.rule.series;

import java.util.List;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.report.Block;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;

/** Table 8 or 9, once begun, is filled for all years that are shown: MPGs, paras. 94 and 95. One finding for the column. */
public final class ColumnLeftBlank extends Rule.OfTable {
    public ColumnLeftBlank() {
        super(warning("OWN-06", mpgs("95")).on(Projections.WITH_ADDITIONAL_MEASURES, Projections.WITHOUT_MEASURES));
    }

    @Override
    public void check(TableView table, Found found) {
        var series = new Series(table.form(), table.key(), table.table(), table.profile());
        var columns = series.columns();
        var blank = columns.stream()
                .filter(column -> series.lines().stream().allMatch(line -> table.table().row(line).answer(column).isEmpty())
                        && table.table().rows().values().stream().allMatch(row -> row.answer(column).isEmpty())
                        && table.table().blocks().values().stream().allMatch(block -> isBlank(block, column)))
                .toList();
        if (blank.size() < columns.size()) {
            rows(table, series, found);
            blank.forEach(column -> found.at(series.place(series.lines().getFirst(), column)).with(String.valueOf(column.year())));
        }
    }

    /** Half of the rows of sectors, or of gases, are filled: the others are not left out on purpose. */
    private static void rows(TableView table, Series series, Found found) {
        for (var group : List.of(Series.SECTORS, Series.GASES)) {
            var blank = group.stream().filter(line -> table.table().row(line).answers().isEmpty()).toList();
            if (2 * blank.size() <= group.size()) {
                blank.forEach(line -> found.at(series.place(line, series.columns().getFirst())).says("row"));
                cells(table, series, group, found);
            }
        }
    }

    /** One year of a row that has the others, in a column that has the other rows. */
    private static void cells(TableView table, Series series, List<String> group, Found found) {
        for (var line : group) {
            var row = table.table().row(line);
            var blank = series.columns().stream().filter(column -> row.answer(column).isEmpty()).toList();
            if (blank.size() == 1 && series.columns().size() > 2 && group.stream().filter(other ->
                    table.table().row(other).answer(blank.getFirst()).isPresent()).count() * 2 > group.size()) {
                found.at(series.place(line, blank.getFirst())).says("cell");
            }
        }
    }

    private static boolean isBlank(Block block, ColumnKey column) {
        return block.items().stream().allMatch(item -> item.rows().values().stream().allMatch(row -> row.answer(column).isEmpty()));
    }
}
