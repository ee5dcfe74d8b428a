package org.ctfdesk.rule.article6;

import java.util.Optional;
import java.util.stream.Stream;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.profile.Ndc.TargetType;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Tolerance;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.article6.table.AdjustedTable;
import org.ctfdesk.rule.ledger.read.Applies;
import org.ctfdesk.rule.ledger.read.Digits;
import org.ctfdesk.rule.progress.InventorySums;

/**
 * For an NDC of measures that are not quantified the emissions are those of the affected categories, which are named: 2/CMA.3,
 * annex, para. 10.
 */
public final class CategoriesNotNamed extends OfAccounts {
    public CategoriesNotNamed() {
        super(error("A6-41", article6("10"))
                .reads(Progress.FORM, Actions.FORM, Authorizations.FORM, Summary.FORM)
                .applies(Applies::toCooperation)
                .appliesWhere(report -> report.profile().ndc().type() == TargetType.POLICIES_AND_MEASURES,
                        NotApplicable.OTHER_TARGET_TYPE));
    }

    @Override
    public void check(ReportView view, Found found) {
        var report = view.report();
        if (report.profile().ndc().type() != TargetType.POLICIES_AND_MEASURES) {
            return;
        }
        var sums = InventorySums.of(report);
        for (var table : view.tables()) {
            var given = table.years().stream().filter(year -> table.isAmount(Progress.EMISSIONS_COVERED, year)).toList();
            given.stream().filter(year -> isTotal(table, year,
                    sums)).findFirst().ifPresent(year -> found.at(table.place(Progress.EMISSIONS_COVERED, year))
                    .says("total", Digits.shown(table.figure(Progress.EMISSIONS_COVERED, year).orElseThrow())));
            if (!given.isEmpty() && table.said().isBlank()) {
                found.at(table.head(Progress.EMISSIONS_COVERED)).says("unnamed");
            }
        }
    }

    private static boolean isTotal(AdjustedTable table, int year, InventorySums sums) {
        var figure = table.figure(Progress.EMISSIONS_COVERED, year).orElseThrow();
        var unit = table.unit(Progress.EMISSIONS_COVERED);
        return unit.isPresent() && Stream.of(sums.total(year, true), sums.total(year, false)).flatMap(Optional::stream)
                .anyMatch(total -> Tolerance.agree(figure, unit.get().ofKt(total)));
    }
}
