package org.ctfdesk.rule.wording;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Indicators;
import org.junit.jupiter.api.Test;

class OtherIndicatorToldTest {
    @Test
    void findsTwoTextsThatAreExchanged() {
        check(new OtherIndicatorTold(), Indicators.FORM, """
                        | label                        | description
            indicator/1 | Net emissions                |
            indicator/2 | Share of renewable electricity |
            reference/1 |                              | Share of renewable electricity in 2010
                        |                              | ^
            reference/2 |                              | Net emissions in 2010
            """);
    }

    @Test
    void takesEachAtItsPlace() {
        check(new OtherIndicatorTold(), Indicators.FORM, """
                        | label                        | description
            indicator/1 | Net emissions                |
            indicator/2 | Share of renewable electricity |
            reference/1 |                              | Net emissions in 2010
            reference/2 |                              | Share of renewable electricity in 2010
            """);
    }
}
