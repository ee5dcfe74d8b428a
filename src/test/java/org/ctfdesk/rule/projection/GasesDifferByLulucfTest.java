package org.ctfdesk.rule.projection;

import static org.ctfdesk.rule.Drawing.check;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.report.Quantity;
import org.junit.jupiter.api.Test;

class GasesDifferByLulucfTest {
    @Test
    void comparesTheDifferenceWithTheRow() {
        var found = check(new GasesDifferByLulucf(), Projections.WITH_MEASURES, """
                             | 2025  | 2030  | 2035
                co2Including | 30000 | 30000 | 30000
                co2Excluding | 32900 | 33100 | 33100
                ch4Including | 1100  | 1100  | NE
                ch4Excluding | 1000  | 1000  | 1000
                n2oIncluding | 500   | 500   | 500
                n2oExcluding | 500   | 500   | 500
                lulucf       | -3000 | -3000 | -1
                             | ^     |       |
                """);
        assertEquals(Quantity.of("-2800"), found.getFirst().facts().get(1));
    }

    @Test
    void allowsForRoundedFigures() {
        check(new GasesDifferByLulucf(), Projections.WITHOUT_MEASURES, """
                             | 2023  | 2025
                co2Including | 300.1 | NO
                co2Excluding | 330.4 | NO
                ch4Including | 10.1  | NO
                ch4Excluding | 10.0  | NO
                n2oIncluding | 5.0   | NO
                n2oExcluding | 5.0   | NO
                lulucf       | -30.0 | NO
                """);
    }
}
