package org.ctfdesk.rule.projection;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.KeyIndicators;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Added;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/** The latest level of a projected indicator is that of the same year in table 4: MPGs, para. 99. */
public final class KeyIndicatorLevelDiffers implements Rule.OfReport {
    @Override
    public String code() {
        return "T10-03";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Source source() {
        return Source.mpgs("99");
    }

    @Override
    public Set<String> forms() {
        return Set.of(Indicators.FORM.id(), Progress.FORM.id(), KeyIndicators.FORM.id());
    }

    @Override
    public void check(Report report, Found found) {
        var indicators = Tracked.byName(report);
        for (var item : Tracked.keyIndicators(report)) {
            var indicator = indicators.get(Tracked.plain(Scenarios.name(item, KeyIndicators.KEY_INDICATOR)));
            if (indicator != null) {
                check(report, item, Tracked.rows(report, indicator), found);
            }
        }
    }

    private static void check(Report report, Item item, List<Row> rows, Found found) {
        var row = item.row(KeyIndicators.KEY_INDICATOR);
        var column = Scenarios.recent(report.profile());
        var given = row.answer(column);
        var reported = rows.stream().flatMap(each -> reported(each, row, column.year()).stream()).toList();
        if (Added.of(given).isEmpty() || reported.isEmpty() || reported.stream().anyMatch(each -> agree(given.get(), each))) {
            return;
        }
        var place = new Place(TableKey.of(KeyIndicators.FORM.id()), new RowKey(KeyIndicators.KEY_INDICATOR, item.id()), column);
        found.at(place, new Edit.SetAnswers("takeOtherTable", List.of(new Edit.Change(place, Optional.of(reported.getFirst())))),
                given.get(), reported.getFirst());
    }

    /** Table 4's level of the year in table 10's unit, where both units are known. */
    private static Optional<Answer> reported(Row there, Row here, int year) {
        var from = Tracked.unit(there);
        var to = Tracked.unit(here);
        var level = there.answer(new ColumnKey(Progress.YEAR, year)).filter(answer -> Added.of(Optional.of(answer)).isPresent());
        if (from.isEmpty() || to.isEmpty() || level.isEmpty()) {
            return Optional.empty();
        }
        var shift = Tracked.shift(from.get(), to.get());
        return shift.isEmpty() ? Optional.empty() : Optional.of(Scenarios.moved(Tracked.shifted(level.get(), shift.getAsInt())));
    }

    private static boolean agree(Answer one, Answer other) {
        return Added.of(Optional.of(one)).orElseThrow().agreesWith(Added.of(Optional.of(other)).orElseThrow());
    }
}
