package org.ctfdesk.rule.measure.choice;

import java.util.regex.Pattern;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.measure.row.MeasureRow;
import org.ctfdesk.rule.measure.row.OtherName;

/**
 * Gases are named one by one, as in the list of seven, to the extent possible: MPGs, paras. 48 and 82(g).
 * Substances that are no greenhouse gas of the list but may be named beside them stay.
 */
public final class GasNotOffered extends Rule.OfLine {
    private static final Pattern MONTREAL = Pattern.compile("(?i)\\s*(h?cfcs?([- ]?\\d+\\w*)?|halons?|methyl bromide"
            + "|carbon tetrachloride)\\s*");

    public GasNotOffered() {
        super(error("T5-06", mpgs("82(g)")).explainable().on(Measures.FORM));
    }

    @Override
    public void check(LineView line, Found found) {
        OtherName.GASES.check(line, MeasureRow.GASES, found);
        new MeasureRow(line.answers()).chosen(MeasureRow.GASES).stream().filter(gas -> MONTREAL.matcher(gas).matches()).findFirst()
                .ifPresent(gas -> found.at(line.place(MeasureRow.GASES)).as(Severity.WARNING).says("montreal", gas));
    }
}
