package org.ctfdesk.rule.report;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class LatestYearsDifferTest {
    @Test
    void findsAKeyWhereTheInventoryHasFigures() {
        check(new LatestYearsDiffer(), Progress.FORM, Given.inventory(), """
                            | unit      | 2022  | 2023
                indicator/1 | kt CO2 eq | 42500 | NE
                            |           |       | ^
                """);
    }

    @Test
    void takesOneYear() {
        check(new LatestYearsDiffer(), Progress.FORM, Given.inventory(), """
                            | unit      | 2022  | 2023
                indicator/1 | kt CO2 eq | 42500 | 42310
                """);
    }
}
