package org.ctfdesk.rule.projection;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;
import static org.ctfdesk.rule.Drawing.filled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
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
                            | unit | 2023
                indicator/2 | Mt   | 41
                            | ^    |
                """);
    }

    @Test
    void isSilentWhereTheyAreTheSameOrUnknown() {
        check(new KeyIndicatorUnitDiffers(), KeyIndicators.FORM, tracked(), """
                               | label | unit      | 2023
                indicator/1    |       | kt CO2 eq | 42300
                indicator/2    |       | per cent  | 42.3
                indicator/3    |       |           | 4
                keyIndicator/3 | Jobs  | thousand  | 4
                """);
    }

    @Test
    void comparesByMeaning() {
        for (var unit : List.of("Gg CO2 eq", "Gg CO₂-eq.", "thousand tonnes of CO2 equivalent", "kilotonnes CO2e")) {
            check(new KeyIndicatorUnitDiffers(), KeyIndicators.FORM, tracked(), """
                                | unit | 2023
                    indicator/1 | UNIT | 42300
                    """.replace("UNIT", unit));
        }
    }

    @Test
    void convertsUnitsOfMass() {
        var found = check(new KeyIndicatorUnitDiffers(), KeyIndicators.FORM, tracked(), """
                            | unit           | 2023 | 2030
                indicator/1 | million t CO2e | 42.3 | 38 – 39.5
                            | ^              |      |
                """);
        var mended = found.getFirst().remedy().orElseThrow().applyTo(tracked());
        assertEquals(new BigDecimal("42300"), ((Quantity.Amount) mended.answer(
                Place.of("table10", "indicator/1", "recent@2023")).orElseThrow()).value());
        assertEquals(new BigDecimal("39500"), ((Quantity.Range) mended.answer(
                Place.of("table10", "indicator/1", "projection@2030")).orElseThrow()).high());
    }

    @Test
    void changesTheUnitAloneWhereTheLevelIsTheSame() {
        var found = check(new KeyIndicatorUnitDiffers(), KeyIndicators.FORM, tracked(), """
                            | unit      | 2023  | 2030
                indicator/1 | Mt CO2 eq | 42300 | 38000
                            | ^         |       |
                indicator/2 | GWh       | 42.3  | 60
                            | ^         |       |
                """);
        assertTrue(found.stream().allMatch(finding -> Edit.places(finding.remedy().orElseThrow()).size() == 1));
    }
}
