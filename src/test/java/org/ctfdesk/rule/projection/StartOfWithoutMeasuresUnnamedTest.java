package org.ctfdesk.rule.projection;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Assumptions;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.rule.Drawing;
import org.junit.jupiter.api.Test;

class StartOfWithoutMeasuresUnnamedTest {
    @Test
    void asksFromWhichYearMeasuresAreLeftOut() {
        check(new StartOfWithoutMeasuresUnnamed(), Projections.WITHOUT_MEASURES, """
                          | 2023 | 2025
                totalWith | 100  | 90
                          |      | ^
                box       | No measures at all.
                """);
        check(new StartOfWithoutMeasuresUnnamed(), Projections.WITHOUT_MEASURES, """
                          | 2023 | 2025
                totalWith | 100  | 90
                box       | Measures after 2015 are left out.
                """);
        check(new StartOfWithoutMeasuresUnnamed(), Projections.WITHOUT_MEASURES, """
                          | 2023 | 2025
                totalWith | 100  |
                """);
        var assumed = Drawing.filled(Drawing.everything(), Assumptions.FORM, """
                             | label
                assumption/1 | Starting year of without measures: 2015
                """);
        check(new StartOfWithoutMeasuresUnnamed(), Projections.WITHOUT_MEASURES, assumed, """
                          | 2023 | 2025
                totalWith | 100  | 90
                """);
    }
}
