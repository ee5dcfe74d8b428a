package org.ctfdesk.rule.inventory;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class IndirectTotalBelowTest {
    @Test
    void findsALessTotalAndAFarLargerOne() {
        check(new IndirectTotalBelow(), Summary.FORM, Given.inventory(), """
                                 | 2021  | 2022  | 2023
            totalWithIndirect    | 43100 | 40000 | 42400
                                 |       | ^     |
            totalWithoutIndirect | 44100 | 43600 | 93400
                                 |       |       | ^
            """);
    }

    @Test
    void takesALittleMore() {
        check(new IndirectTotalBelow(), Summary.FORM, Given.inventory(), """
                                 | 2021  | 2022  | 2023
            totalWithIndirect    | 43100 | NA    | 42400
            totalWithoutIndirect | 44100 | 43600 | 43400
            """);
    }
}
