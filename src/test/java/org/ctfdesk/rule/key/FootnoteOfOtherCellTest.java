package org.ctfdesk.rule.key;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.Progress;
import org.junit.jupiter.api.Test;

class FootnoteOfOtherCellTest {
    @Test
    void findsTheNoteOfAnotherKey() {
        check(new FootnoteOfOtherCell(), Measures.FORM, """
                      | label | achieved@2023 | expected@2030
            measure/1 | Wind  | NE (1)        | 50
                      |       | ^             |
            (1) | IE: included in the trading system.
            """);
    }

    @Test
    void findsExchangedNotesByTheFigureThatTheyName() {
        check(new FootnoteOfOtherCell(), Progress.FORM, """
                             | unit      | 2022
            firstTransferred | t CO2 eq. | 75000 (1)
                             |           | ^
            otherPurposes    | t CO2 eq. | 15000 (2)
            (1) | Two airlines are authorized.
            (2) | The first transfers took place in 2022: 75 000 t CO2 eq.
            """);
    }

    @Test
    void takesEachWithItsOwn() {
        check(new FootnoteOfOtherCell(), Progress.FORM, """
                             | unit      | 2022
            firstTransferred | t CO2 eq. | 75000 (2)
            otherPurposes    | t CO2 eq. | 15000 (1)
            (1) | Two airlines are authorized.
            (2) | The first transfers took place in 2022: 75 000 t CO2 eq.
            """);
    }
}
