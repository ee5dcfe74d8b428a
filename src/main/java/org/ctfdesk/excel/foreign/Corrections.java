package org.ctfdesk.excel.foreign;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.text.NumberStyle;

/**
 * What the user corrected in how workbooks are read. Each is said once, at a head or a label, and all that follows from it
 * moves when the workbooks are read again.
 *
 * @param forms which form a table is, "" for none of them, by its first head
 * @param units how many kt one unit of a table is, by its first head
 * @param styles how a table writes numbers, by its first head
 * @param columns which column of the form a column is, by its lowest head; nothing where it is to be left
 * @param rows which line of the form a row is, by its label; "" where it is to be left
 */
public record Corrections(
        Map<CellAt, String> forms, Map<CellAt, BigDecimal> units, Map<CellAt, NumberStyle> styles,
        Map<CellAt, Optional<ColumnKey>> columns, Map<CellAt, String> rows) {
    /** Nothing was corrected. */
    public static final Corrections NONE = new Corrections(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    /** A cell of a file. */
    public record CellAt(String file, String sheet, String cell) {}

    public Corrections {
        forms = Map.copyOf(forms);
        units = Map.copyOf(units);
        styles = Map.copyOf(styles);
        columns = Map.copyOf(columns);
        rows = Map.copyOf(rows);
    }

    public Corrections withForm(CellAt head, String form) {
        return new Corrections(and(forms, head, form), units, styles, columns, rows);
    }

    public Corrections withUnit(CellAt head, BigDecimal inKt) {
        return new Corrections(forms, and(units, head, inKt), styles, columns, rows);
    }

    public Corrections withStyle(CellAt head, NumberStyle style) {
        return new Corrections(forms, units, and(styles, head, style), columns, rows);
    }

    public Corrections withColumn(CellAt head, Optional<ColumnKey> column) {
        return new Corrections(forms, units, styles, and(columns, head, column), rows);
    }

    public Corrections withRow(CellAt label, String line) {
        return new Corrections(forms, units, styles, columns, and(rows, label, line));
    }

    private static <T> Map<CellAt, T> and(Map<CellAt, T> map, CellAt at, T value) {
        var more = new TreeMap<CellAt, T>(java.util.Comparator.comparing(CellAt::file).thenComparing(CellAt::sheet)
                .thenComparing(CellAt::cell));
        more.putAll(map);
        more.put(at, value);
        return more;
    }
}
