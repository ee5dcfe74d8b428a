package org.ctfdesk.rule.flexibility;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.developed;
import static org.ctfdesk.rule.flexibility.Claims.claiming;
import static org.ctfdesk.rule.flexibility.Claims.ofNdc;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.form.ndc.KeyIndicators;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Reach;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.rule.engine.Checker;
import org.junit.jupiter.api.Test;

class FxUnexplainedTest {
    @Test
    void findsFxWithAnEmptyBox() {
        check(new FxUnexplained(), Measures.FORM, claiming("85"), """
                          | label | 2023 | 2030
                measure/1 | Wind  | FX   | 12
                box       |
                          | ^
                """);
    }

    @Test
    void takesFxThatTheBoxExplains() {
        check(new FxUnexplained(), Measures.FORM, claiming("85"), """
                          | label | 2023 | 2030
                measure/1 | Wind  | FX   | FX
                box       | FX: para. 85 applied to measure 1; see chapter VII
                """);
    }

    @Test
    void findsFxOutsideOfWhatTheClaimReaches() {
        var narrow = Claims.claim("85").with(Reach.ALL.withRows(Set.of(new RowKey(Measures.MEASURE, "1"))));
        var found = check(new FxUnexplained(), Measures.FORM, claiming(narrow), """
                          | label | 2023 | 2030
                measure/1 | Wind  | FX   | FX
                measure/2 | Sun   | 12   | FX
                          |       |      | ^
                box       | FX: see chapter VII
                """);
        assertEquals(Optional.empty(), found.getFirst().remedy(), "the claim is there already");
    }

    @Test
    void findsFxWithoutAClaim() {
        var found = check(new FxUnexplained(), Measures.FORM, """
                          | label | 2023 | 2030
                measure/1 | Wind  | FX   | 12
                          |       | ^    |
                measure/2 | Sun   | 12   | FX
                          |       |      | ^
                box       | FX: see chapter VII
                """);
        found.forEach(each -> assertEquals("85", each.facts().get(1)));
    }

    @Test
    void takesParagraph95OnlyBeyondTheEndOfTheNdc() {
        var found = check(new FxUnexplained(), Projections.WITH_MEASURES, claiming("95"), """
                       | 2023 | 2025 | 2030 | 2035
                energy | 5    | 4    | FX   | FX
                       |      |      | ^    |
                box    | FX: see chapter VII
                """);
        assertEquals("102", found.getFirst().facts().get(1));
    }

    @Test
    void takesParagraph48OnlyForTheFourGases() {
        check(new FxUnexplained(), Projections.WITH_MEASURES, claiming("48"), """
                             | 2023 | 2025
                hfcs         | FX   | FX
                co2Including | FX   | 1
                             | ^    |
                box          | FX: see chapter VII
                """);
    }

    @Test
    void suggestsParagraph92WhereNothingIsProjected() {
        var found = check(new FxUnexplained(), KeyIndicators.FORM, """
                               | label     | 2030 | 2035
                keyIndicator/1 | Emissions | FX   | FX
                               |           | ^    | ^
                box            | Flexibility: no projections are reported
                """);
        assertEquals("92", found.getFirst().facts().get(1));
        assertEquals("95", found.getLast().facts().get(1));
    }

    @Test
    void leavesGasesOfTheNdcAndDevelopedParties() {
        check(new FxUnexplained(), Summary.FORM, ofNdc(claiming(new FlexibilityClaim[0]), 2010, "hfcs"), """
                     | 2022 | 2023
                hfcs | FX   | FX
                sf6  | FX   |
                     | ^    |
                box  | FX: see chapter VII
                """);
    }

    @Test
    void leavesDevelopedParties() {
        check(new FxUnexplained(), Summary.FORM, developed(), """
                    | 2022
                sf6 | FX
                box |
                """);
    }

    @Test
    void findsABoxThatSpeaksOfSomethingElse() {
        check(new FxUnexplained(), Measures.FORM, claiming("85"), """
                          | label | expected@2030
                measure/1 | Wind  | FX
                box       | Estimates are gross of interaction.
                          | ^
                """);
        check(new FxUnexplained(), Measures.FORM, claiming("85"), """
                          | label | expected@2030
                measure/1 | Wind  | FX
                box       | Para. 85: see chapter VII.
                """);
    }

    @Test
    void seesTheBoxAsSoonAsItIsWritten() {
        var checker = new Checker(List.of(new FxUnexplained()));
        var blank = claiming("85").with(Place.of("table5", "measure/1", "expected@2030"), Optional.of(Quantity.of(NotationKey.FX)));
        assertEquals(1, checker.check(blank).findings().size());
        var told = blank.with(Place.of("foot/table5", "box", "text"), Optional.of(new Answer.Words("FX: see chapter VII")));
        assertEquals(0, checker.check(told).findings().size());
    }
}
