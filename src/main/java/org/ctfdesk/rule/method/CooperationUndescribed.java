package org.ctfdesk.rule.method;

import java.util.Optional;
import org.ctfdesk.form.Condition;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Need;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Said;
import org.ctfdesk.rule.Severity;

/**
 * A Party that takes part in cooperative approaches describes for each how sustainable development, environmental
 * integrity, transparency and robust accounting are seen to: MPGs, paras. 75(f) and 77(d)(iv).
 */
public final class CooperationUndescribed implements Rule.OfLine {
    @Override
    public String code() {
        return "T3-12";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Source source() {
        return Source.mpgs("77(d)(iv)");
    }

    @Override
    public boolean concerns(Form form, Part.Line line) {
        return form == Methodologies.FORM && line.condition() == Condition.COOPERATES && line.need() == Need.SHALL;
    }

    @Override
    public Optional<NotApplicable> notApplicable(Report report) {
        return report.profile().circumstances().cooperates()
                ? Rule.OfLine.super.notApplicable(report) : Optional.of(NotApplicable.NO_COOPERATION);
    }

    @Override
    public void check(LineView line, Found found) {
        if (line.isAskedFor() && Said.words(line.answers(), Methodologies.DESCRIPTION).filter(Said::isBareNotApplicable).isPresent()) {
            found.at(line.place(ColumnKey.of(Methodologies.DESCRIPTION)));
        }
    }
}
