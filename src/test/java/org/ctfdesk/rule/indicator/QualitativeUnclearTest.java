package org.ctfdesk.rule.indicator;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class QualitativeUnclearTest {
    @Test
    void asksWhichOfTheTwo() {
        check(new QualitativeUnclear(), Progress.FORM, Given.typed("table1:indicator/1:label = Law adopted"), """
                            | unit      | 2021        | 2022
                indicator/1 | kt CO2 eq | law adopted | in force
                            | ^
                """);
    }

    @Test
    void takesWordsOfAQualitativeOne() {
        check(new QualitativeUnclear(), Progress.FORM, Given.typed("table1:indicator/1:label = Law adopted"), """
                            | unit        | 2021        | 2022
                indicator/1 | qualitative | law adopted | in force
                """);
    }

    @Test
    void asksFiguresForTheirUnit() {
        check(new QualitativeUnclear(), Progress.FORM, Given.typed("table1:indicator/1:label = Law adopted"), """
                            | unit        | 2021 | 2022
                indicator/1 | qualitative | 12   | 14
                            | ^
                """);
    }

    @Test
    void takesFigures() {
        check(new QualitativeUnclear(), Progress.FORM, Given.typed("table1:indicator/1:label = Law adopted"), """
                            | unit | 2021 | 2022
                indicator/1 | %    | 12   | NE
                """);
    }
}
