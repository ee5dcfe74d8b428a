package org.ctfdesk.rule.progress;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.junit.jupiter.api.Test;

class PercentDiffersTest {
    @Test
    void comparesWithTheFigures() {
        check(new PercentDiffers(), Progress.FORM, Given.typed("table1:indicator/1:label = A"), """
                            | unit      | reference | 2023  | progress
                indicator/1 | kt CO2 eq | 48300     | 42310 | -15.0 % against the base year
                            |           |           |       | ^
                """);
    }

    @Test
    void takesWhatTheyGive() {
        check(new PercentDiffers(), Progress.FORM, Given.typed("table1:indicator/1:label = A"), """
                            | unit      | reference | 2023  | progress
                indicator/1 | kt CO2 eq | 48300     | 42310 | -12.4 % vs 1990
                """);
    }

    @Test
    void readsTheDirection() {
        check(new PercentDiffers(), Progress.FORM, Given.typed("table1:indicator/1:label = A"), """
                            | unit      | reference | 2023  | progress
                indicator/1 | kt CO2 eq | 48300     | 42310 | In 2023 emissions were 12.4 per cent above the level of 1990.
                            |           |           |       | ^
                """);
    }

    @Test
    void leavesWhatMayMeanOtherThings() {
        check(new PercentDiffers(), Progress.FORM, Given.typed("table1:indicator/1:label = A"), """
                            | unit      | reference | 2023  | progress
                indicator/1 | kt CO2 eq | 48300     | 42310 | 30 per cent below 1990 is the target.
                """);
    }

    @Test
    void leavesSeveral() {
        check(new PercentDiffers(), Progress.FORM, Given.typed("table1:indicator/1:label = A"), """
                            | unit      | reference | 2023  | progress
                indicator/1 | kt CO2 eq | 48300     | 42310 | 3 % below 1990 in energy, 20 % in waste
                """);
    }

    @Test
    void leavesAShare() {
        check(new PercentDiffers(), Progress.FORM, Given.typed("table1:indicator/1:label = A"), """
                            | unit | reference | 2023 | progress
                indicator/1 | %    | 31.5      | 44.6 | 44.6 % against 31.5 in the base year
                """);
    }
}
