package org.ctfdesk.rule.measure;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;

import java.util.List;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Periods;
import org.junit.jupiter.api.Test;

class EstimateYearsReversedTest {
    @Test
    void findsYearsOnTheOtherSide() {
        check(new EstimateYearsReversed(), Measures.FORM, years(2028, 2020), """
                          | label | achieved@2028 | expected@2020
                measure/1 | Wind  | 12            | 50
                          |       | ^             | ^
                measure/2 | Sun   | 12            | 50
                """);
    }

    @Test
    void takesPastAndFuture() {
        check(new EstimateYearsReversed(), Measures.FORM, years(2023, 2030), """
                          | label | achieved@2023 | expected@2030
                measure/1 | Wind  | 12            | 50
                """);
    }

    private static Report years(int achieved, int expected) {
        return everything().with(everything().profile()
                .with(new Periods(2021, 2030, 2021, 2023, List.of(1990), 2035, List.of(achieved), List.of(expected))));
    }
}
