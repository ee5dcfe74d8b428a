package org.ctfdesk.rule.ledger.read;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ctfdesk.derive.ledger.Action;
import org.ctfdesk.derive.ledger.Serials;

/** When outcomes were first transferred, to be found by the action that speaks of them again. */
public final class EarlierTransfers {
    private record First(Serials block, LocalDate date) {}

    private final Map<String, TreeMap<Long, First>> byIdentifier = new HashMap<>();
    private final Map<String, LocalDate> byVintage = new HashMap<>();

    public EarlierTransfers(Ledger ledger) {
        for (var action : ledger.actions()) {
            for (var lot : ledger.firstTransfers(action)) {
                if (action.serials().isPresent()) {
                    var block = action.serials().get();
                    byIdentifier.computeIfAbsent(action.authorization() + "|" + block.series(), made -> new TreeMap<>())
                            .merge(block.first(), new First(block, lot.date()), (one, other) -> one.date().isAfter(other.date()) ? other
                                    : one);
                } else {
                    byVintage.merge(vintage(action), lot.date(), (one, other) -> one.isAfter(other) ? other : one);
                }
            }
        }
    }

    private static String vintage(Action action) {
        return action.authorization() + "|" + action.metric() + "|" + action.vintage();
    }

    /** The earliest first transfer known of the outcomes of an action. */
    public Optional<LocalDate> of(Action action) {
        if (action.serials().isEmpty()) {
            return Optional.ofNullable(byVintage.get(vintage(action)));
        }
        var block = action.serials().get();
        var found = Optional.<LocalDate>empty();
        var blocks = byIdentifier.getOrDefault(action.authorization() + "|" + block.series(), new TreeMap<>());
        // blocks of lots do not overlap but at their ends: the one that holds the first number, and those that begin within
        var at = Optional.ofNullable(blocks.floorKey(block.first())).orElse(block.first());
        for (var each : blocks.subMap(at, true, block.last(), true).values()) {
            if (each.block().overlaps(block) && found.filter(day -> !each.date().isBefore(day)).isEmpty()) {
                found = Optional.of(each.date());
            }
        }
        return found;
    }
}
