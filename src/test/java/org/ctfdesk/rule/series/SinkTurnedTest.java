package org.ctfdesk.rule.series;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Projections;
import org.junit.jupiter.api.Test;

class SinkTurnedTest {
    @Test
    void findsRemovalsThatBecomeEmissions() {
        check(new SinkTurned(), Projections.WITH_MEASURES, """
                   | recent@2023 | projection@2025 | projection@2030
            lulucf | -2080       | 2900            | 3500
                   |             | ^               |
            """);
    }

    @Test
    void takesRemovals() {
        check(new SinkTurned(), Projections.WITH_MEASURES, """
                   | recent@2023 | projection@2025 | projection@2030
            lulucf | -2080       | -2900           | -3500
            """);
    }
}
