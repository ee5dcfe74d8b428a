package org.ctfdesk.rule.series;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Projections;
import org.junit.jupiter.api.Test;

class LevelsNotGivenTest {
    @Test
    void findsAnIndex() {
        check(new LevelsNotGiven(), Projections.WITHOUT_MEASURES, """
                        | recent@2023 | projection@2025 | projection@2030
            energy      | 20000       | 101             | 105
                        |             | ^               |
            transport   | 9400        | 102             | 106
            industry    | 5100        | 103             | 107
            """);
    }

    @Test
    void takesLevels() {
        check(new LevelsNotGiven(), Projections.WITHOUT_MEASURES, """
                        | recent@2023 | projection@2025 | projection@2030
            energy      | 20000       | 20100           | 21000
            transport   | 9400        | 9500            | 9900
            industry    | 5100        | 103             | 107
            """);
    }
}
