package org.ctfdesk.rule.key;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.form.ndc.Summary;
import org.junit.jupiter.api.Test;

class FigureWithKeyTest {
    @Test
    void wantsOneOfTheTwo() {
        check(new FigureWithKey(), Summary.FORM, """
                       | 2021    | 2022      | 2023
                energy | 12.3 FX | NE (12.3) | 5
                       | ^       | ^         |
                """);
        check(new FigureWithKey(), Summary.FORM, """
                       | 2021 | 2022      | 2023
                energy | FX   | NE (12)   | about 12
                """);
    }

    @Test
    void leavesWordsOfIndicators() {
        check(new FigureWithKey(), Progress.FORM, """
                             | label | 2021    | 2022
                supporting/1 | Air   | NO2 law | 1.5 C
                supporting/2 | Sun   | 12 NE   | 3
                             |       | ^       |
                """);
    }
}
