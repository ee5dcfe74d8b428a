package org.ctfdesk.rule.wording;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class YearOfTargetDiffersTest {
    private static Report given() {
        return Given.typed("""
                table4/1:indicator/1:unit = kt CO2 eq
                table4/1:indicator/1:reference = 64200
                table4/1:indicator/1:targetLevel = 48150
                """);
    }

    @Test
    void findsOtherYears() {
        check(new YearOfTargetDiffers(), Description.FORM, given(), """
                   | description
            target | 25 per cent below the level of 1990 in 2035
                   | ^
            """);
        check(new YearOfTargetDiffers(), Description.FORM, given(), """
                   | description
            target | 25 per cent below the level of 2005 in 2030
                   | ^
            """);
    }

    @Test
    void takesFiscalYearsAndWhatIsSaidBeside() {
        check(new YearOfTargetDiffers(), Description.FORM, given(), """
                   | description
            target | 25 per cent below 1990 in 2029/30; net zero in 2050; updated from the NDC of 2016
            """);
    }
}
