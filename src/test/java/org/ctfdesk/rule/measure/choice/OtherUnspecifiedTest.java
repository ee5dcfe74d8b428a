package org.ctfdesk.rule.measure.choice;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Measures;
import org.junit.jupiter.api.Test;

class OtherUnspecifiedTest {
    @Test
    void wantsToKnowWhat() {
        check(new OtherUnspecified(), Measures.FORM, """
                          | label | instrument        | sectors
                measure/1 | Wind  | Other             | Energy
                          |       | ^                 |
                measure/2 | Sun   | Regulatory; Other | Other
                          |       | ^                 | ^
                """);
        check(new OtherUnspecified(), Measures.FORM, """
                          | label | instrument                   | sectors
                measure/1 | Wind  | Other; Voluntary agreement   | Energy
                measure/2 | Sun   | Other: voluntary agreement   | Other; Tourism
                """);
    }
}
