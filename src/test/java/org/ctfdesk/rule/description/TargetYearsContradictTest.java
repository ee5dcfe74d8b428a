package org.ctfdesk.rule.description;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class TargetYearsContradictTest {
    @Test
    void asksAMultiYearTargetForTwoYears() {
        check(new TargetYearsContradict(), Description.FORM, Given.target(true, 2030, 2030, 1990), """
                           | description
                targetYear | multi-year, 2030
                           | ^
                """);
    }

    @Test
    void takesAPeriod() {
        check(new TargetYearsContradict(), Description.FORM, Given.target(true, 2021, 2030, 1990), """
                           | description
                targetYear | multi-year, 2021-2030
                """);
    }

    @Test
    void asksASingleYearTargetForOne() {
        check(new TargetYearsContradict(), Description.FORM, Given.target(false, 2021, 2030, 1990), """
                           | description
                targetYear | 2030
                           | ^
                """);
    }

    @Test
    void asksForAscendingYears() {
        check(new TargetYearsContradict(), Description.FORM, Given.target(true, 2030, 2021, 1990), """
                           | description
                targetYear | 2021-2030
                           | ^
                """);
    }

    @Test
    void questionsWordsOfTheOtherType() {
        check(new TargetYearsContradict(), Description.FORM, Given.target(false, 2030, 2030, 1990), """
                           | description
                targetYear | Multi-year target for the period 2021–2030
                           | ^
                """);
    }

    @Test
    void leavesWhatIsNotStated() {
        check(new TargetYearsContradict(), Description.FORM, """
                           | description
                targetYear | Multi-year target for the period 2021–2030
                """);
    }
}
