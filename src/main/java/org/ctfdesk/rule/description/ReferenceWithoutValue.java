package org.ctfdesk.rule.description;

import java.util.Set;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.profile.Ndc;
import org.ctfdesk.rule.Doubt;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/**
 * The reference point comes with its value: MPGs, para. 64(c). Suspected where the words name a year and no other figure
 * at all.
 */
public final class ReferenceWithoutValue extends Rule.OfLine {
    private static final Set<Ndc.TargetType> NUMERIC =
            Set.of(Ndc.TargetType.ABSOLUTE_REDUCTION, Ndc.TargetType.INTENSITY_REDUCTION, Ndc.TargetType.BELOW_BASELINE);

    public ReferenceWithoutValue() {
        super(error("A-04", mpgs("64(c)"))
                .on(Description.FORM).line("referencePoint")
                .appliesWhere(report -> NUMERIC.contains(report.profile().ndc().type()), NotApplicable.OTHER_TARGET_TYPE));
    }

    @Override
    public void check(LineView line, Found found) {
        var said = FreeText.words(line.answers(), Description.DESCRIPTION).orElse("");
        var years = FreeText.years(said);
        if (said.isBlank()) {
            found.undecided(line.place(ColumnKey.of(Description.DESCRIPTION)), Doubt.Why.BLANK);
        } else if (years.isEmpty()) {
            found.undecided(line.place(ColumnKey.of(Description.DESCRIPTION)), Doubt.Why.WORDS);
        }
        var figures = said.replaceAll("(19|20)\\d{2}", "").chars().anyMatch(Character::isDigit);
        if (NUMERIC.contains(line.profile().ndc().type()) && !years.isEmpty() && !figures) {
            found.at(line.place(ColumnKey.of(Description.DESCRIPTION))).as(Severity.WARNING)
                    .with(String.valueOf(years.first()));
        }
    }
}
