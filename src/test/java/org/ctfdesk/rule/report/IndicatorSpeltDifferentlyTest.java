package org.ctfdesk.rule.report;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.KeyIndicators;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class IndicatorSpeltDifferentlyTest {
    @Test
    void comparesLettersOnly() {
        check(new IndicatorSpeltDifferently(), KeyIndicators.FORM, Given.typed("table1:indicator/1:label = Net GHG"), """
                               | label
                keyIndicator/1 | net-GHG
                               | ^
                keyIndicator/2 | Net GHG per inhabitant
                """);
    }

    @Test
    void takesTheSame() {
        check(new IndicatorSpeltDifferently(), KeyIndicators.FORM, Given.typed("table1:indicator/1:label = Net GHG"), """
                               | label
                keyIndicator/1 | Net GHG
                """);
    }
}
