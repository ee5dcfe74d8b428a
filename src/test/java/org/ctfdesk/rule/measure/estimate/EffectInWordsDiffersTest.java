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
    void findsAFigureInAUnitOfTheList() {
        check(new EffectInWordsDiffers(), Measures.FORM, Given.typed("""
                table10:keyIndicator/1:label = Emissions of cement
                table10:keyIndicator/1:unit = kt CO2 eq
                table10:keyIndicator/1:recent@2023 = 1240
                """), """
                      | label      | description
            measure/1 | Cement law | In 2023 cement works emitted 1 420 kt CO2 eq.
                      |            | ^
            """);
    }

    @Test
    void takesAPartThatAMeasureAdded() {
        check(new EffectInWordsDiffers(), Measures.FORM, Given.typed("""
                table10:keyIndicator/1:label = Installed solar capacity
                table10:keyIndicator/1:unit = MW
                table10:keyIndicator/1:recent@2023 = 620
                """), """
                      | label          | description
            measure/1 | Solar law      | In 2023 the measure added 45 MW.
            measure/2 | Solar roofs    | Roofs held 45 MW in 2023.
            measure/3 | Solar capacity | Installed capacity of 62 MW was added in 2023.
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
