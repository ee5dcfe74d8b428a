package org.ctfdesk.rule.projection;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;
import static org.ctfdesk.rule.Drawing.filled;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Severity;
import org.junit.jupiter.api.Test;

class PlannedMeasuresDisagreeTest {
    private static Report with() {
        return filled(everything(), Projections.WITH_MEASURES, """
                          | 2023 | 2025
                totalWith | 100  | 90
                """);
    }

    private static Report settled() {
        return filled(with(), Measures.FORM, """
                          | label | status
                measure/1 | Wind  | adopted
                measure/2 | Solar | implemented
                """);
    }

    private static Report planned() {
        return filled(settled(), Measures.FORM, """
                          | label | status
                measure/3 | Rail  | planned
                """);
    }

    @Test
    void asksWhichMeasuresAreAdditional() {
        check(new PlannedMeasuresDisagree(), Projections.WITH_ADDITIONAL_MEASURES, settled(), """
                          | 2023 | 2025 | 2030
                totalWith | 100  | 85   | 80
                          |      | ^    |
                """);
    }

    @Test
    void isSilentWhereSomeArePlannedOrStatusIsOpen() {
        check(new PlannedMeasuresDisagree(), Projections.WITH_ADDITIONAL_MEASURES, planned(), """
                          | 2023 | 2025 | 2030
                totalWith | 100  | 85   | 80
                """);
        check(new PlannedMeasuresDisagree(), Projections.WITH_ADDITIONAL_MEASURES, with(), """
                          | 2023 | 2025 | 2030
                totalWith | 100  | 85   | 80
                """);
        check(new PlannedMeasuresDisagree(), Projections.WITH_ADDITIONAL_MEASURES, filled(settled(), Measures.FORM, MEASURE), """
                          | 2023 | 2025 | 2030
                totalWith | 100  | 85   | 80
                """);
    }

    @Test
    void remindsOfPlannedMeasuresWithoutAScenario() {
        var found = check(new PlannedMeasuresDisagree(), Projections.WITH_ADDITIONAL_MEASURES, planned(), """
                          | 2025 | 2030
                totalWith |      |
                          | ^    |
                """);
        assertEquals(Severity.INFO, found.getFirst().severity());
    }

    private static final String MEASURE = """
                      | label | status
            measure/3 | Rail  |
            """;
}
