package org.ctfdesk.rule.ledger;

import org.ctfdesk.derive.article6.Window;
import org.ctfdesk.form.article6.Outcomes;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.ledger.read.Ledger;

/** ITMOs represent mitigation from 2021 onward: 2/CMA.3, annex, para. 1(e). */
public final class VintageBefore2021 extends OfAccounts {
    public VintageBefore2021() {
        super(error("A6-23", article6("1(e)")).reads(Ledger.FORMS));
    }

    @Override
    public void check(ReportView view, Found found) {
        var ledger = view.ledger();
        for (var action : ledger.actions()) {
            if (action.vintage().isPresent() && action.vintage().getAsInt() < Window.FIRST_VINTAGE
                    && !CertifiedReductions.isNamed(ledger.line(action))) {
                found.at(Ledger.place(action, Outcomes.VINTAGE)).with(String.valueOf(action.vintage().getAsInt()));
            }
        }
    }
}
