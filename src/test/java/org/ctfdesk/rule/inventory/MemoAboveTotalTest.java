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
    void takesThemInKilotonnes() {
        check(new MemoAboveTotal(), Summary.FORM, Given.inventory(), """
                        | label      | 2023
            ownSector/1 | Memo: air  | 1245
            """);
    }
}
