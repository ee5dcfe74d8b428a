package org.ctfdesk.rule.series;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.junit.jupiter.api.Test;

class ColumnOutOfScaleTest {
    @Test
    void findsAColumnInMegatonnes() {
        check(new ColumnOutOfScale(), Summary.FORM, """
                        | 2021  | 2022  | 2023
                energy  | 31000 | 31.5  | 32000
                        |       | ^     |
                industry    | 4000 | 4.1 | 4200
                agriculture | 9000 | 9.2 | 9100
                waste       | 2000 | 2.0 | 2050
                """);
    }

    @Test
    void findsAColumnInTonnes() {
        check(new ColumnOutOfScale(), Projections.WITH_MEASURES, """
                            | 2025  | 2030     | 2035
                energy      | 31000 | 30500000 | 30000
                            |       | ^        |
                industry    | 4000  | 4100000  | 4200
                agriculture | 9000  | 9200000  | 9100
                """);
    }

    @Test
    void takesSeriesThatGrow() {
        check(new ColumnOutOfScale(), Summary.FORM, """
                            | 2021  | 2022  | 2023
                energy      | 31000 | 36000 | 52000
                industry    | 4000  | 1000  | 400
                agriculture | 9000  | 9.2   | 9100
                """);
    }
}
