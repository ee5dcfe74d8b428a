package org.ctfdesk.rule.projection;

import java.util.List;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Figures;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.RoundedSum;
import org.ctfdesk.rule.Rule;

/**
 * Projections begin with the most recent year of the inventory, so that the first column holds its figures; energy and
 * transport, which the inventory gives together, are compared by another check: MPGs, paras. 95 and 99.
 */
public final class RecentYearDiffersFromInventory extends Rule.OfReport {
    public RecentYearDiffersFromInventory() {
        super(error("T7-02", mpgs("95 and 99")).oncePerLine().comparing(Scenarios.WITH, Summary.FORM.id()));
    }

    @Override
    public void check(Report report, Found found) {
        var inventory = new InventoryYear(report);
        var projections = Figures.of(report, Scenarios.WITH);
        var column = Scenarios.recent(report.profile());
        var hasOwnSectors = !report.table(Scenarios.WITH).block("ownSector").isEmpty();
        for (var line : InventoryYear.lines()) {
            // a computed total follows its rows, and it is they that are compared
            if (!projections.isComputed(line, column) && !(hasOwnSectors && line.equals("otherSector"))) {
                check(inventory, projections, line, column, found);
            }
        }
    }

    private static void check(InventoryYear inventory, Figures projections, String line, ColumnKey column, Found found) {
        var given = RoundedSum.of(projections.typed(line, column));
        var reported = inventory.figure(line);
        projections.undecided(List.of(line), column, found);
        if (given.isPresent() && reported.isEmpty()) {
            found.undecided(projections.place(line, column), Doubt.Why.UNKNOWN_AMOUNT);
        }
        if (given.isEmpty() || reported.isEmpty() || given.get().agreesWith(reported.get())) {
            return;
        }
        var place = projections.place(line, column);
        var answer = inventory.answer(line);
        found.at(place).with(projections.typed(line, column).orElseThrow(), answer.orElseThrow())
                .mendedBy(new Edit.SetAnswers("takeOtherTable", List.of(new Edit.Change(place, answer))));
    }
}
