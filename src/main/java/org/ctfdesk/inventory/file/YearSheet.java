package org.ctfdesk.inventory.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ctfdesk.inventory.Category;
import org.ctfdesk.inventory.Gas;
import org.ctfdesk.inventory.InventoryFailure;
import org.ctfdesk.inventory.Series;
import org.ctfdesk.report.Quantity;

/**
 * A sheet of one year with a column for each gas: Summary1 and Summary2 of the common reporting tables, and the summary
 * that the IPCC Inventory Software writes.
 */
final class YearSheet {
    private static final int LEAST_GASES = 3;
    private static final Pattern YEAR = Pattern.compile("(?i)(?:inventory )?year\\s*:?\\s*((?:19|20)\\d\\d)");
    private static final Pattern YEAR_OF_FILE = Pattern.compile(".*-((?:19|20)\\d\\d)-\\d{8}[-_].*");

    private static final Pattern YEAR_WITHIN = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");
    /** Titles whose year is another than that of the figures. */
    private static final Pattern OTHER_YEAR = Pattern.compile(
            "(?i)submission|submitted|guidelines|directrices|lignes directrices|руководящ|version|btr");

    private YearSheet() {}

    /** The row that names the gases; nothing where there is none. */
    static Optional<Integer> head(SheetGrid sheet) {
        return sheet.rows().keySet().stream()
                .filter(row -> sheet.row(row).keySet().stream().filter(column -> isGas(sheet, row, column)).count() >= LEAST_GASES)
                .findFirst();
    }

    private static boolean isGas(SheetGrid sheet, int row, int column) {
        return column > 0 && HeadWords.gas(sheet.text(row, column)).isPresent();
    }

    /**
     * The rows that say something.
     *
     * @param file its name may tell the year where the sheet does not
     * @param unknown labels of rows with figures that are not known are added here
     * @throws InventoryFailure where a gas has a column of emissions and one of removals: one would be lost
     */
    static List<Series> read(SheetGrid sheet, int head, String file, SheetNumbers numbers, List<String> unknown)
            throws InventoryFailure {
        var year = year(sheet, head, file);
        var columns = new TreeMap<Integer, Gas>();
        sheet.row(head).keySet().stream().filter(column -> isGas(sheet, head, column))
                .forEach(column -> columns.put(column, HeadWords.gas(sheet.text(head, column)).orElseThrow()));
        var units = new TreeMap<Integer, String>();
        columns.keySet().forEach(column -> unit(sheet, head, column).ifPresent(unit -> units.put(column, unit)));
        var series = new ArrayList<Series>();
        if (year.isEmpty()) {
            unknown.add(sheet.name());
            return series;
        }
        for (var row : sheet.rows().tailMap(head, false).keySet()) {
            var label = sheet.row(row).entrySet().stream()
                    .filter(cell -> cell.getKey() < columns.firstKey() && !cell.getValue().text().isBlank())
                    .map(Map.Entry::getKey).min(Integer::compare).map(at -> sheet.text(row, at)).orElse("");
            if (label.isEmpty() || columns.keySet().stream().allMatch(at -> sheet.text(row, at).isEmpty())) {
                continue;
            }
            var category = HeadWords.bare(label);
            if (Category.of(category).isEmpty()) {
                unknown.add(label);
                continue;
            }
            refuseRemovals(sheet, head, row, columns, file);
            columns.forEach((column, gas) -> {
                var values = new TreeMap<Integer, Quantity>();
                var unit = units.getOrDefault(column, "");
                numbers.read(sheet, row, column, unit).ifPresent(value -> values.put(year.get(), value));
                if (!values.isEmpty() || !sheet.text(row, column).isEmpty()) { // one that was left out is a gap in the sums
                    series.add(new Series("", category, gas.name(), unit, values, sheet.name(), row + 1));
                }
            });
        }
        return series;
    }

    /** A gas that has its removals in a column of their own has one figure of two columns, and nothing says that it is the net one. */
    private static void refuseRemovals(SheetGrid sheet, int head, int row, Map<Integer, Gas> columns, String file)
            throws InventoryFailure {
        for (var column : sheet.row(head).keySet()) {
            var gas = HeadWords.removed(sheet.text(head, column));
            if (gas.isEmpty() || sheet.text(row, column).chars().noneMatch(digit -> Character.digit(digit, 10) > 0)) {
                continue;
            }
            for (var own : columns.entrySet()) {
                if (own.getValue() == gas.get() && HeadWords.isGross(sheet.text(head, own.getKey()))) {
                    throw new InventoryFailure("inventory.failure.twoValues", file + ", " + sheet.name(), head + 1,
                            sheet.text(head, own.getKey()), sheet.text(head, column));
                }
            }
        }
    }

    /** The unit below the gas or above it; joined cells count for all columns that they cover. */
    private static Optional<String> unit(SheetGrid sheet, int head, int column) {
        return HeadWords.unit(sheet.text(head, column))
                .or(() -> HeadWords.unit(sheet.textOver(head + 1, column)))
                .or(() -> HeadWords.unit(sheet.textOver(head - 1, column)))
                .or(() -> TrendSheet.unitAbove(sheet, head));
    }

    /** The year that the sheet says it is of: in a cell above, in its name, within a title; else the file's name may say it. */
    private static Optional<Integer> year(SheetGrid sheet, int head, String file) {
        for (var row : sheet.rows().headMap(head, false).keySet()) {
            for (var column : sheet.row(row).keySet()) {
                var year = YEAR.matcher(sheet.text(row, column));
                if (year.matches()) {
                    return Optional.of(Integer.valueOf(year.group(1)));
                }
                var alone = HeadWords.year(sheet.text(row, column));
                if (alone.isPresent()) {
                    return alone;
                }
            }
        }
        var name = YEAR_WITHIN.matcher(sheet.name()).results().toList();
        if (name.size() == 1) {
            return Optional.of(Integer.valueOf(name.getFirst().group(1)));
        }
        for (var row : sheet.rows().headMap(head + 1, false).keySet()) {
            for (var column : sheet.row(row).keySet()) {
                var text = sheet.text(row, column);
                var within = OTHER_YEAR.matcher(text).find() ? List.<MatchResult>of() : YEAR_WITHIN.matcher(text).results().toList();
                if (within.size() == 1) {
                    return Optional.of(Integer.valueOf(within.getFirst().group(1)));
                }
            }
        }
        var named = YEAR_OF_FILE.matcher(file);
        return named.matches() ? Optional.of(Integer.valueOf(named.group(1))) : Optional.empty();
    }
}
