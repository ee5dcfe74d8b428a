package org.ctfdesk.excel.foreign.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ctfdesk.excel.foreign.grid.Grid;
import org.ctfdesk.excel.foreign.grid.GridCell;
import org.ctfdesk.excel.foreign.words.SummaryLine;
import org.ctfdesk.excel.foreign.words.Titles;
import org.ctfdesk.excel.foreign.words.Years;

/**
 * A sheet that holds one slice of the projections: one sector, with a row for each scenario; or one year, with a column for each
 * scenario. What the slice is of stands in the sheet's name or above the table.
 */
final class Slices {
    private static final int HEAD_WITHIN = 12;
    private static final int LONGEST = 40;
    private static final int LEAST_SECTORS = 2;

    private final Grid grid;
    private final int head;

    private Slices(Grid grid, int head) {
        this.grid = grid;
        this.head = head;
    }

    /** A sheet for each scenario; none where the sheet is no such slice. */
    static List<Grid> of(Grid grid) {
        for (var row = 0; row < Math.min(grid.rows(), HEAD_WITHIN) && !grid.hasHidden(); row++) {
            if (grid.columns(row).length > 1) {
                var slices = new Slices(grid, row);
                var found = slices.ofSector();
                found = found.isEmpty() ? slices.ofYear() : found;
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private List<Grid> ofSector() {
        var years = Arrays.stream(grid.columns(head)).filter(column -> grid.cell(head, column).map(Years::of).orElseThrow().isPresent())
                .boxed().toList();
        if (years.size() < 2) {
            return List.of();
        }
        var label = Arrays.stream(grid.columns(head + 1)).min().orElse(-1);
        var sector = subjects().filter(text -> SummaryLine.of(text, true, false).line().isPresent()).findFirst();
        var scenarios = new LinkedHashMap<String, Integer>();
        for (var row = head + 1; row < grid.rows(); row++) {
            if (grid.columns(row).length > 1) {
                var form = scenario(grid.text(row, label));
                if (form.isEmpty() || scenarios.put(form.get(), row) != null) {
                    return List.of(); // a row of something else, or two of one scenario
                }
            }
        }
        return label < 0 || label >= years.getFirst() || sector.isEmpty() || scenarios.size() < 2 ? List.of()
                : scenarios.entrySet().stream().map(entry -> sector(entry, sector.get(), label, years)).toList();
    }

    private Grid sector(Map.Entry<String, Integer> scenario, String sector, int label, List<Integer> years) {
        var redrawn = above();
        redrawn.set(head, label, GridCell.words("Sector"), head, label);
        years.forEach(column -> redrawn.set(head, column, head, column));
        redrawn.set(head + 1, label, GridCell.words(sector), scenario.getValue(), label);
        years.stream().filter(column -> grid.cell(scenario.getValue(), column).isPresent())
                .forEach(column -> redrawn.set(head + 1, column, scenario.getValue(), column));
        return redrawn.build(scenario.getKey());
    }

    private List<Grid> ofYear() {
        var scenarios = new LinkedHashMap<String, Integer>();
        for (var column : grid.columns(head)) {
            var form = scenario(grid.text(head, column));
            if (form.isPresent() && scenarios.put(form.get(), column) != null) {
                return List.of();
            }
        }
        if (scenarios.size() < 2) {
            return List.of();
        }
        var first = scenarios.values().iterator().next();
        var year = Stream.concat(subjects(), Stream.of(grid.text(head, first - 1))).filter(text -> Years.within(text).isPresent())
                .map(text -> Years.within(text).getAsInt()).findFirst();
        var sectors = new TreeSet<String>();
        for (var row = head + 1; row < grid.rows(); row++) {
            SummaryLine.of(grid.text(row, first - 1), true, false).line().ifPresent(sectors::add);
        }
        return year.isEmpty() || sectors.size() < LEAST_SECTORS ? List.of()
                : scenarios.entrySet().stream().map(entry -> year(entry, year.get(), first - 1)).toList();
    }

    private Grid year(Map.Entry<String, Integer> scenario, int year, int label) {
        var column = scenario.getValue();
        var redrawn = above();
        redrawn.set(head, label, GridCell.words("Sector"), head, column);
        redrawn.set(head, label + 1, GridCell.words("Projections"), head, column);
        redrawn.set(head + 1, label + 1, GridCell.words(String.valueOf(year)), head, column);
        for (var row = head + 1; row < grid.rows(); row++) {
            if (grid.cell(row, label).isPresent()) {
                redrawn.set(row + 1, label, row, label);
            }
            if (grid.cell(row, column).isPresent()) {
                redrawn.set(row + 1, label + 1, row, column);
            }
        }
        return redrawn.build(scenario.getKey());
    }

    private Grid.Redrawn above() {
        var redrawn = grid.new Redrawn();
        for (var row = 0; row < head; row++) {
            redrawn.row(row, row, -1);
        }
        return redrawn;
    }

    private static Optional<String> scenario(String text) {
        return text.length() > LONGEST ? Optional.empty() : Titles.scenario(text);
    }

    /** What the sheet may be a slice of: its name, and what stands above the table, whole and up to its first sign. */
    private Stream<String> subjects() {
        var texts = new ArrayList<String>(List.of(grid.name()));
        for (var row = head - 1; row >= 0; row--) {
            for (var column : grid.columns(row)) {
                texts.add(grid.text(row, column));
                texts.add(grid.text(row, column).split("\\s*[:;,(–—|]|\\s-\\s", 2)[0]);
            }
        }
        return texts.stream();
    }
}
