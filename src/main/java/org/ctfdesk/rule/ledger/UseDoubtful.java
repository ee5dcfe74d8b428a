package org.ctfdesk.rule.ledger;

import org.ctfdesk.derive.article6.Window;
import org.ctfdesk.derive.ledger.Action;
import org.ctfdesk.derive.ledger.ActionType;
import org.ctfdesk.derive.ledger.LedgerLines;
import org.ctfdesk.derive.ledger.Purposes;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Outcomes;
import org.ctfdesk.report.Answer;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.ledger.read.Ledger;

/**
 * What is subtracted was authorized for use towards NDCs, is used towards one, and in a year that can be: 2/CMA.3, annex, paras.
 * 1(d), 1(f) and 8(b), and 4/CMA.6, para. 14. What is not authorized for it is not subtracted.
 */
public final class UseDoubtful extends OfAccounts {
    public UseDoubtful() {
        super(error("AEF-05", article6("8(b)")).reads(Ledger.FORMS));
    }

    @Override
    public void check(ReportView view, Found found) {
        var report = view.report();
        var ledger = view.ledger();
        var window = Window.of(report);
        var party = LedgerLines.party(report);
        for (var action : ledger.actions()) {
            var isOwn = party.isEmpty() || action.usingParty().isEmpty() || action.usingParty().equals(party);
            if (action.type() == ActionType.USE && isOwn) {
                what(action, ledger, party, found);
                when(action, window, found);
            }
        }
    }

    /** Towards what it is used. */
    private static void what(Action action, Ledger ledger, String party, Found found) {
        var year = action.yearOfUse();
        if (action.under().isForOthersAlone() && (year.isPresent() || action.saysNdc())) {
            found.at(Ledger.place(action, year.isPresent() ? Actions.YEAR_OF_USE : Actions.PURPOSE))
                    .says("notAuthorized", action.authorization());
        } else if (action.under().forNdc() && action.isForOtherPurpose() && year.isPresent()) {
            found.at(Ledger.place(action, Actions.PURPOSE)).says("purpose", action.purpose(), String.valueOf(year.getAsInt()));
        } else if (action.under().purposes() == Purposes.NDC && action.isForOtherPurpose() && isOfAnother(action, party)) {
            found.at(Ledger.place(action, Actions.PURPOSE)).as(Severity.WARNING).says("nowhere", action.purpose(), action.authorization());
        } else if (action.isUseTowardsNdc() && action.saysNdc() && year.isEmpty()) {
            found.at(Ledger.place(action, Actions.PURPOSE)).as(Severity.WARNING).says("noYear", action.purpose());
        } else if (action.under().forNdc() && action.under().forOthers() && action.purpose().isEmpty() && year.isEmpty()
                && !ledger.lots(action).isEmpty()) {
            found.at(Ledger.place(action, Actions.TYPE)).as(Severity.WARNING).says("neither", action.authorization());
        }
    }

    /** What is the Party's own has left, which other checks ask about. */
    private static boolean isOfAnother(Action action, String party) {
        return !action.firstTransferringParty().isEmpty() && !action.firstTransferringParty().equals(party);
    }

    /** When it is used, and for which year. */
    private static void when(Action action, Window window, Found found) {
        if (!action.isUseTowardsNdc()) {
            return;
        }
        var used = action.yearUsed();
        var vintage = action.vintage().orElse(0);
        if (used != 0 && vintage > used) {
            found.at(Ledger.place(action, Outcomes.VINTAGE)).says("beforeVintage", String.valueOf(used), String.valueOf(vintage));
        }
        var day = action.date();
        if (day.isPresent() && day.get().isAfter(window.closing()) && used <= window.to()) {
            found.at(Ledger.place(action, Actions.DATE)).says("afterClosing", new Answer.Day(day.get()), String.valueOf(used),
                    new Answer.Day(window.closing()));
        } else if (day.isPresent() && day.get().getYear() < used) {
            found.at(Ledger.place(action, Actions.YEAR_OF_USE)).as(Severity.WARNING)
                    .says("ahead", String.valueOf(used), new Answer.Day(day.get()));
        }
    }
}
