package org.ctfdesk.rule.projection;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;
import static org.ctfdesk.rule.Drawing.filled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ctfdesk.form.ndc.KeyIndicators;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.report.Report;
import org.junit.jupiter.api.Test;

class TotalIndicatorDiffersTest {
    private static Report scenarios() {
        var with = filled(everything(), Projections.WITH_MEASURES, """
                             | 2023  | 2025  | 2030  | 2035
                totalWith    | 47000 | 46000 | 45200 | NE
                totalWithout | 50000 | 49000 | 48200 | 47000
                """);
        return filled(with, Projections.WITH_ADDITIONAL_MEASURES, """
                             | 2023  | 2025  | 2030  | 2035
                totalWith    | 47000 | 46000 | 43100 | 42000
                """);
    }

    @Test
    void comparesAnIndicatorThatIsATotal() {
        var found = check(new TotalIndicatorDiffers(), KeyIndicators.FORM, scenarios(), """
                               | label         | unit      | 2023  | 2025  | 2030  | 2035
                keyIndicator/1 | Net emissions | kt CO2 eq | 47000 | 46000 | 44000 | 43000
                               |               |           |       |       | ^     |
                keyIndicator/2 | Emissions     | Mt CO2 eq | 50.00 | 49.00 | 48.20 | 46.00
                               |               |           |       |       |       | ^
                """);
        assertEquals(2, found.size());
        assertTrue(found.stream().allMatch(finding -> finding.remedy().isPresent()));
    }

    @Test
    void isSilentForOtherIndicatorsAndOtherScenarios() {
        check(new TotalIndicatorDiffers(), KeyIndicators.FORM, scenarios(), """
                               | label              | unit      | 2023  | 2025  | 2030  | 2035
                keyIndicator/1 | Net emissions      | kt CO2 eq | 47000 | 46000 | 45200 | 43000
                keyIndicator/2 | Net emissions, WAM | kt CO2 eq | 47000 | 46000 | 43100 | 42000
                keyIndicator/3 | Covered emissions  | kt CO2 eq | 30000 | 29000 | 28000 | 27000
                keyIndicator/4 | Jobs               | thousand  | 47000 | 1     | 2     | 3
                """);
    }
}
