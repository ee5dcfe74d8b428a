package org.ctfdesk.rule.reckoning;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class YearsMiscountedTest {
    @Test
    void findsOneOfTwoNumbers() {
        check(new YearsMiscounted(), Progress.FORM, Given.target(false, 2030, 2030, 1990), """
                        | progress
            indicator/1 | Half of the way was made in 32 of 40 years.
                        | ^
            """);
    }

    @Test
    void takesBoth() {
        check(new YearsMiscounted(), Progress.FORM, Given.target(false, 2030, 2030, 1990), """
                        | progress
            indicator/1 | Half of the way was made in 33 of 40 years, and seven of 40 years remain.
            """);
    }

    @Test
    void findsYearsThatDoNotRemain() {
        check(new YearsMiscounted(), Progress.FORM, Given.target(true, 2021, 2030, 1990), """
                        | progress
            indicator/1 | For the remaining three years little is left of the budget.
                        | ^
            """);
    }

    @Test
    void countsFromTheLatestYear() {
        check(new YearsMiscounted(), Progress.FORM, Given.target(true, 2021, 2030, 1990), """
                        | progress
            indicator/1 | For the remaining 7 years little is left.
            """);
    }

    @Test
    void takesYearsOfSomethingElse() {
        check(new YearsMiscounted(), Progress.FORM, Given.target(true, 2021, 2030, 1990), """
                        | progress
            indicator/1 | The remaining 20 years of operation of coal plants are shortened; hydropower was short in 5 of 40 years.
            """);
    }
}
