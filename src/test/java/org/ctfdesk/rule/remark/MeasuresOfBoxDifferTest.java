package org.ctfdesk.rule.remark;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Measures;
import org.junit.jupiter.api.Test;

class MeasuresOfBoxDifferTest {
    @Test
    void findsAMeasureOfAnotherStatus() {
        check(new MeasuresOfBoxDiffer(), Measures.FORM, """
                      | label | status
            measure/1 | Wind  | implemented
            measure/2 | Solar | planned
            box       | Measures 1 and 2 are in the scenario with additional measures only
                      | ^
            """);
    }

    @Test
    void findsAnotherYear() {
        check(new MeasuresOfBoxDiffer(), Measures.FORM, """
                      | label | status
            measure/1 | Wind  | implemented
            box       | Achieved reductions are those of 2021
                      | ^
            """);
    }

    @Test
    void takesExceptionsAndDenials() {
        for (var text : new String[] {"All measures except measure 2 are in the scenario with measures.",
            "Measures 1 and 3 are not in the scenario with additional measures. The rest is planned"}) {
            check(new MeasuresOfBoxDiffer(), Measures.FORM, """
                          | label | status
                measure/1 | Wind  | implemented
                measure/2 | Solar | planned
                measure/3 | Hydro | adopted
                box       | %s
                """.formatted(text));
        }
    }

    @Test
    void takesYearsInWhichOtherThingsAreExpected() {
        check(new MeasuresOfBoxDiffer(), Measures.FORM, """
                      | label | status
            measure/1 | Wind  | implemented
            box       | The evaluation is expected in 2026. The survey is expected for 2027. This was achieved by the law of 2015
            """);
        check(new MeasuresOfBoxDiffer(), Measures.FORM, """
                      | label | status
            measure/1 | Wind  | implemented
            box       | The targets achieved under the programme of 2015 count. Achieved reductions rest on the survey of 2019
            """);
    }

    @Test
    void takesWhatTheTableSays() {
        check(new MeasuresOfBoxDiffer(), Measures.FORM, """
                      | label | status
            measure/1 | Wind  | implemented
            measure/2 | Solar | planned
            box       | Measure 2 is in the scenario with additional measures only. Achieved reductions are those of 2023
            """);
    }
}
