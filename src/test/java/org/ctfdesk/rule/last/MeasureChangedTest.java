package org.ctfdesk.rule.last;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.since;

import org.ctfdesk.form.ndc.Measures;
import org.junit.jupiter.api.Test;

class MeasureChangedTest {
    private static final String LAST = """
                      | label | description | objectives | entities | status      | startYear | expected@2030
            measure/1 | Wind  | Auctions    | Less coal  | Ministry | implemented | 2015      | 6250
            """;

    @Test
    void findsAStatusThatWentBackAndAnotherStart() {
        check(new MeasureChanged(), Measures.FORM, since(Measures.FORM, LAST), """
                      | label | description | objectives | entities | status  | startYear | expected@2030
            measure/1 | Wind  | Auctions    | Less coal  | Ministry | adopted | 2012      | 6000
                      |       |             |            |          | ^       | ^         |
            """);
    }

    @Test
    void asksAboutAnotherEstimate() {
        check(new MeasureChanged(), Measures.FORM, since(Measures.FORM, LAST), """
                      | label | description | objectives | entities | status      | startYear | expected@2030
            measure/1 | Wind  | Auctions    | Less coal  | Ministry | implemented | 2015      | 2650
                      |       |             |            |          |             |           | ^
            """);
    }

    @Test
    void takesWhatTheDescriptionExplains() {
        check(new MeasureChanged(), Measures.FORM, since(Measures.FORM, LAST), """
                      | label | description                                        | objectives | entities | status  | startYear
            measure/1 | Wind  | Auctions. The first round failed and was annulled. | Less coal  | Ministry | adopted | 2027
            """);
    }

    @Test
    void takesASmallChangeOfAnEstimate() {
        check(new MeasureChanged(), Measures.FORM, since(Measures.FORM, LAST), """
                      | label | description | objectives | entities | status      | startYear | expected@2030
            measure/1 | Wind  | Auctions    | Less coal  | Ministry | implemented | 2015      | 5700
            """);
        check(new MeasureChanged(), Measures.FORM, since(Measures.FORM, LAST), """
                      | label | description | objectives | entities | status      | startYear | expected@2030
            measure/1 | Wind  | Auctions    | Less coal  | Ministry | implemented | 2015      | 5200
                      |       |             |            |          |             |           | ^
            """);
    }

    @Test
    void takesWhatAFootnoteExplains() {
        check(new MeasureChanged(), Measures.FORM, since(Measures.FORM, LAST), """
                      | label | description | objectives | entities | status      | startYear | expected@2030
            measure/1 | Wind  | Auctions    | Less coal  | Ministry | implemented | 2015      | 2650 (1)
            (1) | A new model.
            """);
    }
}
