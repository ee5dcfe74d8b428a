package org.ctfdesk.rule.description;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class TargetLevelDiffersTest {
    @Test
    void comparesPerCentReferenceAndLevel() {
        check(new TargetLevelDiffers(), Progress.FORM, Given.typed("description:target:description = a reduction of 30 % below 1990"), """
                            | unit      | reference | targetLevel
                indicator/1 | kt CO2 eq | 50000     | 34000
                            |           |           | ^
                """);
    }

    @Test
    void takesTheLevelThatFollows() {
        check(new TargetLevelDiffers(), Progress.FORM, Given.typed("description:target:description = a reduction of 30 % below 1990"), """
                            | unit      | reference | targetLevel
                indicator/1 | kt CO2 eq | 50000     | 35000
                """);
    }

    @Test
    void takesThePerCentLeft() {
        check(new TargetLevelDiffers(), Progress.FORM,
                Given.typed("description:target:description = emissions of at most 70 per cent of 1990"), """
                            | unit      | reference | targetLevel
                indicator/1 | kt CO2 eq | 50000     | 35200
                """);
    }

    @Test
    void leavesWordsWithTwoPercentages() {
        check(new TargetLevelDiffers(), Progress.FORM,
                Given.typed("description:target:description = 30 % unconditionally, 45 % conditionally"), """
                            | unit      | reference | targetLevel
                indicator/1 | kt CO2 eq | 50000     | 34000
                """);
    }
}
