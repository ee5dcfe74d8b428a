package org.ctfdesk.rule.general;

import static org.ctfdesk.rule.Drawing.check;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.junit.jupiter.api.Test;

class FootnoteAbsentTest {
    @Test
    void looksForEachNumberBelowTheTable() {
        var found = check(new FootnoteAbsent(), Summary.FORM, """
                           | 2021     | 2022   | 2023
                co2Without | 5 (1)    | NE (2) | 5 – 6 (3)
                           |          |        | ^
                ch4Without | 5 (1, 9) | 7      |
                           | ^        |        |
                (1) | First
                (2) | Second
                """);
        assertEquals("3", found.getFirst().facts().getFirst());
        assertEquals("9", found.getLast().facts().getFirst());
    }

    @Test
    void findsThoseOfTheProjectionsBelowTheTableTheyShare() {
        check(new FootnoteAbsent(), Projections.WITH_ADDITIONAL_MEASURES, """
                       | 2025  | 2030
                energy | 5 (1) | 6
                (1) | Shared by tables 7 to 9
                """);
    }
}
