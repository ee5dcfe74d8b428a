package org.ctfdesk.rule.measure;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Measures;
import org.junit.jupiter.api.Test;

class StartIsAheadTest {
    @Test
    void comparesWithTheYearOfTheReport() {
        check(new StartIsAhead(), Measures.FORM, """
                          | label | status      | startYear
                measure/1 | Wind  | Implemented | 2029
                          |       | ^           |
                """);
        check(new StartIsAhead(), Measures.FORM, """
                          | label | status      | startYear
                measure/1 | Wind  | Implemented | 2020
                measure/2 | Sun   | Implemented | 2026
                measure/3 | Sea   | Planned     | 2029
                """);
    }
}
