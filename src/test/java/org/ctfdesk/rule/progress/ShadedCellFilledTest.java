package org.ctfdesk.rule.progress;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.junit.jupiter.api.Test;

class ShadedCellFilledTest {
    @Test
    void findsATargetBelowTheIndicators() {
        check(new ShadedCellFilled(), Progress.FORM, """
                          | unit      | year@2021 | targetLevel | progress
                emissions | kt CO2 eq | 52000     | 48150       | On track
                          |           |           | ^           | ^
                balance   | kt CO2 eq | 52030     |             |
                """);
    }

    @Test
    void leavesTheRowsOfTheIndicators() {
        check(new ShadedCellFilled(), Progress.FORM, Given.typed("""
                table1:indicator/1:label = A
                """), """
                            | unit      | targetLevel | progress
                indicator/1 | kt CO2 eq | 48150       | On track
                """);
    }
}
