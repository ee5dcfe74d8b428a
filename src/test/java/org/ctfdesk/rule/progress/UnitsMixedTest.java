package org.ctfdesk.rule.progress;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.junit.jupiter.api.Test;

class UnitsMixedTest {
    @Test
    void findsAReferenceInAnotherUnit() {
        check(new UnitsMixed(), Progress.FORM, Given.typed("table1:indicator/1:label = A"), """
                            | unit      | reference | 2022  | 2023
                indicator/1 | kt CO2 eq | 48.2      | 42500 | 42310
                            |           | ^         |       |
                """);
    }

    @Test
    void takesOneUnit() {
        check(new UnitsMixed(), Progress.FORM, Given.typed("table1:indicator/1:label = A"), """
                            | unit      | reference | 2022  | 2023
                indicator/1 | kt CO2 eq | 48200     | 42500 | 42310
                """);
    }

    @Test
    void findsOneYearAndTheTarget() {
        check(new UnitsMixed(), Progress.FORM, Given.typed("table1:indicator/1:label = A"), """
                            | unit      | reference | 2022  | 2023 | targetLevel
                indicator/1 | kt CO2 eq | 48200     | 42500 | 42.3 | 33.7
                            |           |           |       | ^    | ^
                """);
    }

    @Test
    void leavesOtherUnits() {
        check(new UnitsMixed(), Progress.FORM, Given.typed("table1:indicator/1:label = A"), """
                            | unit | reference | 2022 | 2023
                indicator/1 | MW   | 1         | 900  | 1100
                """);
    }

    @Test
    void takesAFootnote() {
        check(new UnitsMixed(), Progress.FORM, Given.typed("table1:indicator/1:label = A"), """
                            | unit      | reference | 2021  | 2022   | 2023
                indicator/1 | kt CO2 eq | 48200     | 47000 | 48 (1) | 48
                            |           |           |       |        | ^
                (1) | Net zero was nearly reached.
                """);
    }
}
