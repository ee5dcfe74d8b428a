package org.ctfdesk.rule.key;

import java.util.List;
import java.util.Set;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.ndc.Assumptions;
import org.ctfdesk.form.ndc.KeyIndicators;
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
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.TableView;

/**
 * A notation key between figures of its row, or in place of a reference or target level, is explained (suspected: typed for a
 * figure): MPGs, paras. 31, 67 and 96. FX and C have rules of their own; a series that begins or ends with a key is usual.
 */
public final class KeyAmongFigures extends Rule.OfTable {
    private static final Set<NotationKey> ASKED = Set.of(NotationKey.NO, NotationKey.NE, NotationKey.NA, NotationKey.IE);
    private static final Set<Form> OF_EMISSIONS = Set.of(Summary.FORM, Projections.WITH_MEASURES, Projections.WITH_ADDITIONAL_MEASURES,
            Projections.WITHOUT_MEASURES);
    private static final List<String> LINES = List.of("emissions", Progress.EMISSIONS_COVERED, Progress.EMISSIONS_PORTION,
            Progress.TRAJECTORY, Progress.INDICATIVE_TRAJECTORY);

    public KeyAmongFigures() {
        super(warning("OWN-131", mpgs("31")).on(form -> OF_EMISSIONS.contains(form) || form == Progress.FORM
                || form == KeyIndicators.FORM || form == Assumptions.FORM));
    }

    @Override
    public void check(TableView table, Found found) {
        var notes = new KeyNotes(table.foot());
        if (OF_EMISSIONS.contains(table.form())) {
            table.table().rows().forEach((line, row) -> emissions(table, line, row, notes, found));
            return;
        }
        if (table.form() == Progress.FORM) {
            LINES.forEach(line -> row(table, RowKey.of(line), table.table().row(line), notes, found));
        }
        if (table.form() == Progress.FORM) {
            level(table, notes, found);
        }
        for (var block : table.table().blocks().entrySet()) {
            block.getValue().items().forEach(item -> item.rows().forEach((line, row) ->
                    row(table, new RowKey(line, item.id()), row, notes, found)));
        }
    }

    /** In tables 6 to 9 the sums ask about most keys: left are those with a figure on either side, and a gas without LULUCF. */
    private static void emissions(TableView table, String line, Row row, KeyNotes notes, Found found) {
        if (row.keys().isEmpty()) {
            return;
        }
        var with = line.replace("Without", "With").replace("Excluding", "Including");
        var columns = years(row);
        var figures = columns.stream().filter(column -> isFigure(row, column)).count();
        for (var i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var isBetween = i > 0 && i + 1 < columns.size() && isFigure(row, columns.get(i - 1)) && isFigure(row, columns.get(i + 1))
                    || table.form() != Summary.FORM && figures > 1 && !isWhole(table, column);
            var isGas = !with.equals(line) && !line.startsWith("total") && isFigure(table.table().row(with), column);
            if ((isBetween || isGas) && row.answer(column).orElse(null) instanceof Quantity.Keys keys
                    && keys.keys().stream().anyMatch(key -> ASKED.contains(key) && !notes.cites(keys.footnotes()))) {
                found.at(new Place(table.key(), RowKey.of(line), column)).says(isBetween ? "between" : "gas", keys);
                return;
            }
        }
    }

    /** A target that is followed by one indicator with a reference level has a level, too: NA is asked about. */
    private static void level(TableView table, KeyNotes notes, Found found) {
        var indicators = table.table().block(Progress.INDICATOR).items();
        var column = ColumnKey.of(Progress.TARGET_LEVEL);
        if (indicators.size() != 1) {
            return;
        }
        var row = indicators.getFirst().row(Progress.INDICATOR);
        if (isFigure(row, ColumnKey.of(Progress.REFERENCE)) && row.answer(column).orElse(null) instanceof Quantity.Keys keys
                && keys.keys().equals(List.of(NotationKey.NA)) && !notes.name(NotationKey.NA, keys.footnotes())) {
            found.at(new Place(table.key(), new RowKey(Progress.INDICATOR, indicators.getFirst().id()), column)).as(Severity.INFO)
                    .says("level", keys);
        }
    }

    private static void row(TableView table, RowKey key, Row row, KeyNotes notes, Found found) {
        if (row.keys().isEmpty()) {
            return;
        }
        var columns = years(row);
        var figures = columns.stream().filter(column -> isFigure(row, column)).count();
        for (var column : row.answers().keySet()) {
            var isLevel = key.line().equals(Progress.INDICATOR)
                    && (column.column().equals(Progress.REFERENCE) || column.column().equals(Progress.TARGET_LEVEL));
            var isAmong = (column.year() != 0 || column.column().equals(Progress.REFERENCE)) && figures > 1;
            if ((isLevel || isAmong) && row.answer(column).orElse(null) instanceof Quantity.Keys keys
                    && keys.keys().stream().anyMatch(asked -> ASKED.contains(asked) && !(asked == NotationKey.NA && column.year() == 0)
                            && !notes.name(asked, keys.footnotes()))) {
                found.at(new Place(table.key(), key, column)).says(isLevel ? "level" : "among", keys);
                return;
            }
        }
    }

    /** True where most of a column are keys: it was left out by intention. */
    private static boolean isWhole(TableView table, ColumnKey column) {
        var rows = table.table().rows().values();
        return rows.stream().filter(row -> isFigure(row, column)).count()
                < rows.stream().filter(row -> row.answer(column).orElse(null) instanceof Quantity.Keys).count();
    }

    private static List<ColumnKey> years(Row row) {
        return row.answers().keySet().stream().filter(column -> column.year() != 0)
                .sorted((one, other) -> Integer.compare(one.year(), other.year())).toList();
    }

    private static boolean isFigure(Row row, ColumnKey column) {
        return row.answer(column).filter(answer -> answer instanceof Quantity.Amount || answer instanceof Quantity.Range).isPresent();
    }
}
