package org.ctfdesk.rule.ledger;

import org.ctfdesk.derive.article6.HeldOutcomes;
import org.ctfdesk.form.article6.Outcomes;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.ledger.read.Digits;
import org.ctfdesk.rule.ledger.read.Ledger;

/**
 * A Party that records what it acquires hands on and cancels no more of another Party's outcomes than it holds at that date: follows
 * from 2/CMA.3, annex, para. 20(a). What is used beyond is told by another rule.
 */
public final class MoreThanHeld extends Rule.OfReport {
    public MoreThanHeld() {
        super(warning("AEF-10", article6("20(a)")).reads(Ledger.FORMS));
    }

    @Override
    public void check(Report report, Found found) {
        for (var shortfall : HeldOutcomes.of(report).shortfalls()) {
            var action = shortfall.action();
            if (!action.isUseTowardsNdc()) {
                found.at(Ledger.place(action, action.metric().isEmpty() ? Outcomes.QUANTITY : Outcomes.QUANTITY_IN_METRIC))
                        .with(Digits.shown(action.quantity().orElseThrow()), Digits.shown(shortfall.missing()));
            }
        }
    }
}
