package org.ctfdesk.rule.indicator;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Indicators;
import org.junit.jupiter.api.Test;

class IndicatorNamedTwiceTest {
    @Test
    void comparesWithoutCaseAndBlanks() {
        check(new IndicatorNamedTwice(), Indicators.FORM, """
                            | label
                indicator/1 | Net GHG emissions
                indicator/2 | net  GHG Emissions
                            | ^
                """);
    }

    @Test
    void takesDifferentNames() {
        check(new IndicatorNamedTwice(), Indicators.FORM, """
                            | label
                indicator/1 | Net GHG emissions
                indicator/2 | Share of renewables
                """);
    }
}
