package org.ctfdesk.rule.last;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.since;

import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Report;
import org.junit.jupiter.api.Test;

class SeriesRecalculatedInPartTest {
    private static final Report BASE = since(Summary.FORM, """
                   | 2021  | 2022  | 2023
            energy | 200   | 210   | 220
            waste  | 40.0  | 41.0  | 42.0
            """);

    @Test
    void findsOneYearRecalculatedAlone() {
        check(new SeriesRecalculatedInPart(), Summary.FORM, BASE, """
                       | 2021  | 2022  | 2023
                energy | 200   | 215   | 220
                       |       | ^     |
                waste  | 40    | 41    | 42
                """);
    }

    @Test
    void findsASeriesRecalculatedWithoutAWordOnce() {
        check(new SeriesRecalculatedInPart(), Summary.FORM, BASE, """
                       | 2021  | 2022  | 2023
                energy | 205   | 215   | 220
                       | ^     |       |
                waste  | 41    | 42    | 43
                """);
    }

    @Test
    void takesASeriesThatIsExplained() {
        check(new SeriesRecalculatedInPart(), Summary.FORM, BASE, """
                       | 2021  | 2022  | 2023
                energy | 205   | 215   | 225
                box | The series was recalculated with a new energy balance.
                """);
    }
}
