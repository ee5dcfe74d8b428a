package org.ctfdesk.derive.article6;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.ctfdesk.derive.ledger.Action;
import org.ctfdesk.derive.ledger.ActionType;

/**
 * How much of what has left was first transferred before, among lines without identifiers: by its issuance where that is defined
 * so, or by the transfer to the Party that used it. What was issued while that was no first transfer may be what has left, and
 * is taken to be.
 */
final class Issued {
    private BigDecimal issued;
    private BigDecimal moved;

    Issued(List<Action> actions, String party) {
        var issuances = sum(actions, action -> Trigger.of(action, party).filter(trigger -> trigger.stage() <= 1).isPresent());
        var others = sum(actions, action -> action.type() == ActionType.ISSUANCE && Trigger.isOwn(action, party)
                && Trigger.of(action, party).isEmpty());
        var left = sum(actions, action -> Trigger.of(action, party)
                .filter(trigger -> trigger.hasOnlyLeft() && !action.isUseTowardsNdc()).isPresent());
        issued = issuances.min(left.subtract(others).max(BigDecimal.ZERO));
        moved = sum(actions, action -> Trigger.of(action, party).filter(trigger -> trigger.stage() == 2 && !trigger.hasOnlyLeft())
                .isPresent());
    }

    private static BigDecimal sum(List<Action> actions, Predicate<Action> which) {
        return actions.stream().filter(action -> action.date().isPresent()).filter(which)
                .map(action -> action.quantity().filter(quantity -> quantity.signum() > 0).orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How much of a quantity that has left counted before. */
    BigDecimal take(Trigger trigger, BigDecimal quantity) {
        var isUse = trigger.action().isUseTowardsNdc();
        var taken = quantity.min(isUse ? moved : issued);
        if (isUse) {
            moved = moved.subtract(taken);
        } else {
            issued = issued.subtract(taken);
        }
        return taken;
    }
}
