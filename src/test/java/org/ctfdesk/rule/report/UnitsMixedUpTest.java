package org.ctfdesk.rule.report;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class UnitsMixedUpTest {
    @Test
    void findsOneFigure() {
        check(new UnitsMixedUp(), Progress.FORM, Given.inventory(), """
                            | unit      | reference | 2022  | 2023
                indicator/1 | kt CO2 eq | 50        | 42500 | 42310
                            |           | ^         |       |
                """);
    }

    @Test
    void findsAWholeRow() {
        check(new UnitsMixedUp(), Progress.FORM, Given.inventory(), """
                            | unit      | reference | 2022  | 2023
                indicator/1 | kt CO2 eq | 50.0      | 42.5  | 42.31
                            | ^         |           |       |
                """);
    }

    @Test
    void takesOneUnit() {
        check(new UnitsMixedUp(), Progress.FORM, Given.inventory(), """
                            | unit      | reference | 2022  | 2023
                indicator/1 | kt CO2 eq | 50000     | 42500 | 42310
                """);
    }
}
