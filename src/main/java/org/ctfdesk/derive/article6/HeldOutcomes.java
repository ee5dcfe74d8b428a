package org.ctfdesk.derive.article6;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.ctfdesk.derive.ledger.Action;
import org.ctfdesk.derive.ledger.ActionType;
import org.ctfdesk.derive.ledger.LedgerLines;
import org.ctfdesk.derive.ledger.Serials;
import org.ctfdesk.report.Report;

/**
 * The outcomes of other Parties that a Party holds: acquired, and not yet used, cancelled or handed on (2/CMA.3, annex, para. 20(a),
 * and 4/CMA.6, annex II, table 4). They are told apart by identifiers, or where they have none by first transferring Party, metric,
 * vintage and cooperative approach. Own outcomes are not held so until they were acquired back. Actions without a date or a
 * quantity move nothing. A first transfer that does not say whose outcomes it moves is the Party's own and takes nothing off: whether
 * it resells is asked at its line.
 */
public final class HeldOutcomes {
    private static final BigDecimal NEGLIGIBLE = new BigDecimal("0.000001");

    /**
     * Outcomes held, of one acquisition.
     *
     * @param acquired the action by which they came
     * @param first the first of their identifiers, where the acquisition names any
     * @param last the last one
     * @param quantity in t CO2 eq or the metric; above zero
     */
    public record Lot(Action acquired, long first, long last, BigDecimal quantity) {
        /** The calendar year in which they occurred. */
        public OptionalInt vintage() {
            return acquired.vintage();
        }

        /** True where they have identifiers. */
        public boolean isIdentified() {
            return acquired.serials().isPresent();
        }
    }

    /**
     * More went out than was held.
     *
     * @param action what used, cancelled or handed them on
     * @param missing how much of it was not held
     */
    public record Shortfall(Action action, BigDecimal missing) {}

    private final String party;
    private final Map<String, TreeMap<Long, Lot>> identified = new HashMap<>();
    private final List<Lot> others = new ArrayList<>();
    private final List<Shortfall> shortfalls = new ArrayList<>();
    private boolean notesAcquisitions;

    private HeldOutcomes(String party) {
        this.party = party;
    }

    /** What is held at the end of a year, by the actions until then. */
    public static HeldOutcomes atEndOf(int year, Report report) {
        return of(report, LocalDate.of(year, 12, 31));
    }

    /** What is held after all actions of the ledger. */
    public static HeldOutcomes of(Report report) {
        return of(report, LocalDate.MAX);
    }

    private static HeldOutcomes of(Report report, LocalDate until) {
        var held = new HeldOutcomes(LedgerLines.party(report));
        held.notesAcquisitions = Book.of(report).actions().stream().anyMatch(action -> action.type() == ActionType.ACQUISITION);
        Book.of(report).actions().stream()
                .filter(action -> action.date().filter(date -> !date.isAfter(until)).isPresent())
                .filter(action -> action.quantity().filter(quantity -> quantity.signum() > 0).isPresent())
                .sorted(Comparator.comparing((Action action) -> action.date().orElseThrow()).thenComparing(action -> !held.comesIn(action)))
                .forEach(held::move);
        return held;
    }

    private boolean comesIn(Action action) {
        return action.type() == ActionType.ACQUISITION
                || action.type() == ActionType.TRANSFER && !party.isEmpty() && action.acquiringParty().equals(party);
    }

    private void move(Action action) {
        if (comesIn(action)) {
            add(new Lot(action, action.serials().map(Serials::first).orElse(0L), action.serials().map(Serials::last).orElse(0L),
                    action.quantity().orElseThrow()));
        } else if (action.endsTheOutcome() || action.type() == ActionType.TRANSFER || isMisnamed(action)) {
            leave(action);
        }
    }

    /** A first transfer of what another Party first transferred: it went out, whatever it is called. */
    private boolean isMisnamed(Action action) {
        return action.type() == ActionType.FIRST_TRANSFER && !party.isEmpty() && !action.firstTransferringParty().isEmpty()
                && !isOwn(action) && !action.acquiringParty().isEmpty() && !action.acquiringParty().equals(party);
    }

    private void add(Lot lot) {
        if (lot.isIdentified()) {
            identified.computeIfAbsent(lot.acquired().serials().orElseThrow().series(), made -> new TreeMap<>()).put(lot.first(), lot);
        } else {
            others.add(lot);
        }
    }

