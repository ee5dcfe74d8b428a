package org.ctfdesk.rule.progress;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Ndc.TargetType;
import org.junit.jupiter.api.Test;

class IntensityDiffersTest {
    private static Report given() {
        return Given.typed(Given.report(Given.single(TargetType.INTENSITY_REDUCTION)), """
                table1:indicator/1:label = Intensity
                table4/1:supporting/1:unit = kt CO2 eq
                table4/1:supporting/1:year@2022 = 41000
                table4/1:supporting/1:year@2023 = 42000
                table4/1:supporting/2:unit = billion
                table4/1:supporting/2:year@2022 = 980
                table4/1:supporting/2:year@2023 = 1000
                """);
    }

    @Test
    void dividesTheSupportingRows() {
        check(new IntensityDiffers(), Progress.FORM, given(), """
                            | unit                      | 2023
                indicator/1 | kt CO2 eq per unit of GDP | 45
                            |                           | ^
                """);
    }

    @Test
    void takesTheQuotient() {
        check(new IntensityDiffers(), Progress.FORM, given(), """
                            | unit                      | 2023
                indicator/1 | kt CO2 eq per unit of GDP | 42
                """);
    }

    @Test
    void leavesPowersOfTen() {
        check(new IntensityDiffers(), Progress.FORM, given(), """
                            | unit                      | 2022   | 2023
                indicator/1 | kt CO2 eq per unit of GDP | 0.0418 | 0.042
                """);
    }

    @Test
    void leavesRowsThatNeverFit() {
        check(new IntensityDiffers(), Progress.FORM, given(), """
                            | unit                      | 2022 | 2023
                indicator/1 | kt CO2 eq per unit of GDP | 7.1  | 7.0
                """);
    }

    @Test
    void asksNobodyElse() {
        var base = Given.typed(Given.report(Given.single(TargetType.ABSOLUTE_REDUCTION)), """
                table1:indicator/1:label = Intensity
                table4/1:supporting/1:unit = kt CO2 eq
                table4/1:supporting/1:year@2022 = 41000
                table4/1:supporting/1:year@2023 = 42000
                table4/1:supporting/2:unit = billion
                table4/1:supporting/2:year@2022 = 980
                table4/1:supporting/2:year@2023 = 1000
                """);
        check(new IntensityDiffers(), Progress.FORM, base, """
                            | unit                      | 2023
                indicator/1 | kt CO2 eq per unit of GDP | 45
                """);
    }

    @Test
    void leavesQuotientsOfOtherThings() {
        var base = Given.typed(Given.report(Given.single(TargetType.INTENSITY_REDUCTION)), """
                table1:indicator/1:label = Electricity
                table4/1:supporting/1:unit = kt CO2 eq
                table4/1:supporting/1:year@2022 = 41000
                table4/1:supporting/1:year@2023 = 42000
                table4/1:supporting/2:unit = billion
                table4/1:supporting/2:year@2022 = 980
                table4/1:supporting/2:year@2023 = 1000
                """);
        check(new IntensityDiffers(), Progress.FORM, base, """
                            | unit           | 2023
                indicator/1 | kWh/inhabitant | 4510
                """);
    }
}
