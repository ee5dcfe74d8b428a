package org.ctfdesk.derive.article6;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctfdesk.derive.ledger.Action;
import org.ctfdesk.derive.ledger.ActionType;
import org.ctfdesk.derive.ledger.LedgerLines;
import org.ctfdesk.derive.ledger.Serials;
import org.ctfdesk.report.Readings;
import org.ctfdesk.report.Report;

/**
 * The ledger counted by a second path: identifiers are cut at every beginning and end of a block, and each piece goes to the
 * earliest action that names it; amounts are counted from day to day; nothing is remembered. It reads lines as {@link Book}
 * does, and has the same notion of what may be a first transfer; of outcomes whose first transfer is their authorization it
 * only lays quantities and vintages side by side again. Whenever the two differ, one of them is wrong.
 */
public final class Recount {
    private static final Comparator<Action> EARLIEST_USE = Comparator.comparing(Action::yearUsed)
            .thenComparing(action -> action.date().orElse(LocalDate.MAX))
            .thenComparing(action -> action.serials().map(Serials::first).orElse(0L)).thenComparing(Action::item);

    private final String party;
    private final Readings.AtAuthorization reading;
    private final Book book;
    private final Map<Book.Cell, BigDecimal> sums = new HashMap<>();

    private Recount(Report report) {
        party = LedgerLines.party(report);
        reading = report.profile().readings().atAuthorization();
        book = Book.of(report);
    }

    /** True where both counts of a report's ledger give the same. */
    public static boolean agrees(Report report) {
        var one = of(report);
        var other = Book.of(report).sums();
        return one.keySet().equals(other.keySet())
                && one.entrySet().stream().allMatch(sum -> sum.getValue().compareTo(other.get(sum.getKey())) == 0);
    }

    /** How much falls where; cells that are zero left out. */
    public static Map<Book.Cell, BigDecimal> of(Report report) {
        var recount = new Recount(report);
        var byAuthorization = new TreeMap<String, List<Action>>();
        recount.book.authorizations().forEach(authorization -> byAuthorization.put(authorization.id(), new ArrayList<>()));
        recount.book.actions().forEach(action -> byAuthorization.computeIfAbsent(action.authorization(), made -> new ArrayList<>())
                .add(action));
        byAuthorization.forEach((id, actions) -> {
            if (recount.book.versions().isFirstTransferBy(id, Optional.empty())) {
                recount.atAuthorization(id, actions);
            }
            recount.firstTransfers(actions.stream().filter(action -> !recount.book.isByAuthorization(action)).toList());
            recount.uses(actions);
        });
        recount.sums.values().removeIf(sum -> sum.signum() == 0);
        return recount.sums;
    }

    private void add(String metric, Lot.Row row, int year, int recorded, OptionalInt vintage, BigDecimal quantity) {
        sums.merge(new Book.Cell(metric, row, year, recorded, vintage), quantity, BigDecimal::add);
    }

    /** A part of an action, in its metric and where it is converted in t CO2 eq. */
    private void add(Action action, Lot.Row row, int year, BigDecimal part) {
        var recorded = action.date().map(LocalDate::getYear).orElse(year);
        add(action.metric(), row, year, recorded, action.vintage(), part);
        action.tonsOf(part).ifPresent(tons -> add("", row, year, recorded, action.vintage(), tons));
    }

    private void firstTransfers(List<Action> actions) {
        var triggers = actions.stream()
                .flatMap(action -> Trigger.of(action, party).stream())
                .filter(trigger -> trigger.action().date().isPresent()
                        && trigger.action().quantity().filter(q -> q.signum() >= 0).isPresent())
                .toList();
        triggers.stream().filter(trigger -> trigger.action().serials().isPresent())
                .collect(Collectors.groupingBy(trigger -> trigger.action().serials().orElseThrow().series()))
                .values().forEach(this::pieces);
        triggers.stream().filter(trigger -> trigger.action().serials().isEmpty())
                .collect(Collectors.groupingBy(trigger -> trigger.action().metric() + "|" + trigger.action().vintage()))
                .values().forEach(group -> days(group, actions));
    }

