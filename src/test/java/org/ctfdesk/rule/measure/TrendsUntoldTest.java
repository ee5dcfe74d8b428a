package org.ctfdesk.rule.measure;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Measures;
import org.junit.jupiter.api.Test;

class TrendsUntoldTest {
    @Test
    void asksOnceForATable() {
        check(new TrendsUntold(), Measures.FORM, """
                          | label | description
                measure/1 | Wind  | Auctions
                          | ^     |
                measure/2 | Rail  | New lines
                """);
    }

    @Test
    void aMarkInOneMeasureWillDo() {
        check(new TrendsUntold(), Measures.FORM, """
                          | label | description
                measure/1 | Wind  | Auctions
                measure/2 | Rail  | New lines (longer-term trends): traffic moves to rail until 2050.
                """);
        check(new TrendsUntold(), Measures.FORM, """
                          | label | description
                measure/1 | Vent  | Les tendances à plus long terme sont décrites dans le rapport.
                """);
    }

    @Test
    void aChosenMarkWillDo() {
        check(new TrendsUntold(), Measures.FORM, """
                          | label | description | marks
                measure/1 | Wind  | Auctions    |
                measure/2 | Rail  | New lines   | trends
                """);
    }
}
