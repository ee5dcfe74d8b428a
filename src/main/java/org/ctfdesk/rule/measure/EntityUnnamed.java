package org.ctfdesk.rule.measure;

import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.Placeholder;
import org.ctfdesk.rule.Rule;

/**
 * The entity that implements a measure is named, to the extent possible: MPGs, para. 82(i). A blank is found
 * elsewhere; that dashes are no name is suspected.
 */
public final class EntityUnnamed extends Rule.OfLine {
    public EntityUnnamed() {
        super(error("T5-08", mpgs("82(i)")).explainable().on(Measures.FORM));
    }

    @Override
    public void check(LineView line, Found found) {
        new MeasureRow(line.answers()).words(MeasureRow.ENTITIES).filter(Placeholder::isOne)
                .ifPresent(text -> found.at(line.place(MeasureRow.ENTITIES)).with(text));
    }
}