    /** Each piece between two cuts belongs to the earliest action that names it. */
    private void pieces(List<Trigger> series) {
        sweep(series, Trigger::action, Trigger.BY_DATE).forEach((trigger, numbers) -> {
            var action = trigger.action();
            add(action, trigger.row(), action.date().orElseThrow().getYear(), part(action, numbers));
        });
    }

    /** How many numbers each takes: walks from cut to cut, with all that name the piece at hand; the first of them takes it. */
    private static <T> Map<T, Long> sweep(List<T> all, Function<T, Action> action, Comparator<T> order) {
        var taken = new TreeMap<T, Long>(order);
        var begins = new TreeMap<Long, List<T>>();
        var ends = new TreeMap<Long, List<T>>();
        for (var each : all) {
            var block = action.apply(each).serials().orElseThrow();
            begins.computeIfAbsent(block.first(), made -> new ArrayList<>()).add(each);
            ends.computeIfAbsent(block.last() + 1, made -> new ArrayList<>()).add(each);
        }
        var cuts = new TreeSet<>(begins.keySet());
        cuts.addAll(ends.keySet());
        var naming = new TreeSet<>(order);
        for (var cut : cuts) {
            naming.removeAll(ends.getOrDefault(cut, List.of()));
            naming.addAll(begins.getOrDefault(cut, List.of()));
            var next = cuts.higher(cut);
            if (next != null && !naming.isEmpty()) {
                taken.merge(naming.first(), next - cut, Long::sum);
            }
        }
        return taken;
    }

    private static BigDecimal part(Action action, long numbers) {
        return action.serials().orElseThrow().share(action.quantity().orElseThrow(), numbers);
    }

    /** From day to day: each line counts but the last step of a batch that goes on as a whole. */
    private void days(List<Trigger> group, List<Action> actions) {
        if (group.size() == 2 && group.stream().anyMatch(Trigger::hasOnlyLeft)) {
            group.sort(Trigger.BY_DATE);
            if (group.getFirst().isFollowedBy(group.getLast(), party)) {
                count(group.getFirst());
            } else {
                group.stream().filter(trigger -> !trigger.hasOnlyLeft()).forEach(this::count);
                left(group, actions);
            }
            return;
        }
        var days = new TreeMap<LocalDate, List<Trigger>>();
        group.stream().filter(trigger -> !trigger.hasOnlyLeft())
                .forEach(trigger -> days.computeIfAbsent(trigger.action().date().orElseThrow(), made -> new ArrayList<>()).add(trigger));
        var before = new ArrayDeque<Trigger>();
        for (var day : days.values()) {
            day.sort(Trigger.BY_DATE);
            for (var trigger : day) {
                var isWhole = group.size() == 2 && !before.isEmpty() && before.getLast().isFollowedBy(trigger, party);
                before.add(trigger);
                if (!isWhole) {
                    count(trigger);
                }
            }
        }
        left(group, actions);
    }

    private void count(Trigger trigger) {
        add(trigger.action(), trigger.row(), trigger.action().date().orElseThrow().getYear(), trigger.action().quantity().orElseThrow());
    }

