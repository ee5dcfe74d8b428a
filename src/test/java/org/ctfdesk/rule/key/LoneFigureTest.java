package org.ctfdesk.rule.key;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Summary;
import org.junit.jupiter.api.Test;

class LoneFigureTest {
    @Test
    void findsAFigureThatStandsAlone() {
        check(new LoneFigure(), Summary.FORM, """
                | 2021 | 2022 | 2023
            nf3 | FX   | 2.2  | FX
                |      | ^    |
            """);
    }

    @Test
    void takesTheBeginningOfASeriesAndOtherKeys() {
        check(new LoneFigure(), Summary.FORM, """
                | 2021 | 2022 | 2023
            nf3 | NO   | NO   | 2.2
            sf6 | NO   | 3    | NE
            """);
    }
}
