package org.ctfdesk.rule.projection;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;
import static org.ctfdesk.rule.Drawing.filled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.KeyIndicators;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Report;
import org.junit.jupiter.api.Test;

class KeyIndicatorLevelDiffersTest {
    private static Report tracked() {
        var named = filled(everything(), Indicators.FORM, """
                            | label
                indicator/1 | Net GHG emissions
                indicator/2 | Share of renewables
                indicator/3 | Law adopted
                """);
        return filled(named, Progress.FORM, """
                            | unit        | 2022  | 2023
                indicator/1 | kt CO2 eq   | 43000 | 42300
                indicator/2 | %           | 40.1  | 42.3
                indicator/3 | qualitative | yes   | yes
                """);
    }

    @Test
    void comparesTheLatestLevel() {
        var found = check(new KeyIndicatorLevelDiffers(), KeyIndicators.FORM, tracked(), """
                            | unit      | 2023 | 2030
                indicator/1 | Mt CO2 eq | 41.3 | 38
                            |           | ^    |
                indicator/2 | %         | 41.0 | 60
                            |           | ^    |
                """);
        assertEquals(2, found.size());
        assertTrue(found.stream().allMatch(finding -> finding.remedy().isPresent()));
    }

    @Test
    void isSilentWhereTheyAgreeOrCannotBeCompared() {
        check(new KeyIndicatorLevelDiffers(), KeyIndicators.FORM, tracked(), """
                            | unit      | 2023 | 2030
                indicator/1 | Mt CO2 eq | 42.3 | 38
                indicator/2 | %         | 42.3 | 60
                indicator/3 |           | 4    | 5
                """);
        check(new KeyIndicatorLevelDiffers(), KeyIndicators.FORM, tracked(), """
                            | unit      | 2023  | 2030
                indicator/1 | Mt CO2 eq | 42300 | 38
                indicator/2 | GWh       | 7000  | 9000
                """);
        check(new KeyIndicatorLevelDiffers(), KeyIndicators.FORM, tracked(), """
                            | unit      | 2023 | 2030
                indicator/1 | Gg CO2 eq | FX   | 38
                """);
    }
}