    private void leave(Action action) {
        var quantity = action.quantity().orElseThrow();
        var found = action.serials().map(block -> byIdentifiers(action, block)).orElse(BigDecimal.ZERO);
        var missing = quantity.subtract(found);
        var isOwn = isOwn(action);
        if (isOwn && found.signum() == 0) {
            return; // own outcomes, which were not acquired
        }
        for (var i = 0; i < others.size() && missing.compareTo(NEGLIGIBLE) > 0; i++) {
            var lot = others.get(i);
            if (isOneSort(lot.acquired(), action)) {
                var taken = lot.quantity().min(missing);
                missing = missing.subtract(taken);
                others.set(i, new Lot(lot.acquired(), 0, 0, lot.quantity().subtract(taken)));
            }
        }
        others.removeIf(lot -> lot.quantity().compareTo(NEGLIGIBLE) <= 0);
        if (action.serials().isEmpty() && missing.compareTo(NEGLIGIBLE) > 0) {
            missing = missing.subtract(fromIdentified(action, missing));
        }
        if (missing.compareTo(NEGLIGIBLE) > 0 && notesAcquisitions && !party.isEmpty()) {
            shortfalls.add(new Shortfall(action, missing));
        }
    }

    /** A Party without a code yet has said of no outcomes that they are its own. */
    private boolean isOwn(Action action) {
        return !party.isEmpty() && action.firstTransferringParty().equals(party);
    }

    private static boolean isOneSort(Action one, Action other) {
        return one.metric().equals(other.metric())
                && (one.vintage().isEmpty() || other.vintage().isEmpty() || one.vintage().equals(other.vintage()))
                && agree(one.firstTransferringParty(), other.firstTransferringParty()) && agree(one.approach(), other.approach());
    }

    private static boolean agree(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** Takes a block out, and says what of the action's quantity it was. */
    private BigDecimal byIdentifiers(Action action, Serials block) {
        var series = identified.getOrDefault(block.series(), new TreeMap<>());
        var count = 0L;
        var from = series.floorKey(block.first());
        for (var lot : List.copyOf(series.subMap(from == null ? block.first() : from, true, block.last(), true).values())) {
            var first = Math.max(lot.first(), block.first());
            var last = Math.min(lot.last(), block.last());
            if (first <= last) {
                count += last - first + 1;
                series.remove(lot.first());
                keep(series, lot, lot.first(), first - 1);
                keep(series, lot, last + 1, lot.last());
            }
        }
        return block.share(action.quantity().orElseThrow(), count);
    }

    private static void keep(TreeMap<Long, Lot> series, Lot lot, long first, long last) {
        if (first <= last) {
            var part = new Serials("", lot.first(), lot.last()).share(lot.quantity(), last - first + 1);
            series.put(first, new Lot(lot.acquired(), first, last, part));
        }
    }

    /** An action without identifiers may speak of outcomes that have some: the last ones are taken. */
    private BigDecimal fromIdentified(Action action, BigDecimal quantity) {
        var taken = BigDecimal.ZERO;
        for (var series : identified.values().stream().sorted(Comparator.comparing((TreeMap<Long, Lot> each) -> each.isEmpty() ? ""
                : each.firstEntry().getValue().acquired().item())).toList()) {
            for (var lot : List.copyOf(series.descendingMap().values())) {
                var rest = quantity.subtract(taken);
                if (rest.compareTo(NEGLIGIBLE) > 0 && isOneSort(lot.acquired(), action)) {
                    series.remove(lot.first());
                    var left = lot.quantity().subtract(rest);
                    if (left.compareTo(NEGLIGIBLE) > 0) {
                        series.put(lot.first(), new Lot(lot.acquired(), lot.first(), lot.last(), left));
                    }
                    taken = taken.add(lot.quantity().min(rest));
                }
            }
        }
        return taken;
    }

    /** What is held, in the order in which it was acquired; blocks of one acquisition by their numbers. */
    public List<Lot> lots() {
        var all = new ArrayList<>(others);
        identified.values().forEach(series -> all.addAll(series.values()));
        all.sort(Comparator.comparing((Lot lot) -> lot.acquired().date().orElseThrow()).thenComparing(lot -> lot.acquired().item())
                .thenComparing(Lot::first));
        return all;
    }

    /** What went out without having been held, by date; none where the Party notes no acquisition at all, or has no code. */
    public List<Shortfall> shortfalls() {
        return shortfalls;
    }
}
