package org.ctfdesk.excel.foreign.shape;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ctfdesk.excel.foreign.grid.Grid;
import org.ctfdesk.excel.foreign.grid.GridCell;
import org.ctfdesk.excel.foreign.words.Keys;
import org.ctfdesk.excel.foreign.words.Plain;
import org.ctfdesk.excel.foreign.words.SummaryLine;
import org.ctfdesk.excel.foreign.words.Terms;
import org.ctfdesk.excel.foreign.words.Terms.Concept;
import org.ctfdesk.excel.foreign.words.Titles;
import org.ctfdesk.excel.foreign.words.Years;

/**
 * A sheet with a row for each figure: its sector or gas, its year, perhaps its scenario and its unit; the scenarios may have a
 * column of figures each. What says the same in all rows, as a region, stands above the table that is drawn.
 *
 * @param head the row that names the columns
 * @param year the column of years
 * @param scenario the column of scenarios; -1 for none
 * @param unit the column of units; -1 for none
 */
record LongList(Grid grid, int head, int year, int scenario, int unit) {
    private static final int LEAST_ROWS = 4;
    private static final Set<Concept> GASES =
            EnumSet.of(Concept.CO2, Concept.CH4, Concept.N2O, Concept.HFC, Concept.PFC, Concept.MIX, Concept.SF6, Concept.NF3);
    /** Not {@code 1 Energy}: a code before words is none. */
    private static final Pattern FIGURE = Pattern.compile("[-−–(~]?\\s*\\p{Nd}[^\\p{L}]*\\p{L}{0,3}[*)]?");

    private static final Pattern MISSING = Pattern.compile("(?i)nan|null|none|n\\.?a\\.?|n/a|#n/a|-|–|—|\\.\\.?");

    /** The rows of the file by label and year. */
    private static final class Rows extends LinkedHashMap<String, Map<Integer, Integer>> {
        private static final long serialVersionUID = 1L;
    }

    /** A table for each scenario; none where the sheet is no such list. */
    List<Grid> grids() {
        var columns = new ArrayList<Integer>();
        for (var column : grid.columns(head)) {
            columns.add(column);
        }
        columns.removeAll(List.of(year, scenario, unit));
        var constant = columns.stream().filter(this::isConstant).toList();
        columns.removeAll(constant);
        var gas = columns.stream().filter(this::isGases).findFirst();
        gas.ifPresent(columns::remove);
        var values = columns.stream().filter(this::isFigures).toList();
        var label = columns.stream().filter(column -> !values.contains(column) && isWords(column)).findFirst();
        if (label.isEmpty() || values.isEmpty() || columns.size() != values.size() + 1 || !isOneUnit()) {
            return List.of();
        }
        if (values.size() == 1) {
            return byScenario(label.get(), values.getFirst(), constant, gas);
        }
        if (gas.isPresent()) {
            return List.of();
        }
        var ofColumns = new LinkedHashMap<Integer, String>();
        values.forEach(column -> Titles.scenario(grid.text(head, column)).ifPresent(form -> ofColumns.put(column, form)));
        return scenario >= 0 || new TreeSet<>(ofColumns.values()).size() < values.size() ? List.of()
                : besideEachOther(label.get(), ofColumns, constant);
    }

    private List<Grid> byScenario(int label, int value, List<Integer> constant, Optional<Integer> gas) {
        var rows = rows(label, value, row -> gas.isEmpty() || isAll(grid.text(row, gas.get())));
        return rows.map(each -> each.entrySet().stream()
                .map(of -> drawn(of.getKey(), of.getValue(), label, value, constant)))
                .map(grids -> gas.isEmpty() ? grids : Stream.concat(grids, Stream.of(ofSingleGases(gas.get()))))
                .orElse(Stream.empty()).toList();
    }

    /** The rows that no table is drawn of, so that they are told. */
    private Grid ofSingleGases(int gas) {
        return grid.without((row, column) -> row <= head || grid.columns(row).length < 2 || isAll(grid.text(row, gas)));
    }

    private List<Grid> besideEachOther(int label, Map<Integer, String> ofColumns, List<Integer> constant) {
        var grids = new ArrayList<Grid>();
        for (var column : ofColumns.entrySet()) {
            var rows = rows(label, column.getKey(), row -> true);
            if (rows.isEmpty()) {
                return List.of();
            }
            rows.get().values().forEach(each -> grids.add(drawn(column.getValue(), each, label, column.getKey(),
                    grids.isEmpty() ? constant : List.of())));
        }
        return grids;
    }

