package org.ctfdesk.excel.returned;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.ctfdesk.excel.book.read.ReadCell;
import org.ctfdesk.excel.submission.copy.FormulaText;
import org.ctfdesk.excel.submission.plan.CellMap;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.text.NumberStyle;

/** What one sheet that came back says otherwise than it was exported, cell by cell where rows and columns are the same. */
final class SheetDifferences {
    /** As exact as two programs keep the same figure: fifteen digits, rounded twice. */
    private static final BigDecimal NEAR = new BigDecimal("1e-13");

    private static final int SHORT = 60;
    private static final int LONG = 300;
    private static final SortedMap<Integer, ReadCell> NO_ROW = new TreeMap<>();

    private final String sheet;
    private final SheetGrid grid;
    private final SortedMap<Integer, SortedMap<Integer, ReadCell>> was;
    private final SortedMap<Integer, SortedMap<Integer, ReadCell>> is;
    private final Map<Integer, CellMap.MappedRow> map;
    private final Report report;
    private final BiFunction<String, String, String> moved;
    private final AddedItems items;
    private final List<BookDifference> found = new ArrayList<>();

    /**
     * @param sheet its name now
     * @param map which cell shows which place, by row as it was
     * @param moved gives the new reference of a sheet's old one
     */
    SheetDifferences(String sheet, SheetGrid grid, SortedMap<Integer, SortedMap<Integer, ReadCell>> was,
            SortedMap<Integer, SortedMap<Integer, ReadCell>> is, Map<Integer, CellMap.MappedRow> map, Report report,
            BiFunction<String, String, String> moved) {
        this.sheet = sheet;
        this.grid = grid;
        this.was = was;
        this.is = is;
        this.map = map;
        this.report = report;
        this.moved = moved;
        this.items = new AddedItems(grid, map, report);
    }

    List<BookDifference> find() {
        columns();
        rows();
        for (var row = 0; row <= grid.lastRow(); row++) {
            var now = grid.rowNow(row);
            if (now >= 0) {
                compare(row, now);
            }
        }
        is.forEach(this::beside);
        return found;
    }

    private void columns() {
        for (var column : grid.addedColumns()) {
            lines(ChangedLines.What.COLUMN_ADDED, name(column), 1, text(is, column));
        }
        for (var column : grid.removedColumns()) {
            lines(ChangedLines.What.COLUMN_REMOVED, name(column), 1, text(was, column));
        }
    }

    private void rows() {
        for (var row : grid.removedRows()) {
            lines(ChangedLines.What.ROW_REMOVED, String.valueOf(row + 1), 1, text(was.get(row)));
        }
        for (var row : grid.addedRows()) {
            var cells = is.get(row);
            if (cells.size() > 1) {
                found.add(items.row(sheet, row, cells, text(cells), whole(cells)));
            } else {
                cells.forEach((column, cell) -> changed(row, column, Optional.empty(), ChangedCell.What.BESIDE, "", cell));
            }
        }
        var movedRows = grid.movedRows();
        if (!movedRows.isEmpty()) {
            lines(ChangedLines.What.ROWS_MOVED, String.valueOf(movedRows.getFirst() + 1), movedRows.size(),
                    text(is.get(movedRows.getFirst())));
        }
    }

    private void lines(ChangedLines.What what, String at, int count, String text) {
        found.add(new ChangedLines(sheet, what, at, count, text));
    }

    private static String name(int column) {
        return CellReference.convertNumToColString(column);
    }

    private static String text(SortedMap<Integer, ReadCell> row) {
        return shortened(row.values().stream().map(ReadCell::told).filter(text -> !text.isBlank()).findFirst().orElse(""), SHORT);
    }

    /** All that a row holds: where it enters no table, nothing else tells of its figures. */
    private static String whole(SortedMap<Integer, ReadCell> row) {
        return shortened(row.values().stream().map(ReadCell::told).filter(text -> !text.isBlank()).collect(Collectors.joining(" | ")),
                LONG);
    }

    private static String text(SortedMap<Integer, SortedMap<Integer, ReadCell>> cells, int column) {
        return shortened(cells.values().stream().filter(row -> row.containsKey(column)).map(row -> row.get(column).told())
                .filter(text -> !text.isBlank()).findFirst().orElse(""), SHORT);
    }

