package org.ctfdesk.rule.article6;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.junit.jupiter.api.Test;

class UnitsNotConvertedTest {
    @Test
    void wantsOneUnitBeforeAdding() {
        check(new UnitsNotConverted(), Progress.FORM, Cooperating.averaging(), """
                                 | unit      | 2021  | 2022   | 2023     | 2024
                emissionsCovered | kt CO2 eq | 48000 | 48000  | 48000    | 48000
                adjustments      | t CO2 eq  | 62500 | 62500  | 62500    | 0
                balance          | kt CO2 eq | 48063 | 110500 | 48062500 | 48000
                                 |           |       | ^      | ^        |
                """);
    }

    @Test
    void findsAWholeRowInAnotherUnit() {
        check(new UnitsNotConverted(), Progress.FORM, Cooperating.host(Cooperating.trajectory()), """
                                 | unit      | 2024 | 2025 | 2026
                firstTransferred | t CO2 eq  | 100  | 0    | 70
                                 | ^         |      |      |
                otherPurposes    | t CO2 eq  | 0    | 10   | 0
                                 |           |      | ^    |
                """);
    }
}
