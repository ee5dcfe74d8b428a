package org.ctfdesk.rule.wording;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class PerCentOfTargetDiffersTest {
    private static Report given() {
        return Given.typed("""
                table4/1:indicator/1:unit = kt CO2 eq
                table4/1:indicator/1:reference = 64200
                table4/1:indicator/1:targetLevel = 48150
                table4/1:indicator/2:unit = per cent
                table4/1:indicator/2:reference = 31.5
                table4/1:indicator/2:targetLevel = 60
                """);
    }

    @Test
    void findsAnotherReduction() {
        check(new PerCentOfTargetDiffers(), Description.FORM, given(), """
                   | description
            target | 35 per cent below the level of 1990. The share of renewables rises to 60 per cent.
                   | ^
            """);
        check(new PerCentOfTargetDiffers(), Description.FORM, given(), """
                   | description
            target | 25 per cent below the level of 1990. The share of renewables rises to 70 per cent.
                   | ^
            """);
    }

    @Test
    void takesTheRightOnesAndWhatIsSaidBeside() {
        check(new PerCentOfTargetDiffers(), Description.FORM, given(), """
                   | description
            target | 25 per cent below the level of 1990, and 40 per cent below it with support. Renewables: to 60 per cent.
            """);
        check(new PerCentOfTargetDiffers(), Methodologies.FORM, given(), """
                         | description
            targetMethod | compared with 75 per cent of the emissions of 1990; losses of the grid are 12 per cent
            """);
    }

    @Test
    void takesTwoTargetsWhoseReductionsMakeAHundred() {
        check(new PerCentOfTargetDiffers(), Description.FORM, two(40, 60), """
                   | description
            target | 40 per cent reduction without conditions, 60 per cent reduction with support.
            """);
    }

    @Test
    void comparesARemarkWithItsOwnTarget() {
        check(new PerCentOfTargetDiffers(), Progress.FORM, two(30, 40), """
                        | progress
            indicator/1 | Emissions fell by 12 per cent against the target of 30 per cent.
            """);
    }

    /** Two indicators whose targets are so many per cent below the reference. */
    private static Report two(int first, int second) {
        return Given.typed("""
                table4/1:indicator/1:unit = kt CO2 eq
                table4/1:indicator/1:reference = 1000
                table4/1:indicator/1:targetLevel = %d
                table4/1:indicator/2:unit = kt CO2 eq
                table4/1:indicator/2:reference = 1000
                table4/1:indicator/2:targetLevel = %d
                """.formatted(1000 - 10 * first, 1000 - 10 * second));
    }

    @Test
    void findsAnotherRestInTable3() {
        check(new PerCentOfTargetDiffers(), Methodologies.FORM, given(), """
                         | description
            targetMethod | compared with 85 per cent of the emissions of 1990
                         | ^
            """);
    }
}
