package org.ctfdesk.rule.ledger;

import org.ctfdesk.derive.article6.Uncounted;
import org.ctfdesk.derive.ledger.Action;
import org.ctfdesk.derive.ledger.ActionType;
import org.ctfdesk.derive.ledger.LedgerLines;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.ledger.read.Digits;
import org.ctfdesk.rule.ledger.read.Ledger;

/**
 * Outcomes of the Party that were used, cancelled or transferred were first transferred by then, or the ledger says what they were:
 * 2/CMA.3, annex, para. 2, and 4/CMA.6, paras. 7 and 11-13.
 */
public final class CountsNowhere extends Rule.OfReport {
    public CountsNowhere() {
        super(error("OWN-70", article6("2")).reads(Ledger.FORMS));
    }

    @Override
    public void check(Report report, Found found) {
        var party = LedgerLines.party(report);
        for (var each : Uncounted.of(report)) {
            var action = each.action();
            var how = Digits.shown(each.quantity());
            var id = action.authorization();
            switch (each.why()) {
                case ONLY_LEFT -> found.at(Ledger.place(action, Actions.TYPE)).as(Severity.WARNING)
                        .says(action.isUseTowardsNdc() ? "usedAbroad" : action.under().forOthers() ? "onlyLeft"
                                : id.isEmpty() ? "noAuthorization" : "purposesUnknown", how, id);
                case NOT_ISSUED -> {
                    if (!isSaidElsewhere(action, party)) {
                        found.at(Ledger.place(action, Actions.TYPE)).says("notIssued", how, id);
                    }
                }
                case NOT_USED_YET -> found.at(Ledger.place(action, Actions.TYPE)).as(Severity.INFO).says("notUsedYet", how, id);
                case NOT_COVERED -> {
                    if (!isSaidElsewhere(action, party)) {
                        found.at(Ledger.place(action, Actions.TYPE)).as(Severity.WARNING)
                                .says(id.isEmpty() ? "noneNamed" : "notCovered", how, id);
                    }
                }
                case BY_ANOTHER_PARTY -> found.at(Ledger.place(action, Actions.TYPE)).says("byAnother", how);
            }
        }
    }

    /** By the rule on doubtful use, or on a use for nothing. */
    private static boolean isSaidElsewhere(Action action, String party) {
        var isOwn = party.isEmpty() || action.usingParty().isEmpty() || action.usingParty().equals(party);
        return action.type() == ActionType.USE && isOwn && (action.yearOfUse().isPresent() || action.saysNdc())
                || LineNotCounted.isUseForNothing(action, party);
    }
}