    /** The rows of each scenario; nothing where one has no year, no scenario that is known, or the same place as another. */
    private Optional<Map<String, Rows>> rows(int label, int value, IntPredicate counts) {
        var rows = new LinkedHashMap<String, Rows>();
        for (var row = head + 1; row < grid.rows(); row++) {
            if (grid.cell(row, value).isEmpty() || !counts.test(row)) {
                continue;
            }
            var form = scenario < 0 ? Optional.of("") : Titles.scenario(grid.text(row, scenario));
            var in = grid.cell(row, year).map(Years::of).filter(found -> found.isPresent());
            if (form.isEmpty() || in.isEmpty() || rows.computeIfAbsent(form.get(), any -> new Rows())
                    .computeIfAbsent(grid.text(row, label).strip(), any -> new TreeMap<>())
                    .put(in.get().getAsInt(), row) != null) {
                return Optional.empty();
            }
        }
        var several = rows.values().stream().flatMap(labels -> labels.values().stream()).filter(years -> years.size() > 1).count();
        return several < 2 ? Optional.empty() : Optional.of(rows);
    }

    private Grid drawn(String form, Rows labels, int label, int value, List<Integer> constant) {
        var redrawn = grid.new Redrawn();
        for (var row = 0; row < head; row++) {
            redrawn.row(row, row, -1);
        }
        // what the head over the figures says, as their unit, stands as a line above the table
        redrawn.set(head, 0, head, value);
        if (unit >= 0) {
            redrawn.set(head, 1, head + 1, unit);
        }
        for (var i = 0; i < constant.size(); i++) {
            var column = constant.get(i);
            var said = GridCell.words(grid.text(head, column) + ": " + grid.text(head + 1, column));
            redrawn.set(head + 1, i, said, head + 1, column);
        }
        var years = new TreeSet<Integer>();
        labels.values().forEach(row -> years.addAll(row.keySet()));
        var columns = List.copyOf(years);
        var top = head + (constant.isEmpty() ? 2 : 3);
        redrawn.set(top, 0, head, label);
        columns.forEach(each -> redrawn.set(top, 1 + columns.indexOf(each), year(labels, each), year));
        var at = top + 1;
        for (var row : labels.values()) {
            redrawn.set(at, 0, row.values().iterator().next(), label);
            for (var figure : row.entrySet()) {
                redrawn.set(at, 1 + columns.indexOf(figure.getKey()), figure.getValue(), value);
            }
            at++;
        }
        return redrawn.build(form);
    }

    private static int year(Rows labels, int year) {
        return labels.values().stream().filter(row -> row.containsKey(year)).findFirst().orElseThrow().get(year);
    }

    /** True where all rows say the same in words, and no gas or sector: a region, a version, a model. */
    private boolean isConstant(int column) {
        var first = grid.text(head + 1, column).strip();
        for (var row = head + 1; row < grid.rows(); row++) {
            if (grid.columns(row).length > 1 && !grid.text(row, column).strip().equals(first)) {
                return false;
            }
        }
        return !first.isEmpty() && grid.cell(head + 1, column).filter(GridCell::isNumber).isEmpty()
                && (isAll(first) || Terms.parse(first).concepts().isEmpty());
    }

    /** All gases together, as the tables want them. */
    private static boolean isAll(String text) {
        return Plain.of(text).matches("(?:total |all )?(?:ghgs?|gei|ges|gases|emissions|пг|all|total|co2 ?eq?)(?: total| emissions)?");
    }

    /** True where each row names a gas or all of them, and some name all: those alone are sectors as the tables want them. */
    private boolean isGases(int column) {
        var all = 0;
        var single = 0;
        for (var row = head + 1; row < grid.rows(); row++) {
            var text = grid.text(row, column);
            if (grid.columns(row).length > 1) {
                all += isAll(text) ? 1 : 0;
                single += GASES.containsAll(Terms.parse(text).concepts()) && Terms.parse(text).isKnown() ? 1 : 0;
                if (!isAll(text) && !GASES.containsAll(Terms.parse(text).concepts())) {
                    return false;
                }
            }
        }
        return all > 0 && single > 0;
    }

    private boolean isFigures(int column) {
        var figures = 0;
        var keys = 0; // and what programs write where they have no figure
        var words = 0;
        for (var row = head + 1; row < grid.rows(); row++) {
            var cell = grid.cell(row, column);
            if (cell.isPresent()) {
                var isFigure = cell.get().isNumber() || FIGURE.matcher(cell.get().text().strip()).matches();
                figures += isFigure ? 1 : 0;
                words += isFigure || Keys.of(cell.get().text().strip()).isPresent()
                        || MISSING.matcher(cell.get().text().strip()).matches() ? 0 : 1;
                keys += isFigure ? 0 : 1;
            }
        }
        return figures + (figures > 1 ? keys - words : 0) >= LEAST_ROWS && words * 4 < figures;
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
