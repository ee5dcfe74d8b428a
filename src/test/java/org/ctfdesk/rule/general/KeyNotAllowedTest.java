package org.ctfdesk.rule.general;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.developed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.form.ndc.Summary;
import org.junit.jupiter.api.Test;

class KeyNotAllowedTest {
    @Test
    void takesFlexibilityOnlyWhereTheGuidelinesOfferIt() {
        check(new KeyNotAllowed(), Summary.FORM, """
                           | 2021 | 2022
                co2Without | FX   | NE
                           | ^    |
                sf6        | FX   | FX
                """);
        check(new KeyNotAllowed(), Progress.FORM, """
                       | 2021
                lulucf | FX
                       | ^
                """);
        check(new KeyNotAllowed(), Measures.FORM, """
                          | 2023 | 2030
                measure/1 | FX   | FX
                """);
    }

    @Test
    void takesNoFlexibilityFromADevelopedCountryParty() {
        var found = check(new KeyNotAllowed(), Measures.FORM, developed(), """
                          | 2023 | 2030
                measure/1 | FX   | NE
                          | ^    |
                """);
        assertEquals(List.of("FX"), found.getFirst().facts());
        assertEquals("developed", found.getFirst().variant());
    }

    @Test
    void questionsKeysOfTheSupportTables() {
        check(new KeyNotAllowed(), Summary.FORM, """
                           | 2021 | 2022 | 2023
                co2Without | UA   | NR   | NO, NA
                           | ^    | ^    |
                ch4Without | NE   | IE   | C
                """);
    }

    @Test
    void findsFlexibilityWhereWordsAreAsked() {
        check(new KeyNotAllowed(), Measures.FORM, """
                          | label | description | objectives | entities
                measure/1 | FX    | FX-85       | [FX]       | Fox Ltd, FX trading
                          | ^     | ^           | ^          |
                """);
    }
}
