package org.ctfdesk.rule.last;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;
import static org.ctfdesk.rule.Drawing.filled;
import static org.ctfdesk.rule.Drawing.since;

import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Report;
import org.junit.jupiter.api.Test;

class ReportedYearChangedTest {
    private static final Report NAMED = filled(everything(), Indicators.FORM, """
                        | label
            indicator/1 | Net emissions
            """);
    private static final Report BASE = since(NAMED, filled(NAMED, Progress.FORM, """
                        | unit      | 2021 | 2022
            indicator/1 | Mt CO2 eq | 41.0 | 42.3
            emissions   | kt CO2 eq | 41000 | 42300
            (1) | An old note
            """));

    @Test
    void findsAYearWithAnotherLevel() {
        check(new ReportedYearChanged(), Progress.FORM, BASE, """
                            | unit      | 2021  | 2022     | 2023
                indicator/1 | Mt CO2 eq | 39.5  | 42.30    | 40
                            |           | ^     |          |
                emissions   | kt CO2 eq | 39500 | 42300.0  | 40000
                            |           | ^     |          |
                """);
    }

    @Test
    void takesAFootnoteThatIsNew() {
        check(new ReportedYearChanged(), Progress.FORM, BASE, """
                            | unit      | 2021     | 2022
                indicator/1 | Mt CO2 eq | 39.5 (2) | 42.1 (1)
                            |           |          | ^
                (1) | An old note
                (2) | Recalculated: new energy balance
                """);
    }

    @Test
    void takesABoxThatSpeaksOfTheYear() {
        check(new ReportedYearChanged(), Progress.FORM, BASE, """
                            | unit      | 2021 | 2022
                indicator/1 | Mt CO2 eq | 39.5 | 42.1
                            |           |      | ^
                box | The year 2021 was recalculated.
                """);
    }

    @Test
    void takesTheRecalculationOfTableOneAndOtherUnits() {
        var told = filled(BASE, Indicators.FORM, """
                                | description
                recalculation/1 | New energy balance
                """);
        check(new ReportedYearChanged(), Progress.FORM, told, """
                            | unit      | 2021  | 2022
                indicator/1 | Mt CO2 eq | 39.5  | 42.1
                """);
        check(new ReportedYearChanged(), Progress.FORM, BASE, """
                            | unit      | 2021  | 2022
                indicator/1 | Gg CO2 eq | 41000 | 42300
                """);
    }
}
