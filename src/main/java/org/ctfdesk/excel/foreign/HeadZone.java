package org.ctfdesk.excel.foreign;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.ctfdesk.excel.foreign.grid.ForeignBook;
import org.ctfdesk.excel.foreign.grid.Grid;
import org.ctfdesk.excel.foreign.grid.GridCell;
import org.ctfdesk.excel.foreign.words.Bounds;
import org.ctfdesk.excel.foreign.words.Heads;
import org.ctfdesk.excel.foreign.words.Plain;
import org.ctfdesk.excel.foreign.words.Titles;
import org.ctfdesk.excel.foreign.words.Titles.Title;
import org.ctfdesk.excel.foreign.words.Units;
import org.ctfdesk.excel.foreign.words.Years;

/** The rows of heads that begin at a row, and the tables that stand side by side under them. */
final class HeadZone {
    private static final int LEAST_COLUMNS = 2;
    private static final int MOST_ROWS = 7;
    /** Longer texts that name a year and a scenario are sentences. */
    static final int LONGEST_YEAR = 40;
    private static final int LONGEST_STEMS = 80;

    private final Grid grid;
    private final int firstRow;
    private final Optional<Title> title;
    private final boolean head;
    private final boolean byYearsAlone;
    private final int last;

    HeadZone(Grid grid, int row, Optional<Title> title) {
        this.grid = grid;
        this.firstRow = row;
        this.title = title;
        var years = years(row);
        var byForm = byForm(row);
        var most = byForm.values().stream().mapToInt(Set::size).max().orElse(0);
        var fits = title.map(Title::best).map(form -> byForm.getOrDefault(group(form), Set.of())).orElse(Set.of());
        var oneHead = fits.size() == 1 && !fits.equals(Set.of("label")) && grid.columns(row).length <= 2;
        byYearsAlone = years >= LEAST_COLUMNS;
        head = byYearsAlone || most >= LEAST_COLUMNS && isMostlyHeads(row) || oneHead || isOverYears(row);
        last = head ? extent() : row;
    }

    /** Names of scenarios above a row of years. */
    private boolean isOverYears(int row) {
        return grid.columns(row).length >= LEAST_COLUMNS && isOnlyHeads(row) && years(row + 1) >= LEAST_COLUMNS
                && Arrays.stream(grid.columns(row)).anyMatch(column -> Titles.scenario(grid.text(row, column)).isPresent());
    }

    private static String group(String form) {
        return Heads.isProjection(form) || form.equals(Titles.PROJECTIONS) ? "table7" : form;
    }

    boolean isHead() {
        return head;
    }

    boolean isByYearsAlone() {
        return byYearsAlone;
    }

    int lastRow() {
        return last;
    }

    int firstColumn() {
        return Arrays.stream(grid.columns(firstRow)).min().orElse(0);
    }

    int lastColumn() {
        var most = 0;
        for (var row = firstRow; row <= last; row++) {
            most = Math.max(most, Arrays.stream(grid.columns(row)).max().orElse(0));
        }
        return most;
    }

    /** How many years stand in the row, each after the one before. */
    private int years(int row) {
        var count = 0;
        var before = 0;
        for (var column : grid.columns(row)) {
            var year = grid.cell(row, column).map(HeadZone::year).orElse(OptionalInt.empty());
            if (year.isPresent()) {
                if (year.getAsInt() <= before && count < LEAST_COLUMNS && Years.of(grid.cell(row, column).orElseThrow()).isPresent()) {
                    return 0;
                }
                before = year.getAsInt();
                count++;
            }
        }
        var others = grid.columns(row).length - count;
        return count > others || isMostlyHeads(row) ? count : 0;
    }

