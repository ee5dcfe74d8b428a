package org.ctfdesk.rule.general;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Assumptions;
import org.junit.jupiter.api.Test;

class RangeReversedTest {
    @Test
    void findsTheHigherEndFirst() {
        check(new RangeReversed(), Assumptions.FORM, """
                         | label | unit | 2025
            assumption/1 | Price | USD  | 34–26
                         |       |      | ^
            """);
    }

    @Test
    void takesTheLowerEndFirst() {
        check(new RangeReversed(), Assumptions.FORM, """
                         | label | unit | 2025
            assumption/1 | Price | USD  | 26–34
            """);
    }
}
