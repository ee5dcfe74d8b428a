package org.ctfdesk.rule.measure;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Measures;
import org.junit.jupiter.api.Test;

class ReductionZeroTest {
    @Test
    void findsZeroWhereSomethingIsExpected() {
        check(new ReductionZero(), Measures.FORM, """
                      | label | status      | startYear | achieved@2023 | expected@2030
            measure/1 | Wind  | Implemented | 2012      | 0             | 12
                      |       |             |           | ^             |
            measure/2 | Sun   | Planned     | 2028      | NA            | 0
                      |       |             |           |               | ^
            measure/3 | Water | Implemented | 2022      | 0             | 12
            measure/4 | Coal  | Implemented | 2012      | 12            | 0 (1)
            (1) | The measure ends in 2029.
            """);
    }
}
