package org.ctfdesk.rule.report;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;

import java.util.Set;
import org.ctfdesk.form.ndc.ResponseMeasures;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Circumstances;
import org.ctfdesk.report.profile.Ndc;
import org.junit.jupiter.api.Test;

class CoBenefitsUnreportedTest {
    @Test
    void findsTable12Empty() {
        check(new CoBenefitsUnreported(), ResponseMeasures.FORM, of(Ndc.TargetType.CO_BENEFITS), """
                           | label
                activity/1 |
                           | ^
                """);
    }

    @Test
    void takesARow() {
        check(new CoBenefitsUnreported(), ResponseMeasures.FORM, of(Ndc.TargetType.CO_BENEFITS), """
                           | label  | consequences
                activity/1 | Mining | Jobs
                """);
    }

    @Test
    void leavesOtherNdcs() {
        check(new CoBenefitsUnreported(), ResponseMeasures.FORM, of(Ndc.TargetType.ABSOLUTE_REDUCTION), """
                           | label
                activity/1 |
                """);
    }

    private static Report of(Ndc.TargetType type) {
        var profile = everything().profile().with(Circumstances.USUAL);
        return Report.blank(profile.with(new Ndc(type, false, 2030, 2030, 0, 2021, Ndc.Cooperation.NO, Set.of(), Set.of())));
    }
}
