package org.ctfdesk.account.bothsides;

import java.util.Optional;
import org.ctfdesk.derive.ledger.Action;
import org.ctfdesk.derive.ledger.ActionSubtype;
import org.ctfdesk.derive.ledger.ActionType;

/**
 * Outcomes that a Party says it handed to another one, or acquired from it.
 *
 * @param claim what its ledger says, and how much
 * @param from code of the Party that hands them over; "" where it is not named
 * @param to code of the Party that acquires them; "" where it is not named
 * @param isIn true for what the Party acquired
 */
record Handover(Claim claim, String from, String to, boolean isIn) {
    /** What an action of a Party hands over or acquires; nothing where no other Party takes part, or no quantity is given. */
    static Optional<Handover> of(int side, Action action, String own) {
        if (action.quantity().filter(quantity -> quantity.signum() > 0).isEmpty() || action.isContribution()) {
            return Optional.empty();
        }
        var claim = new Claim(side, action, Optional.empty(), action.quantity().get());
        var to = action.acquiringParty();
        // the format has the Party that transfers in acquisitions only: elsewhere it is the Party that reports
        var from = action.type() == ActionType.ACQUISITION || action.type() == ActionType.TRANSFER && !action.transferringParty().isEmpty()
                ? action.transferringParty() : own;
        return switch (action.type()) {
            case ACQUISITION -> Optional.of(new Handover(claim, from, own, true));
            case FIRST_TRANSFER, TRANSFER -> {
                if (isUnsaid(action) || to.equals(from) || !to.equals(own) && !from.equals(own)) {
                    yield Optional.empty();
                }
                yield Optional.of(new Handover(claim, from, to, to.equals(own)));
            }
            case AUTHORIZATION, ISSUANCE, USE, CANCELLATION, VOLUNTARY_CANCELLATION, NOT_SAID -> Optional.empty();
        };
    }

    /** A first transfer to another Party may leave open to which; what else names none was handed to none. */
    private static boolean isUnsaid(Action action) {
        var isToSomebody = action.type() == ActionType.FIRST_TRANSFER
                && (action.subtype() == ActionSubtype.TO_ANOTHER_PARTY || action.subtype() == ActionSubtype.NOT_SAID);
        return action.acquiringParty().isEmpty() && !isToSomebody;
    }

    /**
     * A resale that does not say to whom. It is laid beside no acquisition, yet the Party has handed the outcomes on.
     *
     * @param own code of the Party that reports
     */
    static Optional<Handover> toUnnamed(int side, Action action, String own) {
        var isOut = action.type() == ActionType.TRANSFER && action.acquiringParty().isEmpty() && !action.isContribution()
                && (action.transferringParty().isEmpty() || action.transferringParty().equals(own));
        return action.quantity().filter(quantity -> isOut && quantity.signum() > 0)
                .map(quantity -> new Handover(new Claim(side, action, Optional.empty(), quantity), own, "", false));
    }

    int side() {
        return claim.side();
    }
}
