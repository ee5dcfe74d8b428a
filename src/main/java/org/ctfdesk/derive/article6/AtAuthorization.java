package org.ctfdesk.derive.article6;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ctfdesk.derive.article6.SetAside.Why;
import org.ctfdesk.derive.ledger.Action;
import org.ctfdesk.derive.ledger.ActionSubtype;
import org.ctfdesk.derive.ledger.ActionType;
import org.ctfdesk.derive.ledger.Authorization;
import org.ctfdesk.derive.ledger.Versions;
import org.ctfdesk.form.Source;
import org.ctfdesk.report.Readings;

/**
 * Outcomes whose first transfer is their authorization: 2/CMA.3, annex, para. 2(b)(1). They count in the year of the
 * authorization, though their vintages are known only as they are issued or move.
 */
final class AtAuthorization {
    /** A part of the authorized quantity that is not used up yet. */
    private static final class Tranche {
        private final LocalDate date;
        private final String action;
        private BigDecimal left;

        Tranche(LocalDate date, String action, BigDecimal left) {
            this.date = date;
            this.action = action;
            this.left = left;
        }
    }

    private static final Comparator<OptionalInt> LAST_IF_BLANK = Comparator.comparing(vintage -> vintage.orElse(Integer.MAX_VALUE));

    private AtAuthorization() {}

    /**
     * The lots among all actions of an authorization that is itself the first transfer; metrics are counted apart.
     *
     * @param id of the authorization, of which a version at least is the first transfer
     * @param all its actions, those from before that version among them
     */
    static Counted of(String id, List<Action> all, Versions known, String party, Readings.AtAuthorization reading) {
        var versions = known.increases(id, Authorization::isFirstTransfer);
        var actions = all.stream().filter(action -> known.isFirstTransferBy(id, action.date())).toList();
        var earlier = all.stream().filter(action -> !known.isFirstTransferBy(id, action.date())).toList();
        var issued = earlier.stream().filter(action -> Trigger.isOwn(action, party) && action.under().forOthers()).toList();
        return of(actions, issued, FirstTransferredBefore.of(earlier, party), versions, party, reading);
    }

    /**
     * @param issued earlier actions of what that version may authorize, too
     * @param versions those by which it is the first transfer, each with what it authorizes more
     */
    private static Counted of(List<Action> actions, List<Action> issued, FirstTransferredBefore before, List<Authorization> versions,
            String party, Readings.AtAuthorization reading) {
        var under = versions.getFirst();
        var metrics = new TreeSet<String>();
        metrics.add(under.metric());
        var own = actions.stream().filter(action -> Trigger.isOwn(action, party)).toList();
        if (own.isEmpty() && !actions.isEmpty()) {
            return new Counted(List.of(), List.of()); // another Party's authorization, kept here for what was acquired under it
        }
        own.forEach(action -> metrics.add(action.metric()));
        issued.forEach(action -> metrics.add(action.metric()));
        var all = new Counted(List.of(), List.of());
        for (var metric : metrics) {
            all = Counted.both(all, inMetric(own.stream().filter(action -> action.metric().equals(metric)).toList(),
                    issued.stream().filter(action -> action.metric().equals(metric)).toList(), before, versions, metric, party, reading));
        }
        return all;
    }

    private static Counted inMetric(List<Action> own, List<Action> issued, FirstTransferredBefore before, List<Authorization> versions,
            String metric, String party, Readings.AtAuthorization reading) {
        var under = versions.getFirst();
        var setAside = new ArrayList<SetAside>();
        var tranches = tranches(own, before, versions, metric, setAside);
        var lots = new ArrayList<Lot>();
        var known = vintages(Stream.concat(own.stream(), issued.stream()), before, party);
        before.takeFrom(known, metric);
        own.stream().filter(action -> hasLeft(action, party) || action.endsTheOutcome() && isUsedByOther(action, party))
                .filter(action -> tranches.isEmpty() || action.quantity().filter(quantity -> quantity.signum() >= 0).isEmpty())
                .map(action -> new SetAside(action.item(), Why.INCOMPLETE, action.quantity()))
                .filter(each -> !setAside.contains(each)).forEach(setAside::add);
        for (var vintage : known.entrySet()) {
            var left = vintage.getValue();
            while (left.signum() > 0 && !tranches.isEmpty()) {
                var tranche = tranches.peek();
                // more than was authorized counts too, with the last tranche: what was issued is out
                var taken = tranches.size() == 1 ? left : left.min(tranche.left);
                if (taken.signum() > 0) {
                    lots.add(lot(tranche, vintage.getKey(), taken, metric, under));
                    tranche.left = tranche.left.subtract(taken);
                    left = left.subtract(taken);
                }
                if (tranche.left.signum() <= 0 && tranches.size() > 1) {
                    tranches.poll();
                }
            }
        }
        if (reading == Readings.AtAuthorization.QUANTITY_AUTHORIZED) {
            tranches.stream().filter(tranche -> tranche.left.signum() > 0)
                    .forEach(tranche -> lots.add(lot(tranche, OptionalInt.empty(), tranche.left, metric, under)));
        }
        return new Counted(lots, setAside);
    }

