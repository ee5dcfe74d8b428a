package org.ctfdesk.derive.article6;

import java.util.List;
import java.util.Optional;
import org.ctfdesk.derive.ledger.Action;
import org.ctfdesk.derive.ledger.ActionType;
import org.ctfdesk.derive.ledger.Authorization;
import org.ctfdesk.derive.ledger.Versions;

/** Which actions of a Party's ledger may speak of the same outcomes, and what those give together. */
record Grouping(Versions authorizations, String party) {
    /**
     * Actions that are laid beside one another.
     *
     * @param series of identifiers, or metric and vintage; "" for all of an authorization that is itself the first transfer
     * @param isIdentified true where the actions have identifiers, of that series
     */
    record Group(String authorization, String series, boolean isIdentified) {
        /** All actions of an authorization. */
        static Group of(String authorization) {
            return new Group(authorization, "", false);
        }
    }

    /**
     * The groups of an action. What its authorization first transfers is laid beside that, with what was before the authorization
     * said so, and a use beside other uses, too.
     */
    List<Group> groups(Action action) {
        var bySeries = new Group(action.authorization(), action.series(), action.serials().isPresent());
        var byItself = Group.of(action.authorization());
        if (!isByAuthorization(action)) {
            return authorizations.becomesFirstTransfer(action.authorization()) ? List.of(bySeries, byItself) : List.of(bySeries);
        }
        return action.type() == ActionType.USE ? List.of(byItself, bySeries) : List.of(byItself);
    }

    /** True where an action's outcomes are first transferred by their authorization. */
    boolean isByAuthorization(Action action) {
        return authorizations.isFirstTransferBy(action.authorization(), action.date());
    }

    /** True where the whole group is first transferred by its authorization's last version. */
    boolean isByItself(Group group) {
        return group.series().isEmpty() && authorizations.isFirstTransferBy(group.authorization(), Optional.empty());
    }

    /** What all actions of a group, or of a stretch of it, give where no authorization is their first transfer. */
    Counted counted(Group group, List<Action> all) {
        return Counted.both(FirstTransfers.of(notByAuthorization(group, all), party), Uses.of(all, party));
    }

    /** All of them where no version makes the authorization the first transfer. */
    private List<Action> notByAuthorization(Group group, List<Action> all) {
        var isNever = authorizations.of(group.authorization()).stream().noneMatch(Authorization::isFirstTransfer);
        return isNever ? all : all.stream().filter(action -> !isByAuthorization(action)).toList();
    }
}
