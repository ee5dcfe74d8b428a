package org.ctfdesk.rule.projection;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Projections;
import org.junit.jupiter.api.Test;

class TotalMissingTest {
    @Test
    void asksForATotalThatNoSumGives() {
        check(new TotalMissing(), Projections.WITH_MEASURES, """
                             | 2023 | 2025 | 2030
                energy       | 10   | 10   | 10
                transport    | 10   | 10   | 10
                industry     | 10   | 10   | 10
                agriculture  | 10   | FX   | FX
                lulucf       | -5   | -5   | -5
                waste        | 10   | 10   | 10
                otherSector  | NO   | NO   | NO
                totalWith    |      |      | 45
                             |      | ^    |
                totalWithout |      |      | 50
                             |      | ^    |
                """);
    }

    @Test
    void leavesBlankRowsToTheCheckThatAsksForThem() {
        check(new TotalMissing(), Projections.WITH_ADDITIONAL_MEASURES, """
                             | 2023 | 2025
                energy       | 10   | FX
                transport    | 10   |
                totalWith    |      |
                totalWithout |      |
                """);
    }

    @Test
    void takesAColumnThatIsLeftOutAltogether() {
        check(new TotalMissing(), Projections.WITH_MEASURES, """
                            | 2025 | 2030
                energy      | 10   | FX
                transport   | 10   | FX
                industry    | 10   | FX
                agriculture | 10   | FX
                lulucf      | -1   | FX
                waste       | 10   | FX
                totalWith   |      |
                """);
    }
}
