package org.ctfdesk.rule.projection;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.KeyIndicators;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.RoundedSum;
import org.ctfdesk.rule.RowUnit;
import org.ctfdesk.rule.Rule;

/** The latest level of a projected indicator is that of the same year in table 4: MPGs, para. 99. */
public final class KeyIndicatorLevelDiffers extends Rule.OfReport {
    public KeyIndicatorLevelDiffers() {
        super(error("T10-03", mpgs("99")).reads(Indicators.FORM).comparing(KeyIndicators.FORM, Progress.FORM));
    }

    @Override
    public void check(Report report, Found found) {
        var column = Scenarios.recent(report.profile());
        for (var row : Tracked.indicators(report)) {
            var given = row.answers().answer(column);
            var known = row.tracked().stream().filter(each -> reported(each, row, report).isPresent()).toList();
            if (RoundedSum.of(given).isEmpty() || known.isEmpty()) {
                found.undecided(row.place(column),
                        given.isEmpty() ? Doubt.Why.BLANK : RoundedSum.of(given).isEmpty() ? Doubt.Why.UNKNOWN_AMOUNT : Doubt.Why.UNIT);
            } else if (known.stream().noneMatch(each -> agrees(each, row, given, report))) {
                var level = reported(known.getFirst(), row, report);
                found.at(row.place(column)).with(given.get(), level.orElseThrow())
                        .mendedBy(new Edit.SetAnswers("takeOtherTable", List.of(new Edit.Change(row.place(column), level))));
            }
        }
    }

    /** Table 4's level of the year in table 10's unit, where both units are known. */
    private static Optional<Answer> reported(Row there, Tracked here, Report report) {
        var from = RowUnit.of(there);
        var to = here.unit();
        var shift = from.isEmpty() || to.isEmpty() ? OptionalInt.empty() : from.get().shiftTo(to.get());
        return shift.isEmpty()
                ? Optional.empty()
                : Tracked.latest(there, report).map(level -> Scenarios.moved(RowUnit.shifted(level, shift.getAsInt())));
    }

    /** Where the digits are the same, only the unit may be another, which is said beside it. */
    private static boolean agrees(Row there, Tracked here, Optional<Answer> given, Report report) {
        return Tracked.agree(given, reported(there, here, report), 0) || Tracked.agree(given, Tracked.latest(there, report), 0);
    }
}
