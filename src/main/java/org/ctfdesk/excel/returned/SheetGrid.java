package org.ctfdesk.excel.returned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;
import org.ctfdesk.excel.book.read.ReadCell;

/** Which row and column of a sheet that came back is which of the sheet as it was exported. */
final class SheetGrid {
    private static final SortedMap<Integer, ReadCell> NO_ROW = new TreeMap<>();

    private final SortedMap<Integer, SortedMap<Integer, ReadCell>> was;
    private final SortedMap<Integer, SortedMap<Integer, ReadCell>> is;
    /** Columns, from 0, by the same number in both lists; the rows' lists leave out what is blank far below. */
    private final int columns;
    private final Alignment columnsOf;
    private final List<Integer> rows = new ArrayList<>();
    private final Alignment rowsOf;
    private final int last;
    private final Map<Integer, Integer> rowNow = new HashMap<>();

    /**
     * @param headFrom the first row of the table's head, from 0; -1 where the sheet is no table
     * @param headTo the row behind its last
     * @param lastMapped the last row that may hold an answer
     */
    SheetGrid(SortedMap<Integer, SortedMap<Integer, ReadCell>> was, SortedMap<Integer, SortedMap<Integer, ReadCell>> is,
            int headFrom, int headTo, int lastMapped) {
        this.was = was;
        this.is = is;
        columns = width(was);
        columnsOf = columns(headFrom, headTo);
        last = Math.max(lastMapped, was.isEmpty() ? 0 : was.lastKey());
        for (var row = 0; row <= last; row++) {
            rows.add(row);
        }
        is.tailMap(last + 1).keySet().forEach(rows::add);
        var before = new ArrayList<String>();
        var wasNames = new ArrayList<String>();
        for (var row = 0; row <= last; row++) {
            before.add(key(was(row)));
            wasNames.add(name(was(row)));
        }
        var after = new ArrayList<String>();
        var isNames = new ArrayList<String>();
        var projected = new ArrayList<SortedMap<Integer, ReadCell>>();
        for (var row : rows) {
            projected.add(projected(row));
            after.add(key(projected.getLast()));
            isNames.add(name(projected.getLast()));
        }
        rowsOf = Alignment.of(before, after, wasNames, isNames, (one, other) -> alike(was(one), projected.get(other)));
        for (var row = 0; row <= last; row++) {
            if (rowsOf.to(row) >= 0) {
                rowNow.put(row, rows.get(rowsOf.to(row)));
            }
        }
    }

    private static int width(SortedMap<Integer, SortedMap<Integer, ReadCell>> sheet) {
        return sheet.values().stream().filter(row -> !row.isEmpty()).mapToInt(row -> row.lastKey() + 1).max().orElse(0);
    }

    private Alignment columns(int headFrom, int headTo) {
        var before = new ArrayList<String>();
        for (var column = 0; column < columns; column++) {
            before.add(head(was, column, headFrom, headTo));
        }
        var width = headFrom < 0 ? columns : Math.max(columns, width(is.headMap(headTo).tailMap(headFrom)));
        var after = new ArrayList<String>();
        for (var column = 0; column < width; column++) {
            after.add(head(is, column, headFrom, headTo));
        }
        return Alignment.of(before, after, before, after, (one, other) -> alikeColumns(one, other));
    }

    private static String head(SortedMap<Integer, SortedMap<Integer, ReadCell>> sheet, int column, int from, int to) {
        var head = new StringBuilder();
        for (var row = from; row >= 0 && row < to; row++) {
            head.append(sheet.getOrDefault(row, NO_ROW).getOrDefault(column, ReadCell.BLANK).comparable());
        }
        return head.toString();
    }

    private double alikeColumns(int one, int other) {
        var same = 0;
        var all = 0;
        for (var row : was.keySet()) {
            var left = was(row).getOrDefault(one, ReadCell.BLANK);
            var right = is(row).getOrDefault(other, ReadCell.BLANK);
            if (!left.isBlank() || !right.isBlank()) {
                all++;
                same += said(left).equals(said(right)) ? 1 : 0;
            }
        }
        return all == 0 ? 1 : (double) same / all;
    }

