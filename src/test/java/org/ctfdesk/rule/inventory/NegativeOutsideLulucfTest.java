package org.ctfdesk.rule.inventory;

import static org.ctfdesk.rule.Drawing.check;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Quantity;
import org.junit.jupiter.api.Test;

class NegativeOutsideLulucfTest {
    @Test
    void questionsTheMinusSign() {
        var found = check(new NegativeOutsideLulucf(), Summary.FORM, """
                      | 2022 | 2023 | change
                waste | -12  | 12   | -200
                      | ^    |      |
                """);
        assertEquals(Quantity.of("12"), found.getFirst().facts().get(1));
    }

    @Test
    void knowsWhatRemoves() {
        check(new NegativeOutsideLulucf(), Summary.FORM, """
                             | 2022 | 2023 | change
                waste        | 12   | 12   | -4.1
                lulucf       | -12  | NO   | 3
                co2With      | -12  | 12   |
                totalWith    | -2   | 12   |
                totalSectors | -2   | 12   |
                """);
    }

    @Test
    void looksAtProjectionsToo() {
        check(new NegativeOutsideLulucf(), Projections.WITHOUT_MEASURES, """
                             | 2023 | 2030
                lulucf       | -12  | -4
                co2Including | -12  | -4
                transport    | 12   | -4
                             |      | ^
                """);
    }
}
