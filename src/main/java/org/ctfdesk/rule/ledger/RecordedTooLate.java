package org.ctfdesk.rule.ledger;

import org.ctfdesk.derive.article6.Deadlines;
import org.ctfdesk.derive.article6.Lot;
import org.ctfdesk.derive.article6.Window;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.report.Answer;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.ledger.read.Ledger;

/**
 * First transfers for other international mitigation purposes are recorded by the end of the year before the biennial transparency
 * report with information on the end year is submitted: 4/CMA.6, para. 14. What is dated later, for whatever purpose, counts in no period.
 */
public final class RecordedTooLate extends OfAccounts {
    public RecordedTooLate() {
        super(error("A6-31", guidance62("14")).reads(Ledger.FORMS));
    }

    @Override
    public void check(ReportView view, Found found) {
        var report = view.report();
        var ledger = view.ledger();
        var window = Window.of(report);
        var deadlines = Deadlines.of(report);
        for (var action : ledger.actions()) {
            for (var lot : ledger.firstTransfers(action)) {
                var isOfPeriod = lot.vintage().isEmpty() || lot.vintage().getAsInt() >= window.from()
                        && lot.vintage().getAsInt() <= window.to();
                var isLost = lot.row() == Lot.Row.OTHER_PURPOSES || lot.vintage().isPresent();
                if (isLost && isOfPeriod && lot.date().isAfter(deadlines.recorded())) {
                    found.at(Ledger.place(action, Actions.DATE))
                            .with(new Answer.Day(lot.date()), new Answer.Day(deadlines.recorded()),
                                    String.valueOf(window.to()), String.valueOf(deadlines.endYearReport().getYear()));
                    break;
                }
            }
        }
    }
}
