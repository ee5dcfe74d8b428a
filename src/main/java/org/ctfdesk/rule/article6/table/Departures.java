package org.ctfdesk.rule.article6.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ctfdesk.derive.article6.Account;
import org.ctfdesk.derive.article6.AuthorizedForOthers;
import org.ctfdesk.derive.article6.Lot;
import org.ctfdesk.derive.figure.Sums;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.rule.Thousandfold;
import org.ctfdesk.rule.article6.table.Departure.Kind;
import org.ctfdesk.rule.ledger.read.Digits;
import org.ctfdesk.rule.ledger.read.LotKinds;

/**
 * Compares what was typed into the computed rows of one table with what is computed. Figures may be rounded as far as their
 * digits can say; each figure that is another one is of one kind, so that one rule speaks of it.
 */
public final class Departures {
    private final AdjustedTable table;
    private final List<Departure> all = new ArrayList<>();
    private LotSums everything;

    Departures(AdjustedTable table) {
        this.table = table;
    }

    List<Departure> all() {
        for (var year : table.years()) {
            ofLedger(Progress.FIRST_TRANSFERRED, year);
            ofLedger(Progress.OTHER_PURPOSES, year);
            ofLedger(Progress.USED, year);
            if (table.averages()) {
                average(Progress.AVERAGE, year);
                average(Progress.ADJUSTMENTS, year);
            } else {
                adjustments(year);
            }
            last(year);
        }
        return all;
    }

    /** What was typed, keys that count as nothing included. */
    private Optional<BigDecimal> typed(String line, int year) {
        return table.typed(line, year).flatMap(Sums::figure);
    }

    private void add(String line, int year, BigDecimal typed, BigDecimal computed, Kind kind) {
        all.add(new Departure(table, line, year, typed, computed, kind));
    }

    private void ofLedger(String line, int year) {
        var typed = typed(line, year);
        if (typed.isEmpty()) {
            return;
        }
        if (typed.get().signum() < 0) {
            add(line, year, typed.get(), typed.get().negate(), Kind.BELOW_ZERO);
            return;
        }
        table.computed(line, year).filter(computed -> !Digits.agree(typed.get(), computed))
                .ifPresent(computed -> add(line, year, typed.get(), computed, ofLedger(line, year, typed.get(), computed)));
    }

    private Kind ofLedger(String line, int year, BigDecimal typed, BigDecimal computed) {
        if (Thousandfold.between(typed, computed)) {
            return Kind.OTHER_UNIT;
        }
        if (line.equals(Progress.USED)) {
            return Kind.NOT_OF_LEDGER;
        }
        var kinds = new LotKinds(table.report(), table.ledger());
        var places = table.placesToTons(line).orElse(0);
        if (line.equals(Progress.FIRST_TRANSFERRED)) {
            var others = everything().in(Lot.Row.OTHER_PURPOSES, year);
            if (isWithout(typed, computed, others.negate(), places)) {
                return Kind.IN_BOTH_ROWS;
            }
        } else if (isAuthorized(typed, year, places)) {
            return Kind.AUTHORIZED;
        }
        var row = line.equals(Progress.FIRST_TRANSFERRED) ? Lot.Row.FIRST_TRANSFERRED : Lot.Row.OTHER_PURPOSES;
        return without(typed, computed, places, which -> LotSums.of(table, which).in(row, year), kinds)
                .orElse(Kind.NOT_OF_LEDGER);
    }

    /** What of the lots the figure leaves out, where it is just one sort of them. */
    private Optional<Kind> without(BigDecimal typed, BigDecimal computed, int places, Function<Predicate<Lot>, BigDecimal> sum,
            LotKinds kinds) {
        Map<Kind, Predicate<Lot>> sorts = new LinkedHashMap<>();
        sorts.put(Kind.WITHOUT_CONTRIBUTIONS, LotKinds::isContribution);
        sorts.put(Kind.WITHOUT_REVOKED, kinds::isOfRevoked);
        sorts.put(Kind.WITHOUT_OTHER_SECTORS, kinds::isOfOtherSectors);
        return sorts.entrySet().stream()
                .filter(sort -> isWithout(typed, computed, sum.apply(sort.getValue()), places))
                .map(Map.Entry::getKey).findFirst();
    }

    /** True where {@code typed} is {@code computed} less some t CO2 eq. */
    private static boolean isWithout(BigDecimal typed, BigDecimal computed, BigDecimal tons, int places) {
        return tons.signum() != 0 && Digits.agree(typed, computed.subtract(tons.movePointLeft(places)));
    }

    private boolean isAuthorized(BigDecimal typed, int year, int places) {
        var authorized = AuthorizedForOthers.in(table.ledger().book(), Account.metric(table.target()), year);
        return authorized.signum() > 0 && Digits.agree(typed, authorized.movePointLeft(places));
    }

    private LotSums everything() {
        if (everything == null) {
            everything = LotSums.of(table, lot -> true);
        }
        return everything;
    }

