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
 * Gases are named one by one, as in the list of seven, to the extent possible: MPGs, paras. 48 and 82(g).
 * Substances that are no greenhouse gas of the list but may be named beside them stay.
 */
public final class GasNotOffered implements Rule.OfLine {
    @Override
    public String code() {
        return "T5-06";
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
        return Source.mpgs("82(g)");
    }

    @Override
    public boolean concerns(Form form, Part.Line line) {
        return form == Measures.FORM;
    }

    @Override
    public void check(LineView line, Found found) {
        OtherName.GASES.check(line, MeasureRow.GASES, found);
    }
}
