package org.ctfdesk.rule.progress;

import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/**
 * The target year or period of table 4 is that of the NDC: follows from 5/CMA.3, table 4. A warning where the NDC has
 * several targets, whose years may differ.
 */
public final class TargetYearDiffers extends Rule.OfLine {
    public TargetYearDiffers() {
        super(error("T4-07", formats("annex II, table 4")).on(Progress.FORM).line(Progress.INDICATOR));
    }

    @Override
    public void check(LineView line, Found found) {
        var ndc = line.profile().ndc();
        var place = line.place(ColumnKey.of(Progress.TARGET_YEAR));
        if (!ndc.hasTargetYears()) {
            found.undecided(place, Doubt.Why.NOT_STATED);
        } else if (!(line.answers().answer(place.column()).orElse(null) instanceof Answer.Years)) {
            found.undecided(place, line.answers().answer(place.column()).isPresent() ? Doubt.Why.WORDS : Doubt.Why.BLANK);
        }
        if (!ndc.hasTargetYears() || ndc.targetFrom() > ndc.targetTo()
                || !(line.answers().answer(place.column()).orElse(null) instanceof Answer.Years years)) {
            return;
        }
        var from = ndc.multiYear() && ndc.targetFrom() != 0 ? ndc.targetFrom() : ndc.targetTo();
        var right = new Answer.Years(from, ndc.targetTo());
        if (years.last() == ndc.targetTo() && (years.isOne() && !ndc.multiYear() || years.first() == from)) {
            return;
        }
        if (ndc.multiYear() && years.isOne() && years.last() == ndc.targetTo()) {
            found.at(place).as(Severity.WARNING).says("period", years, right)
                    .mendedBy(new Edit.SetAnswers("takeOtherTable", List.of(new Edit.Change(place, Optional.of(right)))));
        } else if (line.profile().targets().size() > 1) {
            found.at(place).as(Severity.INFO).says("several", years, right); // each may have a year of its own
        } else {
            found.at(place).with(years, right)
                    .mendedBy(new Edit.SetAnswers("takeOtherTable", List.of(new Edit.Change(place, Optional.of(right)))));
        }
    }
}
