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
 * The entity that implements a measure is named, to the extent possible: MPGs, para. 82(i). A blank is found
 * elsewhere; that dashes are no name is suspected.
 */
public final class EntityUnnamed implements Rule.OfLine {
    @Override
    public String code() {
        return "T5-08";
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
        return Source.mpgs("82(i)");
    }

    @Override
    public boolean concerns(Form form, Part.Line line) {
        return form == Measures.FORM;
    }

    @Override
    public void check(LineView line, Found found) {
        new MeasureRow(line.answers()).words(MeasureRow.ENTITIES).filter(Placeholder::isOne)
                .ifPresent(text -> found.at(line.place(MeasureRow.ENTITIES), text));
    }
}
