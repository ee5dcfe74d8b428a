package org.ctfdesk.rule.projection;

import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Figures;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;

/**
 * The inventory’s column is the same in all scenarios: MPGs, para. 99. Where table 7 is the one that differs from the
 * inventory, that is said there.
 */
public final class RecentYearsDiffer extends Rule.OfReport {
    public RecentYearsDiffer() {
        super(error("T7-15", mpgs("99"))
                .reads(Scenarios.ADDITIONAL, Scenarios.WITHOUT, Summary.FORM.id()).comparing(Scenarios.WITH));
    }

    @Override
    public void check(Report report, Found found) {
        var first = Figures.of(report, Scenarios.WITH);
        var inventory = new InventoryYear(report);
        var column = Scenarios.recent(report.profile());
        for (var form : List.of(Scenarios.ADDITIONAL, Scenarios.WITHOUT)) {
            var other = Figures.of(report, form);
            Projections.WITH_MEASURES.parts().stream()
                    .filter(Part.Line.class::isInstance)
                    .map(Part::id)
                    .filter(line -> !other.isComputed(line, column) && !inventory.confirms(other, line))
                    .forEach(line -> check(first, other, line, column, found));
        }
    }

    /** A computed total follows its rows, which are compared themselves. */
    private static void check(Figures first, Figures other, String line, ColumnKey column, Found found) {
        var expected = first.figure(line, column);
        var given = other.figure(line, column);
        if (expected.isEmpty() && given.isPresent()) {
            first.undecided(List.of(line), column, found);
        } else if (expected.isPresent()) {
            other.undecided(List.of(line), column, found);
        }
        if (expected.isPresent() && given.isPresent() && !expected.get().agreesWith(given.get())) {
            var place = other.place(line, column);
            var answer = first.typed(line, column).map(Scenarios::moved).orElseGet(() -> expected.get().quantity());
            found.at(place).with(other.typed(line, column).orElseThrow(), answer)
                    .mendedBy(new Edit.SetAnswers("takeOtherTable", List.of(new Edit.Change(place, Optional.of(answer)))));
        }
    }
}