    /** What has only left: the last of it, as much as no issuance counted, and no less than was issued uncounted. */
    private void left(List<Trigger> group, List<Action> actions) {
        for (var isUse : List.of(true, false)) {
            var left = group.stream().filter(trigger -> trigger.hasOnlyLeft() && trigger.action().isUseTowardsNdc() == isUse)
                    .sorted(Trigger.BY_DATE.reversed()).toList();
            var counted = group.stream().filter(trigger -> !trigger.hasOnlyLeft())
                    .filter(trigger -> isUse ? trigger.stage() == 2 : trigger.stage() < 2).toList();
            var uncounted = left.isEmpty() || isUse ? List.<Action>of() : actions.stream()
                    .filter(action -> action.type() == ActionType.ISSUANCE && action.serials().isEmpty() && action.date().isPresent()
                            && Trigger.isOwn(action, party) && Trigger.of(action, party).isEmpty()
                            && action.metric().equals(left.getFirst().action().metric())
                            && action.vintage().equals(left.getFirst().action().vintage()))
                    .toList();
            var total = sum(left.stream().map(Trigger::action).toList());
            var rest = total.subtract(sum(counted.stream().map(Trigger::action).toList())).max(sum(uncounted)).min(total);
            for (var trigger : left) {
                var part = trigger.action().quantity().orElseThrow().min(rest.max(BigDecimal.ZERO));
                add(trigger.action(), trigger.row(), trigger.action().date().orElseThrow().getYear(), part);
                rest = rest.subtract(part);
            }
        }
    }

    private static BigDecimal sum(List<Action> actions) {
        return actions.stream().map(action -> action.quantity().filter(quantity -> quantity.signum() > 0).orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Vintages, ascending, laid beside the authorized quantities in the order of their dates. */
    private void atAuthorization(String id, List<Action> actions) {
        var parts = AtAuthorization.of(id, actions, book.versions(), party, reading);
        parts.lots().stream().collect(Collectors.groupingBy(Lot::metric)).forEach(this::sideBySide);
        parts.lots().stream().flatMap(lot -> lot.metric().isEmpty() ? Stream.empty() : lot.in("").stream())
                .forEach(lot -> add("", lot.row(), lot.year(), lot.year(), lot.vintage(), lot.quantity()));
    }

    private void sideBySide(String metric, List<Lot> lots) {
        var authorized = new TreeMap<LocalDate, BigDecimal>();
        var known = new TreeMap<Integer, BigDecimal>();
        lots.forEach(lot -> {
            authorized.merge(lot.date(), lot.quantity(), BigDecimal::add);
            lot.vintage().ifPresent(vintage -> known.merge(vintage, lot.quantity(), BigDecimal::add));
        });
        var from = BigDecimal.ZERO;
        for (var tranche : authorized.entrySet()) {
            var to = from.add(tranche.getValue());
            var start = BigDecimal.ZERO;
            var left = tranche.getValue();
            for (var vintage : known.entrySet()) {
                var end = start.add(vintage.getValue());
                var shared = end.min(to).subtract(start.max(from));
                if (shared.signum() > 0) {
                    add(metric, Lot.Row.OTHER_PURPOSES, tranche.getKey().getYear(), tranche.getKey().getYear(),
                            OptionalInt.of(vintage.getKey()), shared);
                    left = left.subtract(shared);
                }
                start = end;
            }
            if (left.signum() > 0) {
                add(metric, Lot.Row.OTHER_PURPOSES, tranche.getKey().getYear(), tranche.getKey().getYear(), OptionalInt.empty(), left);
            }
            from = to;
        }
    }

    private void uses(List<Action> actions) {
        var uses = actions.stream()
                .filter(action -> action.isUseTowardsNdc() && action.quantity().filter(q -> q.signum() >= 0).isPresent()
                        && action.yearUsed() != 0)
                .filter(action -> party.isEmpty() || action.usingParty().isEmpty() || action.usingParty().equals(party))
                .toList();
        uses.stream().filter(action -> action.serials().isEmpty())
                .forEach(action -> add(action, Lot.Row.USED, action.yearUsed(), action.quantity().orElseThrow()));
        uses.stream().filter(action -> action.serials().isPresent())
                .collect(Collectors.groupingBy(action -> action.serials().orElseThrow().series()))
                .values().forEach(series -> sweep(series, Function.identity(), EARLIEST_USE)
                        .forEach((action, numbers) -> add(action, Lot.Row.USED, action.yearUsed(), part(action, numbers))));
    }
}
