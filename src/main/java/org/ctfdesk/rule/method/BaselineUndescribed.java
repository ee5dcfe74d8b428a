package org.ctfdesk.rule.method;

import java.util.Locale;
import java.util.Optional;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Ndc;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Said;
import org.ctfdesk.rule.Severity;

/**
 * Where the target stands below a baseline, its construction is described: MPGs, para. 74(b), to the extent possible.
 */
public final class BaselineUndescribed implements Rule.OfLine {
    @Override
    public String code() {
        return "T3-04";
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
        return Source.mpgs("74(b)");
    }

    @Override
    public boolean concerns(Form form, Part.Line line) {
        return form == Methodologies.FORM && line.id().equals("baselineMethod");
    }

    @Override
    public Optional<NotApplicable> notApplicable(Report report) {
        return report.profile().ndc().type() == Ndc.TargetType.BELOW_BASELINE
                ? Optional.empty() : Optional.of(NotApplicable.OTHER_TARGET_TYPE);
    }

    @Override
    public void check(LineView line, Found found) {
        var said = Said.words(line.answers(), Methodologies.DESCRIPTION).orElse("");
        var denies = Said.isBareNotApplicable(said) || said.strip().toLowerCase(Locale.ROOT).startsWith("not applicable");
        if (line.profile().ndc().type() == Ndc.TargetType.BELOW_BASELINE && denies) {
            found.at(line.place(ColumnKey.of(Methodologies.DESCRIPTION)));
        }
    }
}
