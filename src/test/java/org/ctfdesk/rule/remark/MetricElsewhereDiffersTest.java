package org.ctfdesk.rule.remark;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Definitions;
import org.junit.jupiter.api.Test;

class MetricElsewhereDiffersTest {
    @Test
    void findsAnotherReportAndTheFossilValue() {
        check(new MetricElsewhereDiffers(), Definitions.FORM, """
                        | definition
            indicator/1 | Net emissions with the potentials of the IPCC Fourth Assessment Report
                        | ^
            indicator/2 | Net emissions, with 30 for fossil methane
                        | ^
            """);
    }

    @Test
    void takesTheFifthAndWhatWasBefore() {
        check(new MetricElsewhereDiffers(), Definitions.FORM, """
                        | definition
            indicator/1 | Net emissions with the potentials of the IPCC Fifth Assessment Report
            indicator/2 | Net emissions; the previous report used AR4
            """);
    }
}
