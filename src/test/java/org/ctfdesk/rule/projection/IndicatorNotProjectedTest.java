package org.ctfdesk.rule.projection;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;
import static org.ctfdesk.rule.Drawing.filled;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.KeyIndicators;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
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

    private static Report projecting(String name) {
        return filled(tracked(), KeyIndicators.FORM, """
                               | label | unit      | 2023  | 2030
                keyIndicator/1 | NAME  | kt CO2 eq | 42300 | 40000
                """.replace("NAME", name));
    }

    @Test
    void asksForEachQuantitativeIndicator() {
        var report = projecting("net  GHG-emissions");
        var found = check(new IndicatorNotProjected(), Indicators.FORM, report, """
                            | label
                indicator/1 | Net GHG emissions
                indicator/2 | Share of renewables
                            | ^
                indicator/3 | Law adopted
                """);
        assertEquals(Optional.empty(), found.getFirst().remedy(), "nobody but the Party knows its years to come");
    }

    @Test
    void takesTheTotalsOfTable7WhereItIsOne() {
        var report = filled(projecting("Cars"), Projections.WITH_MEASURES, """
                      | 2023  | 2025  | 2030  | 2035
            totalWith | 42300 | 41000 | 38000 | 36000
            """);
        var found = check(new IndicatorNotProjected(), Indicators.FORM, report, """
                            | label
                indicator/1 | Net GHG emissions
                            | ^
                indicator/2 | Share of renewables
                            | ^
                """);
        var mended = found.getFirst().remedy().orElseThrow().applyTo(report);
        assertEquals(Quantity.of("42300"), mended.answer(Place.of("table10", "keyIndicator/2", "recent@2023")).orElseThrow());
        assertEquals(Quantity.of("38000"), mended.answer(Place.of("table10", "keyIndicator/2", "projection@2030")).orElseThrow());
    }

    @Test
    void isSilentWithFlexibilityAndWhereNothingIsListed() {
        check(new IndicatorNotProjected(), Indicators.FORM, tracked(), """
                            | label
                indicator/1 | Net GHG emissions
                """);
        var claim = new FlexibilityClaim("102", "one model", "2030", "table 10");
        check(new IndicatorNotProjected(), Indicators.FORM, projecting("Jobs").withClaims(List.of(claim)), """
                            | label
                indicator/2 | Share of renewables
                """);
    }
}
