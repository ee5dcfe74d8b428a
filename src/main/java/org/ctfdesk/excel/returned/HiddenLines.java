package org.ctfdesk.excel.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.ctfdesk.excel.book.read.Drawn;
import org.ctfdesk.excel.book.read.ReadBook;
import org.ctfdesk.excel.book.read.ReadCell;

/**
 * The cells of one sheet as it came back, which of its rows and columns somebody hid, and which cells are drawn as something else:
 * what stands there counts, and nobody who looks at the sheet sees it.
 */
final class HiddenLines implements ReadBook.Taker {
    private static final int SHORT = 60;
    /** With the marks of footnotes, if it has any. */
    private static final Pattern FLEXIBLE = Pattern.compile("FX(?:,?\\s*\\(\\d+\\))*");

    private final SortedMap<Integer, SortedMap<Integer, ReadCell>> cells = new TreeMap<>();
    private final TreeSet<Integer> rows = new TreeSet<>();
    private final List<int[]> columns = new ArrayList<>();
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
    private final DrawnOtherwise otherwise = new DrawnOtherwise();

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

    @Override
    public void drawn(int row, int column, ReadCell cell, Drawn how) {
        how.otherwise(cell, formatter).ifPresent(seen -> otherwise.add(row, column, cell, seen));
    }

    @Override
    public void conditional(CellRangeAddress where, Drawn how) {
        cells.subMap(where.getFirstRow(), where.getLastRow() + 1).forEach(
                (row, line) -> line.subMap(where.getFirstColumn(), where.getLastColumn() + 1).forEach((column, cell) ->
                        how.otherwise(cell, formatter).ifPresent(seen -> otherwise.addConditional(row, column, cell, seen))));
    }

    DrawnOtherwise otherwise() {
        return otherwise;
    }

    SortedMap<Integer, SortedMap<Integer, ReadCell>> cells() {
        return cells;
    }

    /**
     * Runs of hidden rows and columns in which something stands; not those that are wholly FX, which the export folds itself.
     *
     * @param answered the rows in which answers stood
     */
    List<BookDifference> told(String sheet, Set<Integer> answered) {
        var told = new ArrayList<BookDifference>();
        rows.removeIf(row -> !cells.containsKey(row) || isFolded(cells.get(row)));
        while (!rows.isEmpty()) {
            var first = rows.pollFirst();
            var count = 1;
            while (rows.remove(first + count)) {
                count++;
            }
            told.add(new ChangedLines(sheet, ChangedLines.What.ROWS_HIDDEN, String.valueOf(first + 1), count, text(cells.get(first))));
        }
        var filled = new TreeSet<Integer>();
        columns.forEach(run -> cells.values().forEach(row -> filled.addAll(row.subMap(run[0], run[1] + 1).keySet())));
        filled.removeIf(column -> isFolded(column, answered));
        while (!filled.isEmpty()) {
            var first = filled.pollFirst();
            var count = 1;
            while (filled.remove(first + count)) {
                count++;
            }
            var texts = new TreeMap<Integer, ReadCell>();
            cells.forEach((row, line) -> {
                if (line.containsKey(first)) {
                    texts.put(row, line.get(first));
                }
            });
            told.add(new ChangedLines(
                    sheet, ChangedLines.What.COLUMNS_HIDDEN, CellReference.convertNumToColString(first), count, text(texts)));
        }
        return told;
    }

    /** True where nothing but FX stands behind the label: 5/CMA.3, para. 5(b). */
    private static boolean isFolded(SortedMap<Integer, ReadCell> row) {
        var behind = row.values().stream().skip(isFlexible(row.get(row.firstKey())) ? 0 : 1).toList();
        return row.get(row.firstKey()).number().isEmpty() && !behind.isEmpty() && behind.stream().allMatch(HiddenLines::isFlexible);
    }

    /** The same of a column below its head: para. 5(c). */
    private boolean isFolded(int column, Set<Integer> answered) {
        var below = cells.entrySet().stream().filter(row -> answered.contains(row.getKey()) && row.getValue().containsKey(column))
                .map(row -> row.getValue().get(column)).toList();
        return !below.isEmpty() && below.stream().allMatch(HiddenLines::isFlexible);
    }

    /** Also what a formula leaves empty. */
    private static boolean isFlexible(ReadCell cell) {
        return cell.number().isEmpty() && cell.text().isBlank() || FLEXIBLE.matcher(cell.text().strip()).matches();
    }

    private static String text(SortedMap<Integer, ReadCell> line) {
        var text = line.values().stream().map(ReadCell::told).findFirst().orElse("").strip().replaceAll("\\s+", " ");
        return text.length() <= SHORT ? text : text.substring(0, SHORT) + "…";
    }
}
