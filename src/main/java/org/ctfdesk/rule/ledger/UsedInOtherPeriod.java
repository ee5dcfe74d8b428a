package org.ctfdesk.rule.ledger;

import java.time.LocalDate;
import org.ctfdesk.derive.article6.Window;
import org.ctfdesk.derive.ledger.LedgerLines;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.ledger.read.Ledger;

/**
 * ITMOs are used within the NDC implementation period in which the mitigation outcomes occurred: 2/CMA.3, annex, paras. 8(b), 9(b)
 * and 10(b).
 */
public final class UsedInOtherPeriod extends OfAccounts {
    public UsedInOtherPeriod() {
        super(error("A6-22", article6("8(b)")).reads(Ledger.FORMS));
    }

    @Override
    public void check(ReportView view, Found found) {
        var report = view.report();
        var window = Window.of(report);
        var party = LedgerLines.party(report);
        for (var action : view.ledger().actions()) {
            var isOwn = action.usingParty().isEmpty() || party.isEmpty() || action.usingParty().equals(party);
            var year = action.yearOfUse().isPresent() ? action.yearOfUse().getAsInt() : action.date().map(LocalDate::getYear).orElse(0);
            if (!action.isUseTowardsNdc() || !isOwn || year == 0 || action.vintage().isEmpty()
                    || action.vintage().getAsInt() < Window.FIRST_VINTAGE) {
                continue;
            }
            // both outside may be a use in an earlier or later period of its own
            if (isIn(window, action.vintage().getAsInt()) != isIn(window, year)) {
                found.at(Ledger.place(action, Actions.YEAR_OF_USE))
                        .with(String.valueOf(action.vintage().getAsInt()), String.valueOf(year), window.from() + "–" + window.to());
            }
        }
    }

    private static boolean isIn(Window window, int year) {
        return year >= window.from() && year <= window.to();
    }
}
