package org.ctfdesk.rule.article6.table;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.ctfdesk.derive.article6.Account;
import org.ctfdesk.derive.article6.Lot;
import org.ctfdesk.derive.article6.SetAside;

/** How much of one target's account follows from some of its lots: in t CO2 eq, or in the metric. */
public final class LotSums {
    private final AdjustedTable table;
    private final Map<Lot.Row, Map<Integer, BigDecimal>> byYear = new EnumMap<>(Lot.Row.class);
    private final Map<Integer, BigDecimal> byVintage = new TreeMap<>();
    private BigDecimal net = BigDecimal.ZERO;
    private BigDecimal later = BigDecimal.ZERO;

    private LotSums(AdjustedTable table) {
        this.table = table;
    }

    public static LotSums of(AdjustedTable table, Predicate<Lot> which) {
        var sums = new LotSums(table);
        var metric = Account.metric(table.target());
        table.ledger().lots().filter(which).flatMap(lot -> lot.in(metric).stream()).forEach(sums::add);
        return sums;
    }

    private void add(Lot lot) {
        var signed = lot.row().sign() < 0 ? lot.quantity().negate() : lot.quantity();
        var why = table.window().keptOut(lot);
        if (why.isEmpty()) {
            byYear.computeIfAbsent(lot.row(), made -> new TreeMap<>())
                    .merge(table.window().column(lot.year()), lot.quantity(), BigDecimal::add);
            net = net.add(signed);
            if (lot.row() != Lot.Row.USED) {
                lot.vintage().ifPresent(vintage -> byVintage.merge(vintage, lot.quantity(), BigDecimal::add));
            }
        } else if (why.get() == SetAside.Why.NOT_YET) {
            later = later.add(signed);
        }
    }

    /** What stands in the row of a year. */
    public BigDecimal in(Lot.Row row, int year) {
        return byYear.getOrDefault(row, Map.of()).getOrDefault(year, BigDecimal.ZERO);
    }

    /** First transferred, of that vintage. */
    BigDecimal ofVintage(int year) {
        return byVintage.getOrDefault(year, BigDecimal.ZERO);
    }

    /** First transfers less use until the latest reporting year. */
    BigDecimal net() {
        return net;
    }

    /** First transfers less use after it. */
    BigDecimal later() {
        return later;
    }
}
