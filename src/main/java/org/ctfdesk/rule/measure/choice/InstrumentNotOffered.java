package org.ctfdesk.rule.measure.choice;

import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.measure.row.MeasureRow;
import org.ctfdesk.rule.measure.row.OtherName;

/**
 * An instrument that is regulatory or economic is called so, to the extent possible: MPGs, para. 82(d). Words of
 * the Party’s own stand for “other”, so only those are questioned that name one of the two (suspected).
 */
public final class InstrumentNotOffered extends Rule.OfLine {
    public InstrumentNotOffered() {
        super(error("T5-03", mpgs("82(d)")).explainable().on(Measures.FORM));
    }

    @Override
    public void check(LineView line, Found found) {
        OtherName.INSTRUMENTS.check(line, MeasureRow.INSTRUMENT, found);
    }
}
