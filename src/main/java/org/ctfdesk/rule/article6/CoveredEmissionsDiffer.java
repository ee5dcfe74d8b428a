package org.ctfdesk.rule.article6;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.profile.Ndc.TargetType;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Tolerance;
import org.ctfdesk.rule.accounts.OfAccounts;
import org.ctfdesk.rule.accounts.ReportView;
import org.ctfdesk.rule.article6.table.AdjustedTable;
import org.ctfdesk.rule.ledger.read.Applies;
import org.ctfdesk.rule.ledger.read.Digits;
import org.ctfdesk.rule.progress.InventorySums;

/**
 * Emissions covered by the NDC are those of the row of 18/CMA.1, annex, para. 77(b), and not above the total of the inventory:
 * 2/CMA.3, annex, para. 23(a)-(b). For measures that are not quantified they are those of the affected categories (para. 10).
 */
public final class CoveredEmissionsDiffer extends OfAccounts {
    private static final String EMISSIONS = "emissions";

    public CoveredEmissionsDiffer() {
        super(error("A6-08", article6("23(a)")).oncePerLine()
                .reads(Progress.FORM, Actions.FORM, Authorizations.FORM, Summary.FORM).applies(Applies::toCooperation));
    }

    @Override
    public void check(ReportView view, Found found) {
        var report = view.report();
        var sums = InventorySums.of(report);
        view.tables().stream().filter(table -> !table.isInMetric()).forEach(table -> table.years().forEach(year -> {
            check(table, Progress.EMISSIONS_COVERED, year, sums, found);
            check(table, Progress.EMISSIONS_PORTION, year, sums, found);
        }));
    }

    private static void check(AdjustedTable table, String line, int year, InventorySums sums, Found found) {
        var given = table.typedAmount(line, year);
        var unit = table.unit(line);
        if (given.isEmpty() || unit.isEmpty()) {
            return;
        }
        var row = table.typedAmount(EMISSIONS, year);
        var isOfCategories = table.profile().ndc().type() == TargetType.POLICIES_AND_MEASURES;
        var inOwnUnit = row.map(figure -> unit.get().ofKt(table.statedUnit(EMISSIONS).orElse(unit.get()).toKt(figure)));
        if (inOwnUnit.isPresent() && !isOfCategories && !Tolerance.agree(given.get(), inOwnUnit.get())) {
            // no remedy: nobody but the Party knows which of the two is right, and the balance follows from it
            found.at(table.place(line, year)).says("row", Digits.shown(given.get()), Digits.shown(inOwnUnit.get()));
            return;
        }
        Stream.of(sums.total(year, true), sums.total(year, false)).flatMap(Optional::stream).max(Comparator.naturalOrder())
                .map(unit.get()::ofKt)
                .filter(total -> given.get().compareTo(total) > 0 && !Tolerance.agree(given.get(), total))
                .ifPresent(total -> found.at(table.place(line, year))
                        .says("total", Digits.shown(given.get()), Digits.shown(total)));
    }
}
