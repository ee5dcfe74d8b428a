package org.ctfdesk.rule.remark;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class GasSaidAbsentTest {
    @Test
    void findsAGasThatIsReported() {
        check(new GasSaidAbsent(), Summary.FORM, given(), """
                   | 2022
            hfcs   | 11
            box    | HFCs do not occur
                   | ^
            """);
    }

    @Test
    void takesOneThatIsNot() {
        check(new GasSaidAbsent(), Summary.FORM, given2(), """
                   | 2022
            hfcs   | 11
            box    | PFCs do not occur
            """);
    }

    @Test
    void findsASectorOfTheScope() {
        check(new GasSaidAbsent(), Methodologies.FORM, Given.inventory(), """
                          | description
            harvestedWood | Not applicable: LULUCF is not covered by the NDC
                          | ^
            """);
    }

    private static Report given() {
        return Given.typed(Given.inventory(), """
                table6:hfcs:year@2023 = 12
                """);
    }

    private static Report given2() {
        return Given.typed(Given.inventory(), """
                table6:pfcs:year@2023 = NO
                """);
    }
}
