package org.ctfdesk.rule.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.ctfdesk.derive.ledger.Action;
import org.ctfdesk.derive.ledger.ActionType;
import org.ctfdesk.derive.ledger.LedgerLines;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Approaches;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.form.article6.Outcomes;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.ledger.read.Digits;
import org.ctfdesk.rule.ledger.read.Ledger;
import org.ctfdesk.rule.ledger.read.Partners;

/**
 * Each line says whose outcomes it speaks of, and names a Party that takes part: 2/CMA.3, annex, para. 20(b). A slip in the code of
 * a Party takes a line out of table 4 without a trace.
 */
public final class PartyUnplaced extends OfAccounts {
    public PartyUnplaced() {
        super(error("AEF-07", article6("20(b)")).reads(Actions.FORM, Authorizations.FORM, Approaches.FORM));
    }

    @Override
    public void check(ReportView view, Found found) {
        var report = view.report();
        var party = LedgerLines.party(report);
        if (party.isEmpty()) {
            return;
        }
        var ledger = view.ledger();
        var partners = Partners.of(report, ledger);
        var hosts = new HashSet<String>();
        ledger.actions().stream().filter(action -> action.type() == ActionType.ACQUISITION)
                .forEach(action -> hosts.add(action.firstTransferringParty()));
        var acquired = acquired(ledger, party);
        for (var action : ledger.actions()) {
            var host = action.firstTransferringParty();
            if (!host.isEmpty() && !host.equals(party) && !partners.contains(host) && isOdd(action, party, partners, hosts)) {
                found.at(Ledger.place(action, Outcomes.FIRST_TRANSFERRING_PARTY))
                        .says("other", typed(ledger, action, Outcomes.FIRST_TRANSFERRING_PARTY, host), party);
            } else if (host.isEmpty() && isTransferOfOthers(action, party) && ledger.lots(action).isEmpty()) {
                found.at(Ledger.place(action, Actions.TRANSFERRING_PARTY)).says("transferring",
                        typed(ledger, action, Actions.TRANSFERRING_PARTY, action.transferringParty()), party);
            } else if (host.isEmpty() && action.type() == ActionType.TRANSFER && !ledger.firstTransfers(action).isEmpty()
                    && !action.isContribution()) {
                found.at(Ledger.place(action, Actions.ACQUIRING_PARTY)).as(Severity.WARNING)
                        .says("taken", Digits.shown(action.quantity().orElseThrow()), party);
            } else if (mayResell(action, acquired)) {
                found.at(Ledger.place(action, Outcomes.FIRST_TRANSFERRING_PARTY)).as(Severity.WARNING)
                        .says("held", Digits.shown(action.quantity().orElseThrow()), party);
            }
            var user = action.usingParty();
            if (action.type() == ActionType.USE && !user.isEmpty() && !user.equals(party) && isSlip(user, party)
                    && !partners.contains(user)) {
                found.at(Ledger.place(action, Actions.USING_PARTY)).says("user", typed(ledger, action, Actions.USING_PARTY, user), party);
            }
        }
    }

    /** What cannot be told apart without identifiers. */
    private record Sort(String metric, String approach, int vintage) {
        static Sort of(Action action) {
            return new Sort(action.metric(), action.approach(), action.vintage().orElse(0));
        }
    }

    /** Since when the Party has had outcomes of another one of each sort. */
    private static Map<Sort, LocalDate> acquired(Ledger ledger, String party) {
        var since = new HashMap<Sort, LocalDate>();
        ledger.actions().stream().filter(action -> action.type() == ActionType.ACQUISITION && action.vintage().isPresent()
                        && !action.firstTransferringParty().equals(party))
                .forEach(action -> action.date().ifPresent(date -> since.merge(Sort.of(action), date,
                        (one, other) -> one.isBefore(other) ? one : other)));
        return since;
    }

    /** A first transfer that does not say whose outcomes it moves, of a sort of which the Party holds some of another Party. */
    private static boolean mayResell(Action action, Map<Sort, LocalDate> acquired) {
        var since = acquired.get(Sort.of(action));
        return since != null && action.type() == ActionType.FIRST_TRANSFER && action.firstTransferringParty().isEmpty()
                && action.transferringParty().isEmpty() && action.serials().isEmpty() && action.quantity().isPresent()
                && action.date().filter(since::isBefore).isPresent();
    }

    /** As it stands in the line; the code that an identifier names where the cell is blank. */
    private static String typed(Ledger ledger, Action action, String column, String code) {
        var text = LedgerLines.text(ledger.line(action), column);
        return text.isEmpty() ? code : text;
    }

    /** True for a line of another Party's outcomes that this ledger would not hold, or that it holds of a Party it does not know. */
    private static boolean isOdd(Action action, String party, Set<String> partners, Set<String> hosts) {
        var host = action.firstTransferringParty();
        return switch (action.type()) {
            case FIRST_TRANSFER, ISSUANCE, AUTHORIZATION -> true;
            case TRANSFER -> !hosts.contains(host);
            case ACQUISITION, USE, CANCELLATION, VOLUNTARY_CANCELLATION ->
                    !partners.isEmpty() || isSlip(host, party) && !hosts.contains(host);
            case NOT_SAID -> false;
        };
    }

    private static boolean isTransferOfOthers(Action action, String party) {
        return (action.type() == ActionType.FIRST_TRANSFER || action.type() == ActionType.TRANSFER || action.endsTheOutcome())
                && !action.transferringParty().isEmpty() && !action.transferringParty().equals(party);
    }

    /** True where two codes differ in one letter. */
    private static boolean isSlip(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        var differing = 0;
        for (var i = 0; i < one.length(); i++) {
            differing += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return differing == 1;
    }
}
