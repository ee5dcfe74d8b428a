package org.ctfdesk.inventory.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ctfdesk.inventory.Category;
import org.ctfdesk.inventory.Gas;
import org.ctfdesk.inventory.Series;
import org.ctfdesk.inventory.Unit;
import org.ctfdesk.report.Quantity;

/**
 * A sheet with a column for each year, as tables 10s1 to 10s6 of the common reporting tables: rows are found by their
 * words, wherever they stand. The sheet of one gas names it above the head.
 */
final class TrendSheet {
    private static final int LEAST_YEARS = 2;
    private static final String WITH = "Total (with LULUCF)";
    private static final String WITHOUT = "Total (without LULUCF)";
    private static final String SUMMARY_UNIT = "kt CO2 eq";

    private final SheetGrid sheet;
    private final SheetNumbers numbers;
    private final List<Series> series = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    /** The label of the row before. */
    private String above = "";
    /** True where figures without a unit were taken. */
    private boolean presumed;

    private TrendSheet(SheetGrid sheet, SheetNumbers numbers) {
        this.sheet = sheet;
        this.numbers = numbers;
    }

    /**
     * The rows that say something.
     *
     * @param unknown labels of rows with figures that are not known are added here
     */
    static List<Series> read(SheetGrid sheet, SheetNumbers numbers, List<String> unknown) {
        var trends = new TrendSheet(sheet, numbers);
        Integer head = null;
        for (var row : sheet.rows().keySet()) {
            if (isHead(sheet, row)) {
                head = row;
            } else if (head != null) {
                trends.row(head, row);
            }
        }
        unknown.addAll(trends.unknown);
        if (trends.presumed) {
            numbers.tellPresumed(sheet, SUMMARY_UNIT);
        }
        return trends.series;
    }

    /** True where years stand side by side. */
    static boolean isHead(SheetGrid sheet, int row) {
        return columns(sheet, row).keySet().stream().filter(year -> year > Series.BASE_YEAR).count() >= LEAST_YEARS
                && !isOfCategory(sheet, row);
    }

    /** Figures may look like years: 1900, 1910, 1920 beside "3. Agriculture" are none. */
    private static boolean isOfCategory(SheetGrid sheet, int row) {
        return sheet.row(row).entrySet().stream().filter(cell -> !cell.getValue().text().isBlank()).map(Map.Entry::getKey)
                .min(Integer::compare).map(at -> sheet.text(row, at))
                .filter(label -> Category.of(HeadWords.bare(label)).isPresent() || HeadWords.summaryRow(label).isPresent()).isPresent();
    }

    /** The columns of a head by year; those of the reference year and the base year under their own numbers. */
    private static SortedMap<Integer, Integer> columns(SheetGrid sheet, int head) {
        return columns(sheet, head, false);
    }

    /** @param again true for the last columns of those years that have several */
    private static SortedMap<Integer, Integer> columns(SheetGrid sheet, int head, boolean again) {
        var columns = new TreeMap<Integer, Integer>();
        var seconds = new TreeMap<Integer, Integer>();
        for (var column : sheet.row(head).keySet()) {
            var text = sheet.folded(head, column);
            var year = text.startsWith("reference year") ? Optional.of(Series.REFERENCE_YEAR)
                    : text.startsWith("base year") ? Optional.of(Series.BASE_YEAR) : HeadWords.year(sheet.text(head, column));
            year.ifPresent(each -> (columns.containsKey(each) ? seconds : columns).put(each, column));
        }
        return again ? seconds : columns;
    }

    private void row(int head, int row) {
        var columns = columns(sheet, head);
        var first = columns.values().stream().mapToInt(Integer::intValue).min().orElse(0);
        var ofGas = gasColumn(head, first);
        var ofUnit = unitColumn(head);
        var stated = ofUnit < 0 ? "" : sheet.text(row, ofUnit);
        var own = sheet.row(row).entrySet().stream()
                .filter(cell -> cell.getKey() < first && !cell.getKey().equals(ofGas) && !cell.getKey().equals(ofUnit)
                        && !cell.getValue().text().isBlank())
                .map(Map.Entry::getKey).min(Integer::compare).map(at -> sheet.text(row, at)).orElse("");
        var label = own.isEmpty() && ofGas >= 0 && !sheet.text(row, ofGas).isEmpty() ? above : own; // a name merged over its gases
        above = label;
        if (label.isEmpty() || columns.values().stream().allMatch(at -> sheet.text(row, at).isEmpty())) {
            return;
        }
        var summary = HeadWords.summaryRow(label);
        var gas = ofGas >= 0 ? HeadWords.gas(sheet.text(row, ofGas))
                : summary.map(HeadWords.About::gas).or(() -> gas(head, columns, stated));
        var category = ofGas >= 0 ? HeadWords.bare(label)
                : summary.map(about -> about.category() == Category.TOTAL_WITH ? WITH : WITHOUT).orElse(HeadWords.bare(label));
        if (gas.isEmpty() || Category.of(category).isEmpty()) {
            unknown.add(label);
            return;
        }
        var known = Optional.of(stated).filter(text -> !text.isEmpty()).or(() -> HeadWords.unit(label)).or(() -> unit(head, columns));
        var mayPresume = known.isEmpty() && mayPresume(summary.isPresent() && ofGas < 0, gas.get());
        presumed |= mayPresume;
        var unit = known.orElse(mayPresume ? SUMMARY_UNIT : "");
        for (var each : List.of(columns, columns(sheet, head, true))) {
            var values = new TreeMap<Integer, Quantity>();
            each.forEach((year, column) -> numbers.read(sheet, row, column, unit).ifPresent(value -> values.put(year, value)));
            if (!values.isEmpty() || each == columns) {
                series.add(new Series("", category, gas.get().name(), unit, values, sheet.name(), row + 1));
            }
        }
    }

