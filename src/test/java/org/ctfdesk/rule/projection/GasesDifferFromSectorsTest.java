package org.ctfdesk.rule.projection;

import static org.ctfdesk.rule.Drawing.check;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.report.Quantity;
import org.junit.jupiter.api.Test;

class GasesDifferFromSectorsTest {
    @Test
    void comparesBothTotals() {
        var found = check(new GasesDifferFromSectors(), Projections.WITH_MEASURES, """
                             | 2025  | 2030
                co2Including | 37000 | 37000
                co2Excluding | 39000 | 40000
                ch4Including | 8000  | 8000
                ch4Excluding | 8000  | 8000
                n2oIncluding | 1500  | 1500
                n2oExcluding | 1500  | 1500
                hfcs         | 500   | 500
                pfcs         | NO    | NO
                sf6          | NO    | NO
                nf3          | NO    | NA
                otherGas     | NO    | NO
                totalWith    | 47000 | 46000
                             |       | ^
                totalWithout | 50000 | 50000
                             | ^     |
                """);
        assertEquals(Quantity.of("49000"), found.stream()
                .filter(finding -> finding.place().row().line().equals("totalWithout")).findFirst().orElseThrow().facts().get(1));
    }

    @Test
    void addsUpTheSectorsAndLeavesWhatCannotBeDecided() {
        check(new GasesDifferFromSectors(), Projections.WITH_MEASURES, """
                             | 2025 | 2030 | 2035
                energy       | 10   | 10   | 10
                transport    | 10   | 10   | 10
                industry     | 10   | 10   | 10
                agriculture  | 10   | 10   | 10
                lulucf       | -5   | -5   | -5
                waste        | 10   | 10   | 10
                otherSector  | NO   | NO   | NO
                co2Excluding | 30   | 30   | 30
                ch4Excluding | 10   | 10   | 10
                n2oExcluding | 5    | 5    | 5
                hfcs         | 5    | 3    | FX
                pfcs         | NO   | NO   | NO
                sf6          | NO   | NO   | NO
                nf3          | NO   | NO   | NO
                otherGas     | NO   | NO   | NO
                totalWithout |      |      |
                """);
        check(new GasesDifferFromSectors(), Projections.WITH_ADDITIONAL_MEASURES, """
                             | 2025  | 2030
                energy       | 100.0 | 100.0
                transport    | 10.0  | 10.0
                industry     | 10.0  | 10.0
                agriculture  | 10.0  | 10.0
                waste        | 10.0  | 10.0
                otherSector  | NO    | NO
                co2Excluding | 90.0  | 90.0
                ch4Excluding | 30.0  | 30.0
                n2oExcluding | 15.0  | 15.0
                hfcs         | 5.0   | 3.0
                pfcs         | NO    | NO
                sf6          | NO    | NO
                nf3          | NO    | NO
                otherGas     | NO    | NO
                totalWithout |       |
                             |       | ^
                """);
    }

    @Test
    void leavesItToThePartyWhetherItsOwnGasesCount() {
        check(new GasesDifferFromSectors(), Projections.WITH_MEASURES, """
                             | label                 | 2025 | 2030 | 2035
                co2Excluding |                       | 300  | 300  | 300
                ch4Excluding |                       | 10   | 10   | 10
                n2oExcluding |                       | 5    | 5    | 5
                hfcs         |                       | 5    | 5    | 5
                pfcs         |                       | NO   | NO   | NO
                sf6          |                       | NO   | NO   | NO
                nf3          |                       | NO   | NO   | NO
                otherGas     |                       | NO   | NO   | NO
                ownGas/1     | Mix of HFCs and PFCs  | 20   | 20   | NE
                totalWithout |                       | 340  | 360  | 360
                             |                       |      | ^    |
                """);
    }
}
