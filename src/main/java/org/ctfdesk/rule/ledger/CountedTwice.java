package org.ctfdesk.rule.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import org.ctfdesk.derive.ledger.Action;
import org.ctfdesk.derive.ledger.Definition;
import org.ctfdesk.rule.ledger.read.Ledger;

/**
 * A first transfer of outcomes that may be counted with another action, too. Outcomes are told apart within an authorization, and
 * there by identifiers, or by amounts of a vintage where they have none; what is written partly so, partly so, is not.
 *
 * @param other that they were counted with
 * @param isUnderOther true where both name the same identifiers, under two authorizations
 */
public record CountedTwice(Action action, Action other, boolean isUnderOther) {
    /** In the order of the ledger, those of the same identifiers first. */
    static List<CountedTwice> of(Ledger ledger) {
        var all = new ArrayList<CountedTwice>();
        var series = new TreeMap<String, List<Action>>();
        var numbered = new HashMap<String, Action>();
        for (var action : ledger.actions()) {
            if (!ledger.firstTransfers(action).isEmpty() && action.serials().isPresent()) {
                series.computeIfAbsent(action.serials().get().series(), made -> new ArrayList<>()).add(action);
                numbered.putIfAbsent(vintage(action), action);
            }
        }
        series.values().forEach(actions -> underOthers(actions, all));
        for (var action : ledger.actions()) {
            var other = action.serials().isPresent() || ledger.firstTransfers(action).isEmpty() || isAtAuthorization(ledger, action)
                    ? null
                    : numbered.get(vintage(action));
            if (other != null && other.type() != action.type()) {
                all.add(new CountedTwice(action, other, false));
            }
        }
        return all;
    }

    private static boolean isAtAuthorization(Ledger ledger, Action action) {
        return action.under().definition() == Definition.AUTHORIZATION;
    }

    private static String vintage(Action action) {
        return action.authorization() + "|" + action.metric() + "|" + action.vintage();
    }

    /** The same sort of action with the same identifiers is told as an overlap of blocks. */
    private static void underOthers(List<Action> actions, List<CountedTwice> all) {
        actions.sort(Comparator.comparing(action -> action.serials().orElseThrow().first()));
        var one = actions.getFirst();
        for (var other : actions.subList(1, actions.size())) {
            if (one.serials().orElseThrow().overlaps(other.serials().orElseThrow()) && !one.authorization().equals(other.authorization())
                    && one.type() != other.type()) {
                all.add(new CountedTwice(other, one, true));
            }
            if (other.serials().orElseThrow().last() > one.serials().orElseThrow().last()) {
                one = other;
            }
        }
    }
}
