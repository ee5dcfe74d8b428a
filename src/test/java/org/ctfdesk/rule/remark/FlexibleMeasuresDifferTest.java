package org.ctfdesk.rule.remark;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;

import java.util.List;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.junit.jupiter.api.Test;

class FlexibleMeasuresDifferTest {
    @Test
    void findsAMeasureThatIsNotNamed() {
        check(new FlexibleMeasuresDiffer(), Measures.FORM, claimed(), """
                      | label | achieved@2023
            measure/1 | Wind  | 12
            measure/2 | Sun   | FX
            box       | Flexibility is applied to paragraph 85 for measure 1.
                      | ^
            """);
    }

    @Test
    void findsANumberTooMany() {
        check(new FlexibleMeasuresDiffer(), Measures.FORM, claimed(), """
                      | label | achieved@2023
            measure/1 | Wind  | 12
            measure/2 | Sun   | FX
            box       | Le paragraphe 85 est appliqué aux mesures 1 et 2.
                      | ^
            """);
    }

    @Test
    void takesThoseThatHoldFx() {
        check(new FlexibleMeasuresDiffer(), Measures.FORM, claimed(), """
                      | label | achieved@2023
            measure/1 | Wind  | 12
            measure/2 | Sun   | FX
            box       | Flexibility is applied to paragraph 85 for measure 2. Measures 1 and 2 began in 2019.
            """);
    }

    private static Report claimed() {
        return everything().with(new ReportPart.Claims(List.of(new FlexibilityClaim("85", "No data", "2028", "Measure 2"))));
    }
}
