package org.ctfdesk.rule.key;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Measures;
import org.junit.jupiter.api.Test;

class KeyNoteNotCitedTest {
    @Test
    void findsAKeyThatCitesNothing() {
        check(new KeyNoteNotCited(), Measures.FORM, """
                      | label | achieved@2023 | expected@2030
            measure/1 | Wind  | IE (1)        | 50
            measure/2 | Sun   | IE            | 50
                      |       | ^             |
            (1) | IE: included in the trading system.
            """);
    }

    @Test
    void takesWhatTheBoxExplainsForAllCells() {
        check(new KeyNoteNotCited(), Measures.FORM, """
                      | label | achieved@2023 | expected@2030
            measure/1 | Wind  | IE (1)        | 50
            measure/2 | Sun   | IE            | 50
            (1) | IE: included in the trading system.
            box | IE: included in the trading system.
            """);
    }
}
