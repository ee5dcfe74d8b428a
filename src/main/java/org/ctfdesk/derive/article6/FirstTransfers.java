package org.ctfdesk.derive.article6;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.derive.article6.SetAside.Why;
import org.ctfdesk.derive.ledger.Action;

/**
 * Finds when outcomes were first transferred: 2/CMA.3, annex, para. 2, and 4/CMA.6, paras. 11-17. Each outcome counts once, at
 * the earliest of what makes it first transferred (para. 12).
 */
final class FirstTransfers {
    private final List<Lot> lots = new ArrayList<>();
    private final List<SetAside> setAside = new ArrayList<>();

    private FirstTransfers() {}

    /** The lots among actions of one authorization that share a series of identifiers, or a vintage where they have none. */
    static Counted of(List<Action> actions, String party) {
        var found = new FirstTransfers();
        var blocks = new ArrayList<Trigger>();
        var amounts = new ArrayList<Trigger>();
        for (var action : actions) {
            var trigger = Trigger.of(action, party);
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
        found.byAmounts(amounts, actions, party);
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
     * Without identifiers nothing says that two lines speak of the same outcomes: what has left cannot leave again, so each line
     * counts. Only a batch of one quantity that goes on as a whole is one batch.
     */
    private void byAmounts(List<Trigger> triggers, List<Action> actions, String party) {
        var isOneBatch = triggers.size() == 2 && triggers.getFirst().isFollowedBy(triggers.getLast(), party);
        var seen = new Issued(actions, party);
        for (var trigger : triggers) {
            var quantity = trigger.action().quantity().orElseThrow();
            var isAgain = isOneBatch && trigger == triggers.getLast();
            if (trigger.hasOnlyLeft() && !isOneBatch) {
                quantity = quantity.subtract(seen.take(trigger, quantity));
            }
            add(trigger, isAgain ? BigDecimal.ZERO : quantity);
        }
    }

    private void add(Trigger trigger, BigDecimal quantity) {
        var action = trigger.action();
        if (quantity.signum() == 0) {
            if (action.quantity().orElseThrow().signum() > 0 && !trigger.hasOnlyLeft()) {
                setAside.add(new SetAside(action.item(), Why.COUNTED_BEFORE, action.quantity()));
            }
            return;
        }
        var left = action.quantity().orElseThrow().subtract(quantity);
        if (left.signum() > 0 && !trigger.hasOnlyLeft()) {
            setAside.add(new SetAside(action.item(), Why.COUNTED_BEFORE, Optional.of(left)));
        }
        var date = action.date().orElseThrow();
        lots.add(new Lot(trigger.row(), date, date.getYear(), action.vintage(), quantity, action.metric(), action.tonsOf(quantity),
                action.item(), action.authorization(), trigger.source()));
    }
}
