package org.ctfdesk.rule.inventory;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Summary;
import org.junit.jupiter.api.Test;

class PrecursorsInTotalTest {
    @Test
    void findsThePrecursorInTheTotal() {
        check(new PrecursorsInTotal(), Summary.FORM, """
                             | label | 2022 | 2023
                co2Without   |       | 300  | 300
                ch4Without   |       | 100  | 100
                n2oWithout   |       | 50   | 50
                hfcs         |       | NO   | NO
                pfcs         |       | NO   | NO
                mix          |       | NO   | NO
                sf6          |       | NO   | NO
                nf3          |       | NO   | NO
                ownGas/1     | NMVOC | 20   | 20
                totalWithout |       | 470  | 450
                             |       | ^    |
                """);
    }

    @Test
    void isSilentWhereItStandsApart() {
        check(new PrecursorsInTotal(), Summary.FORM, """
                             | label            | 2023
                co2Without   |                  | 300
                ch4Without   |                  | 100
                n2oWithout   |                  | 50
                hfcs         |                  | NO
                pfcs         |                  | NO
                mix          |                  | NO
                sf6          |                  | NO
                nf3          |                  | NO
                ownGas/1     | NMVOC            | 20
                ownGas/2     | CO2 from biomass | 30
                totalWithout |                  | 450
                """);
    }
}
