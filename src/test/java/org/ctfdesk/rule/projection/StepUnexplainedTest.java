package org.ctfdesk.rule.projection;

import static org.ctfdesk.rule.Drawing.check;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.report.Quantity;
import org.junit.jupiter.api.Test;

class StepUnexplainedTest {
    @Test
    void questionsALargeStep() {
        var found = check(new StepUnexplained(), Projections.WITH_MEASURES, """
                             | 2023 | 2025 | 2030
                energy       | 30   | 29   | 10
                lulucf       | -5   | -10  | -10
                waste        | 2    | 1    | 1
                totalWithout | 50   | 38   | 30
                             |      | ^    |
                """);
        assertEquals(Quantity.of("-24.0"), found.getFirst().facts().get(2));
    }

    @Test
    void isContentWithAFootnote() {
        check(new StepUnexplained(), Projections.WITH_MEASURES, """
                             | 2023 | 2025     | 2030
                energy       | 30   | 22       | 10
                             |      | ^        |
                totalWithout | 50   | 38.0 (1) | 30
                (1) | Two power plants closed in 2024.
                """);
    }

    @Test
    void leavesWhatCannotBeDecided() {
        check(new StepUnexplained(), Projections.WITH_ADDITIONAL_MEASURES, """
                             | 2023 | 2025  | 2030
                energy       | 30   | 5 – 9 | 10
                transport    | NO   | 3     | 10
                totalWithout | FX   | 38    | 30
                """);
    }
}
