package org.ctfdesk.excel.foreign;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.ctfdesk.excel.foreign.grid.ForeignBook;
import org.ctfdesk.excel.foreign.grid.Grid;
import org.ctfdesk.excel.foreign.grid.GridCell;
import org.ctfdesk.excel.foreign.grid.GridCell.Look;
import org.ctfdesk.excel.foreign.grid.GridCell.Sort;
import org.ctfdesk.excel.foreign.words.Plain;
import org.ctfdesk.excel.foreign.words.Ways;
import org.ctfdesk.excel.foreign.words.Years;
import org.ctfdesk.text.NumberStyle;

/** What people do to workbooks and mean nothing by it, drawn by a seed. */
final class HarmlessChanges {
    private final Random random;
    private final List<String> done = new ArrayList<>();

    HarmlessChanges(long seed) {
        random = new Random(seed);
    }

    /** The book after some changes: one or several files. */
    List<ForeignBook> of(ForeignBook book) {
        var grids = new ArrayList<Grid>();
        var names = 0;
        var rename = chance("rename sheets");
        var style = chance("numbers as text") ? (random.nextBoolean() ? NumberStyle.POINT : NumberStyle.COMMA) : null;
        var rowsDown = chance("rows above") ? 1 + random.nextInt(3) : 0;
        var right = chance("columns before") ? 1 + random.nextInt(2) : 0;
        var language = chance("translate heads") ? 1 + random.nextInt(5) : 0;
        var blanks = chance("blank rows within");
        var flat = chance("no merged cells");
        done.add("language " + language + " style " + style);
        for (var grid : book.grids()) {
            if (!grid.isHidden() && grid.name().matches("Appendix|Table.*")) {
                grids.add(changed(grid, rename ? "s" + ++names : grid.name(), style, rowsDown, right, language, blanks, flat));
            }
        }
        if (chance("reorder sheets")) {
            // those of table 4 keep their order: the targets have no other name than their place
            Collections.reverse(grids);
            var fours = grids.stream().filter(grid -> isTableFour(grid)).toList().reversed();
            var next = 0;
            for (var i = 0; i < grids.size(); i++) {
                if (isTableFour(grids.get(i))) {
                    grids.set(i, fours.get(next++));
                }
            }
        }
        if (chance("two on a sheet")) {
            var pairs = new ArrayList<Grid>();
            for (var i = 0; i + 1 < grids.size(); i += 2) {
                pairs.add(isWide(grids.get(i)) || random.nextBoolean() ? below(grids.get(i), grids.get(i + 1))
                        : beside(grids.get(i), grids.get(i + 1)));
            }
            if (grids.size() % 2 == 1) {
                pairs.add(grids.getLast());
            }
            grids.clear();
            grids.addAll(pairs);
        }
        if (!chance("split over files")) {
            return List.of(new ForeignBook("one.xlsx", book.sha256(), grids, false));
        }
        var half = grids.size() / 2;
        return List.of(new ForeignBook("one.xlsx", book.sha256(), grids.subList(0, half), false),
                new ForeignBook("two.xlsx", "cd".repeat(32), grids.subList(half, grids.size()), false));
    }

    private static boolean isWide(Grid grid) {
        return java.util.stream.IntStream.range(0, grid.rows()).anyMatch(row -> grid.columns(row).length > 12);
    }

    /** Two tables on one sheet, one below the other. */
    private Grid below(Grid first, Grid second) {
        done.add("below");
        var builder = new Grid.Builder();
        copy(first, builder, 0, 0);
        copy(second, builder, first.rows() + random.nextInt(3), 0);
        return builder.build(first.name(), false, List.of(), Set.of(), Set.of(), Map.of());
    }

    /** Two tables on one sheet, side by side. */
    private Grid beside(Grid first, Grid second) {
        done.add("beside");
        var builder = new Grid.Builder();
        var width = java.util.stream.IntStream.range(0, first.rows()).flatMap(row -> java.util.Arrays.stream(first.columns(row))).max()
                .orElse(0);
        copy(first, builder, 0, 0);
        copy(second, builder, 0, width + 2);
        return builder.build(first.name(), false, List.of(), Set.of(), Set.of(), Map.of());
    }

    private static void copy(Grid grid, Grid.Builder builder, int down, int right) {
        for (var row = 0; row < grid.rows(); row++) {
            for (var column : grid.columns(row)) {
                builder.add(row + down, column + right, grid.cell(row, column).orElseThrow());
            }
        }
    }

    private static boolean isTableFour(Grid grid) {
        for (var row = 0; row < 6; row++) {
            for (var column : grid.columns(row)) {
                if (grid.text(row, column).startsWith("4")) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean chance(String what) {
        var yes = random.nextInt(3) == 0;
        if (yes) {
            done.add(what);
        }
        return yes;
    }

    private Grid changed(Grid grid, String name, NumberStyle style, int down, int right, int language, boolean blanks, boolean flat) {
        var builder = new Grid.Builder();
        var rows = new HashMap<Integer, Integer>();
        var at = down;
        var years = 0;
        for (var row = 0; row < grid.rows(); row++) {
            rows.put(row, at);
            years += grid.columns(row).length > 3 ? 1 : 0;
            for (var column : grid.columns(row)) {
                builder.add(at, column + right, cell(grid.cell(row, column).orElseThrow(), style, language));
            }
            at += blanks && years > 4 && random.nextInt(6) == 0 ? 2 : 1;
        }
        var merges = new ArrayList<Grid.Merge>();
        for (var row = 0; row < grid.rows() && !flat; row++) {
            for (var column = 0; column < 40; column++) {
                var first = row;
                var left = column;
                grid.mergeAt(row, column).filter(merge -> merge.row() == first && merge.column() == left
                        && rows.containsKey(merge.lastRow()))
                        .ifPresent(merge -> merges.add(new Grid.Merge(rows.get(merge.row()), merge.column() + right,
                        rows.get(merge.lastRow()),
                                merge.lastColumn() + right)));
            }
        }
        return builder.build(name, false, merges, Set.of(), Set.of(), Map.of());
    }

    private GridCell cell(GridCell cell, NumberStyle style, int language) {
        if (cell.isNumber() && style != null && Years.of(cell).isEmpty() && cell.look() == Look.PLAIN) {
            var number = cell.number().orElseThrow();
            // two decimals and groups in all, as tables printed elsewhere have them
            var shown = number.scale() <= 2 ? number.setScale(2) : number;
            return new GridCell(style.full(shown) + cell.raised(), Sort.TEXT, Look.PLAIN, "", "");
        }
        return cell.sort() == Sort.TEXT && language > 0 ? GridCell.words(translated(cell.text(), language)) : cell;
    }

    private static final Map<String, List<String>> DRAFTS = drafts();

    private static Map<String, List<String>> drafts() {
        var map = new TreeMap<String, List<String>>();
        Ways.rows("headings.tsv").stream().filter(row -> !row.get(1).startsWith("8. …") && !row.get(1).startsWith("9. …"))
                .forEach(row -> map.putIfAbsent(Plain.of(row.get(1)), row));
        return map;
    }

    private static String translated(String text, int language) {
        var row = DRAFTS.get(Plain.of(text));
        return row == null ? text : row.get(1 + language);
    }


    @Override
    public String toString() {
        return done.toString();
    }
}
