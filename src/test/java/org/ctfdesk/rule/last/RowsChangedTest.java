package org.ctfdesk.rule.last;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.since;

import org.ctfdesk.form.ndc.Assumptions;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Report;
import org.junit.jupiter.api.Test;

class RowsChangedTest {
    @Test
    void tellsAnotherFigureOfAYearReportedBefore() {
        check(new RowsChanged(), Progress.FORM, before1(), """
                         | label    | unit | 2021 | 2022 | 2023
            supporting/1 | Capacity | MW   | 310  | 350  | 400
                         |          |      | ^    |      |
            supporting/2 | Area     | ha   | 10   | 11   | 12
            """);
    }

    @Test
    void tellsAParameterThatIsGone() {
        check(new RowsChanged(), Assumptions.FORM, before2(), """
                         | label      | unit    | 2023
            assumption/1 | Population | million | 23.8
                         | ^          |         |
            assumption/3 | Peat       | t       | 7
            """);
    }

    private static Report before1() {
        return since(Progress.FORM, """
                         | label    | unit | 2021 | 2022
            supporting/1 | Capacity | MW   | 300  | 350
            supporting/2 | Area     | ha   | 10.4 | 11
            """);
    }

    private static Report before2() {
        return since(Assumptions.FORM, """
                         | label      | unit    | 2023
            assumption/1 | Population | million | 23.8
            assumption/2 | Oil price  | USD     | 74
            """);
    }
}
