package org.ctfdesk.rule.series;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Drawing;
import org.junit.jupiter.api.Test;

class MetricStepTest {
    @Test
    void findsAStepByTheRatioOfTwoReports() {
        check(new MetricStep(), Summary.FORM, years(), """
                       | 2018 | 2019 | 2020 | 2021 | 2022 | 2023
            ch4Without | 1000 | 1005 | 1010 | 1131 | 1135 | 1140
                       |      |      |      | ^    |      |
            n2oWithout | 500  | 503  | 505  | 449  | 450  | 452
            """);
    }

    @Test
    void takesARowThatMoves() {
        check(new MetricStep(), Summary.FORM, years(), """
                       | 2018 | 2019 | 2020 | 2021 | 2022 | 2023
            ch4Without | 1000 | 1080 | 1010 | 1131 | 1135 | 1140
            """);
    }

    private static Report years() {
        var report = Drawing.everything();
        return report.with(report.profile().with(report.profile().periods().withInventoryFrom(2018)));
    }
}
