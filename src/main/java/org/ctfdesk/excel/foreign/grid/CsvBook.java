package org.ctfdesk.excel.foreign.grid;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ctfdesk.text.CsvFile;
import org.ctfdesk.text.ReadingFailure;

/** A CSV as a workbook of one sheet, as models write their projections: each field is a text in the cell where Excel would show it. */
final class CsvBook {
    private static final Set<String> ENDINGS = Set.of("csv", "tsv", "tab", "txt");

    private CsvBook() {}

    /** True where the name says so: a plain text under the name of a workbook is a file gone wrong. */
    static boolean isNamed(String name) {
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    static ForeignBook read(byte[] bytes, String name, String sha256) throws ReadingFailure {
        var count = new CellCount();
        var builder = new Grid.Builder();
        for (var row : CsvFile.of(name, bytes).rows()) {
            for (var column = 0; column < row.fields().size(); column++) {
                var text = row.fields().get(column);
                if (!text.isBlank()) {
                    count.cell(row.line() - 1);
                    count.text(text.length());
                    builder.add(row.line() - 1, column, GridCell.words(text));
                }
            }
        }
        var sheet = name.substring(0, name.lastIndexOf('.'));
        return new ForeignBook(name, sha256, List.of(builder.build(sheet, false, List.of(), Set.of(), Set.of(), Map.of())), false);
    }
}
