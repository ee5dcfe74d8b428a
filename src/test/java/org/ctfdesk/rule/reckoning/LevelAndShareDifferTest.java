package org.ctfdesk.rule.reckoning;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.junit.jupiter.api.Test;

class LevelAndShareDifferTest {
    @Test
    void findsAShareOfAnotherLevel() {
        check(new LevelAndShareDiffer(), Progress.FORM, """
                        | unit      | reference | 2023  | progress
            indicator/1 | kt CO2 eq | 64200     | 51500 | After adjustments they were 51 530 kt CO2 eq. or 17.9 per cent below it.
                        |           |           |       | ^
            """);
    }

    @Test
    void takesTheOneThatFollows() {
        check(new LevelAndShareDiffer(), Progress.FORM, """
                        | unit      | reference | 2023  | progress
            indicator/1 | kt CO2 eq | 64200     | 51500 | They were 12 700 kt CO2 eq. or 19.8 per cent below it, and 300 kt CO2 eq. or 0.6 per cent below those of 2022.
            """);
    }
}
