package org.ctfdesk.derive.article6;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.ctfdesk.form.Source;

/**
 * An action that may be a first transfer, and by what.
 *
 * @param source what makes it one
 */
record Trigger(Action action, Channel channel, Source source) {
    /** The sorts of what may be a first transfer. */
    enum Channel {
        /** The ledger calls it the first transfer: to another Party. */
        TRANSFERRED,
        /** A transfer of the Party's own outcomes to another Party. */
        MOVED,
        /** The ledger calls it the first transfer: by authorization, issuance, use or cancellation. */
        EVENT_DECLARED,
        /** The event that the authorization specifies as first transfer. */
        EVENT,
        /** The ledger calls it the first transfer: to the Adaptation Fund, or cancelled for overall mitigation. */
        CONTRIBUTED_DECLARED,
        /** To the Adaptation Fund, or cancelled for overall mitigation. */
        CONTRIBUTED
    }

    /** By date; what was entered first does not count. */
    static final Comparator<Trigger> BY_DATE = Comparator.<Trigger, LocalDate>comparing(trigger -> trigger.action.date().orElseThrow())
            .thenComparing(Trigger::channel)
            .thenComparing(trigger -> trigger.action.serials().map(Serials::first).orElse(0L))
            .thenComparing(trigger -> trigger.action.quantity().orElseThrow())
            .thenComparing(trigger -> trigger.action.item());

    /** What an action of the Party's own outcomes is; nothing where it can be no first transfer. */
    static Optional<Trigger> of(Action action, String party) {
        if (!isOwn(action, party)) {
            return Optional.empty();
        }
        if (action.isContribution() && (action.endsTheOutcome() || action.type() == ActionType.TRANSFER)) {
            return Optional.of(new Trigger(action, Channel.CONTRIBUTED, contribution(action)));
        }
        return switch (action.type()) {
            case FIRST_TRANSFER -> Optional.of(declared(action));
            case TRANSFER -> leaves(action, party)
                    ? Optional.of(new Trigger(action, Channel.MOVED, Source.article6("2(a)")))
                    : Optional.empty();
            case ISSUANCE, USE, CANCELLATION, VOLUNTARY_CANCELLATION -> isEvent(action)
                    ? Optional.of(new Trigger(action, Channel.EVENT, Source.article6("2(b)")))
                    : Optional.empty();
            case AUTHORIZATION, ACQUISITION, NOT_SAID -> Optional.empty();
        };
    }

    /**
     * True for a transfer by the Party to another one, of outcomes for use towards NDCs. Where the line does not say who first
     * transferred them, they are taken for its own: the other reading would adjust for less.
     */
    private static boolean leaves(Action action, String party) {
        // the format has the Party that transfers in acquisitions only: elsewhere it is the Party that reports
        var isByParty = action.transferringParty().isEmpty()
                ? action.firstTransferringParty().isEmpty() || action.firstTransferringParty().equals(party)
                : action.transferringParty().equals(party);
        return isByParty && !party.isEmpty() && !action.acquiringParty().isEmpty() && !action.acquiringParty().equals(party)
                && action.under().forNdc();
    }

    /** True for what the authorization specifies as first transfer. */
    private static boolean isEvent(Action action) {
        return action.under().forOthers() && switch (action.under().definition()) {
            case ISSUANCE -> action.type() == ActionType.ISSUANCE;
            case USE_OR_CANCELLATION -> action.endsTheOutcome() && !action.isUseTowardsNdc();
            case AUTHORIZATION, NOT_SAID -> false;
        };
    }

    private static Trigger declared(Action action) {
        if (action.isContribution()) {
            return new Trigger(action, Channel.CONTRIBUTED_DECLARED, contribution(action));
        }
        var isEvent = switch (action.subtype()) {
            case AUTHORIZATION, ISSUANCE, USE_OR_CANCELLATION -> true;
            case TO_ANOTHER_PARTY -> false;
            case MANDATORY_ADAPTATION_FUND, VOLUNTARY_ADAPTATION_FUND, MANDATORY_OMGE, VOLUNTARY_OMGE, OTHER_CANCELLATIONS,
                    NOT_YET_DEFINED, NOT_SAID -> action.under().isForOthersAlone();
        };
        return isEvent
                ? new Trigger(action, Channel.EVENT_DECLARED, Source.article6("2(b)"))
                : new Trigger(action, Channel.TRANSFERRED, Source.article6("2(a)"));
    }

    private static Source contribution(Action action) {
        return Source.guidance62(action.subtype().isForOverallMitigation() ? "17" : "16");
    }

    /** True where the Party is, or may be, the one that first transfers. */
    static boolean isOwn(Action action, String party) {
        if (party.isEmpty() || action.firstTransferringParty().equals(party)) {
            return true;
        }
        // what comes in from another Party was first transferred by another one
        return action.firstTransferringParty().isEmpty() && !action.acquiringParty().equals(party)
                && (action.transferringParty().isEmpty() || action.transferringParty().equals(party));
    }

    /** How far outcomes have come: issued, moved, ended. What has ended cannot move, and what was moved is not issued again. */
    private int stage() {
        return switch (action.type()) {
            case AUTHORIZATION -> 0;
            case ISSUANCE -> 1;
            case TRANSFER, ACQUISITION, NOT_SAID -> 2;
            case USE, CANCELLATION, VOLUNTARY_CANCELLATION -> 3;
            case FIRST_TRANSFER -> switch (action.subtype()) {
                case AUTHORIZATION -> 0;
                case ISSUANCE -> 1;
                case TO_ANOTHER_PARTY, MANDATORY_ADAPTATION_FUND, VOLUNTARY_ADAPTATION_FUND, NOT_YET_DEFINED, NOT_SAID -> 2;
                case USE_OR_CANCELLATION, MANDATORY_OMGE, VOLUNTARY_OMGE, OTHER_CANCELLATIONS -> 3;
            };
        };
    }

    /**
     * True where the other is the next step of just this quantity, not by the Party itself: without identifiers that is the one
     * case in which two lines are taken for the same outcomes.
     */
    boolean isFollowedBy(Trigger other, String party) {
        return stage() < other.stage() && action.quantity().orElseThrow().compareTo(other.action.quantity().orElseThrow()) == 0
                && (party.isEmpty() || !other.action.usingParty().equals(party));
    }

    /** Where it stands: outcomes for other purposes apart from those for NDCs. */
    Lot.Row row() {
        var isEvent = channel == Channel.EVENT || channel == Channel.EVENT_DECLARED;
        return isEvent || action.under().isForOthersAlone() ? Lot.Row.OTHER_PURPOSES : Lot.Row.FIRST_TRANSFERRED;
    }
}
