package org.ctfdesk.derive.article6;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.ctfdesk.derive.ledger.Action;
import org.ctfdesk.derive.ledger.ActionType;
import org.ctfdesk.derive.ledger.Definition;
import org.ctfdesk.derive.ledger.Purposes;
import org.ctfdesk.derive.ledger.Serials;
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
        CONTRIBUTED,
        /** It has left, so that it was first transferred by then at the latest, whatever defines that. */
        LEFT
    }

    /** By date, what has only left after all else; what was entered first does not count. */
    static final Comparator<Trigger> BY_DATE = Comparator.comparing(Trigger::hasOnlyLeft)
            .<LocalDate>thenComparing(trigger -> trigger.action.date().orElseThrow())
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
            case TRANSFER -> leaves(action, party) && action.under().forNdc()
                    ? Optional.of(new Trigger(action, Channel.MOVED, Source.article6("2(a)")))
                    : left(action, party);
            case ISSUANCE, USE, CANCELLATION, VOLUNTARY_CANCELLATION -> isEvent(action)
                    ? Optional.of(new Trigger(action, Channel.EVENT, Source.article6("2(b)")))
                    : left(action, party);
            case AUTHORIZATION, ACQUISITION, NOT_SAID -> Optional.empty();
        };
    }

    /**
     * What has left though nothing in the ledger may have made it first transferred: the definition changed between issuance and
     * use (4/CMA.6, para. 7), or nobody says what it is. It counts then, where nothing before it does: the reading that adjusts
     * for more.
     */
    private static Optional<Trigger> left(Action action, String party) {
        if (isUsedByOther(action, party)) {
            return Optional.of(new Trigger(action, Channel.LEFT, Source.article6("2(a)")));
        }
        var under = action.under();
        var isUndefined = under.forOthers() && (under.definition() == Definition.NOT_SAID
                || under.definition() == Definition.ISSUANCE && under.isRedefined());
        var mayBeForOthers = isUndefined || under.purposes() == Purposes.NOT_SAID && action.isForOtherPurpose();
        var hasLeft = action.endsTheOutcome() && !action.isUseTowardsNdc() || leaves(action, party) && under.isForOthersAlone();
        return mayBeForOthers && hasLeft
                ? Optional.of(new Trigger(action, Channel.LEFT, Source.article6("2(b)")))
                : Optional.empty();
    }

    /** True where another Party used own outcomes towards its NDC, which then went to it. */
    static boolean isUsedByOther(Action action, String party) {
        return action.isUseTowardsNdc() && !party.isEmpty() && action.firstTransferringParty().equals(party)
                && !action.usingParty().isEmpty() && !action.usingParty().equals(party);
    }

    /** True where it counts only because it has left. */
    boolean hasOnlyLeft() {
        return channel == Channel.LEFT;
    }

    /**
     * True for a transfer by the Party to another one. Where the line does not say who first
     * transferred them, they are taken for its own: the other reading would adjust for less.
     */
    static boolean leaves(Action action, String party) {
        // the format has the Party that transfers in acquisitions only: elsewhere it is the Party that reports
        var isByParty = action.transferringParty().isEmpty()
                ? action.firstTransferringParty().isEmpty() || action.firstTransferringParty().equals(party)
                : action.transferringParty().equals(party);
        return action.type() == ActionType.TRANSFER && isByParty && !party.isEmpty() && !action.acquiringParty().isEmpty()
                && !action.acquiringParty().equals(party);
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
    int stage() {
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
        var isEvent = channel == Channel.EVENT || channel == Channel.EVENT_DECLARED || hasOnlyLeft() && !action.isUseTowardsNdc();
        return isEvent || action.under().isForOthersAlone() ? Lot.Row.OTHER_PURPOSES : Lot.Row.FIRST_TRANSFERRED;
    }
}
