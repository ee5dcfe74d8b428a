package org.ctfdesk.rule.measure.estimate;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Measures;
import org.junit.jupiter.api.Test;

class DescriptionOfOtherTest {
    @Test
    void findsExchangedDescriptions() {
        check(new DescriptionOfOther(), Measures.FORM, """
                      | label                  | description
            measure/1 | Clinker substitution   | HFC demand is frozen since 2024.
                      |                        | ^
            measure/2 | Phase-down of HFCs     | Agreements to lower the share of clinker.
            """);
    }

    @Test
    void takesEachWithItsOwn() {
        check(new DescriptionOfOther(), Measures.FORM, """
                      | label                  | description
            measure/1 | Clinker substitution   | Agreements to lower the share of clinker.
            measure/2 | Phase-down of HFCs     | HFC demand is frozen since 2024.
            """);
    }
}