    private SortedMap<Integer, ReadCell> was(int row) {
        return was.getOrDefault(row, NO_ROW);
    }

    private SortedMap<Integer, ReadCell> is(int row) {
        return is.getOrDefault(row, NO_ROW);
    }

    /** The cells of a row as it is, by the columns as they were. */
    private SortedMap<Integer, ReadCell> projected(int row) {
        var cells = new TreeMap<Integer, ReadCell>();
        for (var column = 0; column < columns; column++) {
            var now = columnsOf.to(column);
            if (now >= 0 && is(row).containsKey(now)) {
                cells.put(column, is(row).get(now));
            }
        }
        return cells;
    }

    private static String key(SortedMap<Integer, ReadCell> row) {
        var key = new StringBuilder();
        row.forEach((column, cell) -> {
            if (!cell.isBlank()) {
                key.append(column).append('\t').append(said(cell)).append('\n');
            }
        });
        return key.toString();
    }

    /** What a reader would call the row: its first words. */
    private static String name(SortedMap<Integer, ReadCell> row) {
        return row.values().stream().filter(cell -> !cell.isBlank()).findFirst().map(SheetGrid::said).orElse("");
    }

    private static String said(ReadCell cell) {
        return cell.formula() ? "=" : cell.comparable();
    }

    private static double alike(SortedMap<Integer, ReadCell> one, SortedMap<Integer, ReadCell> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        var same = one.entrySet().stream()
                .filter(cell -> said(cell.getValue()).equals(said(other.getOrDefault(cell.getKey(), ReadCell.BLANK)))).count();
        return (double) same / Math.max(one.size(), other.size());
    }

    /** How many columns there were. */
    int columns() {
        return columns;
    }

    /** The last row, as it was, that may be compared. */
    int lastRow() {
        return last;
    }

    /** Where a row stands now; -1 where it is gone. */
    int rowNow(int row) {
        return rowNow.getOrDefault(row, -1);
    }

    /** Where a column stands now; -1 where it is gone. */
    int columnNow(int column) {
        return column < columns ? columnsOf.to(column) : column;
    }

    /** A reference of a formula, as {@code C12}, after rows and columns have moved. */
    String moved(String reference) {
        var at = new CellReference(reference);
        var row = rowNow(at.getRow());
        var column = columnNow(at.getCol());
        return row < 0 || column < 0 ? reference : new CellReference(row, column).formatAsString(false);
    }

    /** Rows, as they were, that are gone. */
    List<Integer> removedRows() {
        return was.keySet().stream().filter(row -> rowNow(row) < 0).toList();
    }

    /** Rows, as they are, that are new. */
    List<Integer> addedRows() {
        var added = new ArrayList<Integer>();
        for (var i = 0; i < rows.size(); i++) {
            if (rowsOf.from(i) < 0 && !is(rows.get(i)).isEmpty()) {
                added.add(rows.get(i));
            }
        }
        return added;
    }

    /** Rows, as they are, that stand in another order. */
    List<Integer> movedRows() {
        return rowsOf.moved().stream().map(rows::get).filter(row -> !is(row).isEmpty()).toList();
    }

    /** Columns, as they were, that are gone. */
    List<Integer> removedColumns() {
        var removed = new ArrayList<Integer>();
        for (var column = 0; column < columns; column++) {
            if (columnsOf.to(column) < 0) {
                removed.add(column);
            }
        }
        return removed;
    }

    /** Columns, as they are, that were put between those that were there. */
    List<Integer> addedColumns() {
        var last = -1;
        for (var column = 0; column < columns; column++) {
            last = Math.max(last, columnsOf.to(column));
        }
        var known = new ArrayList<Integer>();
        for (var column = 0; column < columns; column++) {
            known.add(columnsOf.to(column));
        }
        var added = new ArrayList<Integer>();
        for (var column = 0; column <= last; column++) {
            if (!known.contains(column)) {
                added.add(column);
            }
        }
        return added;
    }
}
