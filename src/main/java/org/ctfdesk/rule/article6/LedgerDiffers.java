package org.ctfdesk.rule.article6;

import java.util.List;
import org.ctfdesk.derive.figure.Sums;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.article6.table.AdjustedTable;
import org.ctfdesk.rule.article6.table.Departure.Kind;
import org.ctfdesk.rule.ledger.read.Applies;
import org.ctfdesk.rule.ledger.read.Digits;

/**
 * Quantities first transferred, for other purposes and used are those of the ledger: 2/CMA.3, annex, paras. 23(c)-(e) and 33. A
 * figure can be overridden with a reason.
 */
public final class LedgerDiffers extends OfAccounts {
    private static final List<String> ROWS = List.of(Progress.FIRST_TRANSFERRED, Progress.OTHER_PURPOSES, Progress.USED);

    public LedgerDiffers() {
        super(error("A6-35", article6("23")).explainable().reads(AdjustedTable.FORMS).applies(Applies::toLedger));
    }

    @Override
    public void check(ReportView view, Found found) {
        view.departures(Kind.NOT_OF_LEDGER)
                .forEach(each -> found.at(each.place()).with(each.given(), each.expected(), each.paragraph())
                        .mendedBy(each.take()));
        view.tables().forEach(table -> ROWS.forEach(line -> table.years().forEach(year -> unknown(table, line, year, found))));
    }

    /** NE or a range where the ledger knows the figure: what follows from it would stay blank. */
    private static void unknown(AdjustedTable table, String line, int year, Found found) {
        var typed = table.typed(line, year).filter(Quantity.class::isInstance).filter(answer -> Sums.figure(answer).isEmpty());
        var computed = table.computed(line, year).filter(figure -> figure.signum() != 0);
        if (typed.isPresent() && computed.isPresent()) {
            found.at(table.place(line, year)).says("unknown", typed.get(), Digits.shown(computed.get()))
                    .mendedBy(table.take(line, year));
        }
    }
}
