package org.ctfdesk.rule.indicator;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class SectorUndefinedTest {
    @Test
    void asksForADefinition() {
        check(new SectorUndefined(), Measures.FORM, """
                          | sectors
                measure/1 | Oceans; Energy
                          | ^
                measure/2 | Oceans
                measure/3 | Transport
                """);
    }

    @Test
    void takesADefinition() {
        check(new SectorUndefined(), Measures.FORM, Given.typed("table2:sector/1:label = Oceans"), """
                          | sectors
                measure/1 | oceans
                measure/2 | 1.A.3
                measure/3 | AFOLU
                measure/4 | Cross-cutting
                """);
    }
}
