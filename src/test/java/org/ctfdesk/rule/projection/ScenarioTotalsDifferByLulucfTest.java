package org.ctfdesk.rule.projection;

import static org.ctfdesk.rule.Drawing.check;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.report.Quantity;
import org.junit.jupiter.api.Test;

class ScenarioTotalsDifferByLulucfTest {
    @Test
    void comparesTheTotalsWithLulucf() {
        var found = check(new ScenarioTotalsDifferByLulucf(), Projections.WITH_MEASURES, """
                             | 2025  | 2030  | 2035
                lulucf       | -3000 | -3000 | -3000
                totalWithout | 50000 | 50000 | 50000
                totalWith    | 48000 | 47000 | 47001
                             | ^     |       |
                """);
        assertEquals(Quantity.of("47000"), found.getFirst().facts().get(3));
    }

    @Test
    void leavesTheTotalsToTheirFormulasWhereRowsDecideThem() {
        check(new ScenarioTotalsDifferByLulucf(), Projections.WITHOUT_MEASURES, """
                             | 2025 | 2030 | 2035
                energy       | 10   | FX   | FX
                transport    | 10   | 10   | 10
                industry     | 10   | 10   | 10
                agriculture  | 10   | 10   | 10
                lulucf       | -5   | -5   | NE
                waste        | 10   | 10   | 10
                otherSector  | NO   | NO   | NO
                totalWith    | 99   | 99   | 99
                             |      | ^    |
                totalWithout | 50   | 50   | 50
                """);
    }
}
