package org.ctfdesk.rule.projection;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;
import static org.ctfdesk.rule.Drawing.filled;

import java.util.List;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.KeyIndicators;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.junit.jupiter.api.Test;

class IndicatorNotProjectedTest {
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
    void asksForFiguresWhereTableFourHasThem() {
        check(new IndicatorNotProjected(), KeyIndicators.FORM, tracked(), """
                            | 2023  | 2025  | 2030
                indicator/1 | 42300 | 41000 | NE
                indicator/2 | 42.3  | NE    | NA
                            |       | ^     |
                indicator/3 | NA    | NA    | NA
                """);
    }

    @Test
    void isSilentWithFlexibilityAndWhereTheRowIsBlank() {
        check(new IndicatorNotProjected(), KeyIndicators.FORM, tracked(), """
                            | 2023  | 2025 | 2030
                indicator/1 | 42300 |      |
                indicator/2 | FX    | FX   | FX
                """);
        var claim = new FlexibilityClaim("102", "one model", "2030", "table 10");
        check(new IndicatorNotProjected(), KeyIndicators.FORM, tracked().with(new ReportPart.Claims(List.of(claim))), """
                            | 2023  | 2025 | 2030
                indicator/2 | NE    | NE   | NE
                """);
    }
}
