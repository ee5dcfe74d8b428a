package org.ctfdesk.rule.inventory;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.junit.jupiter.api.Test;

class BeyondTheWorldTest {
    @Test
    void questionsWhatNoPartyCanEmit() {
        check(new BeyondTheWorld(), Summary.FORM, """
                       | 2022       | 2023     | change
                energy | 2079760000 | 12000000 | 99999999
                       | ^          |          |
                lulucf | -61000000  | -600     |
                       | ^          |          |
                """);
    }

    @Test
    void looksAtProjectionsToo() {
        check(new BeyondTheWorld(), Projections.WITH_MEASURES, """
                      | 2023 | 2030
                waste | 12   | 70000000
                      |      | ^
                """);
    }

    @Test
    void leavesLargePartiesAlone() {
        check(new BeyondTheWorld(), Summary.FORM, """
                       | 2022     | 2023     | change
                energy | 11396781 | 12000000 | 99999999
                """);
    }
}
