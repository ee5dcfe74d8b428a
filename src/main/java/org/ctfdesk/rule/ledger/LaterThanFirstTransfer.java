package org.ctfdesk.rule.ledger;

import java.util.stream.Collectors;
import org.ctfdesk.derive.article6.SetAside;
import org.ctfdesk.derive.ledger.ActionType;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.report.Answer;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.ledger.read.EarlierTransfers;
import org.ctfdesk.rule.ledger.read.Ledger;

/**
 * What is authorized for NDCs and for other purposes is first transferred at the earlier of the first international transfer and
 * the event that the Party specified: 4/CMA.6, para. 12. An action that is called the first transfer is that earlier one.
 */
public final class LaterThanFirstTransfer extends OfAccounts {
    public LaterThanFirstTransfer() {
        super(error("A6-28", guidance62("12")).reads(Ledger.FORMS));
    }

    @Override
    public void check(ReportView view, Found found) {
        var ledger = view.ledger();
        var before = ledger.book().setAside().stream()
                .filter(each -> each.why() == SetAside.Why.COUNTED_BEFORE).map(SetAside::item).collect(Collectors.toSet());
        if (before.isEmpty()) {
            return;
        }
        var earlier = new EarlierTransfers(ledger);
        for (var action : ledger.actions()) {
            var under = action.under();
            if (action.type() == ActionType.FIRST_TRANSFER && before.contains(action.item()) && under.forNdc() && under.forOthers()
                    && action.date().isPresent()) {
                earlier.of(action).filter(day -> day.isBefore(action.date().get())).ifPresent(day -> {
                    var place = Ledger.place(action, Actions.DATE);
                    found.at(place).with(new Answer.Day(action.date().get()), new Answer.Day(day));
                });
            }
        }
    }
}
