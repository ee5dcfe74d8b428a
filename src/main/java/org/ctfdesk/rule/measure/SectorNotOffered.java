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
 * A sector of the list is named as there, to the extent possible: MPGs, para. 82(f). Words of the Party’s own
 * stand for “other”, so only those are questioned that name a sector of the list (suspected).
 */
public final class SectorNotOffered implements Rule.OfLine {
    @Override
    public String code() {
        return "T5-05";
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
        return Source.mpgs("82(f)");
    }

    @Override
    public boolean concerns(Form form, Part.Line line) {
        return form == Measures.FORM;
    }

    @Override
    public void check(LineView line, Found found) {
        OtherName.SECTORS.check(line, MeasureRow.SECTORS, found);
    }
}
