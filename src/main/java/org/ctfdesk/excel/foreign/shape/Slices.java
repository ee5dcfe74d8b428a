package org.ctfdesk.excel.foreign.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.ctfdesk.excel.foreign.grid.Grid;
import org.ctfdesk.excel.foreign.grid.GridCell;
import org.ctfdesk.excel.foreign.words.Plain;
import org.ctfdesk.excel.foreign.words.SliceWords;
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
        var sectors = texts().stream().map(SliceWords::sector).flatMap(Optional::stream).toList();
        var lines = sectors.stream().map(text -> SummaryLine.of(text, true, false).line()).distinct().count();
        var scenarios = new LinkedHashMap<String, Integer>();
        for (var row = head + 1; row < grid.rows(); row++) {
            if (grid.columns(row).length > 1) {
                var form = scenario(grid.text(row, label));
                if (form.isEmpty() || scenarios.put(form.get(), row) != null) {
                    return List.of(); // a row of something else, or two of one scenario
                }
            }
        }
        if (label < 0 || label >= years.getFirst() || lines != 1 || scenarios.size() < 2
                || !SliceWords.isOfEmissions(grid.text(head, label)) || !texts().stream().skip(1).allMatch(SliceWords::mayStandOver)) {
            return List.of();
        }
        var kept = Stream.concat(Stream.of(label), Stream.concat(years.stream(), units().stream())).toList();
        return withRest(scenarios.entrySet().stream().map(entry -> sector(entry, sectors.getFirst(), label, kept)),
                (row, column) -> kept.contains(column));
    }

    /** The tables drawn, and a sheet of what none of them has, so that it is told. */
    private List<Grid> withRest(Stream<Grid> drawn, BiPredicate<Integer, Integer> taken) {
        var rest = grid.without((row, column) -> row <= head || grid.columns(row).length < 2 || taken.test(row, column));
        return Stream.concat(drawn, Stream.of(rest).filter(each -> each.count() > 0)).toList();
    }

    /** Columns of units, which count for the figures of their row. */
    private List<Integer> units() {
        return Arrays.stream(grid.columns(head)).filter(column -> Shapes.UNIT.contains(Plain.of(grid.text(head, column)))).boxed().toList();
    }

    private Grid sector(Map.Entry<String, Integer> scenario, String sector, int label, List<Integer> kept) {
        var redrawn = above();
        // what the corner says, as the unit, stands as a line above the table
        redrawn.set(head, label, head, label);
        redrawn.set(head + 1, label, GridCell.words("Sector"), head, label);
        redrawn.set(head + 2, label, GridCell.words(sector), scenario.getValue(), label);
        kept.stream().filter(column -> column != label).forEach(column -> {
            redrawn.set(head + 1, column, head, column);
            if (grid.cell(scenario.getValue(), column).isPresent()) {
                redrawn.set(head + 2, column, scenario.getValue(), column);
            }
        });
        for (var row = head + 1; row < grid.rows(); row++) {
            if (grid.columns(row).length == 1) {
                redrawn.row(row + 2, row, -1); // what stands below the table
            }
        }
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
        var first = scenarios.values().stream().mapToInt(Integer::intValue).min().orElseThrow();
        var units = units();
        var label = Arrays.stream(grid.columns(head)).filter(column -> column < first && !units.contains(column)).max().orElse(first - 1);
        var texts = new ArrayList<>(texts());
        texts.add(grid.text(head, label));
        var year = SliceWords.year(texts);
        var sectors = new TreeSet<String>();
        for (var row = head + 1; row < grid.rows(); row++) {
            SummaryLine.of(grid.text(row, label), true, false).line().ifPresent(sectors::add);
        }
        if (year.isEmpty() || sectors.size() < LEAST_SECTORS) {
            return List.of();
        }
        return withRest(scenarios.entrySet().stream().map(entry -> year(entry, year.getAsInt(), label, units)),
                (row, column) -> column == label || scenarios.containsValue(column) || units.contains(column));
    }

    private Grid year(Map.Entry<String, Integer> scenario, int year, int label, List<Integer> units) {
        var column = scenario.getValue();
        var redrawn = above();
        // the heads may bear the unit, and stand as lines above the table
        redrawn.set(head, label, head, column);
        if (grid.cell(head, label).isPresent()) {
            redrawn.set(head + 1, label, head, label);
        }
        redrawn.set(head + 2, label, GridCell.words("Sector"), head, column);
        redrawn.set(head + 2, column, GridCell.words("Projections"), head, column);
        units.forEach(unit -> redrawn.set(head + 2, unit, head, unit));
        redrawn.set(head + 3, column, GridCell.words(String.valueOf(year)), head, column);
        for (var row = head + 1; row < grid.rows(); row++) {
            for (var at : grid.columns(row)) {
                if (at == label || at == column || units.contains(at) || grid.columns(row).length == 1) {
                    redrawn.set(row + 3, at, row, at);
                }
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

    /** What the sheet may be a slice of: its name, and what stands above the table. */
    private List<String> texts() {
        var texts = new ArrayList<String>(List.of(grid.name()));
        for (var row = head - 1; row >= 0; row--) {
            for (var column : grid.columns(row)) {
                texts.add(grid.text(row, column));
            }
        }
        return texts;
    }
}
