package org.ctfdesk.excel.foreign.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ctfdesk.excel.foreign.grid.Grid;
import org.ctfdesk.excel.foreign.grid.GridCell;
import org.ctfdesk.excel.foreign.words.Heads;
import org.ctfdesk.excel.foreign.words.Years;

/**
 * A table of measures with a row for each year, its name written once, merged or repeated, drawn anew with a row for each
 * measure and a column for each year. A sheet on which the rows of one measure say different things stays as it is.
 */
public final class YearRows {
    private static final String FORM = "table5";
    private static final int LEAST_HEADS = 3;
    private static final int HEAD_WITHIN = 20;

    private final Grid grid;
    private final int head;
    private final int year;
    private int label = -1;
    private final List<Integer> values = new ArrayList<>();

    private YearRows(Grid grid, int head, int year) {
        this.grid = grid;
        this.head = head;
        this.year = year;
    }

    /** The sheet with a row for each measure. */
    public static Grid laidFlat(Grid grid) {
        for (var row = 0; row < Math.min(grid.rows(), HEAD_WITHIN) && !grid.hasHidden(); row++) {
            var year = Shapes.column(grid, row, Shapes.YEAR);
            if (year >= 0 && grid.columns(row).length > LEAST_HEADS) {
                return new YearRows(grid, row, year).drawn().orElse(grid);
            }
        }
        return grid;
    }

    private Optional<String> column(int column) {
        return Heads.of(grid.text(head, column)).stream().filter(target -> target.form().equals(FORM)).map(Heads.Target::column)
                .findFirst();
    }

    private Optional<Grid> drawn() {
        var known = 0;
        for (var column : grid.columns(head)) {
            var name = column == year ? Optional.<String>empty() : column(column);
            known += name.isPresent() ? 1 : 0;
            label = name.equals(Optional.of("label")) && label < 0 ? column : label;
            if (name.filter(List.of("achieved", "expected", "estimates")::contains).isPresent()) {
                values.add(column);
            }
        }
        return known < LEAST_HEADS || label < 0 || values.isEmpty() ? Optional.empty() : measures().map(this::drawn);
    }

    /** The rows of each measure, by its first; nothing where a row belongs to none, or two rows differ in more than their year. */
    private Optional<Map<Integer, List<Integer>>> measures() {
        var measures = new LinkedHashMap<Integer, List<Integer>>();
        var first = -1;
        for (var row = head + 1; row < grid.rows(); row++) {
            if (grid.columns(row).length == 0) {
                continue;
            }
            if (grid.cell(row, year).map(Years::of).filter(found -> found.isPresent()).isEmpty()) {
                break; // what stands below the table
            }
            var name = grid.text(row, label).strip();
            if (!name.isEmpty() && (first < 0 || !name.equals(grid.text(first, label).strip()))) {
                first = row;
            }
            if (first < 0 || !fits(first, row)) {
                return Optional.empty();
            }
            var rows = measures.computeIfAbsent(first, any -> new ArrayList<>());
            var at = row;
            if (rows.stream().anyMatch(other -> yearOf(other) == yearOf(at))) {
                return Optional.empty(); // two measures of one name, perhaps
            }
            rows.add(row);
        }
        return measures.values().stream().anyMatch(rows -> rows.size() > 1) ? Optional.of(measures) : Optional.empty();
    }

    private boolean fits(int first, int row) {
        for (var column : grid.columns(row)) {
            if (column != year && !values.contains(column) && !grid.text(row, column).equals(grid.text(first, column))) {
                return false;
            }
        }
        return true;
    }

    private Grid drawn(Map<Integer, List<Integer>> measures) {
        var years = new TreeMap<Integer, Integer>();
        measures.values().forEach(rows -> rows.forEach(row -> years.putIfAbsent(yearOf(row), row)));
        var kept = Arrays.stream(grid.columns(head)).filter(column -> column != year && !values.contains(column)).boxed().toList();
        var redrawn = grid.new Redrawn();
        for (var row = 0; row < head; row++) {
            redrawn.row(row, row, -1);
        }
        kept.forEach(column -> redrawn.set(head, kept.indexOf(column), head, column));
        var at = kept.size();
        var places = new TreeMap<Integer, Map<Integer, Integer>>(); // by year and by column of the sheet
        for (var value : values) {
            for (var each : years.keySet()) {
                if (measures.values().stream().flatMap(List::stream)
                        .anyMatch(row -> yearOf(row) == each && grid.cell(row, value).isPresent())) {
                    redrawn.set(head, at, GridCell.words(grid.text(head, value) + " " + each), head, value);
                    places.computeIfAbsent(each, any -> new TreeMap<>()).put(value, at++);
                }
            }
        }
        var row = head + 1;
        var last = head;
        for (var measure : measures.entrySet()) {
            for (var column : kept) {
                if (grid.cell(measure.getKey(), column).isPresent()) {
                    redrawn.set(row, kept.indexOf(column), measure.getKey(), column);
                }
            }
            for (var line : measure.getValue()) {
                for (var place : places.getOrDefault(yearOf(line), Map.of()).entrySet()) {
                    if (grid.cell(line, place.getKey()).isPresent()) {
                        redrawn.set(row, place.getValue(), line, place.getKey());
                    }
                }
                last = Math.max(last, line);
            }
            row++;
        }
        for (var below = last + 1; below < grid.rows(); below++) {
            redrawn.row(row + below - last, below, -1);
        }
        return redrawn.build(grid.scenario());
    }

    private int yearOf(int row) {
        return grid.cell(row, year).map(Years::of).orElseThrow().orElseThrow();
    }
}