    private void average(String line, int year) {
        var typed = typed(line, year);
        var computed = table.computed(line, year);
        if (typed.isPresent() && computed.isPresent() && !Digits.agree(typed.get(), computed.get())) {
            add(line, year, typed.get(), computed.get(), average(line, typed.get(), computed.get()));
        }
    }

    private Kind average(String line, BigDecimal typed, BigDecimal computed) {
        if (Thousandfold.between(typed, computed)) {
            return Kind.OTHER_UNIT;
        }
        var places = table.placesToTons(line).orElse(0);
        var net = table.sumInTons(Progress.NET_TRANSFERS);
        if (net.isEmpty()) {
            return Kind.NOT_AVERAGE;
        }
        var elapsed = table.window().elapsed();
        var ahead = table.window().to() - table.window().from() + 1;
        if (ahead != elapsed && isAverage(typed, net.get(), ahead, places)) {
            return Kind.YEARS_AHEAD;
        }
        if (everything().later().signum() != 0 && isAverage(typed, net.get().add(everything().later()), elapsed, places)) {
            return Kind.LATER_TRANSFERS;
        }
        var others = table.sumInTons(Progress.OTHER_PURPOSES);
        if (others.isPresent() && others.get().signum() != 0 && isAverage(typed, net.get().subtract(others.get()), elapsed, places)) {
            return Kind.WITHOUT_OTHER_PURPOSES;
        }
        var outside = LotSums.of(table, new LotKinds(table.report(), table.ledger())::isOfOtherSectors).net();
        return outside.signum() != 0 && isAverage(typed, net.get().subtract(outside), elapsed, places)
                ? Kind.WITHOUT_OTHER_SECTORS
                : Kind.NOT_AVERAGE;
    }

    private static boolean isAverage(BigDecimal typed, BigDecimal tons, int years, int places) {
        return Digits.agree(typed, tons.movePointLeft(places).divide(BigDecimal.valueOf(years), MathContext.DECIMAL64));
    }

    /** Under a trajectory, a budget or a multi-year NDC. */
    private void adjustments(int year) {
        var typed = typed(Progress.ADJUSTMENTS, year);
        var computed = table.computed(Progress.ADJUSTMENTS, year);
        if (typed.isPresent() && computed.isPresent() && !Digits.agree(typed.get(), computed.get())) {
            add(Progress.ADJUSTMENTS, year, typed.get(), computed.get(), adjustments(year, typed.get(), computed.get()));
        }
    }

    private Kind adjustments(int year, BigDecimal typed, BigDecimal computed) {
        if (Thousandfold.between(typed, computed)) {
            return Kind.OTHER_UNIT;
        }
        var places = table.placesToTons(Progress.ADJUSTMENTS).orElse(0);
        if (isWithout(typed, computed, LotSums.of(table, LotKinds::isForOtherPurposes).ofVintage(year), places)) {
            return Kind.WITHOUT_OTHER_PURPOSES;
        }
        var sort = without(typed, computed, places, which -> LotSums.of(table, which).ofVintage(year),
                new LotKinds(table.report(), table.ledger()));
        if (sort.isPresent()) {
            return sort.get();
        }
        var net = table.inTons(Progress.NET_TRANSFERS, year).map(tons -> tons.movePointLeft(places));
        return net.filter(figure -> Digits.agree(typed, figure)).isPresent() ? Kind.YEAR_OF_TRANSFER : Kind.NOT_OF_VINTAGE;
    }

    /** The emissions balance, or the adjusted indicator. */
    private void last(int year) {
        var line = table.lastRow();
        var typed = typed(line, year);
        if (typed.isEmpty()) {
            return;
        }
        if (!table.isAmount(table.level(year), year)) {
            table.typedAmount(line, year).ifPresent(amount -> add(line, year, amount, BigDecimal.ZERO, Kind.WITHOUT_LEVEL));
            return;
        }
        table.computed(line, year).filter(computed -> !Digits.agree(typed.get(), computed))
                .ifPresent(computed -> add(line, year, typed.get(), computed, last(year, typed.get(), computed)));
    }

    private Kind last(int year, BigDecimal typed, BigDecimal computed) {
        if (table.isInMetric()) {
            return Kind.NOT_INDICATOR;
        }
        if (typed.signum() == 0) {
            return Kind.NOT_BALANCE;
        }
        var level = table.figure(table.level(year), year).orElseThrow();
        var adjusted = table.figure(Progress.ADJUSTMENTS, year).orElseThrow();
        var isUnconverted = adjusted.signum() != 0 && Digits.agree(typed, level.add(adjusted));
        if (isUnconverted || Thousandfold.between(typed, computed)) {
            return Kind.OTHER_UNIT;
        }
        var emissions = table.placesToTons(table.level(year)).orElse(0) - table.placesToTons(Progress.BALANCE).orElse(0);
        var twice = computed.subtract(level.movePointRight(emissions)).multiply(BigDecimal.TWO);
        return twice.signum() != 0 && Digits.agree(typed, computed.subtract(twice)) ? Kind.SIGN_REVERSED : Kind.NOT_BALANCE;
    }
}
