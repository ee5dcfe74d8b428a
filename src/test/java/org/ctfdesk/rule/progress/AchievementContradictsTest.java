package org.ctfdesk.rule.progress;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Report;
import org.junit.jupiter.api.Test;

class AchievementContradictsTest {
    private static Report given() {
        return Given.typed(Given.ended(), """
                table1:indicator/1:label = A
                table4/1:indicator/1:unit = kt CO2 eq
                table4/1:indicator/1:reference = 60000
                table4/1:indicator/1:year@2023 = 48200
                table4/1:indicator/1:targetLevel = 48150
                """);
    }

    @Test
    void comparesTheFinalValueWithTheTarget() {
        check(new AchievementContradicts(), Progress.FORM, given(), """
                            | across
                achievement | Yes.
                            | ^
                """);
    }

    @Test
    void takesNo() {
        check(new AchievementContradicts(), Progress.FORM, given(), """
                            | across
                achievement | No, by 50 kt
                """);
    }

    @Test
    void findsAModestNo() {
        var base = Given.typed(Given.ended(), """
                table1:indicator/1:label = A
                table4/1:indicator/1:unit = kt CO2 eq
                table4/1:indicator/1:reference = 60000
                table4/1:indicator/1:year@2023 = 48100
                table4/1:indicator/1:targetLevel = 48150
                """);
        check(new AchievementContradicts(), Progress.FORM, base, """
                            | across
                achievement | no
                            | ^
                """);
    }

    @Test
    void leavesOtherWords() {
        check(new AchievementContradicts(), Progress.FORM, given(), """
                            | across
                achievement | The target was met in part.
                """);
    }

    @Test
    void leavesAPartyThatCooperatesWithoutItsBalance() {
        var base = Given.typed(Given.communicated(2020, 2021, 2023), """
                table1:indicator/1:label = A
                table4/1:indicator/1:unit = kt CO2 eq
                table4/1:indicator/1:reference = 60000
                table4/1:indicator/1:year@2023 = 48200
                table4/1:indicator/1:targetLevel = 48150
                """);
        check(new AchievementContradicts(), Progress.FORM, base, """
                            | across
                achievement | Yes.
                """);
    }
}
