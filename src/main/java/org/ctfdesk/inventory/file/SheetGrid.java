package org.ctfdesk.inventory.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.excel.book.read.ReadBook;
import org.ctfdesk.excel.book.read.ReadCell;
import org.ctfdesk.text.Folded;
import org.ctfdesk.text.Tidy;
import org.xml.sax.SAXException;

/**
 * The cells of a sheet that hold something.
 *
 * @param rows by row and column from 0
 * @param turned rows stand for columns
 */
record SheetGrid(String name, TreeMap<Integer, TreeMap<Integer, ReadCell>> rows, boolean turned) {
    /** More cells than any inventory's summary has; a sheet with more is no such table. */
    private static final int MOST = 2_000_000;

    /** All sheets of a workbook. */
    static List<SheetGrid> of(Path file) throws WorkbookFailure {
        var name = String.valueOf(file.getFileName());
        ReadBook.check(file, name);
        var sheets = new ArrayList<SheetGrid>();
        try (var book = ReadBook.open(file)) {
            for (var each : book.names()) {
                var rows = new TreeMap<Integer, TreeMap<Integer, ReadCell>>();
                var count = new int[1];
                book.read(each, (row, column, cell) -> {
                    if (count[0]++ < MOST) {
                        rows.computeIfAbsent(row, any -> new TreeMap<>()).put(column, cell);
                    }
                });
                sheets.add(new SheetGrid(each, rows, false));
            }
            return sheets;
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException wrong) {
            throw WorkbookFailure.of(wrong, name);
        }
    }

    /** The sheet with rows for columns. */
    SheetGrid asTurned() {
        var columns = new TreeMap<Integer, TreeMap<Integer, ReadCell>>();
        rows.forEach((row, cells) -> cells.forEach((column, cell) -> columns.computeIfAbsent(column, any -> new TreeMap<>())
                .put(row, cell)));
        return new SheetGrid(name, columns, !turned);
    }

    Map<Integer, ReadCell> row(int row) {
        return rows.getOrDefault(row, new TreeMap<>());
    }

    ReadCell cell(int row, int column) {
        return row(row).getOrDefault(column, ReadCell.BLANK);
    }

    /** The words of a cell, or the digits of its number. */
    String text(int row, int column) {
        return Tidy.visible(Tidy.entered(cell(row, column).text()).replace('\n', ' '));
    }

    String folded(int row, int column) {
        return Folded.of(text(row, column)).key();
    }

    /** The text of a cell, or of the next one to its left that has one: what stands over joined columns. */
    String textOver(int row, int column) {
        var at = rows.getOrDefault(row, new TreeMap<>()).floorEntry(column);
        while (at != null && at.getValue().text().isBlank()) {
            at = rows.get(row).lowerEntry(at.getKey());
        }
        return at == null ? "" : text(row, at.getKey());
    }

    /** What users call the cell: C12. */
    String address(int row, int column) {
        return turned ? named(column, row) : named(row, column);
    }

    private static String named(int row, int column) {
        var letters = new StringBuilder();
        for (var rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString() + (row + 1);
    }
}
