package org.ctfdesk.rule.inventory;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Summary;
import org.junit.jupiter.api.Test;

class IndirectTotalMissingTest {
    @Test
    void asksForBothTotals() {
        check(new IndirectTotalMissing(), Summary.FORM, """
                                     | 2022 | 2023
                totalWithoutIndirect | 500  | 500
                totalWithIndirect    |      | 480
                                     | ^    |
                """);
    }

    @Test
    void isSilentWhereBothStandOrNone() {
        check(new IndirectTotalMissing(), Summary.FORM, """
                                     | 2021 | 2022 | 2023
                totalWithoutIndirect | 500  |      | NO
                totalWithIndirect    | 480  |      |
                """);
    }

    @Test
    void asksForTheTotalWithoutItThatTheRowsDoNotDecide() {
        check(new IndirectTotalMissing(), Summary.FORM, """
                                     | 2022 | 2023
                co2Without           | 300  | 300
                ch4Without           | 100  | 100
                n2oWithout           | 50   | 50
                hfcs                 | NE   | NE
                pfcs                 | NO   | NO
                mix                  | NO   | NO
                sf6                  | NO   | NO
                nf3                  | NO   | NO
                totalWithout         |      | 450
                                     | ^    |
                totalWithoutIndirect | 460  | 460
                totalWithIndirect    | 430  | 430
                """);
    }
}