    /** The column left of the years whose head or whose cells say that it names the gas of each row; -1 for none. */
    private int gasColumn(int head, int firstYear) {
        for (var column : sheet.row(head).keySet()) {
            if (column < firstYear && Header.GASES.contains(sheet.folded(head, column))) {
                var label = sheet.row(head).keySet().stream().min(Integer::compare).orElse(0);
                return column > label || sheet.row(head).keySet().stream().anyMatch(other -> other > column && other < firstYear)
                        ? column : -1;
            }
        }
        return -1;
    }

    /** The column whose head says that it names the unit of each row; -1 for none. */
    private int unitColumn(int head) {
        return sheet.row(head).keySet().stream().filter(column -> Header.UNITS.contains(sheet.folded(head, column)))
                .min(Integer::compare).orElse(-1);
    }

    /** Where no unit stands: sectors and the lines of table 10 are in CO2 eq.; a single gas may be a mass, and is not guessed. */
    private static boolean mayPresume(boolean isSummary, Gas gas) {
        return isSummary || gas == Gas.AGGREGATE || gas == Gas.CO2;
    }

    /** The unit below the head, or above it. */
    private Optional<String> unit(int head, SortedMap<Integer, Integer> columns) {
        var column = columns.get(columns.lastKey());
        return HeadWords.unit(sheet.text(head + 1, column)).or(() -> HeadWords.unit(sheet.textOver(head - 1, column)))
                .or(() -> unitAbove(sheet, head));
    }

    /** The unit that the head's own row or a line above names, the nearest first. */
    static Optional<String> unitAbove(SheetGrid sheet, int head) {
        for (var row : sheet.rows().headMap(head, true).descendingKeySet()) {
            for (var column : sheet.row(row).keySet()) {
                var unit = HeadWords.unitOfTitle(sheet.text(row, column));
                if (unit.isPresent()) {
                    return unit;
                }
            }
        }
        return Optional.empty();
    }

    /** The one gas that the lines above the head speak of. */
    private Optional<Gas> titled(int head) {
        var gases = sheet.rows().headMap(head, false).values().stream().flatMap(row -> row.values().stream())
                .map(cell -> HeadWords.gasWithin(cell.text())).flatMap(Optional::stream).distinct().toList();
        return gases.size() == 1 ? Optional.of(gases.getFirst()) : Optional.empty();
    }

    /** The gas that the title names; all gases together where the unit is CO2 eq. and none is named. */
    private Optional<Gas> gas(int head, SortedMap<Integer, Integer> columns, String stated) {
        for (var row = head - 1; row >= 0; row--) {
            var at = row;
            if (columns.values().stream().filter(column -> !sheet.text(at, column).isEmpty()).count() >= LEAST_YEARS) {
                continue; // a line of a table above, which is of one gas itself
            }
            for (var column : sheet.row(row).keySet()) {
                var gas = Gas.of(sheet.text(row, column));
                if (gas.isPresent() && gas.get() != Gas.AGGREGATE) {
                    return gas;
                }
            }
        }
        var named = HeadWords.gasWithin(sheet.name()).or(() -> titled(head));
        if (named.isPresent()) {
            return named;
        }
        if (!stated.isEmpty()) {
            var isEquivalent = Unit.of(stated, Optional.of(Unit.Mt.MEGATONNES)).filter(Unit::isEquivalent).isPresent();
            return isEquivalent ? Optional.of(Gas.AGGREGATE) : HeadWords.gasWithin(stated);
        }
        return unit(head, columns).orElse(SUMMARY_UNIT).endsWith("eq") ? Optional.of(Gas.AGGREGATE) : Optional.empty();
    }
}