    private static String shortened(String text, int most) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= most ? line : line.substring(0, most) + "…";
    }

    private void compare(int row, int now) {
        var places = map.containsKey(row) ? map.get(row).places() : Map.<Integer, Place>of();
        var columns = new TreeSet<>(was.getOrDefault(row, NO_ROW).keySet());
        columns.addAll(places.keySet());
        for (var column = 0; column < grid.columns(); column++) {
            columns.add(column);
        }
        for (var column : columns) {
            var at = grid.columnNow(column);
            if (at >= 0) {
                compare(Optional.ofNullable(places.get(column)), was.getOrDefault(row, NO_ROW).getOrDefault(column, ReadCell.BLANK),
                        now, at, is.getOrDefault(now, NO_ROW).getOrDefault(at, ReadCell.BLANK));
            }
        }
    }

    private void compare(Optional<Place> place, ReadCell before, int row, int column, ReadCell after) {
        if (before.formula() && after.formula()) {
            var expected = FormulaText.moved(FormulaText.comparable(before.source()), moved);
            var found = FormulaText.comparable(after.source());
            var isOther = !expected.equals(found) && !FormulaText.isOfBefore(expected, found);
            if (isOther || after.isError() && !before.isError()) {
                changed(row, column, place, ChangedCell.What.FORMULA, told(before), after);
            }
        } else if (!isSame(before, after) && !(isHint(place, before) && after.isBlank())) {
            var what = place.isPresent() ? ChangedCell.What.ANSWER
                    : before.isBlank() ? ChangedCell.What.BESIDE : ChangedCell.What.FIXED;
            changed(row, column, place, what, isHint(place, before) ? "" : told(place, before), after);
        }
    }

    /** True for the form's placeholder in a cell that the report leaves blank. */
    private boolean isHint(Optional<Place> place, ReadCell before) {
        return place.isPresent() && before.number().isEmpty() && !before.formula() && report.answer(place.get()).isEmpty();
    }

    static boolean isSame(ReadCell before, ReadCell after) {
        if (before.number().isPresent() && after.number().isPresent()) {
            var one = before.number().get();
            var other = after.number().get();
            return one.compareTo(other) == 0 || one.subtract(other).abs().compareTo(one.abs().multiply(NEAR)) <= 0;
        }
        return before.comparable().equals(after.comparable()) || before.number().isPresent() && isText(before.number().get(), after);
    }

    /** True for the same figure as text: "12446.90 " or "12,446.9", which nobody reads otherwise. */
    private static boolean isText(BigDecimal number, ReadCell after) {
        if (after.formula() || after.number().isPresent()) {
            return false;
        }
        var readings = Stream.of(NumberStyle.POINT, NumberStyle.COMMA).map(style -> style.parse(after.text())).flatMap(Optional::stream)
                .toList();
        return !readings.isEmpty() && readings.stream().allMatch(each -> each.compareTo(number) == 0);
    }

    /** Cells right of the table, which no column was before. */
    private void beside(int row, SortedMap<Integer, ReadCell> cells) {
        if (grid.addedRows().contains(row)) {
            return;
        }
        var known = new TreeSet<Integer>(grid.addedColumns());
        for (var column = 0; column < grid.columns(); column++) {
            known.add(grid.columnNow(column));
        }
        cells.forEach((column, cell) -> {
            if (!known.contains(column) && !cell.isBlank() && !isMapped(row, column)) {
                changed(row, column, Optional.empty(), ChangedCell.What.BESIDE, "", cell);
            }
        });
    }

    private boolean isMapped(int row, int column) {
        return map.entrySet().stream().anyMatch(mapped -> grid.rowNow(mapped.getKey()) == row && mapped.getValue().places()
                .containsKey(column));
    }

    private void changed(int row, int column, Optional<Place> place, ChangedCell.What what, String before, ReadCell after) {
        found.add(new ChangedCell(
                sheet, new CellReference(row, column).formatAsString(), place, what, before, told(after), after));
    }

    /** A figure with the digits that the Party reported. */
    private String told(Optional<Place> place, ReadCell before) {
        return place.flatMap(report::answer).filter(Quantity.Amount.class::isInstance).map(Quantity.Amount.class::cast)
                .filter(amount -> before.number().isPresent() && before.number().get().compareTo(amount.value()) == 0)
                .map(amount -> amount.value().toPlainString())
                .orElseGet(() -> before.formula() ? told(before) : before.told());
    }

    static String told(ReadCell cell) {
        return cell.formula() ? cell.seen() + " (=" + shortened(cell.source(), SHORT) + ")" : cell.seen();
    }
}
