package org.ctfdesk.rule.key;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.KeyIndicators;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class KeyAmongFiguresTest {
    @Test
    void findsAKeyInPlaceOfAFigure() {
        check(new KeyAmongFigures(), KeyIndicators.FORM, """
                           | label | unit | 2023 | 2025 | 2030 | 2035
            keyIndicator/1 | Cars  | 1000 | 210  | NO   | 240  | 255
                           |       |      |      | ^    |      |
            keyIndicator/2 | Area  | ha   | NE   | NE   | NE   | NE
            """);
        check(new KeyAmongFigures(), Progress.FORM, Given.typed("table1:indicator/1:label = Net emissions"), """
                        | unit      | reference | 2021 | 2022 | targetLevel
            indicator/1 | kt CO2 eq | 100       | 90   | 80   | NE
                        |           |           |      |      | ^
            emissions   | kt CO2 eq |           | NO   | 80   |
            """);
    }

    @Test
    void asksAboutATargetLevelThatDoesNotApply() {
        check(new KeyAmongFigures(), Progress.FORM, Given.typed("table1:indicator/1:label = Net emissions"), """
                         | label      | unit      | reference | 2021 | 2022 | targetLevel
            indicator/1  |            | kt CO2 eq | 100       | 90   | 80   | NA
                         |            |           |           |      |      | ^
            supporting/1 | Population | thousand  | 100       | 90   | 80   | NA
            """);
        check(new KeyAmongFigures(), Progress.FORM, Given.typed("table1:indicator/1:label = Net emissions"), """
                         | unit      | reference | 2021 | 2022 | targetLevel
            indicator/1  | kt CO2 eq | NA        | 90   | 80   | NA
            """);
        check(new KeyAmongFigures(), Progress.FORM, Given.typed("table1:indicator/1:label = Net emissions"), """
                         | unit      | reference | 2021 | 2022 | targetLevel
            indicator/1  | kt CO2 eq | 100       | 90   | 80   | NA (1)
            (1) | NA: the target is to peak before 2030, at no stated level.
            """);
    }

    @Test
    void findsOneBetweenFiguresOfTheInventory() {
        check(new KeyAmongFigures(), Summary.FORM, """
                       | 2021 | 2022 | 2023
            waste      | 40   | NO   | 41
                       |      | ^    |
            hfcs       | NO   | 2    | 3
            ch4With    | 50   | 51   | 52
            ch4Without | 49   | 50   | NE
                       |      |      | ^
            """);
        check(new KeyAmongFigures(), Projections.WITH_MEASURES, """
                     | 2023 | 2025 | 2030 | 2035
            waste    | 40   | 40   | 40   | NE
                     |      |      |      | ^
            industry | 40   | 40   | 40   | 40
            """);
    }

    @Test
    void takesWhatIsExplained() {
        check(new KeyAmongFigures(), KeyIndicators.FORM, """
                           | label | unit | 2023 | 2025   | 2030 | 2035
            keyIndicator/1 | Cars  | 1000 | 210  | NE (1) | 240  | 255
            keyIndicator/2 | Area  | ha   | 210  | C      | 240  | 255
            keyIndicator/3 | Share | %    | 21   | NA     | 24   | 25
            (1) | No counting in that year.
            box | NA: no plan for that year.
            """);
    }
}
