package org.ctfdesk.rule.wording;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Projections;
import org.junit.jupiter.api.Test;

class ChangeInWordsDiffersTest {
    @Test
    void findsAnotherShareAndAnotherDirection() {
        check(new ChangeInWordsDiffers(), Projections.WITH_MEASURES, """
                   | recent@2023 | projection@2025
            lulucf | -2080       | -2905
            box    | Removals by LULUCF grow by three fifths between 2023 and 2025.
                   | ^           |
            """);
        check(new ChangeInWordsDiffers(), Projections.WITH_MEASURES, """
                  | recent@2023 | projection@2025
            waste | 1000        | 1100
            box   | Emissions of waste fall by 10 per cent between 2023 and 2025.
                  | ^           |
            """);
    }

    @Test
    void takesWhatTheTableGives() {
        check(new ChangeInWordsDiffers(), Projections.WITH_MEASURES, """
                   | recent@2023 | projection@2025
            lulucf | -2080       | -2905
            box    | Removals by LULUCF grow by two fifths between 2023 and 2025, for the stands restored since 2011 grow.
            """);
    }
}
