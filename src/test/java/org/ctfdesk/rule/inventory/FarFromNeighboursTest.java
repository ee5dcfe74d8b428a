package org.ctfdesk.rule.inventory;

import static org.ctfdesk.rule.Drawing.check;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Quantity;
import org.junit.jupiter.api.Test;

class FarFromNeighboursTest {
    @Test
    void questionsTheYearThatStandsOut() {
        var found = check(new FarFromNeighbours(), Summary.FORM, """
                       | 2019   | 2020   | 2021   | 2022 | 2023
                energy | 1820.4 | 1.7902 | 1835.1 | NO   | 1849900
                       |        | ^      |        |      | ^
                lulucf | -912.5 | -905.1 | -0.899 | -890 | -881
                       |        |        | ^      |      |
                """);
        assertEquals(Quantity.of("1820.4"), found.getFirst().facts().get(1));
        assertEquals("2019", found.getFirst().facts().get(2));
    }

    @Test
    void leavesTrendsAndSmallFiguresAlone() {
        check(new FarFromNeighbours(), Summary.FORM, """
                         | 2019  | 2020 | 2021  | 2022 | 2023
                energy   | 10    | 900  | 4000  | 20   | 0
                hfcs     | 0.001 | 1    | 0.002 | 9    | 400
                """);
    }

    @Test
    void looksAtProjectionsToo() {
        check(new FarFromNeighbours(), Projections.WITHOUT_MEASURES, """
                      | 2023 | 2030  | 2035
                waste | 12   | 12000 | 13
                      |      | ^     |
                """);
    }
}
