package org.ctfdesk.rule.article6;

import static org.ctfdesk.rule.Drawing.check;

import java.util.Set;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Report;
import org.junit.jupiter.api.Test;

class OtherSectorsNotAdjustedTest {
    @Test
    void wantsTransfersFromOutsideTheNdcToo() {
        check(new OtherSectorsNotAdjusted(), Progress.FORM, Cooperating.host(inForestry(Cooperating.trajectory())), """
                                 | 2022 | 2023  | 2024
                firstTransferred | 0    | 0     | 0
                                 |      |       | ^
                adjustments      | 0    | 10000 | 70000
                                 | ^    |       |
                used             | 0    | 0     | 0
                """);
    }

    /** The NDC covers forests alone, and the outcomes are of energy. */
    private static Report inForestry(Report report) {
        return report.with(report.profile().with(report.profile().ndc().withSectors(Set.of("lulucf"))));
    }
}
