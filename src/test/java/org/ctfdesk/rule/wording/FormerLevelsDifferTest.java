package org.ctfdesk.rule.wording;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.since;

import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class FormerLevelsDifferTest {
    private static final String ROW = """
            table1:indicator/1:label = Emissions
            table4/1:indicator/1:unit = kt CO2 eq.
            table4/1:indicator/1:reference = 64200
            """;

    @Test
    void findsTwoFormerLevels() {
        check(new FormerLevelsDiffer(), Indicators.FORM, given(), """
                            | label     | description
            indicator/1     | Emissions |
            recalculation/1 |           | The base year value was 36 480 kt CO2 eq. before.
                            |           | ^
            """);
    }

    @Test
    void findsAnotherOneThanTheLastReport() {
        check(new FormerLevelsDiffer(), Indicators.FORM, since(Given.typed(ROW), Given.typed(ROW.replace("64200", "60480"))), """
                            | label     | description
            indicator/1     | Emissions |
            recalculation/1 |           | The base year rose from 63 480 to 64 200 kt CO2 eq.
                            |           | ^
            """);
    }

    @Test
    void takesTheSame() {
        check(new FormerLevelsDiffer(), Indicators.FORM, given(), """
                            | label     | description
            indicator/1     | Emissions |
            recalculation/1 |           | The base year value was 63 480 kt CO2 eq. before.
            """);
    }

    private static Report given() {
        return Given.typed(ROW + "description:updates:description = The base year emissions were recalculated from 63 480 to 64"
                + " 200 kt CO2 eq.");
    }
}
