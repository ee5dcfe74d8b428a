package org.ctfdesk.excel.foreign.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ctfdesk.excel.foreign.grid.Grid;
import org.ctfdesk.excel.foreign.words.Keys;
import org.ctfdesk.excel.foreign.words.Plain;
import org.ctfdesk.excel.foreign.words.SummaryLine;
import org.ctfdesk.excel.foreign.words.Titles;
import org.ctfdesk.excel.foreign.words.Years;

/**
 * Draws sheets anew that hold tables in another shape: a column names the scenario of each row, or each figure has a row of its
 * own with its sector and its year. A sheet that is not wholly of such a shape stays as it is.
 */
public final class Shapes {
    private static final Set<String> SCENARIO = Set.of("scenario", "scenarios", "escenario", "cenario", "scenarii",
            "сценарий", "情景", "السيناريو");
    private static final Set<String> YEAR = Set.of("year", "ano", "annee", "год", "年", "年份", "السنة", "time", "period");
    private static final Set<String> UNIT = Set.of("unit", "units", "unidad", "unidade", "unite",
            "единица", "ед изм", "единица измерения", "单位",
            "الوحدة");
    private static final int HEAD_WITHIN = 40;
    private static final int LEAST_ROWS = 4;

    private Shapes() {}

    public static List<Grid> of(Grid grid) {
        for (var row = 0; row < Math.min(grid.rows(), HEAD_WITHIN); row++) {
            if (grid.columns(row).length >= 3) {
                var scenario = column(grid, row, SCENARIO);
                var year = column(grid, row, YEAR);
                if (year >= 0 && !grid.hasHidden()) {
                    var list = new LongList(grid, row, year, scenario, column(grid, row, UNIT)).grids();
                    if (!list.isEmpty()) {
                        return list;
                    }
                }
                if (scenario >= 0) {
                    return byScenario(grid, row, scenario);
                }
            }
        }
        return List.of(grid);
    }

    private static int column(Grid grid, int row, Set<String> names) {
        for (var column : grid.columns(row)) {
            if (names.contains(Plain.of(grid.text(row, column)))) {
                return column;
            }
        }
        return -1;
    }

    /** A sheet for each scenario that the column names; blank cells repeat the one above. */
    private static List<Grid> byScenario(Grid grid, int head, int column) {
        var of = new TreeMap<Integer, String>();
        var current = "";
        for (var row = head + 1; row < grid.rows(); row++) {
            var text = grid.text(row, column).strip();
            if (!text.isEmpty() && !text.equals(grid.text(head, column).strip())) {
                var scenario = Titles.scenario(text);
                if (scenario.isEmpty()) {
                    return List.of(grid);
                }
                current = scenario.get();
            }
            if (grid.columns(row).length > 1) {
                of.put(row, current);
            }
        }
        var forms = new LinkedHashSet<>(of.values());
        if (forms.isEmpty() || forms.contains("")) {
            return List.of(grid);
        }
        var grids = new ArrayList<Grid>();
        for (var form : forms) {
            var redrawn = grid.new Redrawn();
            for (var row = 0; row < grid.rows(); row++) {
                if (row <= head || of.getOrDefault(row, forms.getFirst()).equals(form)) {
                    repeatLabels(grid, redrawn, row, head, column);
                    redrawn.row(row, row, row < head ? -1 : column);
                }
            }
            grids.add(redrawn.build(form));
        }
        return grids;
    }

    /** A label that stands once over the rows of several scenarios, merged or with blanks below, holds for each of them. */
    private static void repeatLabels(Grid grid, Grid.Redrawn redrawn, int row, int head, int scenario) {
        for (var column : grid.columns(head)) {
            if (column < scenario && row > head && grid.cell(row, column).isEmpty() && grid.cell(row, scenario).isPresent()) {
                for (var above = row - 1; above > head && grid.cell(above, scenario).isPresent(); above--) {
                    if (grid.cell(above, column).isPresent()) {
                        redrawn.set(row, column, above, column);
                        break;
                    }
                }
            }
        }
    }

