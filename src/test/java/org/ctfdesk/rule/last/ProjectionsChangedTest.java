package org.ctfdesk.rule.last;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.since;

import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.report.Report;
import org.junit.jupiter.api.Test;

class ProjectionsChangedTest {
    @Test
    void tellsAnotherProjection() {
        check(new ProjectionsChanged(), Projections.WITH_MEASURES, before(), """
                      | projection@2025 | projection@2030
            energy    | 100             | 80
                      |                 | ^
            transport | 50              | 48
            """);
    }

    @Test
    void takesThoseThatANewBoxExplains() {
        check(new ProjectionsChanged(), Projections.WITH_MEASURES, before(), """
                      | projection@2025 | projection@2030
            energy    | 100             | 80
            box       | The model was replaced since the last report.
            """);
    }

    private static Report before() {
        return since(Projections.WITH_MEASURES, """
                          | projection@2025 | projection@2030
                energy    | 100             | 90
                transport | 50              | 48
                """);
    }
}
