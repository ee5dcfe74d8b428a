package org.ctfdesk.rule.method;

import java.util.Locale;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.profile.Ndc;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;

/**
 * Where the target stands below a baseline, its construction is described: MPGs, para. 74(b), to the extent possible.
 */
public final class BaselineUndescribed extends Rule.OfLine {
    public BaselineUndescribed() {
        super(error("T3-04", mpgs("74(b)"))
                .explainable().on(Methodologies.FORM).line("baselineMethod")
                .appliesWhere(report -> report.profile().ndc().type() == Ndc.TargetType.BELOW_BASELINE, NotApplicable.OTHER_TARGET_TYPE));
    }

    @Override
    public void check(LineView line, Found found) {
        var said = FreeText.words(line.answers(), Methodologies.DESCRIPTION).orElse("");
        var denies = FreeText.isBareNotApplicable(said) || said.strip().toLowerCase(Locale.ROOT).startsWith("not applicable");
        if (line.profile().ndc().type() == Ndc.TargetType.BELOW_BASELINE && denies) {
            found.at(line.place(ColumnKey.of(Methodologies.DESCRIPTION))).with();
        } else if (said.isBlank()) {
            found.undecided(line.place(ColumnKey.of(Methodologies.DESCRIPTION)), Doubt.Why.BLANK);
        }
    }
}
