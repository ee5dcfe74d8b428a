package org.ctfdesk.rule.ledger;

import java.util.stream.Collectors;
import org.ctfdesk.derive.article6.SetAside;
import org.ctfdesk.derive.article6.Uncounted;
import org.ctfdesk.derive.ledger.Action;
import org.ctfdesk.derive.ledger.ActionType;
import org.ctfdesk.derive.ledger.LedgerLines;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Outcomes;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Row;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.ledger.format.FormatPattern;
import org.ctfdesk.rule.ledger.read.Digits;
import org.ctfdesk.rule.ledger.read.Ledger;

/**
 * An action has a type, a date and a quantity that is one figure of its metric; without them it counts in no row: 4/CMA.6, annex
 * II, table 3.
 */
public final class LineNotCounted extends OfAccounts {
    public LineNotCounted() {
        super(error("AEF-03", FormatPattern.FORMAT).reads(Ledger.FORMS));
    }

    @Override
    public void check(ReportView view, Found found) {
        var report = view.report();
        var ledger = view.ledger();
        var incomplete = ledger.book().setAside().stream()
                .filter(each -> each.why() == SetAside.Why.INCOMPLETE).map(SetAside::item).collect(Collectors.toSet());
        for (var action : ledger.actions()) {
            var line = ledger.line(action);
            var isNoFigure = action.quantity().filter(quantity -> quantity.signum() >= 0).isEmpty();
            if (incomplete.contains(action.item()) || isNoFigure && Uncounted.mayHaveLeft(action, LedgerLines.party(report))) {
                incomplete(action, line, found);
            } else if (action.type() == ActionType.NOT_SAID && !line.isEmpty()) {
                at(action, line, Actions.TYPE, "type", found);
            } else if (isUseForNothing(action, LedgerLines.party(report)) && ledger.lots(action).isEmpty()) {
                at(action, line, Actions.YEAR_OF_USE, "use", found);
            } else if (isTransferToNobody(action, LedgerLines.party(report))) {
                at(action, line, Actions.ACQUIRING_PARTY, "acquirer", found);
            }
        }
    }

    /** The Party's own use of what came from another one, neither for a year nor for another purpose. */
    static boolean isUseForNothing(Action action, String party) {
        var host = action.firstTransferringParty();
        var isOwnUse = action.usingParty().equals(party) || action.usingParty().isEmpty() && !host.isEmpty() && !host.equals(party);
        return action.type() == ActionType.USE && !action.isUseTowardsNdc() && action.purpose().isEmpty() && isOwnUse && !party.isEmpty();
    }

    /** A transfer by the Party, of its own outcomes or nobody says whose, that may be the first one: it is where it goes to another. */
    private static boolean isTransferToNobody(Action action, String party) {
        var isByParty = action.transferringParty().isEmpty() || action.transferringParty().equals(party);
        return action.type() == ActionType.TRANSFER && action.acquiringParty().isEmpty() && !action.isContribution() && !party.isEmpty()
                && (action.firstTransferringParty().equals(party) || action.firstTransferringParty().isEmpty() && isByParty);
    }

    private static void incomplete(Action action, Row line, Found found) {
        if (action.date().isEmpty()) {
            at(action, line, Actions.DATE, "date", found);
        }
        var column = action.metric().isEmpty() ? Outcomes.QUANTITY : Outcomes.QUANTITY_IN_METRIC;
        if (action.quantity().isEmpty()) {
            var other = action.metric().isEmpty() ? Outcomes.QUANTITY_IN_METRIC : Outcomes.QUANTITY;
            var isInOtherColumn = line.answer(ColumnKey.of(column)).isEmpty() && line.answer(ColumnKey.of(other)).isPresent();
            at(action, line, column, isInOtherColumn ? "otherColumn" : "quantity", found);
        } else if (action.quantity().get().signum() < 0) {
            found.at(Ledger.place(action, column)).says("negative", Digits.shown(action.quantity().get()));
        }
    }

    /** What could not be read is said elsewhere. */
    private static void at(Action action, Row line, String column, String variant, Found found) {
        if (line.answer(ColumnKey.of(column)).filter(Answer.Unread.class::isInstance).isEmpty()) {
            found.at(Ledger.place(action, column)).says(variant);
        }
    }
}
