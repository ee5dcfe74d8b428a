package org.ctfdesk.rule.reckoning;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class PathInWordsTest {
    @Test
    void findsStepsThatDoNotReach() {
        check(new PathInWords(), Methodologies.FORM, """
                           | description
            overestimation | It falls by 1 000 kt CO2 eq. a year from 73 000 in 2021 to 55 000 in 2030.
                           | ^
            """);
    }

    @Test
    void takesStepsThatDo() {
        check(new PathInWords(), Methodologies.FORM, """
                           | description
            overestimation | It falls by 2 000 kt CO2 eq. a year from 73 000 in 2021 to 55 000 in 2030.
            doubleCounting | It falls by 2 Mt CO2 eq. a year from 73 000 in 2021 to 55 000 in 2030.
            """);
    }

    @Test
    void findsAnotherBudget() {
        check(new PathInWords(), Progress.FORM, Given.target(true, 2021, 2030, 1990), """
                        | unit      | reference | targetLevel | progress
            indicator/1 | kt CO2 eq | 100000    | 640000      | So far the budget of 637 800 kt CO2 eq. is kept.
                        |           |           |             | ^
            """);
    }

    @Test
    void takesTheFormerOne() {
        check(new PathInWords(), Progress.FORM, Given.target(true, 2021, 2030, 1990), """
                        | unit      | reference | targetLevel | progress
            indicator/1 | kt CO2 eq | 100000    | 640000      | For 2013 to 2020 the budget of 637 800 kt CO2 eq. was kept.
            """);
    }

    @Test
    void findsValuesThatDoNotAddUp() {
        check(new PathInWords(), Progress.FORM, Given.target(true, 2021, 2024, 1990), """
                        | unit      | targetLevel | 2021 | 2022 | 2023 | 2024 | progress
            indicator/1 | kt CO2 eq | 262        |      |      |      |      | The trajectory goes from 70 in 2021 to 61 in 2024.
            """);
    }
}
