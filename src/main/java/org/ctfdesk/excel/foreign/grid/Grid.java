package org.ctfdesk.excel.foreign.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** A sheet as plain cells; rows and columns count from 0. */
public final class Grid {
    /** A rectangle of cells shown as one; the first holds the words. */
    public record Merge(int row, int column, int lastRow, int lastColumn) {}

    private record Line(int[] columns, GridCell[] cells) {
        static final Line EMPTY = new Line(new int[0], new GridCell[0]);
    }

    /** Takes cells in any order. */
    public static final class Builder {
        private final TreeMap<Integer, TreeMap<Integer, GridCell>> late = new TreeMap<>();
        private final List<Line> lines = new ArrayList<>();
        private int row = -1;
        private int count;
        private int[] columns = new int[16];
        private GridCell[] cells = new GridCell[16];

        public void add(int atRow, int column, GridCell cell) {
            if (cell.isBlank()) {
                return; // nobody asks for it, and everybody would have to look past it
            }
            if (atRow < row || atRow == row && count > 0 && column <= columns[count - 1]) {
                late.computeIfAbsent(atRow, any -> new TreeMap<>()).put(column, cell);
                return;
            }
            if (atRow > row) {
                close();
                row = atRow;
            }
            if (count == columns.length) {
                columns = Arrays.copyOf(columns, count * 2);
                cells = Arrays.copyOf(cells, count * 2);
            }
            columns[count] = column;
            cells[count++] = cell;
        }

        private void close() {
            if (row < 0) {
                return;
            }
            while (lines.size() < row) {
                lines.add(Line.EMPTY);
            }
            lines.add(new Line(Arrays.copyOf(columns, count), Arrays.copyOf(cells, count)));
            count = 0;
        }

        public Grid build(String name, boolean hidden, List<Merge> merges, Set<Integer> hiddenRows, Set<Integer> hiddenColumns,
                Map<String, String> comments) {
            finish();
            return new Grid(name, hidden, lines, merges, hiddenRows, hiddenColumns, comments, false, Map.of(), "");
        }

        /** Puts the cells that came out of order where they belong. */
        private void finish() {
            close();
            row = Integer.MAX_VALUE;
            late.forEach((at, all) -> {
                var line = lines.get(at); // no cell is late but behind one of its row or of a later one
                IntStream.range(0, line.columns.length).forEach(i -> all.put(line.columns[i], line.cells[i]));
                lines.set(at, new Line(all.keySet().stream().mapToInt(Integer::intValue).toArray(), all.values().toArray(GridCell[]::new)));
            });
        }
    }

    private final String name;
    private final boolean hidden;
    private final List<Line> lines;
    private final List<Merge> merges;
    private final Set<Integer> hiddenRows;
    private final Set<Integer> hiddenColumns;
    private final Map<String, String> comments;
    private final boolean turned;
    /** Addresses in the file of cells that stand elsewhere here. */
    private final Map<Long, String> addresses;
    private final String scenario;
    private final Map<Integer, List<Merge>> mergesByRow = new HashMap<>();

    private Grid(String name, boolean hidden, List<Line> lines, List<Merge> merges, Set<Integer> hiddenRows, Set<Integer> hiddenColumns,
            Map<String, String> comments, boolean turned, Map<Long, String> addresses, String scenario) {
        this.name = name;
        this.hidden = hidden;
        this.lines = lines;
        this.merges = List.copyOf(merges);
        this.hiddenRows = Set.copyOf(hiddenRows);
        this.hiddenColumns = Set.copyOf(hiddenColumns);
        this.comments = Map.copyOf(comments);
        this.turned = turned;
        this.addresses = Map.copyOf(addresses);
        this.scenario = scenario;
        merges.forEach(merge -> {
            // a merge over a whole column is a look, not a head
            for (var row = merge.row; row <= Math.min(merge.lastRow, merge.row + 50); row++) {
                mergesByRow.computeIfAbsent(row, any -> new ArrayList<>()).add(merge);
            }
        });
    }

    public String name() {
        return name;
    }

    /** True where the sheet is not shown. */
    public boolean isHidden() {
        return hidden;
    }

    /** How many rows there are, blank ones among them. */
    public int rows() {
        return lines.size();
    }

    /** How many cells hold something. */
    public int count() {
        return lines.stream().mapToInt(line -> line.columns.length).sum();
    }

    public boolean isRowHidden(int row) {
        return hiddenRows.contains(row);
    }

    public boolean isColumnHidden(int column) {
        return hiddenColumns.contains(column);
    }

    /** The cell, or nothing where it is blank. */
    public Optional<GridCell> cell(int row, int column) {
        var line = line(row);
        var at = Arrays.binarySearch(line.columns, column);
        return at < 0 ? Optional.empty() : Optional.of(line.cells[at]);
    }

    /** The cell's words; "" where it is blank. */
    public String text(int row, int column) {
        return cell(row, column).map(GridCell::text).orElse("");
    }

    /** The columns of a row that hold something, ascending. */
    public int[] columns(int row) {
        return line(row).columns;
    }

