package org.ctfdesk.rule.wording;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class DifferenceInWordsTest {
    @Test
    void findsADifferenceThatDoesNotAddUp() {
        check(new DifferenceInWords(), Indicators.FORM, given(), """
                | label     | description
            indicator/1     | Emissions |
            recalculation/1 |           | It was 63 480 kt CO2 eq. before; the new map adds 7 200 kt CO2 eq.
                |           | ^
            """);
    }

    @Test
    void takesOneThatDoes() {
        check(new DifferenceInWords(), Indicators.FORM, given(), """
                | label     | description
            indicator/1     | Emissions |
            recalculation/1 |           | It was 63 480 kt CO2 eq. before; the new map adds 720 kt CO2 eq.
            """);
    }

    private static Report given() {
        return Given.typed(Given.inventory(), """
                table4/1:indicator/1:unit = kt CO2 eq
                table4/1:indicator/1:reference = 64200
                """);
    }
}
