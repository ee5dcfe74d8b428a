package org.ctfdesk.rule.series;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Projections;
import org.junit.jupiter.api.Test;

class ColumnLeftBlankTest {
    @Test
    void findsAYearWithoutAFigure() {
        check(new ColumnLeftBlank(), Projections.WITHOUT_MEASURES, """
                         | 2023 | 2025 | 2030 | 2035
                energy   | 10   | 11   |      | 12
                         |      |      | ^    |
                industry | 10   | 11   |      | 12
                """);
    }

    @Test
    void takesATableThatIsNotBegun() {
        check(new ColumnLeftBlank(), Projections.WITHOUT_MEASURES, """
                         | 2023 | 2025 | 2030 | 2035
                energy   |      |      |      |
                """);
    }
}
