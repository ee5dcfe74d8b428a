package org.ctfdesk.rule.report;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class LevelInWordsDiffersTest {
    private static Report given() {
        return Given.typed("""
                table4/1:indicator/1:unit = kt CO2 eq
                table4/1:indicator/1:reference = 64200
                table4/1:indicator/1:targetLevel = 48150
                """);
    }

    @Test
    void findsAnotherTargetLevel() {
        check(new LevelInWordsDiffers(), Description.FORM, given(), """
                       | description
                target | 25 per cent below 64 200 kt CO2 eq, or 38 150 kt CO2 eq in 2030
                       | ^
                """);
        check(new LevelInWordsDiffers(), Description.FORM, given(), """
                       | description
                target | 25 per cent below 64.2 Mt CO2 eq, or 48 150 kt CO2 eq in 2030, conditionally 40 000 kt CO2 eq
                """);
        check(new LevelInWordsDiffers(), Description.FORM, given(), """
                       | description
                target | A reduction of 16 050 kt CO2 eq
                """);
    }

    @Test
    void findsAnotherReferenceInTable1() {
        check(new LevelInWordsDiffers(), Indicators.FORM, given(), """
                            | label     | description
                indicator/1 | Emissions |
                reference/1 |           | 66 200 kt CO2 eq in 1990
                            |           | ^
                """);
        check(new LevelInWordsDiffers(), Indicators.FORM, given(), """
                            | label     | description
                indicator/1 | Emissions |
                reference/1 |           | Emissions of 2005
                            |           | ^
                """);
        check(new LevelInWordsDiffers(), Indicators.FORM, given(), """
                            | label     | description
                indicator/1 | Emissions |
                reference/1 |           | 64.2 Mt CO2 eq in 1990
                """);
    }
}
