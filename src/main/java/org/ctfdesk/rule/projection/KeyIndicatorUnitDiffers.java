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
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
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
    public void check(Report report, Found found) {
        var indicators = Tracked.byName(report);
        for (var item : Tracked.keyIndicators(report)) {
            var row = item.row(KeyIndicators.KEY_INDICATOR);
            var here = Tracked.unit(row);
            var indicator = indicators.get(Tracked.plain(Scenarios.name(item, KeyIndicators.KEY_INDICATOR)));
            if (here.isPresent() && indicator != null) {
                check(item.id(), row, here.get(), Tracked.rows(report, indicator), found);
            }
        }
    }

    private static void check(String id, Row row, String here, List<Row> rows, Found found) {
        var tracked = rows.stream().filter(each -> Tracked.unit(each).isPresent()).toList();
        if (tracked.isEmpty() || tracked.stream().anyMatch(each -> Tracked.isSameUnit(here, Tracked.unit(each).orElseThrow()))) {
            return;
        }
        var there = tracked.getFirst().answer(Tracked.UNIT).orElseThrow();
        var key = new RowKey(KeyIndicators.KEY_INDICATOR, id);
        var place = new Place(TableKey.of(KeyIndicators.FORM.id()), key, Tracked.UNIT);
        var facts = new Object[] {row.answer(Tracked.UNIT).orElseThrow(), there};
        var shift = Tracked.shift(here, Tracked.unit(tracked.getFirst()).orElseThrow());
        if (shift.isEmpty()) {
            found.at(place, facts);
            return;
        }
        var changes = new ArrayList<Edit.Change>();
        changes.add(new Edit.Change(place, Optional.of(there)));
        row.answers().forEach((column, answer) -> {
            if (column.year() != 0) {
                changes.add(new Edit.Change(new Place(place.table(), key, column), Optional.of(Tracked.shifted(answer, shift.getAsInt()))));
            }
        });
        found.at(place, new Edit.SetAnswers("convertUnit", changes), facts);
    }
}
