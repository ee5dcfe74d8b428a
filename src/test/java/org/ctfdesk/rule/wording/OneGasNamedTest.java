package org.ctfdesk.rule.wording;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class OneGasNamedTest {
    private static final String ROW = """
            table4/1:indicator/1:unit = kt CO2 eq.
            table4/1:indicator/1:reference = 50000
            """;

    @Test
    void findsCo2AsTheNameOfAllGases() {
        check(new OneGasNamed(), Indicators.FORM, Given.typed(ROW), """
                        | label
            indicator/1 | Net CO2 emissions
                        | ^
            """);
    }

    @Test
    void takesGreenhouseGasesAndEquivalents() {
        check(new OneGasNamed(), Indicators.FORM, Given.typed(ROW), """
                        | label
            indicator/1 | Net emissions (CO2 eq.)
            """);
    }
}
