package org.ctfdesk.rule.article6;

import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.article6.table.AdjustedTable;
import org.ctfdesk.rule.article6.table.Departure.Kind;
import org.ctfdesk.rule.ledger.read.Applies;

/**
 * Quantities first transferred, authorized and used are not below zero; the sign is applied in the net quantity: 2/CMA.3, annex,
 * para. 23(c)-(f).
 */
public final class QuantityBelowZero extends OfAccounts {
    public QuantityBelowZero() {
        super(error("A6-09", article6("23(c)")).reads(AdjustedTable.FORMS).applies(Applies::toCooperation));
    }

    @Override
    public void check(ReportView view, Found found) {
        view.departures(Kind.BELOW_ZERO)
                .forEach(each -> found.at(each.place()).with(each.given(), each.expected())
                        .mendedBy(new Edit.Together("dropSign", List.of(each.take(), new Edit.SetAnswers("dropSign",
                                List.of(new Edit.Change(each.place(), Optional.of(each.expected()))))))));
    }
}
