package org.ctfdesk.rule.measure;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Measures;
import org.junit.jupiter.api.Test;

class SectorsScatteredTest {
    @Test
    void wantsEachSectorTogether() {
        check(new SectorsScattered(), Measures.FORM, """
                          | label | sectors
                measure/1 | Wind  | Energy
                measure/2 | Dump  | Waste management
                measure/3 | Sun   | Energy
                          |       | ^
                measure/4 | Gas   | Waste management
                """);
        check(new SectorsScattered(), Measures.FORM, """
                          | label | sectors
                measure/1 | Wind  | Energy
                measure/2 | Sun   | Energy
                measure/3 | Dump  | Waste management
                """);
        check(new SectorsScattered(), Measures.FORM, """
                          | label | sectors
                measure/1 | Wind  | Energy
                measure/2 | Tax   | Transport; Energy
                measure/3 | Other | Cross-cutting
                measure/4 | Sun   | Energy
                """);
    }
}
