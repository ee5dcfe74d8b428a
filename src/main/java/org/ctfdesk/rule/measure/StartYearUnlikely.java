package org.ctfdesk.rule.measure;

import org.ctfdesk.form.Form;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/**
 * A measure starts in a likely year: MPGs, para. 82(h). The limits are an engineering choice, so a year outside
 * is only questioned; years that cannot be, and blanks, are found elsewhere.
 */
public final class StartYearUnlikely implements Rule.OfLine {
    /** Outside these FORM-07 speaks. */
    private static final int EARLIEST_ELSEWHERE = 1850;
    private static final int LATEST_ELSEWHERE = 2150;

    @Override
    public String code() {
        return "T5-07";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public boolean canBeExplained() {
        return true;
    }

    @Override
    public Source source() {
        return Source.mpgs("82(h)");
    }

    @Override
    public boolean concerns(Form form, Part.Line line) {
        return form == Measures.FORM;
    }

    @Override
    public void check(LineView line, Found found) {
        new MeasureRow(line.answers()).startYear()
                .filter(year -> year < MeasureLimits.EARLIEST_START || year > MeasureLimits.LATEST_START)
                .filter(year -> year >= EARLIEST_ELSEWHERE && year <= LATEST_ELSEWHERE)
                .ifPresent(year -> found.at(Severity.WARNING, line.place(MeasureRow.START_YEAR), String.valueOf(year)));
    }
}
