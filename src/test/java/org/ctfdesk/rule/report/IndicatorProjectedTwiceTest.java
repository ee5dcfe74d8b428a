package org.ctfdesk.rule.report;

import static org.ctfdesk.rule.Drawing.check;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.ctfdesk.form.ndc.KeyIndicators;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class IndicatorProjectedTwiceTest {
    @Test
    void comparesLettersOnlyAndJoinsTheRows() {
        var named = Given.typed("table1:indicator/1:label = Net GHG");
        var found = check(new IndicatorProjectedTwice(), KeyIndicators.FORM, named, """
                               | label                  | unit | 2030
                keyIndicator/1 | net-GHG                | %    | 40
                               | ^                      |      |
                keyIndicator/2 | Net GHG per inhabitant |      |
                """);
        var mended = found.getFirst().remedy().orElseThrow().applyTo(
                named.with(Place.of("table10", "keyIndicator/1", "projection@2030"), Optional.of(Quantity.of("40"))));
        assertEquals(Optional.of(Quantity.of("40")), mended.answer(Place.of("table10", "indicator/1", "projection@2030")));
        assertEquals(Optional.empty(), mended.answer(Place.of("table10", "keyIndicator/1", "projection@2030")));
    }

    @Test
    void knowsGreenhouseGasesByTheirShortName() {
        check(new IndicatorProjectedTwice(), KeyIndicators.FORM, Given.typed("table1:indicator/1:label = Net GHG emissions"), """
                           | label                                        | unit | 2030
            keyIndicator/1 | Net greenhouse gas emissions                 | %    | 40
                           | ^                                            |      |
            keyIndicator/2 | Net greenhouse gas emissions of agriculture  | %    | 40
            """);
    }

    @Test
    void losesNoFigure() {
        var filled = Given.typed("table1:indicator/1:label = Net GHG")
                .with(Place.of("table10", "indicator/1", "projection@2030"), Optional.of(Quantity.of("41")));
        var found = check(new IndicatorProjectedTwice(), KeyIndicators.FORM, filled, """
                               | label   | 2030
                keyIndicator/1 | Net GHG | 40
                               | ^       |
                """);
        assertEquals(Optional.empty(), found.getFirst().remedy());
    }
}
