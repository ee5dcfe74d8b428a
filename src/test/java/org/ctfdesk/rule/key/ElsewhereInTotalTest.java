package org.ctfdesk.rule.key;

import static org.ctfdesk.rule.Drawing.check;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.rule.Severity;
import org.junit.jupiter.api.Test;

class ElsewhereInTotalTest {
    @Test
    void tellsOfATotalOfAllRowsAndAsksWhereTheRowThatIsLeftOutIsElsewhere() {
        var found = check(new ElsewhereInTotal(), Projections.WITH_MEASURES, """
                             | 2025 | 2030 | 2035
                energy       | 90   | 90   | 90
                transport    | NO   | NO   | IE
                industry     | 10   | 10   | 10
                agriculture  | NO   | 5    | 5
                lulucf       | NO   | IE   | IE
                waste        | NO   | NO   | NO
                otherSector  | NO   | NO   | NO
                totalWith    |      |      |
                             |      | ^    |
                totalWithout |      |      |
                             |      | ^    |
                """);
        assertEquals(List.of(Severity.INFO, Severity.WARNING), found.stream().map(Finding::severity).sorted().toList().reversed());
    }

    @Test
    void asksNothingOfTotalsThatAreBlankOrTyped() {
        check(new ElsewhereInTotal(), Projections.WITH_MEASURES, """
                             | 2025 | 2030
                energy       | 90   | NE
                transport    | IE   | IE
                industry     | 10   | 10
                agriculture  | NO   | 5
                lulucf       | IE   | IE
                waste        | NO   | NO
                otherSector  | NO   | NO
                totalWith    | 100  |
                totalWithout | 100  |
                """);
    }
}
