package org.ctfdesk.rule.series;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class KeysDifferTest {
    @Test
    void findsNoBesideAnotherKey() {
        check(new KeysDiffer(), Projections.WITH_MEASURES, given(), """
                 | recent@2023
            nf3  | NO
                 | ^
            sf6  | NO
                 | ^
            pfcs | NE
                 | ^
            """);
    }

    @Test
    void takesTheSame() {
        check(new KeysDiffer(), Projections.WITH_MEASURES, given2(), """
                 | recent@2023
            nf3  | FX
            pfcs | NO
            """);
    }

    private static Report given() {
        return Given.typed(Given.inventory(), """
                table6:nf3:year@2023 = FX
                table6:sf6:year@2023 = 3
                table6:pfcs:year@2023 = NO
                """);
    }

    private static Report given2() {
        return Given.typed(Given.inventory(), """
                table6:nf3:year@2023 = FX
                table6:pfcs:year@2023 = NO
                """);
    }
}
