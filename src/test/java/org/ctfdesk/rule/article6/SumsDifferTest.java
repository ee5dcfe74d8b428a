package org.ctfdesk.rule.article6;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Readings;
import org.ctfdesk.report.profile.Circumstances.Method;
import org.junit.jupiter.api.Test;

class SumsDifferTest {
    @Test
    void wantsThemToAddUpAtTheEnd() {
        check(new SumsDiffer(), Progress.FORM, Cooperating.of(Method.SINGLE_YEAR_AVERAGING, 2024, 2024), """
                                 | 2021 | 2022 | 2023   | 2024
                firstTransferred | 0    | 0    | 100000 | 150000
                otherPurposes    | 0    | 0    | 0      | 0
                used             | 0    | 0    | 0      | 0
                adjustments      | 62500 | 62500 | 62500 | 62400
                                 |       |       |       | ^
                """);
        check(new SumsDiffer(), Progress.FORM, Cooperating.of(Method.SINGLE_YEAR_AVERAGING, 2024, 2024), """
                                 | 2021 | 2022 | 2023   | 2024
                firstTransferred | 0    | 0    | 100000 | 150000
                otherPurposes    | 0    | 0    | 0      | 0
                used             | 0    | 0    | 0      | 0
                adjustments      |       |       |       |
                """);
        check(new SumsDiffer(), Progress.FORM, Cooperating.averaging(), """
                                 | 2021 | 2022 | 2023   | 2024
                firstTransferred | 0    | 0    | 100000 | 150000
                otherPurposes    | 0    | 0    | 0      | 0
                used             | 0    | 0    | 0      | 0
                adjustments      | 62500 | 62500 | 62500 | 62400
                """);
    }

    @Test
    void wantsAnAverageThatIsKeptToBeTold() {
        var kept = Cooperating.with(Cooperating.averaging(), Readings.ADOPTED.with(Readings.Average.AS_FILED));
        check(new SumsDiffer(), Progress.FORM, kept, """
                                 | 2021 | 2022 | 2023   | 2024
                firstTransferred | 0    | 0    | 100000 | 150000
                otherPurposes    | 0    | 0    | 0      | 0
                used             | 0    | 0    | 0      | 0
                adjustments      |       |       |       |
                                 |       |       |       | ^
                """);
        check(new SumsDiffer(), Progress.FORM, kept, """
                                 | 2021 | 2022 | 2023   | 2024
                firstTransferred | 0    | 0    | 100000 | 150000
                otherPurposes    | 0    | 0    | 0      | 0
                used             | 0    | 0    | 0      | 0
                adjustments      |       |       |       |
                box | Each year keeps its own average (para. 7(a)(ii)).
                """);
    }
}
