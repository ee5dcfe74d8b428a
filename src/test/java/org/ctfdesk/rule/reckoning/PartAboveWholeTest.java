package org.ctfdesk.rule.reckoning;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.ResponseMeasures;
import org.junit.jupiter.api.Test;

class PartAboveWholeTest {
    @Test
    void findsMoreThanAll() {
        check(new PartAboveWhole(), ResponseMeasures.FORM, """
                       | label       | consequences
            activity/1 | Coal mining | The exit costs about 6 500 of 5 600 jobs by 2030
                       |             | ^
            """);
    }

    @Test
    void takesAPart() {
        check(new PartAboveWhole(), ResponseMeasures.FORM, """
                       | label       | consequences
            activity/1 | Coal mining | The exit costs 2 100 of 5 600 jobs; see decision 12 of 3 March and Target 10 of 5 targets
            """);
    }
}
