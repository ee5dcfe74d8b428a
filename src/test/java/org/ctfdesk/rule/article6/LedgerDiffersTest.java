package org.ctfdesk.rule.article6;

import static org.ctfdesk.rule.Drawing.check;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ctfdesk.form.ndc.Progress;
import org.junit.jupiter.api.Test;

class LedgerDiffersTest {
    @Test
    void wantsTheSumsOfTheLedger() {
        check(new LedgerDiffers(), Progress.FORM, Cooperating.host(Cooperating.trajectory()), """
                                 | unit      | 2024   | 2025  | 2026
                firstTransferred | t CO2 eq  | 100001 | 0     | 70000
                                 |           | ^      |       |
                otherPurposes    | kt CO2 eq | 0      | 10    | 0
                used             | t CO2 eq  | 5      | NA    | 0
                                 |           | ^      |       |
                """);
    }

    @Test
    void asksNothingWithoutALedger() {
        check(new LedgerDiffers(), Progress.FORM, Cooperating.averaging(), """
                                 | 2024
                firstTransferred | 180000
                """);
    }

    @Test
    void asksAboutKeysWhereTheLedgerKnowsTheFigure() {
        check(new LedgerDiffers(), Progress.FORM, Cooperating.host(Cooperating.trajectory()), """
                                 | unit      | 2024      | 2025 | 2026
                firstTransferred | t CO2 eq  | NE        | NE   | 60000 – 80000
                                 |           | ^         |      | ^
                """);
    }

    @Test
    void canBeExplained() {
        assertTrue(new LedgerDiffers().canBeExplained());
    }
}
