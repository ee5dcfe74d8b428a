package org.ctfdesk.account.annex4;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ctfdesk.text.CsvText;

/**
 * A table of annex 4, in words.
 *
 * @param id what commands call it
 * @param sheet name of its sheet in a workbook
 * @param title above it
 * @param heads of its columns
 * @param rows a text, a whole number or a figure for each column
 * @param isGrouped true where the first column names the heading that rows stand below, the same for several
 */
public record FigureTable(String id, String sheet, String title, List<String> heads, List<List<Object>> rows, boolean isGrouped) {
    public FigureTable {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /** A table whose rows stand for themselves. */
    FigureTable(String id, String sheet, String title, List<String> heads, List<List<Object>> rows) {
        this(id, sheet, title, heads, rows, false);
    }

    /** As CSV, figures with a point. */
    public String csv() {
        var lines = new ArrayList<List<String>>();
        lines.add(heads);
        rows.forEach(row -> lines.add(row.stream().map(cell -> cell instanceof BigDecimal figure ? figure.toPlainString()
                : cell.toString()).toList()));
        return lines.stream().map(CsvText::line).collect(Collectors.joining());
    }
}
