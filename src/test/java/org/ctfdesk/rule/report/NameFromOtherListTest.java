package org.ctfdesk.rule.report;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Measures;
import org.junit.jupiter.api.Test;

class NameFromOtherListTest {
    @Test
    void takesTheNamesOfTheList() {
        check(new NameFromOtherList(), Measures.FORM, """
                          | sectors       | gases
                measure/1 | AFOLU; Energy | methane
                          | ^             | ^
                """);
    }

    @Test
    void leavesThem() {
        check(new NameFromOtherList(), Measures.FORM, """
                          | sectors             | gases
                measure/1 | Agriculture; LULUCF | CH4; CO2
                measure/2 | Oceans              | black carbon
                """);
    }
}