    /** The cells of a row that hold something, beside {@link #columns}. */
    public List<GridCell> cells(int row) {
        return Arrays.asList(line(row).cells);
    }

    /** The cell that is shown at a place: of a merged rectangle, its first. */
    public Optional<GridCell> shownAt(int row, int column) {
        var here = cell(row, column);
        return here.isPresent() ? here : mergeAt(row, column).flatMap(merge -> cell(merge.row, merge.column));
    }

    /** The merged rectangle that a place belongs to. */
    public Optional<Merge> mergeAt(int row, int column) {
        var merged = mergesByRow.get(row);
        return merged == null ? Optional.empty() : merged.stream()
                .filter(merge -> merge.row <= row && row <= merge.lastRow && merge.column <= column && column <= merge.lastColumn)
                .findFirst();
    }

    /** What was written beside a cell; "" for nothing. */
    public String comment(int row, int column) {
        return comments.getOrDefault(address(row, column), "");
    }

    /** Comments by address. */
    public Map<String, String> comments() {
        return comments;
    }

    /** The cell's address as the file has it: {@code C12}. */
    public String address(int row, int column) {
        var moved = addresses.isEmpty() ? null : addresses.get(at(row, column));
        return moved != null ? moved : turned ? Address.of(column, row) : Address.of(row, column);
    }

    private Line line(int row) {
        return row < 0 || row >= lines.size() ? Line.EMPTY : lines.get(row);
    }

    private static long at(int row, int column) {
        return (long) row << 32 | column;
    }

    /** The sheet with no other columns than those from the first to the last given. */
    public Grid part(int from, int to) {
        return only((row, column) -> column >= from && column <= to, from == 0 ? comments : Map.of());
    }

    /** The sheet without some of its cells. */
    public Grid without(BiPredicate<Integer, Integer> taken) {
        return only(taken.negate(), comments);
    }

    private Grid only(BiPredicate<Integer, Integer> kept, Map<String, String> remaining) {
        var builder = new Builder();
        for (var row = 0; row < lines.size(); row++) {
            var line = lines.get(row);
            for (var i = 0; i < line.columns.length; i++) {
                if (kept.test(row, line.columns[i])) {
                    builder.add(row, line.columns[i], line.cells[i]);
                }
            }
        }
        builder.close();
        return new Grid(name, hidden, builder.lines, merges, hiddenRows, hiddenColumns, remaining, turned, addresses, scenario);
    }

    /** A sheet drawn anew of cells of this one; each keeps its address in the file. */
    public final class Redrawn {
        private final Builder builder = new Builder();
        private final Map<Long, String> moved = new HashMap<>();

        /** Sets a cell of the sheet at another place. */
        public void set(int row, int column, int fromRow, int fromColumn) {
            set(row, column, cell(fromRow, fromColumn).orElseThrow(), fromRow, fromColumn);
        }

        /** Sets what a cell of the sheet says in part. */
        public void set(int row, int column, GridCell said, int fromRow, int fromColumn) {
            builder.add(row, column, said);
            moved.put(at(row, column), address(fromRow, fromColumn));
        }

        /** Sets a whole row, but for one column; -1 for none. */
        public void row(int row, int fromRow, int without) {
            for (var column : columns(fromRow)) {
                if (column != without) {
                    set(row, column, fromRow, column);
                }
            }
        }

        /** The sheet; {@code scenario} names the form that its rows belong to, "" for nothing known. */
        public Grid build(String ofScenario) {
            builder.finish();
            return new Grid(name, hidden, builder.lines, List.of(), hiddenRows, hiddenColumns, Map.of(), turned, moved, ofScenario);
        }
    }

    /** True where cells stand elsewhere than in the file. */
    public boolean isRedrawn() {
        return !addresses.isEmpty();
    }

    /** Which of tables 7 to 9 its rows are of, where a column says so; "" else. */
    public String scenario() {
        return scenario;
    }

    public boolean hasHidden() {
        return !hiddenRows.isEmpty() || !hiddenColumns.isEmpty();
    }

    /** True where rows stand for columns. */
    public boolean isTurned() {
        return turned;
    }

    /** The sheet with rows for columns; addresses remain those of the file. */
    public Grid turned() {
        var builder = new Builder();
        for (var row = 0; row < lines.size(); row++) {
            var line = lines.get(row);
            for (var i = 0; i < line.columns.length; i++) {
                builder.add(line.columns[i], row, line.cells[i]);
            }
        }
        builder.finish();
        var turnedMerges = merges.stream().map(merge -> new Merge(merge.column, merge.row, merge.lastColumn, merge.lastRow)).toList();
        var turnedAddresses = new HashMap<Long, String>();
        addresses.forEach((at, address) -> turnedAddresses.put(at((int) (long) at, (int) (at >> 32)), address));
        return new Grid(name, hidden, builder.lines, turnedMerges, hiddenColumns, hiddenRows, comments, !turned, turnedAddresses,
                scenario);
    }
}
