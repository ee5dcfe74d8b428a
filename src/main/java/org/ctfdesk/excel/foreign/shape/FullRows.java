package org.ctfdesk.excel.foreign.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.ctfdesk.excel.foreign.grid.Grid;
import org.ctfdesk.excel.foreign.words.FootWords;
import org.ctfdesk.excel.foreign.words.SummaryLine;
import org.ctfdesk.excel.foreign.words.Titles;
import org.ctfdesk.excel.foreign.words.Units;
import org.ctfdesk.excel.foreign.words.Years;

/**
 * A sheet under one row of years on which names stand alone in a row, over the rows that are of them: scenarios over sectors, or
 * sectors over a row for each scenario. Drawn with a sheet for each scenario.
 */
final class FullRows {
    private static final int HEAD_WITHIN = 40;
    private static final int LONGEST = 60;
    private static final int LEAST = 2;
    private static final int WIDE = 3;
    private static final Set<String> SECTORS = Set.of("energy", "transport", "industry", "agriculture", "lulucf", "waste");

    private final Grid grid;
    private final int head;
    private final int firstYear;
    /** The rows of figures under each name that stands alone, by the row of the name. */
    private final Map<Integer, List<Integer>> under = new TreeMap<>();

    private FullRows(Grid grid, int head) {
        this.grid = grid;
        this.head = head;
        this.firstYear = Arrays.stream(grid.columns(head)).filter(column -> isYear(head, column)).min().orElseThrow();
    }

    /** A sheet for each scenario; none where the sheet is not of such a shape. */
    static List<Grid> of(Grid grid) {
        for (var row = 0; row < Math.min(grid.rows(), HEAD_WITHIN) && !grid.hasHidden(); row++) {
            if (years(grid, row) >= LEAST) {
                var rows = new FullRows(grid, row);
                return rows.hasUnitBehindTable() || !rows.gather() ? List.of() : rows.isByScenario() ? rows.ofScenarios()
                        : rows.isBySector() ? rows.ofSectors() : List.of();
            }
        }
        return List.of();
    }

    /** True where another table stands above, and a unit: which of them it is of, no part would know. */
    private boolean hasUnitBehindTable() {
        return IntStream.range(0, head - 1).anyMatch(row -> grid.columns(row).length >= WIDE)
                && IntStream.range(0, head).anyMatch(row -> grid.cells(row).stream()
                .anyMatch(cell -> Units.named(cell.text()).filter(unit -> !unit.isKt()).isPresent()));
    }

    private static long years(Grid grid, int row) {
        return Arrays.stream(grid.columns(row)).filter(column -> grid.cell(row, column).map(Years::of).orElseThrow().isPresent()).count();
    }

    private boolean isYear(int row, int column) {
        return grid.cell(row, column).map(Years::of).orElseThrow().isPresent();
    }

    /**
     * Sorts the rows under the names; false where figures stand before the first name or under one that is not known, or years begin
     * another table.
     */
    private boolean gather() {
        var name = -1;
        for (var row = head + 1; row < grid.rows(); row++) {
            var columns = grid.columns(row);
            if (columns.length == 1 && columns[0] < firstYear) {
                if (isName(row)) {
                    name = row;
                } else if (isUnknownName(row)) {
                    return false;
                }
            } else if (columns.length > 1) {
                if (name < 0 || years(grid, row) >= LEAST || columns[columns.length - 1] < firstYear && isUnknownName(row)) {
                    return false;
                }
                under.computeIfAbsent(name, any -> new ArrayList<>()).add(row);
            }
        }
        return under.size() >= LEAST;
    }

    /** True where figures stand right below, so that it is no note, and no heading over the names of others. */
    private boolean isName(int row) {
        var text = grid.text(row, grid.columns(row)[0]);
        return text.length() <= LONGEST && FootWords.note(text).isEmpty() && grid.columns(row + 1).length > 1
                && (Titles.scenario(text).isPresent() || SummaryLine.of(text, true, false).line().isPresent());
    }

