package org.ctfdesk.rule.article6;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Readings;
import org.junit.jupiter.api.Test;

class AdjustmentsNotByVintageTest {
    @Test
    void wantsTransfersInTheYearOfTheVintage() {
        check(new AdjustmentsNotByVintage(), Progress.FORM, Cooperating.host(Cooperating.trajectory()), """
                            | 2021 | 2022  | 2023  | 2024   | 2025 | 2026
                adjustments | 0    | 0     | 70000 | 100000 | 0    | 0
                            |      | ^     |       | ^      |      |
                """);
        check(new AdjustmentsNotByVintage(), Progress.FORM, Cooperating.host(Cooperating.trajectory()), """
                            | 2021 | 2022  | 2023  | 2024   | 2025 | 2026
                adjustments | 0    | 40000 | 70000 | 70000  | 0    | 0
                """);
    }

    @Test
    void subtractsUseInItsYear() {
        check(new AdjustmentsNotByVintage(), Progress.FORM, Cooperating.trajectory(), """
                                 | 2021 | 2022 | 2023 | 2024 | 2025 | 2026
                firstTransferred | 0    | 0    | 0    | 0    | 0    | NA
                otherPurposes    | 0    | 0    | 0    | 0    | 0    | 0
                used             | 0    | 500  | 0    | 0    | 0    | 0
                adjustments      | 0    | -500 | 0    | 7    | 0    | NO
                                 |      |      |      | ^    |      |
                """);
    }

    @Test
    void doesNotAllowTheYearOfTheTransfer() {
        check(new AdjustmentsNotByVintage(), Progress.FORM,
                Cooperating.with(Cooperating.host(Cooperating.trajectory()), Readings.ADOPTED.with(Readings.Clock.FIRST_TRANSFER)), """
                            | label | 2021 | 2022 | 2023 | 2024   | 2025  | 2026
                adjustments |       | 0    | 0    | 0    | 100000 | 10000 | 70000
                            | ^     |      |      |      |        |       |
                """);
        check(new AdjustmentsNotByVintage(), Progress.FORM,
                Cooperating.with(Cooperating.averaging(), Readings.ADOPTED.with(Readings.Clock.FIRST_TRANSFER)), """
                            | label | 2021
                adjustments |       |
                """);
    }
}
