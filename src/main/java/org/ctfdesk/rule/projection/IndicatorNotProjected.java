package org.ctfdesk.rule.projection;

import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.KeyIndicators;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;

/**
 * Each indicator that table 4 follows in figures is projected in figures, unless flexibility is applied: MPGs, paras. 97 and 102.
 * That a cell is blank is said elsewhere.
 */
public final class IndicatorNotProjected extends Rule.OfReport {
    public IndicatorNotProjected() {
        super(error("T10-01", mpgs("97")).reads(Indicators.FORM).comparing(Progress.FORM, KeyIndicators.FORM));
    }

    @Override
    public void check(Report report, Found found) {
        var projected = Scenarios.projected(report.profile());
        if (projected.isEmpty() || Scenarios.areFlexible(report)) {
            return;
        }
        for (var indicator : Tracked.indicators(report)) {
            var given = projected.stream().flatMap(column -> indicator.answers().answer(column).stream()).toList();
            if (given.isEmpty()) {
                found.undecided(indicator.place(projected.getFirst()), Doubt.Why.BLANK);
            } else if (given.stream().allMatch(IndicatorNotProjected::isNoProjection)
                    && indicator.tracked().stream().anyMatch(IndicatorNotProjected::isQuantitative)) {
                found.at(indicator.place(projected.getFirst())).with(given.getFirst());
            }
        }
    }

    /** A key other than FX, which says that flexibility is applied. */
    private static boolean isNoProjection(Answer answer) {
        return answer instanceof Quantity.Keys keys && !keys.keys().contains(NotationKey.FX);
    }

    private static boolean isQuantitative(Row row) {
        return row.answers().values().stream().anyMatch(answer -> answer instanceof Quantity.Amount || answer instanceof Quantity.Range);
    }
}
