package org.ctfdesk.excel.foreign.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ctfdesk.excel.foreign.grid.Grid;
import org.ctfdesk.excel.foreign.words.Titles;
import org.ctfdesk.excel.foreign.words.Units;
import org.ctfdesk.excel.foreign.words.Years;

/** Parts a sheet on which tables with their years down stand below each other, each under a title or a scenario of its own. */
public final class Storeys {
    private static final int LONGEST = 160;
    private static final int HEAD_BELOW = 4;
    private static final int LEAST_HEADS = 3;

    private static final Set<String> SUMMARIES = Set.of("table6", "table7", "table8", "table9");
    /** What is reckoned from scenarios, or varies one: it bears their names, and is of none of the tables. */
    private static final Pattern DERIVED = Pattern.compile("(?iu)diff[eé]ren|diferen"
            + "|saving|ahorr|[eé]conomies|effect|impact|efect|efeit|effet"
            + "|reducti|r[eé]ducti|reducci|redu[cç]|\\bgap\\b|compar|sensitiv|sensib|growth|crecim|croiss|crescim|\\blow|\\bhigh|variant"
            + "|разниц|эффект|сокращ|сниж|чувств|рост|сравн|الفرق|أثر|خفض|تخفيض|وفورات|حساسية|نمو|مقارنة|差|减排|效果|效应|敏感|增长|比较");

    private Storeys() {}

    /** The parts; the sheet as it is where one of them is of something else, of what another is, or perhaps in another unit. */
    public static List<Grid> of(Grid grid) {
        var starts = new ArrayList<Integer>();
        for (var row = 0; row < grid.rows(); row++) {
            // the name of a scenario may stand below the title of the same table
            if (isTitle(grid, row) && hasYearsDown(grid, row)) {
                if (!starts.isEmpty() && head(grid, starts.getLast()) == head(grid, row)) {
                    if (!form(grid.text(starts.getLast(), grid.columns(starts.getLast())[0])).equals(Titles.PROJECTIONS)) {
                        continue;
                    }
                    starts.removeLast();
                }
                starts.add(row);
            }
        }
        if (starts.size() < 2 || !isEachKnown(grid, starts)) {
            return List.of(grid);
        }
        var parts = new ArrayList<Grid>();
        for (var i = 0; i < starts.size(); i++) {
            var from = i == 0 ? 0 : starts.get(i);
            var to = i + 1 < starts.size() ? starts.get(i + 1) : grid.rows();
            // a unit over the first table holds for all that name none
            parts.add(grid.without((row, column) -> !(row >= from && row < to || row < starts.getFirst() && hasUnit(grid, row))));
        }
        return parts;
    }

    private static boolean isEachKnown(Grid grid, List<Integer> starts) {
        var forms = starts.stream().map(row -> form(grid.text(row, grid.columns(row)[0]))).toList();
        var isUnitOver = IntStream.range(0, starts.getFirst()).anyMatch(row -> hasUnit(grid, row));
        var named = starts.stream().filter(row -> SUMMARIES.contains(forms.get(starts.indexOf(row))))
                .map(row -> IntStream.rangeClosed(row, head(grid, row)).anyMatch(each -> hasUnit(grid, each))).distinct().count();
        return forms.stream().distinct().count() == forms.size() && (isUnitOver || named < 2)
                && starts.stream().noneMatch(row -> DERIVED.matcher(grid.text(row, grid.columns(row)[0])).find())
                && IntStream.range(0, grid.rows()).filter(row -> isHead(grid, row))
                .allMatch(head -> starts.stream().anyMatch(row -> head(grid, row) == head));
    }

    private static boolean hasUnit(Grid grid, int row) {
        return grid.cells(row).stream().anyMatch(cell -> Units.named(cell.text()).isPresent());
    }

    private static String form(String text) {
        return Titles.of(text).map(Titles.Title::best).filter(form -> !form.isEmpty()).or(() -> Titles.scenario(text)).orElse("");
    }

    private static boolean isTitle(Grid grid, int row) {
        var columns = grid.columns(row);
        if (columns.length != 1) {
            return false;
        }
        var text = grid.text(row, columns[0]);
        return text.length() <= LONGEST && !form(text).isEmpty();
    }

    private static boolean hasYearsDown(Grid grid, int title) {
        return head(grid, title) >= 0;
    }

    /** The row of heads soon below the title; -1 for none with years down. */
    private static int head(Grid grid, int title) {
        for (var row = title + 1; row < Math.min(grid.rows(), title + HEAD_BELOW); row++) {
            if (grid.columns(row).length >= LEAST_HEADS) {
                return isHead(grid, row) ? row : -1;
            }
        }
        return -1;
    }

    /** Heads, and under the first one years, each later than the one above. */
    private static boolean isHead(Grid grid, int row) {
        var columns = grid.columns(row);
        if (columns.length < LEAST_HEADS || year(grid, row, columns[0]).isPresent() || year(grid, row, columns[1]).isPresent()) {
            return false;
        }
        var first = year(grid, row + 1, columns[0]);
        var second = year(grid, row + 2, columns[0]);
        return first.isPresent() && second.isPresent() && first.getAsInt() < second.getAsInt();
    }

    private static OptionalInt year(Grid grid, int row, int column) {
        return grid.cell(row, column).map(Years::of).orElse(OptionalInt.empty());
    }
}
