package org.ctfdesk.rule.method;

import org.ctfdesk.form.Form;
import org.ctfdesk.form.Need;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Said;
import org.ctfdesk.rule.Severity;

/**
 * A row on methodologies is filled, or says why it does not apply: MPGs, para. 75(a)-(i), as available and applicable.
 */
public final class NotApplicableWithoutReason implements Rule.OfLine {
    @Override
    public String code() {
        return "T3-06";
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
        return Source.mpgs("75");
    }

    @Override
    public boolean concerns(Form form, Part.Line line) {
        return form == Methodologies.FORM && line.need() == Need.AS_APPLICABLE && line.source().place().contains("para. 75");
    }

    @Override
    public void check(LineView line, Found found) {
        if (Said.words(line.answers(), Methodologies.DESCRIPTION).filter(Said::isBareNotApplicable).isPresent()) {
            found.at(line.place(ColumnKey.of(Methodologies.DESCRIPTION)), line.line().source().cited());
        }
    }
}
