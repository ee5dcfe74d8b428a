package org.ctfdesk.rule.inventory;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Summary;
import org.junit.jupiter.api.Test;

class BunkersInTotalTest {
    @Test
    void findsTheMemoItemInTheTotal() {
        check(new BunkersInTotal(), Summary.FORM, """
                             | label                  | 2022  | 2023
                energy       |                        | 39400 | 39400
                industry     |                        | NO    | NO
                agriculture  |                        | 5000  | 5000
                waste        |                        | 5000  | 5000
                other        |                        | NO    | NO
                ownSector/1  | International aviation | 600   | 600
                totalWithout |                        | 50000 | 49400
                             |                        | ^     |
                """);
    }

    @Test
    void isSilentWhereItStandsApart() {
        check(new BunkersInTotal(), Summary.FORM, """
                             | label                  | 2023
                energy       |                        | 39400
                industry     |                        | NO
                agriculture  |                        | 5000
                waste        |                        | 5000
                other        |                        | NO
                ownSector/1  | International aviation | 600
                totalWithout |                        | 49400
                """);
    }

    @Test
    void leavesDifferencesOfAnotherSize() {
        check(new BunkersInTotal(), Summary.FORM, """
                             | label                  | 2022  | 2023
                energy       |                        | 39400 | NE
                industry     |                        | NO    | NO
                agriculture  |                        | 5000  | 5000
                waste        |                        | 5000  | 5000
                other        |                        | NO    | NO
                ownSector/1  | International aviation | 600   | 600
                ownSector/2  | Peat                   | 900   | 900
                totalWithout |                        | 50300 | 50000
                """);
    }
}
