package org.ctfdesk.account.bothsides;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Who used whose outcomes, in one metric: a row for each Party that first transferred, a column for each that used.
 *
 * @param rows a cell for each pair of Parties, in the order of the reports
 */
public record PartyMatrix(String metric, List<List<Cell>> rows) {
    /**
     * Two Parties.
     *
     * @param used how much the one of the column used of what that of the row first transferred; zero where nothing was matched
     * @param problems how many things do not fit between the two; on the diagonal, within the report of one
     */
    public record Cell(BigDecimal used, int problems) {}

    /** The matrix of some reports that were laid beside each other. */
    public static PartyMatrix of(BothSides both, int parties, String metric) {
        var rows = new ArrayList<List<Cell>>();
        for (var from = 0; from < parties; from++) {
            var row = new ArrayList<Cell>();
            for (var to = 0; to < parties; to++) {
                row.add(cell(both, from, to, metric));
            }
            rows.add(List.copyOf(row));
        }
        return new PartyMatrix(metric, List.copyOf(rows));
    }

    private static Cell cell(BothSides both, int from, int to, String metric) {
        var used = both.matches().stream()
                .filter(match -> match.transferred().side() == from && match.used().side() == to
                        && match.used().action().metric().equals(metric))
                .map(Match::usedQuantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        var problems = (int) both.discrepancies().stream()
                .filter(found -> found.other() == from && found.side() == to && found.metric().equals(metric)).count();
        return new Cell(used, problems);
    }
}
