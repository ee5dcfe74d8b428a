package org.ctfdesk.rule.method;

import org.ctfdesk.form.Condition;
import org.ctfdesk.form.Need;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;

/**
 * A Party that takes part in cooperative approaches describes for each how sustainable development, environmental
 * integrity, transparency and robust accounting are seen to: MPGs, paras. 75(f) and 77(d)(iv).
 */
public final class CooperationUndescribed extends Rule.OfLine {
    public CooperationUndescribed() {
        super(error("T3-12", mpgs("77(d)(iv)"))
                .on(Methodologies.FORM)
                .lines(line -> line.condition() == Condition.COOPERATES && line.need() == Need.SHALL)
                .where(report -> report.profile().circumstances().cooperates(), NotApplicable.NO_COOPERATION));
    }

    @Override
    public void check(LineView line, Found found) {
        if (line.isAskedFor() && FreeText.words(line.answers(),
                Methodologies.DESCRIPTION).filter(FreeText::isBareNotApplicable).isPresent()) {
            found.at(line.place(ColumnKey.of(Methodologies.DESCRIPTION))).with();
        }
    }
}
