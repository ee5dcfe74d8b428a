package org.ctfdesk.rule.flexibility;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.flexibility.Claims.claiming;
import static org.ctfdesk.rule.flexibility.Claims.stating;

import org.ctfdesk.form.ndc.Measures;
import org.junit.jupiter.api.Test;

class TimeFrameLapsedTest {
    @Test
    void findsAYearThatIsPast() {
        check(new TimeFrameLapsed(), Measures.FORM, claiming(stating("85", "No staff", "2025", "")), """
                    | label
                box |
                    | ^
                """);
    }

    @Test
    void takesAYearAhead() {
        check(new TimeFrameLapsed(), Measures.FORM, claiming(stating("85", "No staff", "2028", "")), """
                    | label
                box |
                """);
    }

    @Test
    void findsThisVeryReport() {
        check(new TimeFrameLapsed(), Measures.FORM, claiming(stating("85", "No staff", "BTR2", "")), """
                    | label
                box |
                    | ^
                """);
    }

    @Test
    void leavesWhatCountsFromAPastYear() {
        check(new TimeFrameLapsed(), Measures.FORM,
                claiming(stating("85", "No staff", "three years from 2024", ""), stating("85", "No staff", "soon", "")), """
                    | label
                box |
                """);
    }
}
