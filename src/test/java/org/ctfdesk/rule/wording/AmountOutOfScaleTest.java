package org.ctfdesk.rule.wording;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Definitions;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class AmountOutOfScaleTest {
    @Test
    void findsAnAmountInAnotherUnit() {
        check(new AmountOutOfScale(), Description.FORM, given(), """
                      | description
            cooperativeApproaches | Up to 1 200 000 kt CO2 eq. may be first transferred
                      | ^
            """);
    }

    @Test
    void findsAnotherUnitInADefinition() {
        check(new AmountOutOfScale(), Definitions.FORM, given2(), """
                        | definition
            indicator/1 | Net emissions in Mt CO2 eq.
                        | ^
            """);
    }

    @Test
    void takesTonnesAndBudgets() {
        check(new AmountOutOfScale(), Description.FORM, given2(), """
                      | description
            cooperativeApproaches | Up to 1 200 000 t CO2 eq. may be first transferred
            target                | A budget of 400 000 kt CO2 eq.
            """);
    }

    private static Report given() {
        return Given.typed(Given.inventory(), """
                table4/1:indicator/1:unit = kt CO2 eq
                table4/1:indicator/1:reference = 50000
                table4/1:indicator/1:targetLevel = 40000
                """);
    }

    private static Report given2() {
        return Given.typed(Given.inventory(), """
                table4/1:indicator/1:unit = kt CO2 eq
                table4/1:indicator/1:reference = 50000
                """);
    }
}
