package org.ctfdesk.derive.article6;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.ctfdesk.derive.article6.SetAside.Why;
import org.ctfdesk.derive.article6.Trigger.Channel;

/**
 * Finds when outcomes were first transferred: 2/CMA.3, annex, para. 2, and 4/CMA.6, paras. 11-17. Each outcome counts once, at
 * the earliest of what makes it first transferred (para. 12).
 */
final class FirstTransfers {
    private final Authorization under;
    private final List<Lot> lots = new ArrayList<>();
    private final List<SetAside> setAside = new ArrayList<>();

    private FirstTransfers(Authorization under) {
        this.under = under;
    }

    /** The lots among actions of one authorization that share a series of identifiers, or a vintage where they have none. */
    static Counted of(List<Action> actions, Authorization under, String party) {
        var found = new FirstTransfers(under);
        var blocks = new ArrayList<Trigger>();
        var amounts = new ArrayList<Trigger>();
        for (var action : actions) {
            var trigger = Trigger.of(action, under, party);
            if (trigger.isEmpty()) {
                continue;
            }
            if (action.date().isEmpty() || action.quantity().isEmpty() || action.quantity().get().signum() < 0) {
                found.setAside.add(new SetAside(action.item(), Why.INCOMPLETE, action.quantity()));
            } else {
                (action.serials().isPresent() ? blocks : amounts).add(trigger.get());
            }
        }
        blocks.sort(Trigger.BY_DATE);
        amounts.sort(Trigger.BY_DATE);
        found.byIdentifiers(blocks);
        found.byAmounts(amounts);
        return new Counted(found.lots, found.setAside);
    }

    /** Blocks of identifiers say exactly which outcomes were seen before. */
    private void byIdentifiers(List<Trigger> triggers) {
        var seen = new HashMap<String, Coverage>();
        for (var trigger : triggers) {
            var block = trigger.action().serials().orElseThrow();
            var fresh = seen.computeIfAbsent(block.series(), made -> new Coverage()).add(block.first(), block.last());
            add(trigger, block.share(trigger.action().quantity().orElseThrow(), fresh));
        }
    }

    /**
     * Without identifiers outcomes are told apart by amount: what was issued, and what of it moved later, is the same. Of one
     * vintage, as much is first transferred at any time as the sort of action that came furthest by then.
     */
    private void byAmounts(List<Trigger> triggers) {
        var sums = new HashMap<OptionalInt, Map<Channel, BigDecimal>>();
        var coversAll = under.definition() == Definition.ISSUANCE || triggers.stream().anyMatch(trigger ->
                trigger.channel() == Channel.EVENT_DECLARED && trigger.action().subtype() != ActionSubtype.USE_OR_CANCELLATION);
        for (var trigger : triggers) {
            var sum = sums.computeIfAbsent(trigger.action().vintage(), made -> new EnumMap<>(Channel.class));
            var before = reached(sum, coversAll);
            sum.merge(trigger.channel(), trigger.action().quantity().orElseThrow(), BigDecimal::add);
            add(trigger, reached(sum, coversAll).subtract(before));
        }
    }

    private static BigDecimal reached(Map<Channel, BigDecimal> sums, boolean coversAll) {
        var moved = larger(sums, Channel.TRANSFERRED, Channel.MOVED);
        var event = larger(sums, Channel.EVENT_DECLARED, Channel.EVENT);
        var contributed = larger(sums, Channel.CONTRIBUTED_DECLARED, Channel.CONTRIBUTED);
        return coversAll ? event.max(moved.add(contributed)) : event.max(moved).add(contributed);
    }

    private static BigDecimal larger(Map<Channel, BigDecimal> sums, Channel one, Channel other) {
        return sums.getOrDefault(one, BigDecimal.ZERO).max(sums.getOrDefault(other, BigDecimal.ZERO));
    }

    private void add(Trigger trigger, BigDecimal quantity) {
        var action = trigger.action();
        if (quantity.signum() == 0) {
            if (action.quantity().orElseThrow().signum() > 0) {
                setAside.add(new SetAside(action.item(), Why.COUNTED_BEFORE, action.quantity()));
            }
            return;
        }
        var left = action.quantity().orElseThrow().subtract(quantity);
        if (left.signum() > 0) {
            setAside.add(new SetAside(action.item(), Why.COUNTED_BEFORE, Optional.of(left)));
        }
        var date = action.date().orElseThrow();
        lots.add(new Lot(trigger.row(under), date, date.getYear(), action.vintage(), quantity, action.metric(), action.item(),
                action.authorization(), trigger.source()));
    }
}
