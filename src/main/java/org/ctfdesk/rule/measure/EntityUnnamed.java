package org.ctfdesk.rule.measure;

import java.util.regex.Pattern;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.Placeholder;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.measure.row.MeasureRow;

/**
 * The entity that implements a measure is named, to the extent possible: MPGs, para. 82(i). A blank is found
 * elsewhere; that dashes are no name is suspected.
 */
public final class EntityUnnamed extends Rule.OfLine {
    private static final Pattern NOBODY = Pattern.compile("(?i)\\W*(various|several|multiple|many|divers|varios)( (entities"
            + "|ministries|agencies|actors|stakeholders))?\\W*");

    public EntityUnnamed() {
        super(error("T5-08", mpgs("82(i)")).explainable().on(Measures.FORM));
    }

    @Override
    public void check(LineView line, Found found) {
        new MeasureRow(line.answers()).words(MeasureRow.ENTITIES)
                .filter(text -> Placeholder.isOne(text) || Placeholder.isNotYet(text) || Placeholder.within(text).isPresent()
                        || NOBODY.matcher(text).matches())
                .ifPresent(text -> found.at(line.place(MeasureRow.ENTITIES)).with(text));
    }
}