    private static Lot lot(Tranche tranche, OptionalInt vintage, BigDecimal quantity, String metric, Authorization under) {
        return new Lot(Lot.Row.OTHER_PURPOSES, tranche.date, tranche.date.getYear(), vintage, quantity, metric,
                metric.equals(under.metric()) && !metric.isEmpty() ? under.factor().map(quantity::multiply)
                        : Optional.empty(), tranche.action,
                under.id(), Source.article6("2(b)"));
    }

    /** What was authorized and when: by actions, or where there are none by the authorization's record. */
    private static Deque<Tranche> tranches(List<Action> own, FirstTransferredBefore before, List<Authorization> versions, String metric,
            List<SetAside> setAside) {
        var tranches = new ArrayList<Tranche>();
        for (var action : own) {
            if (!action.isAuthorization()) {
                continue;
            }
            var date = action.date().or(action.under()::date);
            if (date.isEmpty() || action.quantity().isEmpty() || action.quantity().get().signum() < 0) {
                setAside.add(new SetAside(action.item(), Why.INCOMPLETE, action.quantity()));
            } else {
                tranches.add(new Tranche(date.get(), action.item(), before.fresh(action, action.quantity().get())));
            }
        }
        if (tranches.isEmpty()) {
            var held = before.sum(metric);
            for (var version : versions) {
                var more = metric.equals(version.metric()) ? version.quantity().orElse(BigDecimal.ZERO) : BigDecimal.ZERO;
                var part = more.min(held).max(BigDecimal.ZERO);
                held = held.subtract(part);
                var date = version.date().or(() -> own.stream().map(Action::date).flatMap(Optional::stream).min(Comparator.naturalOrder()));
                date.ifPresent(day -> tranches.add(new Tranche(day, "", more.subtract(part))));
            }
        }
        tranches.sort(Comparator.<Tranche, LocalDate>comparing(tranche -> tranche.date)
                .thenComparing(tranche -> tranche.left).thenComparing(tranche -> tranche.action));
        return new ArrayDeque<>(tranches);
    }

    /**
     * How much of each vintage is known: as the sort of action says that came furthest, or as has left in sum. More than that of a
     * vintage that is not said stands last.
     */
    private static TreeMap<OptionalInt, BigDecimal> vintages(Stream<Action> own, FirstTransferredBefore before, String party) {
        var sorts = new EnumMap<ActionType, TreeMap<OptionalInt, BigDecimal>>(ActionType.class);
        var seen = new HashMap<String, Coverage>();
        // the order of entry does not matter
        for (var action : own.sorted(Comparator.comparing(Action::item)).toList()) {
            var quantity = action.quantity().map(given -> before.fresh(action, given)).orElse(BigDecimal.ZERO);
            if (quantity.signum() <= 0) {
                continue;
            }
            if (hasLeft(action, party)) {
                var whole = action.quantity().orElseThrow();
                var fresh = action.serials().map(block -> block.share(whole, seen
                        .computeIfAbsent(block.series(), made -> before.known(block.series())).add(block.first(), block.last())))
                        .orElse(quantity);
                of(sorts, ActionType.TRANSFER).merge(action.vintage(), fresh, BigDecimal::add);
            }
            if (action.type() != ActionType.ACQUISITION && action.type() != ActionType.TRANSFER
                    && (!action.isUseTowardsNdc() || isUsedByOther(action, party))) {
                var sort = action.isAuthorization() ? ActionType.AUTHORIZATION
                        : action.type() == ActionType.VOLUNTARY_CANCELLATION ? ActionType.CANCELLATION : action.type();
                of(sorts, sort).merge(action.vintage(), quantity, BigDecimal::add);
            }
        }
        var known = new TreeMap<OptionalInt, BigDecimal>(LAST_IF_BLANK);
        sorts.values().forEach(sums -> sums.forEach((vintage, sum) -> known.merge(vintage, sum, BigDecimal::max)));
        known.remove(OptionalInt.empty());
        var ofVintages = sum(known);
        sorts.values().stream().map(AtAuthorization::sum).max(Comparator.naturalOrder()).map(most -> most.subtract(ofVintages))
                .filter(more -> more.signum() > 0).ifPresent(more -> known.put(OptionalInt.empty(), more));
        return known;
    }

    private static TreeMap<OptionalInt, BigDecimal> of(EnumMap<ActionType, TreeMap<OptionalInt, BigDecimal>> sorts, ActionType sort) {
        return sorts.computeIfAbsent(sort, made -> new TreeMap<>(LAST_IF_BLANK));
    }

    private static BigDecimal sum(TreeMap<OptionalInt, BigDecimal> sums) {
        return sums.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** True for what went to another Party, or was used or cancelled by the Party itself. */
    private static boolean hasLeft(Action action, String party) {
        var isToAnother = !action.acquiringParty().isEmpty() && !action.acquiringParty().equals(party);
        return action.type() == ActionType.TRANSFER && (isToAnother || action.isContribution())
                || action.type() == ActionType.FIRST_TRANSFER && action.subtype() != ActionSubtype.AUTHORIZATION
                        && action.subtype() != ActionSubtype.ISSUANCE
                || action.endsTheOutcome() && !isUsedByOther(action, party) && !action.isUseTowardsNdc();
    }

    private static boolean isUsedByOther(Action action, String party) {
        return !party.isEmpty() && !action.usingParty().isEmpty() && !action.usingParty().equals(party);
    }
}
