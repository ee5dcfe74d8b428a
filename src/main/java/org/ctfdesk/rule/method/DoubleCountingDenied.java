package org.ctfdesk.rule.method;

import org.ctfdesk.form.Form;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Said;
import org.ctfdesk.rule.Severity;

/** How double counting was avoided is explained, also where Article 6 is not used: MPGs, para. 76(d). */
public final class DoubleCountingDenied implements Rule.OfLine {
    @Override
    public String code() {
        return "T3-11";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Source source() {
        return Source.mpgs("76(d)");
    }

    @Override
    public boolean concerns(Form form, Part.Line line) {
        return form == Methodologies.FORM && line.id().equals("doubleCounting");
    }

    @Override
    public void check(LineView line, Found found) {
        if (Said.words(line.answers(), Methodologies.DESCRIPTION).filter(Said::isBareNotApplicable).isPresent()) {
            found.at(line.place(ColumnKey.of(Methodologies.DESCRIPTION)));
        }
    }
}
