package org.ctfdesk.rule.wording;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class DirectionDiffersTest {
    @Test
    void findsWordsAgainstTheFigures() {
        check(new DirectionDiffers(), Progress.FORM, """
                        | unit      | reference | 2021 | 2022 | 2023 | targetLevel | progress
            indicator/1 | kt CO2 eq | 100       | 90   | 88   | 85   | 60          | In 2023 emissions were 15 per cent above 1990
                        |           |           |      |      |      |             | ^
            """);
    }

    @Test
    void takesThoseThatFollow() {
        check(new DirectionDiffers(), Progress.FORM, """
                        | unit      | reference | 2021 | 2022 | 2023 | targetLevel | progress
            indicator/1 | kt CO2 eq | 100       | 90   | 88   | 85   | 60          | In 2023 emissions were 15 per cent below 1990
            """);
    }

    @Test
    void findsATargetAndWhatCountsAsProgress() {
        check(new DirectionDiffers(), Indicators.FORM, given(), """
                        | label     | description
            indicator/1 | Emissions |
            relation/1  |           | A rise of the indicator shows progress
                        |           | ^
            """);
    }

    private static Report given() {
        return Given.typed(Given.inventory(), """
                table4/1:indicator/1:unit = kt CO2 eq
                table4/1:indicator/1:reference = 100
                table4/1:indicator/1:targetLevel = 60
                """);
    }
}
