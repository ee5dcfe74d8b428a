package org.ctfdesk.rule.article6;

import java.util.Optional;
import java.util.Set;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Circumstances.Method;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/** Cumulative amounts by elapsed years are given with averaging only: 2/CMA.3, annex, para. 7(a)(ii). */
public final class AverageNotApplicable implements Rule.OfReport {
    @Override
    public String code() {
        return "A6-07";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Source source() {
        return Source.article6("7(a)(ii)");
    }

    @Override
    public Optional<NotApplicable> notApplicable(Report report) {
        return Applies.to(report, Method.SINGLE_YEAR_TRAJECTORY, Method.MULTI_YEAR);
    }

    @Override
    public Set<String> forms() {
        return AdjustedTable.FORMS;
    }

    @Override
    public void check(Report report, Found found) {
        AdjustedTable.all(report).stream().filter(table -> !table.averages()).forEach(table ->
                table.strayRow(Progress.AVERAGE).ifPresent(stray ->
                        found.at(stray, table.clear(Progress.AVERAGE), table.typedAmount(Progress.AVERAGE, stray.column().year())
                        .map(Digits::shown).orElseThrow())));
    }
}
