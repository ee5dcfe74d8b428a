package org.ctfdesk.rule.general;

import static org.ctfdesk.rule.Drawing.check;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.Severity;
import org.junit.jupiter.api.Test;

class FormulaDiffersTest {
    @Test
    void comparesEachYearWithItsFormula() {
        var found = check(new FormulaDiffers(), Progress.FORM, """
                                | 2021 | 2022 | 2023
                firstTransferred | 30   | 10   |
                otherPurposes    | 5    | 0    |
                used             | 20   | 4    |
                netTransfers     | 15   | 9    | 3
                                 |      | ^    |
                """);
        assertEquals(Quantity.of("9"), found.getFirst().facts().getFirst());
        assertEquals(Quantity.of("6"), found.getFirst().facts().get(1));
        assertTrue(found.getFirst().remedy().isPresent());
    }

    @Test
    void leavesWhatCannotBeDecided() {
        check(new FormulaDiffers(), Progress.FORM, """
                                | 2021 | 2022  | 2023
                firstTransferred | NE   | 4 – 5 | 3
                otherPurposes    | 5    | 0     | 1
                used             | 20   | 4     | 1
                netTransfers     | 99   | 99    | NE
                """);
    }

    @Test
    void countsKeysOfNothingAsNothing() {
        check(new FormulaDiffers(), Progress.FORM, """
                                | 2021 | 2022 | 2023
                firstTransferred | 30   | NO   | NO
                otherPurposes    | NA   | NO   | NO
                used             | NO   | NO   | NO
                netTransfers     | 30   | 0    | NO
                cumulative       | 30   | 30   | 33
                                 |      |      | ^
                """);
    }

    @Test
    void allowsForRoundedAddends() {
        check(new FormulaDiffers(), Projections.WITH_MEASURES, """
                             | 2025 | 2030 | 2035
                energy       | 1.4  | 1.4  | 100000
                transport    | 1.4  | 1.4  | 0
                industry     | 1.4  | 1.4  | 0
                agriculture  | 1.4  | 1.4  | 0
                lulucf       | 1.4  | 1.4  | 0
                waste        | 1.4  | 1.4  | 0
                otherSector  | 1.4  | 1.4  | 0
                totalWith    | 10   | 15   | 100009.9
                             |      | ^    |
                totalWithout | 8.4  | 8.9  | 100020.0
                             |      | ^    | ^
                """);
    }

    /** The amount of the row is in another row: a total that is another figure is asked about, and is not called wrong. */
    @Test
    void asksWhereARowIsIncludedElsewhere() {
        var found = check(new FormulaDiffers(), Projections.WITH_MEASURES, """
                             | 2025 | 2030 | 2035
                energy       | 90   | 90   | IE
                transport    | IE   | IE   | IE
                industry     | 10   | 10   | IE
                agriculture  | NO   | NO   | NO
                lulucf       | NO   | NO   | NO
                waste        | NO   | NO   | NO
                otherSector  | NO   | NO   | NO
                totalWith    | 100  | 150  | 100
                             |      | ^    |
                """);
        assertEquals(Severity.WARNING, found.getFirst().severity());
    }

    /** Ten times the sum, or less than the rows that are there, is no row left out. */
    @Test
    void whatNoRowLeftOutExplainsIsWrong() {
        var found = check(new FormulaDiffers(), Projections.WITH_MEASURES, """
                             | 2025 | 2030 | 2035
                energy       | 90   | 90   | 90
                transport    | IE   | IE   | NO
                industry     | 10   | 10   | 10
                agriculture  | NO   | NO   | NO
                lulucf       | NO   | NO   | IE
                waste        | NO   | NO   | NO
                otherSector  | NO   | NO   | NO
                totalWith    | 1000 | 90   | 90
                             | ^    | ^    | ^
                """);
        assertEquals(List.of(Severity.ERROR, Severity.ERROR, Severity.WARNING), found.stream().map(each -> each.severity()).toList());
    }

    @Test
    void comparesTheChangeInPerCent() {
        check(new FormulaDiffers(), Summary.FORM, """
                           | 1990 | 2023 | change
                co2Without | 200  | 150  | -25.0
                ch4Without | 200  | 150  | -33
                           |      |      | ^
                n2oWithout | 0    | 150  | 12
                """);
    }
}
