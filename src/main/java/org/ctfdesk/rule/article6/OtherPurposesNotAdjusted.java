package org.ctfdesk.rule.article6;

import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.article6.table.AdjustedTable;
import org.ctfdesk.rule.article6.table.Departure.Kind;
import org.ctfdesk.rule.ledger.read.Applies;
import org.ctfdesk.rule.ledger.read.Digits;

/**
 * Each first transfer for other international mitigation purposes is adjusted for: 2/CMA.3, annex, para. 16.
 */
public final class OtherPurposesNotAdjusted extends OfAccounts {
    public OtherPurposesNotAdjusted() {
        super(error("A6-26", article6("16")).reads(AdjustedTable.FORMS).applies(Applies::toCooperation));
    }

    @Override
    public void check(ReportView view, Found found) {
        view.departures(Kind.WITHOUT_OTHER_PURPOSES)
                .forEach(each -> found.at(each.place()).with(each.given(), each.expected()).mendedBy(each.take()));
        view.tables().stream().filter(table -> !table.averages()).forEach(table -> withoutLedger(table, found));
    }

    /** Vintages are not known then, but whatever they are, all first transfers add up to all adjustments. */
    private static void withoutLedger(AdjustedTable table, Found found) {
        var adjusted = table.sumInTons(Progress.ADJUSTMENTS);
        var others = table.sumInTons(Progress.OTHER_PURPOSES);
        var net = table.sumInTons(Progress.NET_TRANSFERS);
        if (adjusted.isEmpty() || others.isEmpty() || net.isEmpty() || others.get().signum() == 0
                || table.years().stream().anyMatch(year -> table.computed(Progress.ADJUSTMENTS, year).isPresent())
                || adjusted.get().compareTo(net.get().subtract(others.get())) != 0) {
            return;
        }
        table.years().stream().filter(year -> table.figure(Progress.OTHER_PURPOSES, year).orElseThrow().signum() != 0).findFirst()
                .ifPresent(year -> found.at(table.place(Progress.ADJUSTMENTS, year))
                        .says("sum", Digits.shown(adjusted.get()), Digits.shown(net.get())));
    }
}
