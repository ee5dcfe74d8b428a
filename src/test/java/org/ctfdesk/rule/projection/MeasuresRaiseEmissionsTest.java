package org.ctfdesk.rule.projection;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;
import static org.ctfdesk.rule.Drawing.filled;

import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.report.Report;
import org.junit.jupiter.api.Test;

class MeasuresRaiseEmissionsTest {
    private static Report with() {
        return filled(everything(), Projections.WITH_MEASURES, """
                          | 2023  | 2025  | 2030
                totalWith | 52500 | 52300 | 52000
                """);
    }

    @Test
    void comparesTheTotalsOfEachProjectedYear() {
        check(new MeasuresRaiseEmissions(), Projections.WITHOUT_MEASURES, with(), """
                          | 2023  | 2025  | 2030
                totalWith | 1     | 52300 | 51000
                          |       |       | ^
                """);
    }

    @Test
    void isSilentWhereEmissionsAreHigher() {
        check(new MeasuresRaiseEmissions(), Projections.WITHOUT_MEASURES, with(), """
                          | 2023  | 2025  | 2030
                totalWith | 52500 | 54000 | 56000
                """);
    }
}
