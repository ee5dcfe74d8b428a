package org.ctfdesk.rule.method;

import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.Rule;

/** How double counting was avoided is explained, also where Article 6 is not used: MPGs, para. 76(d). */
public final class DoubleCountingDenied extends Rule.OfLine {
    public DoubleCountingDenied() {
        super(error("T3-11", mpgs("76(d)")).on(Methodologies.FORM).line("doubleCounting"));
    }

    @Override
    public void check(LineView line, Found found) {
        if (FreeText.words(line.answers(), Methodologies.DESCRIPTION).filter(FreeText::isBareNotApplicable).isPresent()) {
            found.at(line.place(ColumnKey.of(Methodologies.DESCRIPTION))).with();
        }
    }
}
