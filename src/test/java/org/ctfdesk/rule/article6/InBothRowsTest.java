package org.ctfdesk.rule.article6;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.junit.jupiter.api.Test;

class InBothRowsTest {
    @Test
    void findsWhatStandsInTwoRows() {
        check(new InBothRows(), Progress.FORM, Cooperating.host(Cooperating.trajectory()), """
                                 | 2024   | 2025  | 2026
                firstTransferred | 100000 | 10000 | 70000
                                 |        | ^     |
                otherPurposes    | 0      | 10000 | 0
                """);
    }

    @Test
    void leavesOtherFiguresToTheComparisonWithTheLedger() {
        check(new InBothRows(), Progress.FORM, Cooperating.host(Cooperating.trajectory()), """
                                 | 2024   | 2025 | 2026
                firstTransferred | 100000 | 5000 | 70000
                """);
    }
}
