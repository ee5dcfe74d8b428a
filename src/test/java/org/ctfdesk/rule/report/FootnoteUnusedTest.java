package org.ctfdesk.rule.report;

import static org.ctfdesk.rule.Drawing.check;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.Summary;
import org.junit.jupiter.api.Test;

class FootnoteUnusedTest {
    @Test
    void findsAFootnoteThatNoCellCites() {
        var found = check(new FootnoteUnused(), Summary.FORM, """
                           | 2021  | 2022
                co2Without | 5 (1) | 6
                (1)        | Provisional
                (2)        | Forgotten
                           | ^
                """);
        assertTrue(found.getFirst().remedy().isPresent());
    }

    @Test
    void takesThoseThatAreCited() {
        check(new FootnoteUnused(), Summary.FORM, """
                           | 2021    | 2022
                co2Without | 5 (1)   | 6
                ch4Without | 5 (2)   | 6
                (1)        | Provisional
                (2)        | Revised; see also (3)
                (3)        | From the text of another
                """);
    }

    @Test
    void readsWordsAndTheBox() {
        check(new FootnoteUnused(), Measures.FORM, """
                          | label | description  | 2023
                measure/1 | Wind  | As above (1) | 3
                box       | For (2) see chapter II
                (1)       | First
                (2)       | Second
                """);
    }
}
