package org.ctfdesk.rule.article6;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.junit.jupiter.api.Test;

class ConventionNotDeclaredTest {
    @Test
    void wantsToKnowWhatTheRowHolds() {
        check(new ConventionNotDeclared(), Progress.FORM, Cooperating.averaging(), """
                                 | 2021 | 2022 | 2023
                firstTransferred | 0    | 130  | 0
                                 |      | ^    |
                otherPurposes    | 0    | 30   | 30
                """);
        check(new ConventionNotDeclared(), Progress.FORM, Cooperating.averaging(), """
                                 | 2021 | 2022 | 2023
                firstTransferred | 0    | 130  | 0
                otherPurposes    | 0    | 30   | 30
                box | Row 23 (c) does not hold what stands in row 23(d).
                """);
        check(new ConventionNotDeclared(), Progress.FORM, Cooperating.averaging(), """
                                 | 2021 | 2022 | 2023
                firstTransferred | 0    | 130  | 0
                otherPurposes    | 0    | NA   | 0
                """);
    }
}
