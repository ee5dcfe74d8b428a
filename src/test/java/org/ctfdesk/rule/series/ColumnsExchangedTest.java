package org.ctfdesk.rule.series;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Projections;
import org.junit.jupiter.api.Test;

class ColumnsExchangedTest {
    @Test
    void findsTwoYearsTheWrongWayRound() {
        check(new ColumnsExchanged(), Projections.WITH_MEASURES, """
                        | 2023  | 2025  | 2030  | 2035
            energy      | 31000 | 29000 | 30500 | 27000
                        |       | ^     |       |
            transport   | 9000  | 9800  | 9500  | 10400
            industry    | 4000  | 4700  | 4400  | 5100
            agriculture | 9000  | 8700  | 8850  | 8500
            waste       | 2000  | 1700  | 1900  | 1500
            """);
    }

    @Test
    void takesPathsOfTheirOwn() {
        check(new ColumnsExchanged(), Projections.WITH_MEASURES, """
                        | 2023  | 2025  | 2030  | 2035
            energy      | 31000 | 29000 | 30500 | 27000
            transport   | 9000  | 9500  | 9800  | 10400
            industry    | 4000  | 4400  | 4700  | 5100
            agriculture | 9000  | 8850  | 8700  | 8500
            waste       | 2000  | 1900  | 1700  | 1500
            """);
    }
}
