package org.ctfdesk.sheet;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Quantity;

/**
 * The rows and columns of a sheet in which FX stands in each cell: only those may be collapsed (5/CMA.3, para. 5(b) and (c)).
 * A cell that the form does not ask for may be blank; one with anything else keeps its row and column open.
 *
 * @param rows indexes of rows
 * @param columns indexes of columns; none where all rows are collapsed, for nothing would be left to see
 */
public record WhollyFlexible(Set<Integer> rows, Set<Integer> columns) {
    /** What a cell says for its row and column. */
    private enum Says {
        FX,
        NOTHING,
        OTHER
    }

    /** Looks through all inputs of a sheet. */
    public static WhollyFlexible of(Sheet sheet) {
        var body = IntStream.range(sheet.headRows(), sheet.rows().size())
                .filter(row -> sheet.rows().get(row).line().isPresent() && !sheet.rows().get(row).isPlaceholder())
                .boxed().toList();
        var rows = new TreeSet<Integer>();
        for (var row : body) {
            if (isWhole(IntStream.range(1, sheet.columns().size()).mapToObj(column -> says(sheet, row, column)))) {
                rows.add(row);
            }
        }
        var columns = new TreeSet<Integer>();
        for (var column = 1; column < sheet.columns().size() && rows.size() < body.size(); column++) {
            var at = column;
            if (isWhole(body.stream().map(row -> says(sheet, row, at)))) {
                columns.add(column);
            }
        }
        return new WhollyFlexible(rows, columns);
    }

    /** True where FX is among them, and nothing but FX; of thousands only those before the first other one are looked at. */
    private static boolean isWhole(Stream<Says> all) {
        var flexible = false;
        for (var each : (Iterable<Says>) all::iterator) {
            if (each == Says.OTHER) {
                return false;
            }
            flexible |= each == Says.FX;
        }
        return flexible;
    }

    private static Says says(Sheet sheet, int row, int column) {
        if (!(sheet.rows().get(row).cell(column) instanceof SheetCell.Input input)) {
            return Says.NOTHING;
        }
        var answer = input.shown();
        if (answer.isPresent()) {
            return answer.get() instanceof Quantity.Keys keys && keys.keys().equals(List.of(NotationKey.FX)) ? Says.FX : Says.OTHER;
        }
        var isAsked = sheet.rows().get(row).line().orElseThrow().columns().contains(input.place().column().column());
        return isAsked ? Says.OTHER : Says.NOTHING;
    }
}
