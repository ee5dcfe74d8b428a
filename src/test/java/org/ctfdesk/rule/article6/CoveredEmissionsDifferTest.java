package org.ctfdesk.rule.article6;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.filled;

import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.form.ndc.Summary;
import org.junit.jupiter.api.Test;

class CoveredEmissionsDifferTest {
    @Test
    void wantsTheFiguresOfTheRowAbove() {
        check(new CoveredEmissionsDiffer(), Progress.FORM, Cooperating.averaging(), """
                                 | unit      | 2021     | 2022     | 2023
                emissions        | kt CO2 eq | 47500    | 48000    | 48000
                emissionsCovered | kt CO2 eq | 48000    | 48000    | NA
                                 |           | ^        |          |
                emissionsPortion | t CO2 eq  | 47500000 | 48000001 | 47000000
                                 |           |          |          | ^
                """);
    }

    @Test
    void wantsNoMoreThanTheInventory() {
        var inventory = filled(Cooperating.averaging(), Summary.FORM, """
                             | 2021  | 2022
                totalWith    | 47000 | 48000
                totalWithout | 47900 | 47000
                """);
        check(new CoveredEmissionsDiffer(), Progress.FORM, inventory, """
                                 | unit      | 2021  | 2022
                emissionsCovered | kt CO2 eq | 48000 | 48000
                                 |           | ^     |
                """);
    }
}
