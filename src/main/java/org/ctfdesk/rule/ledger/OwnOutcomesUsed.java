package org.ctfdesk.rule.ledger;

import java.util.stream.Collectors;
import org.ctfdesk.derive.article6.Lot;
import org.ctfdesk.derive.ledger.Action;
import org.ctfdesk.derive.ledger.ActionType;
import org.ctfdesk.derive.ledger.LedgerLines;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.ledger.read.Digits;
import org.ctfdesk.rule.ledger.read.Ledger;

/**
 * What is subtracted as used came from another Party, or came back: the Party's own mitigation is in its emissions already: follows
 * from 2/CMA.3, annex, paras. 2(a) and 8(b).
 */
public final class OwnOutcomesUsed extends OfAccounts {
    public OwnOutcomesUsed() {
        super(warning("AEF-04", article6("8(b)")).reads(Ledger.FORMS));
    }

    @Override
    public void check(ReportView view, Found found) {
        var report = view.report();
        var ledger = view.ledger();
        var party = LedgerLines.party(report);
        var cameBack = ledger.actions().stream().filter(action -> action.type() == ActionType.ACQUISITION)
                .map(OwnOutcomesUsed::outcomes).collect(Collectors.toSet());
        for (var action : ledger.actions()) {
            if (!party.isEmpty() && action.firstTransferringParty().equals(party) && !cameBack.contains(outcomes(action))) {
                ledger.lots(action).stream().filter(lot -> lot.row() == Lot.Row.USED).findFirst()
                        .ifPresent(lot -> found.at(Ledger.place(action, Actions.USING_PARTY))
                                .with(Digits.shown(lot.quantity()), party));
            }
        }
    }

    private static String outcomes(Action action) {
        return action.authorization() + "|" + action.metric() + "|" + action.vintage();
    }
}
