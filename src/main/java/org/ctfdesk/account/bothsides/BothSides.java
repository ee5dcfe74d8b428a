package org.ctfdesk.account.bothsides;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ctfdesk.account.bothsides.Discrepancy.Kind;
import org.ctfdesk.report.Report;

/**
 * The reports of several Parties laid beside each other: what one first transferred and another one used, and whether each
 * applies the adjustments that follow (2/CMA.3, annex, para. 7: double counting is avoided). Single years may differ between
 * Parties, by averaging and by vintage against the year of use; what is compared is what has added up so far.
 *
 * @param sides each Party, once for each metric; by metric, then in the order of the reports
 * @param totals one for each metric
 * @param matches outcomes that two of them speak of
 * @param unmatched outcomes of which only one speaks, without anything being wrong
 * @param discrepancies what does not fit, the gravest first
 */
public record BothSides(
        List<PartySide> sides, List<Total> totals, List<Match> matches, List<Unmatched> unmatched, List<Discrepancy> discrepancies) {
    public BothSides {
        sides = List.copyOf(sides);
        totals = List.copyOf(totals);
        matches = List.copyOf(matches);
        unmatched = List.copyOf(unmatched);
        discrepancies = List.copyOf(discrepancies);
    }

    /**
     * All Parties together in one metric.
     *
     * @param years for which every Party states a level and a balance
     * @param before the sum of their levels over these years
     * @param after the sum of their balances
     * @param claimedTwice how much is claimed by two: adjustments that are owed and not applied, use that nobody transferred,
     *     and what is used twice
     * @param adjustedByNobody how much of that was first transferred by a Party that leaves it out of its adjustments
     * @param claimedByNobody how much is adjusted for, and used by nobody
     * @param unmatched how much stands in one report alone
     * @param problems how many discrepancies there are, those that are counted in none of these amounts among them
     */
    public record Total(String metric, List<Integer> years, BigDecimal before, BigDecimal after, BigDecimal claimedTwice,
            BigDecimal adjustedByNobody, BigDecimal claimedByNobody, BigDecimal unmatched, int problems) {
        /** True where nothing that stands below says otherwise. */
        public boolean isSound() {
            return problems == 0;
        }
    }

    /** Lays reports beside each other; they are only read. */
    public static BothSides of(List<Report> reports) {
        var matching = new Matching(reports);
        var found = new ArrayList<Discrepancy>();
        for (var i = 0; i < reports.size(); i++) {
            for (var j = i + 1; j < reports.size(); j++) {
                if (!PartySide.name(reports.get(i)).isEmpty() && PartySide.name(reports.get(i)).equals(PartySide.name(reports.get(j)))) {
                    found.add(new Discrepancy(Kind.SAME_PARTY, i, j, "", BigDecimal.ZERO, BigDecimal.ZERO, List.of(), "",
                            List.of()));
                }
            }
        }
        var sides = new ArrayList<PartySide>();
        for (var i = 0; i < reports.size(); i++) {
            sides.addAll(PartySide.of(i, reports.get(i)));
        }
        sides.sort((one, other) -> one.metric().compareTo(other.metric()));
        sides.forEach(side -> adjustment(side).ifPresent(found::add));
        sides.forEach(side -> side.departures().forEach(departure -> found.add(departure(side, departure))));
        found.addAll(matching.discrepancies);
        found.sort((one, other) -> one.kind().compareTo(other.kind()));
        var totals = new ArrayList<Total>();
        var metrics = new TreeSet<>(sides.stream().map(PartySide::metric).toList());
        found.forEach(each -> metrics.add(each.metric()));
        matching.unmatched.forEach(each -> metrics.add(each.claim().action().metric()));
        for (var metric : metrics) {
            totals.add(total(metric, sides.stream().filter(side -> side.metric().equals(metric)).toList(), found, matching.unmatched));
        }
        return new BothSides(sides, totals, matching.matches, matching.unmatched, found);
    }

    /** What is wrong with a Party's row 23(g). */
    private static Optional<Discrepancy> adjustment(PartySide side) {
        var applied = side.applied().orElse(BigDecimal.ZERO);
        if (side.missing().abs().compareTo(side.tolerance()) <= 0) {
            return Optional.empty();
        }
        var kind = applied.signum() == 0 ? Kind.ADJUSTMENT_MISSING
                : side.owed().signum() * applied.signum() < 0 ? Kind.WRONG_SIGN : Kind.ADJUSTMENT_DIFFERS;
        return Optional.of(new Discrepancy(kind, side.side(), side.side(), side.metric(), side.owed(), applied, List.of(), "",
                List.of()));
    }

    private static Discrepancy departure(PartySide side, PartySide.Departure departure) {
        return new Discrepancy(departure.isOfBalance() ? Kind.BALANCE_DIFFERS : Kind.ROW_DIFFERS, side.side(), side.side(), side.metric(),
                departure.said(), departure.follows(), List.of(), "",
                List.of(departure.row().paragraph(), departure.years().stream().map(String::valueOf).collect(Collectors.joining(", "))));
    }

    private static Total total(String metric, List<PartySide> sides, List<Discrepancy> found, List<Unmatched> alone) {
        var years = new TreeSet<Integer>();
        sides.stream().limit(1).forEach(side -> side.years().forEach(year -> years.add(year.year())));
        for (var side : sides) {
            years.retainAll(side.years().stream().filter(year -> year.level().isPresent() && year.balance().isPresent())
                    .map(PartySide.Year::year).toList());
        }
        var before = BigDecimal.ZERO;
        var after = BigDecimal.ZERO;
        var twice = BigDecimal.ZERO;
        var byNobody = BigDecimal.ZERO;
        var claimedByNobody = BigDecimal.ZERO;
        for (var side : sides) {
            for (var year : side.years()) {
                if (years.contains(year.year())) {
                    before = before.add(year.level().orElseThrow());
                    after = after.add(year.balance().orElseThrow());
                }
            }
            var missing = side.missingInBalance();
            twice = twice.add(missing.max(BigDecimal.ZERO));
            claimedByNobody = claimedByNobody.add(missing.negate().max(BigDecimal.ZERO));
            byNobody = byNobody.add(missing.min(side.owed()).max(BigDecimal.ZERO));
        }
        var unmatched = alone.stream().filter(one -> one.claim().action().metric().equals(metric)).map(Unmatched::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var problems = 0;
        for (var discrepancy : found) {
            if (discrepancy.kind() == Kind.SAME_PARTY || discrepancy.metric().equals(metric)) {
                twice = twice.add(discrepancy.claimedTwice());
                claimedByNobody = claimedByNobody.add(discrepancy.claimedByNobody());
                unmatched = unmatched.add(discrepancy.unmatched());
                problems++;
            }
        }
        return new Total(metric, List.copyOf(years), before, after, twice, byNobody, claimedByNobody, unmatched, problems);
    }

    /** True where everything fits. */
    public boolean isSound() {
        return discrepancies.isEmpty();
    }
}
