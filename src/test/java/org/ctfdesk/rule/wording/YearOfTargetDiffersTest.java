package org.ctfdesk.rule.wording;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Indicators;
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

    @Test
    void takesNeutralityAndTheYearOfAssessment() {
        check(new YearOfTargetDiffers(), Indicators.FORM, given(), """
                       | description
            relation/1 | The level in 2030 shows it; the target is consistent with net-zero emissions by 2050.
            relation/2 | Achievement of the target will be assessed in 2034, on the level in 2030.
            """);
        check(new YearOfTargetDiffers(), Indicators.FORM, given(), """
                       | description
            relation/1 | Its level in 2030 counts, on the way to emissions neutrality by 2045, and is compared with emissions of 2032.
            """);
        check(new YearOfTargetDiffers(), Description.FORM, given(), """
                   | description
            target | 25 per cent below the level of 1990. Neutralité carbone en 2050.
            """);
    }

    @Test
    void findsAnotherYearBesideNeutrality() {
        check(new YearOfTargetDiffers(), Description.FORM, given(), """
                   | description
            target | 25 per cent below the level of 1990 in 2035, on the way to net zero in 2050
                   | ^
            """);
    }
}
