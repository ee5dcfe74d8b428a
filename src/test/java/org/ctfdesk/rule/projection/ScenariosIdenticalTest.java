package org.ctfdesk.rule.projection;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;
import static org.ctfdesk.rule.Drawing.filled;

import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.report.Report;
import org.junit.jupiter.api.Test;

class ScenariosIdenticalTest {
    private static Report with() {
        return filled(everything(), Projections.WITH_MEASURES, """
                          | 2023 | 2025   | 2030
                energy    | 100  | 90 (1) | NE
                totalWith | 100  | 90     | 80
                """);
    }

    @Test
    void findsACopy() {
        check(new ScenariosIdentical(), Projections.WITH_ADDITIONAL_MEASURES, with(), """
                          | 2023 | 2025 | 2030
                energy    | 100  | 90   | NE
                          |      | ^    |
                totalWith | 100  | 90   | 80
                """);
    }

    @Test
    void isSilentWhereOneFigureDiffers() {
        check(new ScenariosIdentical(), Projections.WITH_ADDITIONAL_MEASURES, with(), """
                          | 2023 | 2025 | 2030
                energy    | 100  | 90   | NE
                totalWith | 100  | 90   | 79
                """);
    }
}
