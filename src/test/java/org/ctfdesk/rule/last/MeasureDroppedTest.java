package org.ctfdesk.rule.last;

import static org.ctfdesk.rule.Drawing.carriedOver;
import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;
import static org.ctfdesk.rule.Drawing.filled;
import static org.ctfdesk.rule.Drawing.since;

import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.Report;
import org.junit.jupiter.api.Test;

class MeasureDroppedTest {
    private static final Report BEFORE = filled(everything(), Measures.FORM, """
                      | label       | description       | startYear
            measure/1 | Carbon tax  | A tax on fuels    | 2015
            measure/2 | Wind farms  | Auctions          | 2018
            """);

    @Test
    void findsAMeasureThatDisappeared() {
        check(new MeasureDropped(), Measures.FORM, since(everything(), BEFORE), """
                          | label       | startYear
                measure/1 | Carbon tax  | 2015
                box | All measures go on.
                    | ^
                """);
    }

    @Test
    void takesAMeasureNamedAsNoLongerInPlace() {
        check(new MeasureDropped(), Measures.FORM, since(everything(), BEFORE), """
                          | label       | startYear
                measure/7 | Carbon-Tax  | 2015
                box | No longer in place: wind farms (support ended in 2025).
                """);
    }

    @Test
    void findsARenamedMeasureByItsIdWhereTheReportBeganWithTheLast() {
        check(new MeasureDropped(), Measures.FORM, carriedOver(everything(), BEFORE), """
                          | label       | description  | startYear
                measure/1 | Carbon tax  | A tax        | 2015
                measure/2 | Wind energy | Auctions     | 2019
                box |
                """);
        check(new MeasureDropped(), Measures.FORM, since(everything(), BEFORE), """
                          | label       | description  | startYear
                measure/1 | Carbon tax  | A tax        | 2015
                measure/2 | Wind energy | Auctions     | 2019
                box |
                    | ^
                """);
    }

    @Test
    void findsAMeasureWhoseIdWasGivenToAnother() {
        check(new MeasureDropped(), Measures.FORM, carriedOver(everything(), BEFORE), """
                          | label       | description   | startYear
                measure/1 | Carbon tax  | A tax         | 2015
                measure/2 | Cook stoves | New stoves    | 2027
                box |
                    | ^
                """);
    }
}
