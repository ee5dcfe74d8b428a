package org.ctfdesk.rule.measure.choice;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Measures;
import org.junit.jupiter.api.Test;

class InstrumentNotOfferedTest {
    @Test
    void knowsWhatALawIs() {
        check(new InstrumentNotOffered(), Measures.FORM, """
                          | label | instrument
                measure/1 | Wind  | law
                          |       | ^
                measure/2 | Sun   | Carbon tax; Regulatory
                          |       | ^
                """);
        check(new InstrumentNotOffered(), Measures.FORM, """
                          | label | instrument
                measure/1 | Wind  | regulatory
                measure/2 | Sun   | Other; Voluntary agreement
                measure/3 | Sea   | Awareness campaign
                measure/4 | Rain  | Economic instrument; Subsidies
                """);
    }
}
