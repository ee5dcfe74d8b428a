package org.ctfdesk.rule.measure;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class EstimatesOutOfScaleTest {
    @Test
    void findsAColumnInMt() {
        check(new EstimatesOutOfScale(), Measures.FORM, Given.inventory(), """
                      | label   | startYear | achieved@2023 | expected@2030
            measure/1 | Wind    | 2015      | 1420          | 2.65
                      |         |           |               | ^
            measure/2 | Stoves  | 2015      | 310           | 0.72
            measure/3 | Cement  | 2015      | 260           | 0.42
            """);
    }

    @Test
    void findsAColumnInTonnes() {
        check(new EstimatesOutOfScale(), Measures.FORM, Given.inventory(), """
                      | label   | startYear | achieved@2023 | expected@2030
            measure/1 | Wind    | 2015      | 1420000       | 2650
                      |         |           | ^             |
            measure/2 | Stoves  | 2015      | 310000        | 720
            """);
    }

    @Test
    void findsOneFigure() {
        check(new EstimatesOutOfScale(), Measures.FORM, Given.inventory(), """
                      | label   | startYear | achieved@2023 | expected@2030
            measure/1 | Wind    | 2015      | 1.42          | 2650
                      |         |           | ^             |
            measure/2 | Stoves  | 2015      | 310           | 720
            measure/3 | Metro   | 2022      | 1             | 400
            """);
    }
}
