package org.ctfdesk.rule.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.KeyIndicators;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/** A projected indicator has the unit in which table 4 follows it: MPGs, para. 97. */
public final class KeyIndicatorUnitDiffers implements Rule.OfReport {
    @Override
    public String code() {
        return "T10-02";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Source source() {
        return Source.mpgs("97");
    }

    @Override
    public Set<String> forms() {
        return Set.of(Indicators.FORM.id(), Progress.FORM.id(), KeyIndicators.FORM.id());
    }

    @Override
    public Set<String> compared() {
        return Set.of(KeyIndicators.FORM.id(), Progress.FORM.id());
    }

    @Override
    public void check(Report report, Found found) {
        var indicators = Tracked.byName(report);
        for (var item : Tracked.keyIndicators(report)) {
            var row = item.row(KeyIndicators.KEY_INDICATOR);
            var indicator = indicators.get(Tracked.plain(Scenarios.name(item, KeyIndicators.KEY_INDICATOR)));
            if (Tracked.unit(row).isPresent() && indicator != null) {
                check(report, item.id(), row, Tracked.rows(report, indicator), found);
            }
        }
    }

    private static void check(Report report, String id, Row row, List<Row> rows, Found found) {
        var here = Tracked.unit(row).orElseThrow();
        var tracked = rows.stream().filter(each -> Tracked.unit(each).isPresent()).toList();
        if (tracked.isEmpty()) {
            found.undecided(new Place(TableKey.of(KeyIndicators.FORM.id()), new RowKey(KeyIndicators.KEY_INDICATOR, id), Tracked.UNIT), Doubt.Why.BLANK);
        }
        if (tracked.isEmpty() || tracked.stream().anyMatch(each -> Tracked.isSameUnit(here, Tracked.unit(each).orElseThrow()))) {
            return;
        }
        var there = tracked.getFirst();
        var unit = there.answer(Tracked.UNIT);
        var place = new Place(TableKey.of(KeyIndicators.FORM.id()), new RowKey(KeyIndicators.KEY_INDICATOR, id), Tracked.UNIT);
        var facts = new Object[] {row.answer(Tracked.UNIT).orElseThrow(), unit.orElseThrow()};
        var recent = row.answer(Scenarios.recent(report.profile()));
        var shift = Tracked.shift(here, Tracked.unit(there).orElseThrow());
        if (Tracked.agree(Tracked.latest(there, report), recent, 0)) {
            found.at(place, new Edit.SetAnswers("takeOtherTable", List.of(new Edit.Change(place, unit))), facts);
        } else if (shift.isPresent() && Tracked.agree(Tracked.latest(there, report), recent, shift.getAsInt())) {
            found.at(place, converted(place, row, unit, shift.getAsInt()), facts);
        } else {
            found.at(place, facts);
        }
    }

    /** The unit of table 4, and the row's figures in it. */
    private static Edit converted(Place place, Row row, Optional<Answer> unit, int shift) {
        var changes = new ArrayList<Edit.Change>();
        changes.add(new Edit.Change(place, unit));
        row.answers().forEach((column, answer) -> {
            if (column.year() != 0) {
                changes.add(new Edit.Change(
                        new Place(place.table(), place.row(), column), Optional.of(Tracked.shifted(answer, shift))));
            }
        });
        return new Edit.SetAnswers("convertUnit", changes);
    }
}
