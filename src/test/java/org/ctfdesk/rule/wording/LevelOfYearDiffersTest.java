package org.ctfdesk.rule.wording;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class LevelOfYearDiffersTest {
    @Test
    void findsTheFigureOfAnotherYearAndOneThatIsNone() {
        check(new LevelOfYearDiffers(), Progress.FORM, Given.typed("table1:indicator/1:label = Net emissions"), """
                        | unit      | reference | 2022  | 2023  | progress
            indicator/1 | kt CO2 eq | 64200     | 52000 | 51500 | Net emissions in 2023 were 52 000 kt CO2 eq.
                        |           |           |       |       | ^
            """);
        check(new LevelOfYearDiffers(), Progress.FORM, Given.typed("table1:indicator/1:label = Share"), """
                        | unit | reference | 2022 | 2023 | progress
            indicator/1 | %    | 31.5      | 43.4 | 44.6 | The share was 84 per cent in 2023.
                        |      |           |      |      | ^
            """);
    }

    @Test
    void findsDigitsThatAreGroupedWrongly() {
        check(new LevelOfYearDiffers(), Description.FORM, """
                           | description
            target         | At most 48 1500 kt CO2 eq. in 2030
                           | ^
            referencePoint | 64,2000 kt CO2 eq. in 2010
                           | ^
            """);
    }

    @Test
    void takesRoundedFiguresDistancesAndWhatIsAdjusted() {
        for (var text : new String[] {"Net emissions in 2023 were 51.5 Mt CO2 eq.", "In 2023 they were 12 700 kt CO2 eq. below 2010.",
            "With corresponding adjustments they were 51 530 kt CO2 eq. in 2023.", "They were about 51 000 kt CO2 eq. in 2023."}) {
            check(new LevelOfYearDiffers(), Progress.FORM, Given.typed("table1:indicator/1:label = Net emissions"), """
                            | unit      | reference | 2022  | 2023  | progress
                indicator/1 | kt CO2 eq | 64200     | 52000 | 51500 | %s
                """.formatted(text));
        }
    }
}
