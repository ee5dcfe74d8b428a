package org.ctfdesk.derive.article6;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ctfdesk.derive.ledger.Action;

/**
 * What was first transferred under an authorization before a version of it made the authorization itself the first transfer: a
 * change does not affect it (4/CMA.6, para. 7), and what the new version authorizes holds it already.
 */
final class FirstTransferredBefore {
    static final FirstTransferredBefore NOTHING = new FirstTransferredBefore();

    /** Every identifier that was first transferred, whatever for. */
    private final Map<String, Coverage> seen = new HashMap<>();

    /** What was authorized for other purposes then, too. */
    private final List<Lot> lots = new ArrayList<>();

    /** The lots of lines without identifiers among them. */
    private final List<Lot> amounts = new ArrayList<>();

    private FirstTransferredBefore() {}

    /** @param earlier actions from before that version */
    static FirstTransferredBefore of(List<Action> earlier, String party) {
        if (earlier.isEmpty()) {
            return NOTHING;
        }
        var before = new FirstTransferredBefore();
        var byItem = earlier.stream().collect(Collectors.toMap(Action::item, action -> action));
        earlier.stream().collect(Collectors.groupingBy(Action::series, TreeMap::new, Collectors.toList())).values()
                .forEach(group -> FirstTransfers.of(group, party).lots().forEach(lot -> {
                    var action = byItem.get(lot.action());
                    action.serials().ifPresent(block -> before.seen.computeIfAbsent(block.series(), made -> new Coverage())
                            .add(block.first(), block.last()));
                    if (action.under().forOthers()) {
                        before.lots.add(lot);
                        if (action.serials().isEmpty()) {
                            before.amounts.add(lot);
                        }
                    }
                }));
        return before;
    }

    /** The quantity of an action without the identifiers that were first transferred. */
    BigDecimal fresh(Action action, BigDecimal quantity) {
        return action.serials().filter(block -> seen.containsKey(block.series()))
                .map(block -> block.share(quantity, block.last() - block.first() + 1
                        - seen.get(block.series()).count(block.first(), block.last())))
                .orElse(quantity);
    }

    /** The identifiers of a series that were first transferred, to be added to. */
    Coverage known(String series) {
        return seen.containsKey(series) ? seen.get(series).copied() : new Coverage();
    }

    /** How much was first transferred in a metric, of what was authorized for other purposes. */
    BigDecimal sum(String metric) {
        return lots.stream().filter(lot -> lot.metric().equals(metric)).map(Lot::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Takes what lines without identifiers first transferred out of what is known of each vintage; of others where it does not say. */
    void takeFrom(TreeMap<OptionalInt, BigDecimal> known, String metric) {
        var rest = BigDecimal.ZERO;
        for (var lot : amounts) {
            if (lot.metric().equals(metric)) {
                rest = rest.add(taken(known, lot.vintage(), lot.quantity()));
            }
        }
        rest = taken(known, OptionalInt.empty(), rest);
        for (var vintage : List.copyOf(known.keySet())) {
            rest = taken(known, vintage, rest);
        }
        known.values().removeIf(left -> left.signum() == 0);
    }

    /** What could not be taken. */
    private static BigDecimal taken(TreeMap<OptionalInt, BigDecimal> known, OptionalInt vintage, BigDecimal quantity) {
        var left = known.getOrDefault(vintage, BigDecimal.ZERO);
        var part = left.min(quantity);
        if (part.signum() > 0) {
            known.put(vintage, left.subtract(part));
        }
        return quantity.subtract(part);
    }
}
