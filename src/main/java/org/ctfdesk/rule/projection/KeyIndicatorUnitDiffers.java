package org.ctfdesk.rule.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.KeyIndicators;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.RowUnit;
import org.ctfdesk.rule.Rule;

/** A projected indicator has the unit in which table 4 follows it, compared by what it means: MPGs, para. 97. */
public final class KeyIndicatorUnitDiffers extends Rule.OfReport {
    public KeyIndicatorUnitDiffers() {
        super(error("T10-02", mpgs("97")).reads(Indicators.FORM).comparing(KeyIndicators.FORM, Progress.FORM));
    }

    @Override
    public void check(Report report, Found found) {
        for (var row : Tracked.indicators(report)) {
            var tracked = row.tracked().stream().filter(each -> RowUnit.of(each).isPresent()).toList();
            if (row.unit().isEmpty() || tracked.isEmpty()) {
                found.undecided(row.place(Tracked.UNIT), Doubt.Why.BLANK);
            } else if (tracked.stream().noneMatch(each -> row.unit().get().means(RowUnit.of(each).orElseThrow()))) {
                check(report, row, tracked.getFirst(), found);
            }
        }
    }

    private static void check(Report report, Tracked row, Row there, Found found) {
        var unit = there.answer(Tracked.UNIT);
        var place = row.place(Tracked.UNIT);
        var facts = new Object[] {row.answers().answer(Tracked.UNIT).orElseThrow(), unit.orElseThrow()};
        var recent = row.answers().answer(Scenarios.recent(report.profile()));
        var shift = row.unit().orElseThrow().shiftTo(RowUnit.of(there).orElseThrow());
        if (Tracked.agree(Tracked.latest(there, report), recent, 0)) {
            found.at(place).with(facts)
                    .mendedBy(new Edit.SetAnswers("takeOtherTable", List.of(new Edit.Change(place, unit))));
        } else if (shift.isPresent() && Tracked.agree(Tracked.latest(there, report), recent, shift.getAsInt())) {
            found.at(place).with(facts).mendedBy(converted(place, row.answers(), unit, shift.getAsInt()));
        } else {
            found.at(place).with(facts);
        }
    }

    /** The unit of table 4, and the row's figures in it. */
    private static Edit converted(Place place, Row row, Optional<Answer> unit, int shift) {
        var changes = new ArrayList<Edit.Change>();
        changes.add(new Edit.Change(place, unit));
        row.answers().forEach((column, answer) -> {
            if (column.year() != 0) {
                changes.add(new Edit.Change(
                        new Place(place.table(), place.row(), column), Optional.of(RowUnit.shifted(answer, shift))));
            }
        });
        return new Edit.SetAnswers("convertUnit", changes);
    }
}
