package org.ctfdesk.rule.wording;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class TotalInWordsDiffersTest {
    @Test
    void findsTheOtherTotal() {
        check(new TotalInWordsDiffers(), Indicators.FORM, given(), """
                        | label | description
            indicator/1 | GHG emissions excluding LULUCF |
                        | ^ |
            reference/1 |       | Emissions in 1990 without LULUCF
                        |       | ^
            """);
    }

    @Test
    void takesThatOfTheFigures() {
        check(new TotalInWordsDiffers(), Indicators.FORM, given2(), """
                        | label | description
            indicator/1 | GHG emissions excluding LULUCF |
            reference/1 |       | Emissions in 1990 without LULUCF; with LULUCF they were 50 000
            """);
    }

    private static Report given() {
        return Given.typed(Given.inventory(), """
                table4/1:indicator/1:unit = kt CO2 eq
                table4/1:indicator/1:reference = 50000
                table4/1:indicator/1:year@2023 = 42310
                """);
    }

    private static Report given2() {
        return Given.typed(Given.inventory(), """
                table4/1:indicator/1:unit = kt CO2 eq
                table4/1:indicator/1:reference = 51000
                """);
    }
}
