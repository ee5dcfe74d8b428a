package org.ctfdesk.rule.method;

import org.ctfdesk.form.Need;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.Rule;

/**
 * A row on methodologies is filled, or says why it does not apply: MPGs, para. 75(a)-(i), as available and applicable.
 */
public final class NotApplicableWithoutReason extends Rule.OfLine {
    public NotApplicableWithoutReason() {
        super(error("T3-06", mpgs("75"))
                .explainable().on(Methodologies.FORM)
                .lines(line -> line.need() == Need.AS_APPLICABLE && line.source().place().contains("para. 75")));
    }

    @Override
    public void check(LineView line, Found found) {
        if (FreeText.words(line.answers(), Methodologies.DESCRIPTION).filter(FreeText::isBareNotApplicable).isPresent()) {
            found.at(line.place(ColumnKey.of(Methodologies.DESCRIPTION))).with(line.line().source().cited());
        }
    }
}
