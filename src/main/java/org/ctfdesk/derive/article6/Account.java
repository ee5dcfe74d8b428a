package org.ctfdesk.derive.article6;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.ctfdesk.derive.ledger.LedgerLines;
import org.ctfdesk.report.Readings;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Target;

/**
 * What the ledger says for one target, by year: in t CO2 eq, or in the target's metric.
 */
public final class Account {
    private final Window window;
    private final Map<Lot.Row, Map<Integer, BigDecimal>> byYear = new EnumMap<>(Lot.Row.class);
    private final Map<Integer, BigDecimal> byVintage = new TreeMap<>();
    private BigDecimal withoutVintage = BigDecimal.ZERO;

    private Account(Window window) {
        this.window = window;
    }

    /** The account of a target up to the report's latest reporting year. */
    public static Account of(Report report, Target target) {
        return of(Book.of(report), Window.of(report), metric(target), report.profile().readings().clock());
    }

    /** The account of one metric over a window. */
    public static Account of(Book book, Window window, String metric, Readings.Clock clock) {
        var account = new Account(window);
        for (var sum : book.sums().entrySet()) {
            var cell = sum.getKey();
            if (!cell.metric().equals(metric) || window.keptOut(cell).isPresent()) {
                continue;
            }
            var column = window.column(cell.year());
            account.byYear.computeIfAbsent(cell.row(), made -> new TreeMap<>()).merge(column, sum.getValue(), BigDecimal::add);
            if (cell.row() == Lot.Row.USED) {
                continue;
            }
            if (clock == Readings.Clock.FIRST_TRANSFER) {
                account.byVintage.merge(column, sum.getValue(), BigDecimal::add);
            } else if (cell.vintage().isPresent()) {
                account.byVintage.merge(cell.vintage().getAsInt(), sum.getValue(), BigDecimal::add);
            } else {
                account.withoutVintage = account.withoutVintage.add(sum.getValue());
            }
        }
        return account;
    }

    /** The metric as the ledger is compared: "" for t CO2 eq. */
    public static String metric(Target target) {
        return target.outcomes() == Target.Outcomes.IN_METRIC ? LedgerLines.plain(target.metric()) : "";
    }

    public Window window() {
        return window;
    }

    /** What stands in a row in an elapsed year; zero where nothing happened. */
    public BigDecimal in(Lot.Row row, int year) {
        return byYear.getOrDefault(row, Map.of()).getOrDefault(year, BigDecimal.ZERO);
    }

    /** First transferred until the latest reporting year, of outcomes that occurred in {@code vintage}: para. 8(a) and 9(a). */
    public BigDecimal ofVintage(int vintage) {
        return byVintage.getOrDefault(vintage, BigDecimal.ZERO);
    }

    /** First transferred, but of a vintage that the ledger does not say; it is in no year of row 23(g). */
    public BigDecimal withoutVintage() {
        return withoutVintage;
    }
}
