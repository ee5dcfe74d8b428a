package org.ctfdesk.rule.series;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;
import static org.ctfdesk.rule.Drawing.filled;

import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.junit.jupiter.api.Test;

class TableOutOfScaleTest {
    @Test
    void findsProjectionsInMegatonnesBesideTheInventory() {
        var base = filled(everything(), Summary.FORM, """
                            | 2023
                energy      | 31000
                industry    | 4000
                agriculture | 9000
                lulucf      | -1700
                waste       | 2000
                """);
        check(new TableOutOfScale(), Projections.WITH_MEASURES, base, """
                            | 2023  | 2025
                industry    | 4.0   | 4.1
                            | ^     |
                agriculture | 9.0   | 9.1
                lulucf      | -1.7  | -1.8
                waste       | 2.0   | 2.1
                """);
        check(new TableOutOfScale(), Projections.WITH_MEASURES, base, """
                            | 2023  | 2025
                industry    | 4000  | 4100
                agriculture | 9000  | 9100
                lulucf      | -1700 | -1800
                waste       | 2000  | 2100
                """);
    }
}