    /** True for what may begin a table of something else, as "Savings", "Key assumptions" or a scenario that is not of these tables. */
    private boolean isUnknownName(int row) {
        var text = label(row);
        if (FootWords.note(text).isPresent() || FootWords.of(text).isPresent()
                || grid.columns(row).length > 1 && !SummaryLine.of(text, true, false).lines().isEmpty()) {
            return false;
        }
        var below = row + 1;
        while (below < grid.rows() && grid.columns(below).length == 0) {
            below++;
        }
        return below < grid.rows() && grid.columns(below).length > 1;
    }

    private String label(int row) {
        return grid.text(row, grid.columns(row)[0]);
    }

    private boolean isByScenario() {
        var forms = under.keySet().stream().map(row -> Titles.scenario(label(row)).orElse("")).toList();
        return !forms.contains("") && forms.stream().distinct().count() == forms.size()
                && under.values().stream().flatMap(List::stream).noneMatch(row -> Titles.scenario(label(row)).isPresent())
                && under.values().stream().allMatch(this::isOneTable);
    }

    /** No sector stands twice: below the last scenario another table may begin under a name that is none. */
    private boolean isOneTable(List<Integer> rows) {
        var sectors = rows.stream().map(row -> SummaryLine.of(label(row), true, false).line().orElse(""))
                .filter(SECTORS::contains).toList();
        return sectors.stream().distinct().count() == sectors.size();
    }

    /** Each row under a sector is of another scenario. */
    private boolean isBySector() {
        for (var rows : under.values()) {
            var forms = rows.stream().map(row -> label(row).length() > LONGEST ? "" : Titles.scenario(label(row)).orElse("")).toList();
            if (forms.contains("") || forms.size() < LEAST || forms.stream().distinct().count() < forms.size()) {
                return false;
            }
        }
        return under.keySet().stream().map(row -> SummaryLine.of(label(row), true, false).line()).allMatch(java.util.Optional::isPresent);
    }

    private List<Grid> ofScenarios() {
        var names = List.copyOf(under.keySet());
        return IntStream.range(0, names.size()).mapToObj(i -> {
            var redrawn = above(names.get(i));
            var end = i + 1 < names.size() ? names.get(i + 1) : grid.rows();
            IntStream.range(names.get(i) + 1, end).forEach(row -> redrawn.row(row + 1, row, -1));
            return redrawn.build(Titles.scenario(label(names.get(i))).orElseThrow());
        }).toList();
    }

    /** What stands above the table, and the name over its head: it may bear a unit. */
    private Grid.Redrawn above(int name) {
        var redrawn = grid.new Redrawn();
        IntStream.range(0, head).forEach(row -> redrawn.row(row, row, -1));
        redrawn.row(head, name, -1);
        redrawn.row(head + 1, head, -1);
        return redrawn;
    }

    private List<Grid> ofSectors() {
        var scenarios = new LinkedHashMap<String, Map<Integer, Integer>>();
        under.forEach((sector, rows) -> rows.forEach(row -> scenarios
                .computeIfAbsent(Titles.scenario(label(row)).orElseThrow(), any -> new TreeMap<>()).put(sector, row)));
        var grids = new ArrayList<Grid>();
        for (var scenario : scenarios.entrySet()) {
            var redrawn = grid.new Redrawn();
            IntStream.rangeClosed(0, head).forEach(row -> redrawn.row(row, row, -1));
            scenario.getValue().forEach((sector, row) -> {
                redrawn.set(row, grid.columns(row)[0], sector, grid.columns(sector)[0]);
                Arrays.stream(grid.columns(row)).skip(1).forEach(column -> redrawn.set(row, column, row, column));
            });
            var last = under.values().stream().flatMap(List::stream).max(Integer::compare).orElseThrow();
            IntStream.range(last + 1, grid.rows()).filter(row -> grids.isEmpty()).forEach(row -> redrawn.row(row, row, -1));
            grids.add(redrawn.build(scenario.getKey()));
        }
        return grids;
    }
}
