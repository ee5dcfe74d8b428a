package org.ctfdesk.rule.measure.choice;

import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.measure.row.MeasureRow;
import org.ctfdesk.rule.measure.row.OtherName;

/**
 * A sector of the list is named as there, to the extent possible: MPGs, para. 82(f). Words of the Party’s own
 * stand for “other”, so only those are questioned that name a sector of the list (suspected).
 */
public final class SectorNotOffered extends Rule.OfLine {
    public SectorNotOffered() {
        super(error("T5-05", mpgs("82(f)")).explainable().on(Measures.FORM));
    }

    @Override
    public void check(LineView line, Found found) {
        OtherName.SECTORS.check(line, MeasureRow.SECTORS, found);
    }
}
