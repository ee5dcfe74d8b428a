package org.ctfdesk.rule.inventory;

import static org.ctfdesk.rule.Drawing.check;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Quantity;
import org.junit.jupiter.api.Test;

class TotalsDifferByLulucfTest {
    @Test
    void comparesEachYear() {
        var found = check(new TotalsDifferByLulucf(), Summary.FORM, """
                             | 2022  | 2023
                energy       | 50000 |
                industry     | NO    |
                agriculture  | NO    |
                lulucf       | -3000 | -3000
                waste        | NO    |
                other        | NO    |
                totalWithout | 50000 | 50000
                totalWith    | 48000 | 47000
                             | ^     |
                """);
        assertEquals(Quantity.of("47000"), found.getFirst().facts().get(3));
        assertTrue(found.getFirst().remedy().isPresent());
    }

    @Test
    void isSilentWhereTheyAgree() {
        check(new TotalsDifferByLulucf(), Summary.FORM, """
                             | baseYear | 1990 | 2023
                lulucf       | -3000    | NO   | 0.04
                totalWithout | 50000    | 500  | 100.0
                totalWith    | 47000    | 500  | 100.1
                """);
    }

    @Test
    void leavesWhatCannotBeDecided() {
        check(new TotalsDifferByLulucf(), Summary.FORM, """
                             | 2021 | 2022  | 2023
                lulucf       | NE   | 1 – 2 |
                totalWithout | 100  | 100   | 100
                totalWith    | 150  | 150   | 150
                """);
    }

    @Test
    void addsUpTheGasesWhereTheyDecide() {
        check(new TotalsDifferByLulucf(), Summary.FORM, """
                           | 2022 | 2023
                co2Without | 100  | 100
                co2With    | 80   | 80
                ch4Without | 10   | 10
                ch4With    | 10   | 10
                n2oWithout | 5    | 5
                n2oWith    | 5    | 5
                hfcs       | NO   | NE
                pfcs       | NO   | NO
                mix        | NO   | NO
                sf6        | NO   | NO
                nf3        | NO   | NO
                lulucf     | -20  | -30
                           |      | ^
                totalWith  |      |
                """);
    }

    @Test
    void leavesATotalThatDiffersFromItsSectorsToTheirCheck() {
        check(new TotalsDifferByLulucf(), Summary.FORM, """
                             | 2022
                energy       | 50000
                industry     | NO
                agriculture  | NO
                lulucf       | -3000
                waste        | NO
                other        | NO
                totalWithout | 51000
                totalWith    | 47000
                """);
    }
}
