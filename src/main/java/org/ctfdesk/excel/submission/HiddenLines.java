package org.ctfdesk.excel.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellReference;
import org.ctfdesk.excel.book.ReadBook;
import org.ctfdesk.excel.book.ReadCell;

/**
 * The cells of one sheet as it came back, and which of its rows and columns somebody hid: what stands there counts, and nobody
 * who looks at the sheet sees it.
 */
final class HiddenLines implements ReadBook.Taker {
    private static final int SHORT = 60;

    private final SortedMap<Integer, SortedMap<Integer, ReadCell>> cells = new TreeMap<>();
    private final TreeSet<Integer> rows = new TreeSet<>();
    private final List<int[]> columns = new ArrayList<>();

    @Override
    public void cell(int row, int column, ReadCell cell) {
        if (!cell.isBlank()) {
            cells.computeIfAbsent(row, at -> new TreeMap<>()).put(column, cell);
        }
    }

    @Override
    public void hiddenRow(int row) {
        rows.add(row);
    }

    @Override
    public void hiddenColumns(int first, int last) {
        columns.add(new int[] {first, last});
    }

    SortedMap<Integer, SortedMap<Integer, ReadCell>> cells() {
        return cells;
    }

    /** Runs of hidden rows and columns in which something stands. */
    List<BookDifference> told(String sheet) {
        var told = new ArrayList<BookDifference>();
        rows.removeIf(row -> !cells.containsKey(row));
        while (!rows.isEmpty()) {
            var first = rows.pollFirst();
            var count = 1;
            while (rows.remove(first + count)) {
                count++;
            }
            told.add(new ChangedLines(sheet, ChangedLines.What.ROWS_HIDDEN, String.valueOf(first + 1), count, text(cells.get(first))));
        }
        for (var run : columns) {
            var filled = new TreeSet<Integer>();
            cells.values().forEach(row -> filled.addAll(row.subMap(run[0], run[1] + 1).keySet()));
            if (!filled.isEmpty()) {
                var texts = new TreeMap<Integer, ReadCell>();
                cells.forEach((row, line) -> {
                    if (line.containsKey(filled.first())) {
                        texts.put(row, line.get(filled.first()));
                    }
                });
                told.add(new ChangedLines(sheet, ChangedLines.What.COLUMNS_HIDDEN, CellReference.convertNumToColString(filled.first()),
                        filled.last() - filled.first() + 1, text(texts)));
            }
        }
        return told;
    }

    private static String text(SortedMap<Integer, ReadCell> line) {
        var text = line.values().stream().map(ReadCell::told).findFirst().orElse("").strip().replaceAll("\\s+", " ");
        return text.length() <= SHORT ? text : text.substring(0, SHORT) + "…";
    }
}
