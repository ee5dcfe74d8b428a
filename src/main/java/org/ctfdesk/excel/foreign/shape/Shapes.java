package org.ctfdesk.excel.foreign.shape;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.ctfdesk.excel.foreign.grid.Grid;
import org.ctfdesk.excel.foreign.words.Plain;
import org.ctfdesk.excel.foreign.words.Titles;

/**
 * Draws sheets anew that hold tables in another shape: a column names the scenario of each row, or each figure has a row of its
 * own with its sector and its year. A sheet that is not wholly of such a shape stays as it is.
 */
public final class Shapes {
    private static final Set<String> SCENARIO = Set.of("scenario", "scenarios", "escenario", "cenario", "scenarii",
            "сценарий", "情景", "السيناريو");
    static final Set<String> YEAR = Set.of("year", "ano", "annee", "год", "年", "年份", "السنة", "time", "period");
    static final Set<String> UNIT = Set.of("unit", "units", "unidad", "unidade", "unite",
            "единица", "ед изм", "единица измерения", "单位",
            "الوحدة");
    private static final int HEAD_WITHIN = 40;

    private Shapes() {}

    public static List<Grid> of(Grid grid) {
        for (var row = 0; row < Math.min(grid.rows(), HEAD_WITHIN); row++) {
            if (grid.columns(row).length >= 3) {
                if (Variables.isHead(grid, row)) {
                    var named = Variables.named(grid, row);
                    if (named != grid) {
                        return of(named);
                    }
                }
                var scenario = column(grid, row, SCENARIO);
                var year = column(grid, row, YEAR);
                if (year >= 0 && !grid.hasHidden()) {
                    var list = new LongList(grid, row, year, scenario, column(grid, row, UNIT)).grids();
                    if (!list.isEmpty()) {
                        return list;
                    }
                }
                if (scenario >= 0) {
                    var slices = Slices.of(grid);
                    return slices.isEmpty() ? byScenario(grid, row, scenario) : slices;
                }
            }
        }
        var slices = Slices.of(grid);
        if (slices.isEmpty()) {
            slices = FullRows.of(grid);
        }
        return slices.isEmpty() ? List.of(LinesAcross.drawn(grid).orElse(grid)) : slices;
    }

    static int column(Grid grid, int row, Set<String> names) {
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
}
