package org.ctfdesk.rule.measure;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Measures;
import org.junit.jupiter.api.Test;

class GasUnlikelyTest {
    @Test
    void asksAboutGasesThatTheSectorHasNot() {
        check(new GasUnlikely(), Measures.FORM, """
                      | label              | sectors           | gases
            measure/1 | Forest law         | LULUCF            | HFCs
                      |                    |                   | ^
            measure/2 | Phase-down of HFCs | IPPU              | CO2
                      |                    |                   | ^
            measure/3 | Methane rules      | Energy            | CH4
            measure/4 | Cooling            | Waste, Transport  | HFCs
            """);
    }
}
