package org.ctfdesk.rule.projection;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;
import static org.ctfdesk.rule.Drawing.filled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.KeyIndicators;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.junit.jupiter.api.Test;

class KeyIndicatorUnitDiffersTest {
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
    void comparesTheUnits() {
        check(new KeyIndicatorUnitDiffers(), KeyIndicators.FORM, tracked(), """
                               | label               | unit | 2023
                keyIndicator/1 | Share of renewables | Mt   | 41
                               |                     | ^    |
                """);
    }

    @Test
    void isSilentWhereTheyAreTheSameOrUnknown() {
        check(new KeyIndicatorUnitDiffers(), KeyIndicators.FORM, tracked(), """
                               | label               | unit      | 2023
                keyIndicator/1 | Share of renewables | %         | 42.3
                keyIndicator/2 | Net GHG emissions   | kt CO2 eq | 42300
                keyIndicator/3 | Jobs                | thousand  | 4
                keyIndicator/4 | Law adopted         |           | 4
                """);
    }

    @Test
    void convertsUnitsOfMass() {
        var found = check(new KeyIndicatorUnitDiffers(), KeyIndicators.FORM, tracked(), """
                               | label             | unit      | 2023 | 2030
                keyIndicator/1 | Net GHG emissions | Mt CO2 eq | 42.3 | 38 – 39.5
                               |                   | ^         |      |
                """);
        var mended = found.getFirst().remedy().orElseThrow().applyTo(tracked());
        assertEquals(new BigDecimal("42300"), ((Quantity.Amount) mended.answer(
                Place.of("table10", "keyIndicator/1", "recent@2023")).orElseThrow()).value());
        assertEquals(new BigDecimal("39500"), ((Quantity.Range) mended.answer(
                Place.of("table10", "keyIndicator/1", "projection@2030")).orElseThrow()).high());
    }

    @Test
    void changesTheUnitAloneWhereTheLevelIsTheSame() {
        var found = check(new KeyIndicatorUnitDiffers(), KeyIndicators.FORM, tracked(), """
                               | label               | unit      | 2023  | 2030
                keyIndicator/1 | Net GHG emissions   | Mt CO2 eq | 42300 | 38000
                               |                     | ^         |       |
                keyIndicator/2 | Share of renewables | GWh       | 42.3  | 60
                               |                     | ^         |       |
                """);
        assertTrue(found.stream().allMatch(finding -> Edit.places(finding.remedy().orElseThrow()).size() == 1));
    }
}
