package org.ctfdesk.rule.key;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.junit.jupiter.api.Test;

class LoneFigureTest {
    @Test
    void findsAFigureThatStandsAlone() {
        check(new LoneFigure(), Summary.FORM, """
                | 2021 | 2022 | 2023
            nf3 | NO   | 2.2  | NO
                |      | ^    |
            """);
    }

    @Test
    void takesTheBeginningOfASeriesAndOtherKeys() {
        check(new LoneFigure(), Summary.FORM, """
                | 2021 | 2022 | 2023
            nf3 | NO   | NO   | 2.2
            sf6 | NO   | 3    | NE
            hfcs | 3   | NO   | NO
            """);
    }

    @Test
    void takesTheRecentYearOfAProjection() {
        check(new LoneFigure(), Projections.WITH_MEASURES, """
                     | recent@2023 | projection@2030 | projection@2035
            waste    | 12.3        | NE              | NE
            industry | 12.3        | FX              | FX
            """);
    }

    @Test
    void takesAYearOfTransfers() {
        check(new LoneFigure(), Progress.FORM, """
                             | unit      | 2021 | 2022  | 2023 | 2024
            used             | t CO2 eq. | NO   | 50000 | NO   | NO
            """);
    }
}
