package org.ctfdesk.rule.measure;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Measures;
import org.junit.jupiter.api.Test;

class ReductionBeforeStartTest {
    @Test
    void findsAnEstimateBeforeTheStart() {
        check(new ReductionBeforeStart(), Measures.FORM, """
                          | label | startYear | achieved@2023 | expected@2030
                measure/1 | Wind  | 2027      | 12            | 50
                          |       |           | ^             |
                measure/2 | Sun   | 2032      |               | 50
                          |       |           |               | ^
                """);
    }

    @Test
    void findsAnEstimateBeforeAPlannedStart() {
        check(new ReductionBeforeStart(), Measures.FORM, """
                          | label | status  | startYear | achieved@2023 | expected@2030
                measure/1 | Wind  | planned | 2032      | NA            | 50
                          |       |         |           |               | ^
                measure/2 | Sun   | planned | 2027      | 12            | 50
                """);
    }

    @Test
    void takesOnesFromThenOn() {
        check(new ReductionBeforeStart(), Measures.FORM, """
                          | label | startYear | achieved@2023 | expected@2030
                measure/1 | Wind  | 2023      | 12            | 50
                measure/2 | Sun   | 2027      | NA            | 50
                measure/3 | Sea   | 2027      | 0             | 50
                """);
    }
}
