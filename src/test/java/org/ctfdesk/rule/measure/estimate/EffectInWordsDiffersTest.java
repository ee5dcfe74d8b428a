package org.ctfdesk.rule.measure.estimate;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class EffectInWordsDiffersTest {
    private static final String ROW = """
            table10:keyIndicator/1:label = Area of restored forest
            table10:keyIndicator/1:unit = ha
            table10:keyIndicator/1:recent@2023 = 612000
            """;

    @Test
    void findsAnotherAreaThanTable10() {
        check(new EffectInWordsDiffers(), Measures.FORM, Given.typed(ROW), """
                      | label      | description
            measure/1 | Forest law | By 2023 forest had grown again on 621 000 ha.
                      |            | ^
            """);
    }

    @Test
    void takesItsFigureAndOtherThings() {
        check(new EffectInWordsDiffers(), Measures.FORM, Given.typed(ROW), """
                      | label      | description
            measure/1 | Forest law | By 2023 forest had grown again on 612 000 ha.
            measure/2 | Pasture    | Advice for better pasture on 310 000 ha in 2023.
            """);
    }
}
