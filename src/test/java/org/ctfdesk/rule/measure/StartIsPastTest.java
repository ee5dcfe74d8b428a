package org.ctfdesk.rule.measure;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Measures;
import org.junit.jupiter.api.Test;

class StartIsPastTest {
    @Test
    void comparesWithTheYearOfTheReport() {
        check(new StartIsPast(), Measures.FORM, """
                          | label | status  | startYear
                measure/1 | Wind  | Planned | 2019
                          |       | ^       |
                measure/2 | Sun   | Adopted | 2025
                          |       | ^       |
                """);
        check(new StartIsPast(), Measures.FORM, """
                          | label | status      | startYear
                measure/1 | Wind  | Planned     | 2028
                measure/2 | Sun   | Adopted     | 2026
                measure/3 | Sea   | Implemented | 2019
                measure/4 | Rain  | Planned     | soon
                """);
    }
}
