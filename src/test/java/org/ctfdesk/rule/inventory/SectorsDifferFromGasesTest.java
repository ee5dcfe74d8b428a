package org.ctfdesk.rule.inventory;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Summary;
import org.junit.jupiter.api.Test;

class SectorsDifferFromGasesTest {
    @Test
    void comparesEachColumn() {
        check(new SectorsDifferFromGases(), Summary.FORM, """
                             | referenceYear | 2022  | 2023
                energy       | 30000         | 30000 | 30000
                industry     | 5000          | 5000  | 5000
                agriculture  | 10000         | 10000 | 10000
                waste        | 4900          | 4900  | 5000
                other        | NO            | NO    | NO
                totalWithout | 50000         | 50000 | 50000
                             | ^             | ^     |
                """);
    }

    @Test
    void isSilentWhereTheyAgree() {
        check(new SectorsDifferFromGases(), Summary.FORM, """
                             | 2023
                energy       | 30000
                industry     | 5000
                agriculture  | 10000
                waste        | 5000
                other        | NO
                totalWithout | 50000
                """);
    }

    @Test
    void leavesWhatCannotBeDecided() {
        check(new SectorsDifferFromGases(), Summary.FORM, """
                             | 2022  | 2023
                energy       | 30000 | 30000
                industry     | IE    | 5000
                agriculture  | 10000 | 10000
                waste        | 4900  | 4900
                other        | NO    |
                totalWithout | 50000 | 50000
                """);
    }
}
