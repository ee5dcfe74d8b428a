package org.ctfdesk.rule.measure.choice;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Measures;
import org.junit.jupiter.api.Test;

class SectorNotOfferedTest {
    @Test
    void knowsWhatForestryIs() {
        check(new SectorNotOffered(), Measures.FORM, """
                          | label | sectors
                measure/1 | Wood  | Forestry
                          |       | ^
                measure/2 | Gas   | Energy; IPPU; Tourism
                          |       | ^
                """);
        check(new SectorNotOffered(), Measures.FORM, """
                          | label | sectors
                measure/1 | Wood  | LULUCF
                measure/2 | All   | Cross-cutting
                measure/3 | Two   | Energy, Transport
                """);
    }
}
