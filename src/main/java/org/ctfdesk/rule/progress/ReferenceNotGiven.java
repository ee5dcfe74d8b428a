package org.ctfdesk.rule.progress;

import java.util.Set;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.profile.Ndc;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;

/**
 * An indicator with a target level in figures has a reference level in figures where the target is measured against one: MPGs, paras.
 * 67 and 77(a)(i). A key that a footnote explains is left alone.
 */
public final class ReferenceNotGiven extends Rule.OfLine {
    private static final Set<Ndc.TargetType> MEASURED =
            Set.of(Ndc.TargetType.ABSOLUTE_REDUCTION, Ndc.TargetType.INTENSITY_REDUCTION, Ndc.TargetType.BELOW_BASELINE);

    public ReferenceNotGiven() {
        super(warning("OWN-95", mpgs("67")).breaks("T4-03").on(Progress.FORM).line(Progress.INDICATOR)
                .where(report -> MEASURED.contains(report.profile().ndc().type()), NotApplicable.OTHER_TARGET_TYPE));
    }

    /** A year without a figure among years with one. */
    private static void year(LineView line, Found found) {
        var years = line.answers().answers().entrySet().stream().filter(entry -> entry.getKey().column().equals(Progress.YEAR)).toList();
        if (years.stream().noneMatch(entry -> entry.getValue() instanceof Quantity.Amount)) {
            return;
        }
        years.stream().filter(entry -> entry.getValue() instanceof Quantity.Keys keys && keys.footnotes().isEmpty()
                        && keys.keys().stream().noneMatch(key -> key == NotationKey.FX || key == NotationKey.C))
                .findFirst()
                .ifPresent(entry -> found.at(line.place(entry.getKey())).as(Severity.INFO).says("year", entry.getValue(),
                        String.valueOf(entry.getKey().year())));
    }

    @Override
    public void check(LineView line, Found found) {
        var column = ColumnKey.of(Progress.REFERENCE);
        if (MEASURED.contains(line.profile().ndc().type())
                && line.answers().answer(column).orElse(null) instanceof Quantity.Keys keys && keys.footnotes().isEmpty()
                && keys.keys().stream().anyMatch(key -> key == NotationKey.NA || key == NotationKey.NO || key == NotationKey.NE)
                && line.answers().answer(ColumnKey.of(Progress.TARGET_LEVEL)).orElse(null) instanceof Quantity.Amount) {
            found.at(line.place(column)).with(keys);
        }
        year(line, found);
    }
}
