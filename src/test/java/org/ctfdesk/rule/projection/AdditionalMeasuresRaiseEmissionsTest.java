package org.ctfdesk.rule.projection;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;
import static org.ctfdesk.rule.Drawing.filled;

import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.report.Report;
import org.junit.jupiter.api.Test;

class AdditionalMeasuresRaiseEmissionsTest {
    private static Report with() {
        return filled(everything(), Projections.WITH_MEASURES, """
                             | 2023 | 2025 | 2030 | 2035
                totalWith    | 55   | 50   | 50   | 50
                totalWithout | 60   | 55   | 55   | FX
                """);
    }

    @Test
    void comparesTheTotalsOfEachProjectedYear() {
        check(new AdditionalMeasuresRaiseEmissions(), Projections.WITH_ADDITIONAL_MEASURES, with(), """
                             | 2023 | 2025 | 2030 | 2035
                totalWith    | 99   | 52   | 48   | 50
                             |      | ^    |      |
                totalWithout | 60   | 55   | 57   | 57
                             |      |      | ^    |
                """);
    }

    @Test
    void isSilentWhereEmissionsAreLower() {
        check(new AdditionalMeasuresRaiseEmissions(), Projections.WITH_ADDITIONAL_MEASURES, with(), """
                             | 2023 | 2025 | 2030 | 2035
                totalWith    | 55   | 50   | 48   | 45
                totalWithout | 60   | 55   | 53   | 50
                """);
    }
}
