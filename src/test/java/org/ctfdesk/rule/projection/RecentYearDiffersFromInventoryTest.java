package org.ctfdesk.rule.projection;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;
import static org.ctfdesk.rule.Drawing.filled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Report;
import org.junit.jupiter.api.Test;

class RecentYearDiffersFromInventoryTest {
    private static Report inventory() {
        return filled(everything(), Summary.FORM, """
                             | 2022  | 2023
                co2Without   | 41000 | 40000
                hfcs         | 90    | 100
                mix          | NO    | NE
                energy       | 31000 | 30000
                agriculture  | 5300  | 5200
                lulucf       | -10   | NE
                waste        | 0     | NO
                totalWithout | 51000 | 50000
                """);
    }

    @Test
    void comparesEachRowWithTableSix() {
        var found = check(new RecentYearDiffersFromInventory(), Projections.WITH_MEASURES, inventory(), """
                             | 2023  | 2030
                agriculture  | 5300  | 5000
                             | ^     |
                waste        | 3     | 3
                             | ^     |
                co2Excluding | 40001 | 38000
                totalWithout | 51000 | 45000
                             | ^     |
                """);
        assertEquals(3, found.size());
        assertTrue(found.stream().allMatch(finding -> finding.remedy().isPresent()));
    }

    @Test
    void isSilentWhereTheyAgree() {
        check(new RecentYearDiffersFromInventory(), Projections.WITH_MEASURES, inventory(), """
                             | 2023    | 2030
                agriculture  | 5200.0  | 5000
                waste        | 0       | 3
                co2Excluding | 40000.3 | 38000
                totalWithout | 50000   | 45000
                """);
    }

    @Test
    void leavesWhatCannotBeDecided() {
        check(new RecentYearDiffersFromInventory(), Projections.WITH_MEASURES, inventory(), """
                            | 2023 | 2030
                agriculture | FX   | 5000
                lulucf      | -40  | 5000
                industry    | 40   | 5000
                hfcs        | 120  | 5000
                energy      | 1    | 1
                """);
    }
}
