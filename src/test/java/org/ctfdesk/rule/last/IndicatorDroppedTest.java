package org.ctfdesk.rule.last;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;
import static org.ctfdesk.rule.Drawing.filled;
import static org.ctfdesk.rule.Drawing.since;

import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.report.Report;
import org.junit.jupiter.api.Test;

class IndicatorDroppedTest {
    private static Report before() {
        return filled(everything(), Indicators.FORM, """
                            | label
                indicator/1 | Net emissions
                indicator/2 | Renewable electricity
                """);
    }

    @Test
    void findsAnIndicatorThatIsGone() {
        check(new IndicatorDropped(), Indicators.FORM, since(everything(), before()), """
                            | label
                indicator/1 | Net emissions
                            | ^
                indicator/3 | Forest area
                """);
    }

    @Test
    void takesOneThatIsNamedBelow() {
        check(new IndicatorDropped(), Indicators.FORM, since(everything(), before()), """
                            | label
                indicator/1 | Net emissions
                box | Renewable electricity is not followed any more: the target was met.
                """);
    }
}
