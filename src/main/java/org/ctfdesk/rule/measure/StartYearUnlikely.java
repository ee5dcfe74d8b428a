package org.ctfdesk.rule.measure;

import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.measure.row.MeasureLimits;
import org.ctfdesk.rule.measure.row.MeasureRow;

/**
 * A measure starts in a likely year: MPGs, para. 82(h). The limits are an engineering choice, so a year outside
 * is only questioned; years that cannot be, and blanks, are found elsewhere.
 */
public final class StartYearUnlikely extends Rule.OfLine {
    /** Outside these FORM-07 speaks. */
    private static final int EARLIEST_ELSEWHERE = 1850;
    private static final int LATEST_ELSEWHERE = 2150;

    public StartYearUnlikely() {
        super(error("T5-07", mpgs("82(h)")).explainable().on(Measures.FORM));
    }

    @Override
    public void check(LineView line, Found found) {
        new MeasureRow(line.answers()).startYear()
                .filter(year -> year < MeasureLimits.EARLIEST_START || year > MeasureLimits.LATEST_START)
                .filter(year -> year >= EARLIEST_ELSEWHERE && year <= LATEST_ELSEWHERE)
                .ifPresent(year -> found.at(line.place(MeasureRow.START_YEAR)).as(Severity.WARNING)
                        .with(String.valueOf(year)));
    }
}
