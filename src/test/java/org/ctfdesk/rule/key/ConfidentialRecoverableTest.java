package org.ctfdesk.rule.key;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Summary;
import org.junit.jupiter.api.Test;

class ConfidentialRecoverableTest {
    @Test
    void findsTheOneThatASumGivesAway() {
        check(new ConfidentialRecoverable(), Summary.FORM, """
                             | 2022 | 2023
                energy       | 50   | 50
                industry     | C    | C
                             | ^    |
                agriculture  | 40   | 40
                lulucf       | 1    | 1
                waste        | 5    | C
                other        | NO   | NO
                totalSectors | 99   | 99
                """);
    }

    @Test
    void whatIsLeftOutHidesNothing() {
        check(new ConfidentialRecoverable(), Summary.FORM, """
                             | 2022 | 2023
                energy       | 50   | FX
                industry     | C    | C
                             | ^    |
                agriculture  | 40   | C
                lulucf       | 1    | 1
                waste        | FX   | 5
                other        | NO   | NO
                totalSectors | 99   | 99
                """);
    }

    @Test
    void isContentWithTwoOrWithoutATotal() {
        check(new ConfidentialRecoverable(), Summary.FORM, """
                             | 2022 | 2023
                energy       | 50   | NE
                industry     | C    | C
                agriculture  | 40   | 40
                lulucf       | 1    | 1
                waste        | 5    | 5
                other        | NO   | NO
                totalSectors |      | 99
                """);
    }
}