    /** The year that a head is, with or without the name of a scenario beside it. */
    private static OptionalInt year(GridCell cell) {
        var plain = Years.of(cell);
        var alone = plain.isPresent() || cell.sort() != GridCell.Sort.TEXT || cell.text().length() > LONGEST_YEAR ? plain
                : Years.alone(Plain.unbracketed(cell.text())); // 2022 (achieved)
        return alone.isPresent() || cell.sort() != GridCell.Sort.TEXT || cell.text().length() > LONGEST_YEAR
                || Titles.scenario(Years.without(cell.text())).isEmpty() && !Bounds.isOnly(Years.without(cell.text()))
                ? alone : Years.within(cell.text());
    }

    private Map<String, Set<String>> byForm(int row) {
        var byForm = new HashMap<String, Set<String>>();
        for (var column : grid.columns(row)) {
            for (var target : targets(grid.text(row, column))) {
                byForm.computeIfAbsent(target.form(), any -> new LinkedHashSet<>()).add(target.column());
            }
        }
        return byForm;
    }

    /** The columns that a head may stand for; under a title the stems of its words count too. */
    private Set<Heads.Target> targets(String text) {
        var known = Heads.of(text);
        return !known.isEmpty() || text.length() > LONGEST_STEMS ? known
                : title.map(Title::best).flatMap(form -> Heads.loosely(form, text).map(column -> new Heads.Target(form, column)))
                        .map(Set::of).orElse(known);
    }

    private boolean isMostlyHeads(int row) {
        var columns = grid.columns(row);
        var known = Arrays.stream(columns).filter(column -> isHeadLike(row, column)
                || !targets(grid.text(row, column)).isEmpty()).count();
        return known * 2 >= columns.length;
    }

    private boolean isHeadLike(int row, int column) {
        var cell = grid.cell(row, column);
        return cell.isPresent() && (year(cell.get()).isPresent()
                || cell.get().sort() == GridCell.Sort.TEXT
                && (!Heads.of(cell.get().text()).isEmpty() || Years.isReckoned(cell.get().text()) || Units.isOnly(cell.get().text()) || Titles.of(cell.get().text()).isPresent()
                        || Bounds.isOnly(cell.get().text())
                        || cell.get().text().length() <= LONGEST_YEAR && Titles.scenario(cell.get().text()).isPresent()));
    }

    /** The last row of heads. */
    private int extent() {
        var row = firstRow;
        var hasYears = years(firstRow) >= LEAST_COLUMNS;
        for (var next = firstRow + 1; next < Math.min(grid.rows(), firstRow + MOST_ROWS); next++) {
            var columns = grid.columns(next);
            if (columns.length == 0) {
                // one blank row may stand between two rows of heads
                if (next + 1 < grid.rows() && !hasYears && isOnlyHeads(next + 1) && years(next + 1) >= LEAST_COLUMNS) {
                    continue;
                }
                return row;
            }
            if (!isOnlyHeads(next) && (hasYears || !isGroups(next)) || hasYears && years(next) > 0) {
                return row;
            }
            hasYears |= years(next) > 0;
            row = next;
        }
        return row;
    }

    /** Words right over a row of years and nowhere else: heads of groups of years, whatever they say. */
    private boolean isGroups(int row) {
        var below = grid.columns(row + 1);
        if (years(row + 1) < LEAST_COLUMNS || years(row + 1) < below.length || years(row) > 0) {
            return false;
        }
        return Arrays.stream(grid.columns(row)).allMatch(column -> column >= below[0] && column <= below[below.length - 1]
                && grid.cell(row, column).filter(cell -> cell.sort() == GridCell.Sort.TEXT && cell.text().length() <= LONGEST_YEAR)
                .isPresent());
    }

    /** True where the row holds years, heads and units, and nothing else. */
    private boolean isOnlyHeads(int row) {
        var columns = grid.columns(row);
        if (columns.length == 1 && columns[0] <= firstColumn() && !Units.isOnly(grid.text(row, columns[0]))) {
            return false; // a heading within the table
        }
        return Arrays.stream(columns).allMatch(column -> isHeadLike(row, column));
    }

    /** The tables under these heads, from left to right. */
    List<Block> blocks(ForeignBook book, int lastHead) {
        return new HeadBlocks(book, grid, firstRow, lastHead, lastColumn()).find();
    }
}
