package org.ctfdesk.rule.measure;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class SectorEffectDiffersTest {
    @Test
    void findsASumOfYears() {
        check(new SectorEffectDiffers(), Measures.FORM, given(), """
                      | label  | status      | sectors  | expected@2030
            measure/1 | Cement | implemented | industry | 40
                      |        |             |          | ^
            measure/2 | Wind   | implemented | energy   | 50
            """);
    }

    @Test
    void takesWhatTheScenariosGive() {
        check(new SectorEffectDiffers(), Measures.FORM, given(), """
                      | label  | status      | sectors  | expected@2030
            measure/1 | Cement | implemented | industry | 5
            measure/2 | Wind   | implemented | energy   | 50
            """);
    }

    private static Report given() {
        return Given.typed(Given.inventory(), """
                table7:energy:projection@2030 = 100
                table9:energy:projection@2030 = 150
                table7:industry:projection@2030 = 50
                table9:industry:projection@2030 = 54
                """);
    }
}
