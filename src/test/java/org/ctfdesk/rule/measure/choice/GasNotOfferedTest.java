package org.ctfdesk.rule.measure.choice;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Measures;
import org.junit.jupiter.api.Test;

class GasNotOfferedTest {
    @Test
    void wantsGasesOneByOne() {
        check(new GasNotOffered(), Measures.FORM, """
                          | label | gases
                measure/1 | Wind  | GHG
                          |       | ^
                measure/2 | Rice  | CH4/N2O
                          |       | ^
                measure/3 | Cold  | HFC
                          |       | ^
                """);
        check(new GasNotOffered(), Measures.FORM, """
                          | label | gases
                measure/1 | Wind  | CO2, CH4
                measure/2 | Stove | CH4; Black carbon
                """);
    }
}
