package org.ctfdesk.rule.inventory;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class MemoAboveTotalTest {
    @Test
    void findsBunkersInTonnes() {
        check(new MemoAboveTotal(), Summary.FORM, Given.inventory(), """
                        | label      | 2023
            ownSector/1 | Memo: air  | 1245000
                        |            | ^
            """);
    }

    @Test
    void findsAYearThatJumps() {
        check(new MemoAboveTotal(), Summary.FORM, Given.inventory(), """
                        | label      | 2022 | 2023
            ownSector/1 | Memo: air  | 150  | 155000
                        |            |      | ^
            """);
    }

    @Test
    void takesAHubAndWhatAFootnoteTells() {
        check(new MemoAboveTotal(), Summary.FORM, Given.inventory(), """
                        | label      | 2022   | 2023
            ownSector/1 | Memo: sea  | 190000 | 210000
            ownGas/1    | Biomass    | 170000 | 5000000 (1)
            """);
    }

    @Test
    void takesThemInKilotonnes() {
        check(new MemoAboveTotal(), Summary.FORM, Given.inventory(), """
                        | label      | 2023
            ownSector/1 | Memo: air  | 1245
            """);
    }
}
