package org.ctfdesk.rule.measure;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Measures;
import org.junit.jupiter.api.Test;

class AchievedAboveExpectedTest {
    @Test
    void asksWhereTheEffectFalls() {
        check(new AchievedAboveExpected(), Measures.FORM, """
                      | label  | achieved@2023 | expected@2030
            measure/1 | Wind   | 2650          | 1420
                      |        | ^             |
            measure/2 | Levy   | 310           | 290
            measure/3 | Grants | 310 (1)       | 100
            (1) | Grants end in 2027.
            """);
    }
}
