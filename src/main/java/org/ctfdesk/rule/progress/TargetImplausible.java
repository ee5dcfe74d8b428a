package org.ctfdesk.rule.progress;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.ctfdesk.derive.figure.CarbonUnit;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.profile.Ndc.TargetType;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.NotApplicable;
import org.ctfdesk.rule.RowUnit;
import org.ctfdesk.rule.Rule;

/**
 * The target level of table 4 fits its reference level: a reduction stands below it, a budget of several years is some years'
 * worth of it (suspected): MPGs, paras. 64(a) and 67. Asked where the profile states base year and scope.
 */
public final class TargetImplausible extends Rule.OfLine {
    private static final BigDecimal LEAST = new BigDecimal("0.05");
    private static final BigDecimal MOST = new BigDecimal("1.5");

    public TargetImplausible() {
        super(warning("OWN-10", mpgs("67")).breaks("T4-13").on(Progress.FORM).line(Progress.INDICATOR)
                .where(report -> report.profile().ndc().type() == TargetType.ABSOLUTE_REDUCTION,
                        NotApplicable.OTHER_TARGET_TYPE));
    }

    @Override
    public void check(LineView line, Found found) {
        var ndc = line.profile().ndc();
        if (ndc.type() != TargetType.ABSOLUTE_REDUCTION || ndc.baseYear() == 0 || ndc.sectors().isEmpty() || line.profile().targets().size() > 1
                || RowUnit.of(line.answers()).flatMap(unit -> CarbonUnit.of(unit.written())).isEmpty()
                || !(line.answers().answer(ColumnKey.of(Progress.REFERENCE)).orElse(null) instanceof Quantity.Amount reference)
                || !(line.answers().answer(ColumnKey.of(Progress.TARGET_LEVEL)).orElse(null) instanceof Quantity.Amount target)
                || reference.value().signum() <= 0 || target.value().signum() <= 0 || !target.footnotes().isEmpty()) {
            return;
        }
        var place = line.place(ColumnKey.of(Progress.TARGET_LEVEL));
        if (!ndc.multiYear()) {
            if (target.value().compareTo(reference.value()) > 0) {
                found.at(place).says("above", target.citing(List.of()), reference.citing(List.of()));
            }
            return;
        }
        var years = BigDecimal.valueOf(Math.max(1, ndc.targetTo() - ndc.targetFrom() + 1));
        var ratio = target.value().divide(reference.value(), MathContext.DECIMAL64);
        if (ratio.compareTo(LEAST) < 0 || ratio.compareTo(MOST.multiply(years)) > 0) {
            found.at(place).says("budget", target.citing(List.of()), reference.citing(List.of()), years.toString());
        }
    }
}
