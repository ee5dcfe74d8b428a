package org.ctfdesk.rule.article6;

import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Target;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.article6.table.AdjustedTable;
import org.ctfdesk.rule.article6.table.AdjustedTables;
import org.ctfdesk.rule.article6.table.Departure.Kind;
import org.ctfdesk.rule.ledger.read.Applies;

/**
 * First transfers are added to the emissions of the transferring Party, use is subtracted from those of the using Party: 2/CMA.3,
 * annex, para. 8(a)-(b).
 */
public final class SignReversed extends Rule.OfReport {
    public SignReversed() {
        super(error("A6-17", article6("8"))
                .reads(AdjustedTable.FORMS).applies(report -> Applies.to(report, Target.Outcomes.IN_CARBON)));
    }

    @Override
    public void check(Report report, Found found) {
        AdjustedTables.departures(report, Kind.SIGN_REVERSED)
                .forEach(each -> found.at(each.place())
                        .says(each.expected().value() .compareTo(each.given().value()) > 0 ? "added" : "subtracted",
                                each.given(), each.expected()).mendedBy(each.take()));
    }
}
