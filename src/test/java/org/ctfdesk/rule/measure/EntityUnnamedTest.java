package org.ctfdesk.rule.measure;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Measures;
import org.junit.jupiter.api.Test;

class EntityUnnamedTest {
    @Test
    void wantsAName() {
        check(new EntityUnnamed(), Measures.FORM, """
                          | label | entities
                measure/1 | Wind  |
                measure/2 | Sun   | tbd
                          |       | ^
                measure/3 | Sea   | ...
                          |       | ^
                """);
        check(new EntityUnnamed(), Measures.FORM, """
                          | label | entities
                measure/1 | Wind  | Ministry of Energy
                """);
    }
}
