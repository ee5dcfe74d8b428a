package org.ctfdesk.rule.projection;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;
import static org.ctfdesk.rule.Drawing.filled;

import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Report;
import org.junit.jupiter.api.Test;

class RecentYearsDifferTest {
    private static Report with() {
        return filled(everything(), Projections.WITH_MEASURES, """
                             | 2023  | 2030
                energy       | 30000 | 28000
                sf6          | NO    | NO
                nf3          | FX    | FX
                totalWithout | 50000 | 45000
                """);
    }

    @Test
    void comparesTheInventoryColumn() {
        check(new RecentYearsDiffer(), Projections.WITH_ADDITIONAL_MEASURES, with(), """
                             | 2023  | 2030
                energy       | 30000 | 27000
                sf6          | 5     | NO
                             | ^     |
                totalWithout | 49500 | 44000
                             | ^     |
                """);
    }

    @Test
    void isSilentWhereItIsTheSame() {
        check(new RecentYearsDiffer(), Projections.WITHOUT_MEASURES, with(), """
                             | 2023  | 2030
                energy       | 30000 | 31000
                sf6          | 0     | 3
                nf3          | 2     | 3
                totalWithout | 50000 | 52000
                """);
    }

    @Test
    void leavesTableSevenToItsOwnCheckWhereTheInventoryConfirmsTheOther() {
        var inventory = filled(with(), Summary.FORM, """
                       | 2023
                energy | 38000
                sf6    | 5
                """);
        check(new RecentYearsDiffer(), Projections.WITH_ADDITIONAL_MEASURES, inventory, """
                          | 2023  | 2030
                energy    | 29000 | 27000
                transport | 9000  | 9000
                sf6       | 5     | NO
                """);
    }
}
