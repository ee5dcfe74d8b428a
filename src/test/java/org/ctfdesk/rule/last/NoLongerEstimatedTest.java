package org.ctfdesk.rule.last;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.since;

import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Report;
import org.junit.jupiter.api.Test;

class NoLongerEstimatedTest {
    private static final Report BASE = since(Summary.FORM, """
                     | label | 2021 | 2022
            pfcs     |       | 12   | 11
            sf6      |       | NE   | 0
            hfcs     |       | 5    | 6
            ownGas/1 | HFEs  | 3    | 3
            """);

    @Test
    void findsAFigureThatBecameNe() {
        check(new NoLongerEstimated(), Summary.FORM, BASE, """
                         | label | 2021 | 2022 | 2023
                pfcs     |       | 12   | NE   | NE
                         |       |      | ^    |
                hfcs     |       | 5    | 6    | NE
                         |       |      |      | ^
                ownGas/4 | hfes  | 3    | NE   | 3
                         |       |      | ^    |
                """);
    }

    @Test
    void findsAFigureOfTheSameYearThatBecameNo() {
        check(new NoLongerEstimated(), Summary.FORM, BASE, """
                     | 2021 | 2022   | 2023
                pfcs | 12   | NO     | NO
                     |      | ^      |
                hfcs | 5    | NO (1) | 6
                (1) | Was counted in 2.F by mistake.
                """);
    }

    @Test
    void takesWhatNeverWasEstimatedAndWhatNoLongerOccurs() {
        check(new NoLongerEstimated(), Summary.FORM, BASE, """
                     | 2021 | 2022 | 2023
                pfcs | 12   | 11   | NO
                sf6  | NE   | NE   | NE
                nf3  | NE   | NE   | NE
                """);
    }
}
