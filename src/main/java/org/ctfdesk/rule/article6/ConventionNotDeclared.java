package org.ctfdesk.rule.article6;

import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Readings;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.article6.table.AdjustedTable;
import org.ctfdesk.rule.ledger.read.Applies;
import org.ctfdesk.rule.ledger.read.Digits;

/**
 * The report says whether the row of ITMOs first transferred holds those for other international mitigation purposes: 2/CMA.3,
 * annex, paras. 1(f) and 23(c)-(d), leave it open. Told by citing para. 23(c) below the table.
 */
public final class ConventionNotDeclared extends OfAccounts {
    public ConventionNotDeclared() {
        super(warning("A6-53", article6("23(c)")).reads(AdjustedTable.FORMS).applies(Applies::toCooperation));
    }

    @Override
    public void check(ReportView view, Found found) {
        var report = view.report();
        var holdsBoth = report.profile().readings().firstTransferred() == Readings.FirstTransferred.WITH_OTHER_PURPOSES;
        for (var table : view.tables()) {
            if (table.cites("23(c)") || !holdsBoth && table.says("other international mitigation purposes")) {
                continue;
            }
            if (!FreeText.isEnglish(report.profile()) && !table.said().isBlank()) {
                found.undecided(table.place(Progress.FIRST_TRANSFERRED, report.profile().periods().inventoryTo()), Doubt.Why.NOT_ENGLISH);
                continue;
            }
            table.years().stream()
                    .filter(year -> table.figure(Progress.OTHER_PURPOSES, year).filter(figure -> figure.signum() != 0).isPresent())
                    .findFirst()
                    .ifPresent(year -> found.at(table.place(Progress.FIRST_TRANSFERRED, year))
                            .says(holdsBoth ? "with" : "without", Digits.shown(table.figure(Progress.OTHER_PURPOSES, year).orElseThrow())));
        }
    }
}
