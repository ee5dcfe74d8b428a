package org.ctfdesk.rule.projection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.rule.Figures;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.RoundedSum;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;

/**
 * The gases add up to the totals of the sectors, with LULUCF and without: MPGs, para. 98. Whether the Party counts rows of
 * its own below the gases is for it to say, so that the totals may hold them or not.
 */
public final class GasesDifferFromSectors extends Rule.OfTable {
    public GasesDifferFromSectors() {
        super(error("T7-09", mpgs("98")).on(Scenarios::isOne));
    }

    @Override
    public void check(TableView table, Found found) {
        var figures = Figures.of(table);
        for (var column : Scenarios.columns(table.profile())) {
            figures.undecided(compared(Scenarios.TOTAL_WITHOUT, Scenarios.EXCLUDING), column, found);
            figures.undecided(compared(Scenarios.TOTAL_WITH, Scenarios.INCLUDING), column, found);
            var without = excess(figures, Scenarios.TOTAL_WITHOUT, Scenarios.EXCLUDING, column);
            var with = excess(figures, Scenarios.TOTAL_WITH, Scenarios.INCLUDING, column);
            without.ifPresent(excess -> found(figures, Scenarios.TOTAL_WITHOUT, column, excess, found));
            // the same amount in both is one mistake, in a row that both hold
            with.filter(excess -> without.filter(excess::agreesWith).isEmpty())
                    .ifPresent(excess -> found(figures, Scenarios.TOTAL_WITH, column, excess, found));
        }
    }

    private static List<String> compared(String total, List<String> gases) {
        return Stream.of(List.of(total), gases, Scenarios.OTHER_GASES).flatMap(List::stream).toList();
    }

    private static void found(Figures figures, String total, ColumnKey column, RoundedSum excess, Found found) {
        var sectors = figures.figure(total, column).orElseThrow();
        found.at(figures.place(total, column)).with(sectors.quantity(), sectors.minus(excess).quantity());
    }

    /** By how much the sectors are above the gases; nothing where they agree or cannot be compared. */
    private static Optional<RoundedSum> excess(Figures figures, String total, List<String> gases, ColumnKey column) {
        var sectors = figures.figure(total, column);
        var sum = figures.sum(gases, column)
                .flatMap(some -> figures.sum(Scenarios.OTHER_GASES, column).map(some::plus));
        if (sectors.isEmpty() || sum.isEmpty() || sectors.get().agreesWith(sum.get())
                || agreesWithOwn(sectors.get(), sum.get(), figures.own("ownGas", column))) {
            return Optional.empty();
        }
        return Optional.of(sectors.get().minus(sum.get()));
    }

    /** True, too, where an own row is no figure, so that it may be the difference. */
    private static boolean agreesWithOwn(RoundedSum sectors, RoundedSum sum, Optional<RoundedSum> own) {
        return own.isEmpty() || sectors.agreesWith(sum.plus(own.get()));
    }
}
