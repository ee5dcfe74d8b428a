package org.ctfdesk.rule.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.ctfdesk.derive.article6.SetAside;
import org.ctfdesk.derive.ledger.Action;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.ledger.read.Digits;
import org.ctfdesk.rule.ledger.read.Ledger;

/**
 * Unique identifiers tell apart what was issued, what moved and what was used: 2/CMA.3, annex, paras. 20(b) and 29. Without them
 * each line is counted, which may count outcomes twice; the Party is asked.
 */
public final class SameOutcomes extends OfAccounts {
    public SameOutcomes() {
        super(warning("AEF-09", article6("20(b)")).reads(Ledger.FORMS));
    }

    @Override
    public void check(ReportView view, Found found) {
        var ledger = view.ledger();
        var again = ledger.book().setAside().stream().filter(aside -> aside.why() == SetAside.Why.COUNTED_BEFORE).map(SetAside::item)
                .collect(Collectors.toSet());
        var groups = new LinkedHashMap<String, List<Action>>();
        for (var action : ledger.actions()) {
            var counts = !ledger.firstTransfers(action).isEmpty() && !action.isAuthorization();
            if (action.serials().isEmpty() && (counts || again.contains(action.item()))) {
                groups.computeIfAbsent(action.authorization() + "|" + action.metric() + "|" + action.vintage(), made -> new ArrayList<>())
                        .add(action);
            }
        }
        authorizedAgain(ledger, found);
        for (var group : groups.values()) {
            group.subList(1, group.size()).forEach(action -> ask(action, group.getFirst(), again.contains(action.item()), found));
        }
    }

    /** A version that makes the authorization the first transfer may authorize what was first transferred before: 4/CMA.6, para. 7. */
    private static void authorizedAgain(Ledger ledger, Found found) {
        var before = new HashMap<String, Action>();
        for (var action : ledger.actions()) {
            if (!action.isAuthorization() && ledger.versions(action).size() > 1 && !ledger.firstTransfers(action).isEmpty()
                    && !action.under().isFirstTransfer()) {
                before.putIfAbsent(action.authorization() + "|" + action.metric(), action);
            }
        }
        for (var action : ledger.actions()) {
            var other = before.get(action.authorization() + "|" + action.metric());
            if (other != null && action.isAuthorization() && action.serials().isEmpty() && action.under().isFirstTransfer()) {
                found.at(Ledger.place(action, Actions.TYPE)).says("authorized",
                        Digits.shown(action.quantity().orElse(BigDecimal.ZERO)), other.item());
            }
        }
    }

    /** Lines of one sort are told apart by their dates and quantities; those that are equal are told elsewhere. */
    private static void ask(Action action, Action first, boolean isOnce, Found found) {
        var quantity = Digits.shown(action.quantity().orElse(BigDecimal.ZERO));
        if (isOnce) {
            found.at(Ledger.place(action, Actions.TYPE)).says("once", quantity, first.item());
        } else if (action.type() != first.type() || action.subtype() != first.subtype()) {
            found.at(Ledger.place(action, Actions.TYPE)).says("each", quantity, first.item());
        }
    }
}
