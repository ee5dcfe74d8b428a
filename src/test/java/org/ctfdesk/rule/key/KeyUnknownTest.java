package org.ctfdesk.rule.key;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Summary;
import org.junit.jupiter.api.Test;

class KeyUnknownTest {
    @Test
    void wantsEachToBeOne() {
        check(new KeyUnknown(), Summary.FORM, """
                    | 2021   | 2022       | 2023
                sf6 | NO/NAA | NE, IE, XX | XX
                    | ^      | ^          |
                """);
        check(new KeyUnknown(), Summary.FORM, """
                    | 2021   | 2022   | 2023
                sf6 | NO, NA | NO/NA  | NE
                """);
    }
}