    /** One row for each figure: its sector or gas, its year, perhaps its scenario and its unit. */
    private record LongList(Grid grid, int head, int year, int scenario, int unit) {
        List<Grid> grids() {
            var columns = new ArrayList<Integer>();
            for (var column : grid.columns(head)) {
                columns.add(column);
            }
            columns.removeAll(List.of(year, scenario, unit));
            var value = columns.stream().filter(this::isFigures).findFirst();
            var label = columns.stream().filter(column -> !value.equals(Optional.of(column)) && isWords(column)).findFirst();
            if (value.isEmpty() || label.isEmpty() || columns.size() != 2 || !isOneUnit()) {
                return List.of();
            }
            var rows = new LinkedHashMap<String, Map<String, Map<Integer, Integer>>>(); // scenario, label, year: row of the file
            for (var row = head + 1; row < grid.rows(); row++) {
                if (grid.cell(row, value.get()).isEmpty()) {
                    continue;
                }
                var form = scenario < 0 ? Optional.of("") : Titles.scenario(grid.text(row, scenario));
                var in = grid.cell(row, year).map(Years::of).filter(found -> found.isPresent());
                if (form.isEmpty() || in.isEmpty() || rows.computeIfAbsent(form.get(), any -> new LinkedHashMap<>())
                        .computeIfAbsent(grid.text(row, label.get()).strip(), any -> new TreeMap<>())
                                .put(in.get().getAsInt(), row) != null) {
                    return List.of();
                }
            }
            var isList = rows.values().stream().flatMap(labels -> labels.values().stream()).filter(years -> years.size() > 1).count();
            if (isList < 2) {
                return List.of();
            }
            return rows.entrySet().stream().map(each -> drawn(each.getKey(), each.getValue(), label.get(), value.get())).toList();
        }

        private Grid drawn(String form, Map<String, Map<Integer, Integer>> labels, int label, int value) {
            var redrawn = grid.new Redrawn();
            for (var row = 0; row < head; row++) {
                redrawn.row(row, row, -1);
            }
            // what the head over the figures says, as their unit, stands as a line above the table
            redrawn.set(head, 0, head, value);
            if (unit >= 0) {
                redrawn.set(head, 1, head + 1, unit);
            }
            var years = new TreeSet<Integer>();
            labels.values().forEach(row -> years.addAll(row.keySet()));
            var columns = List.copyOf(years);
            redrawn.set(head + 2, 0, head, label);
            columns.forEach(each -> redrawn.set(head + 2, 1 + columns.indexOf(each), year(labels, each), year));
            var at = head + 3;
            for (var row : labels.values()) {
                redrawn.set(at, 0, row.values().iterator().next(), label);
                for (var figure : row.entrySet()) {
                    redrawn.set(at, 1 + columns.indexOf(figure.getKey()), figure.getValue(), value);
                }
                at++;
            }
            return redrawn.build(form);
        }

        private static int year(Map<String, Map<Integer, Integer>> labels, int year) {
            return labels.values().stream().filter(row -> row.containsKey(year)).findFirst().orElseThrow().get(year);
        }

        private boolean isFigures(int column) {
            var figures = 0;
            var words = 0;
            for (var row = head + 1; row < grid.rows(); row++) {
                var cell = grid.cell(row, column);
                if (cell.isPresent()) {
                    var isFigure = cell.get().isNumber() || cell.get().text().strip().matches("[-−(]?\\p{Nd}.*");
                    figures += isFigure ? 1 : 0;
                    words += isFigure || Keys.of(cell.get().text().strip()).isPresent() ? 0 : 1;
                }
            }
            return figures >= LEAST_ROWS && words * 4 < figures;
        }

        private boolean isWords(int column) {
            var lines = new TreeSet<String>();
            for (var row = head + 1; row < grid.rows(); row++) {
                SummaryLine.of(grid.text(row, column), true, false).line().ifPresent(lines::add);
            }
            return lines.size() > 1;
        }

        private boolean isOneUnit() {
            var units = new TreeSet<String>();
            for (var row = head + 1; unit >= 0 && row < grid.rows(); row++) {
                units.add(Plain.of(grid.text(row, unit)));
            }
            units.remove("");
            return units.size() <= 1;
        }
    }
}
