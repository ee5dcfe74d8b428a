package org.ctfdesk.rule.progress;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Report;
import org.junit.jupiter.api.Test;

class ShareDiffersTest {
    private static Report given() {
        return Given.typed("table1:indicator/1:label = Share of renewable electricity");
    }

    @Test
    void findsAPartThatDoesNotFit() {
        check(new ShareDiffers(), Progress.FORM, given(), """
                         | label     | unit     | reference | 2021  | 2022  | 2023
            indicator/1  |           | per cent | 31.5      | 42.1  | 43.4  | 44.6
            supporting/1 | Renewable | GWh      | 11240     | 20460 | 21610 | 27290
                         |           |          |           |       |       | ^
            supporting/2 | All       | GWh      | 35683     | 48599 | 49793 | 51099
            """);
    }

    @Test
    void findsARowInAnotherUnit() {
        check(new ShareDiffers(), Progress.FORM, given(), """
                         | label     | unit     | reference | 2021  | 2022  | 2023
            indicator/1  |           | per cent | 31.5      | 42.1  | 43.4  | 44.6
            supporting/1 | Renewable | GWh      | 11.24     | 20.46 | 21.61 | 22.79
                         |           |          | ^         |       |       |
            supporting/2 | All       | GWh      | 35683     | 48599 | 49793 | 51099
            """);
    }

    @Test
    void findsARowThatWasPastedAYearTooFar() {
        check(new ShareDiffers(), Progress.FORM, given(), """
                         | label     | unit     | reference | 2021  | 2022  | 2023
            indicator/1  |           | per cent | 31.5      | 42.1  | 43.4  | 44.6
            supporting/1 | Renewable | GWh      | 11240     | 19300 | 20460 | 21610
                         |           |          |           | ^     |       |
            supporting/2 | All       | GWh      | 35683     | 48599 | 49793 | 51099
            """);
        check(new ShareDiffers(), Progress.FORM, given(), """
                         | label     | unit     | reference | 2021  | 2022  | 2023
            indicator/1  |           | per cent | 31.5      | 42.1  | 43.4  | 44.6
            supporting/1 | Renewable | GWh      | 11240     | 20460 | 21610 | 22790
            supporting/2 | All       | GWh      | 35683     | 46500 | 48599 | 49793
                         |           |          |           | ^     |       |
            """);
    }

    @Test
    void takesAnIndicatorThatIsAveragedOverYears() {
        check(new ShareDiffers(), Progress.FORM, given(), """
                         | label     | unit     | reference | 2021  | 2022  | 2023
            indicator/1  |           | per cent | 31.5      | 40.0  | 41.5  | 42.9
            supporting/1 | Renewable | GWh      | 11240     | 20460 | 21610 | 22790
            supporting/2 | All       | GWh      | 35683     | 48599 | 49793 | 51099
            """);
    }

    @Test
    void takesWhatFitsAndWhatIsSomethingElse() {
        check(new ShareDiffers(), Progress.FORM, given(), """
                         | label     | unit     | reference | 2021  | 2022  | 2023
            indicator/1  |           | per cent | 31.5      | 42.1  | 43.4  | 44.6
            supporting/1 | Renewable | GWh      | 11240     | 20460 | 21610 | 22790
            supporting/2 | All       | GWh      | 35683     | 48599 | 49793 | 51099
            """);
        check(new ShareDiffers(), Progress.FORM, given(), """
                         | label     | unit     | reference | 2021  | 2022  | 2023
            indicator/1  |           | per cent | 31.5      | 42.1  | 43.4  | 44.6
            supporting/1 | Wind      | GWh      | 240       | 460   | 610   | 790
            supporting/2 | Sun       | GWh      | 683       | 599   | 793   | 1099
            """);
    }
}
