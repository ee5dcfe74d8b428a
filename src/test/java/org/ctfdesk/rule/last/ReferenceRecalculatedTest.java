package org.ctfdesk.rule.last;

import static org.ctfdesk.rule.Drawing.carriedOver;
import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.everything;
import static org.ctfdesk.rule.Drawing.filled;
import static org.ctfdesk.rule.Drawing.since;

import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Report;
import org.junit.jupiter.api.Test;

class ReferenceRecalculatedTest {
    private static Report with(String name, String unit, String reference) {
        return filled(filled(everything(), Indicators.FORM, """
                               | label | description
                indicator/1    | %s    |
                recalculation/1 | | From BTR1
                """.formatted(name)), Progress.FORM, """
                            | unit | reference
                indicator/1 | %s   | %s
                """.formatted(unit, reference));
    }

    private static final Report BEFORE = with("Net emissions", "kt CO2 eq", "48200");

    @Test
    void findsALevelChangedWithoutANewWord() {
        check(new ReferenceRecalculated(), Indicators.FORM, since(with("Net emissions", "kt CO2 eq", "49000"), BEFORE), """
                                | description
                recalculation/1 | From BTR1
                                | ^
                """);
    }

    @Test
    void takesALevelWhoseRecalculationIsTold() {
        check(new ReferenceRecalculated(), Indicators.FORM, since(with("Net emissions", "kt CO2 eq", "49000"), BEFORE), """
                                | description
                recalculation/1 | Recalculated with the 2006 IPCC Guidelines
                """);
    }

    @Test
    void comparesByMeaning() {
        check(new ReferenceRecalculated(), Indicators.FORM, since(with("net  EMISSIONS", "Mt CO2 eq", "48.20"), BEFORE), """
                                | description
                recalculation/1 |
                """);
        check(new ReferenceRecalculated(), Indicators.FORM, since(with("Net emissions", "Gg CO2 equivalent", "48200.0"), BEFORE), """
                                | description
                recalculation/1 |
                """);
    }

    @Test
    void findsARenamedIndicatorByItsIdWhereTheReportBeganWithTheLast() {
        check(new ReferenceRecalculated(), Indicators.FORM, carriedOver(with("Total net emissions", "kt CO2 eq", "49000"), BEFORE), """
                                | description
                recalculation/1 |
                                | ^
                """);
        check(new ReferenceRecalculated(), Indicators.FORM, since(with("Total net emissions", "kt CO2 eq", "49000"), BEFORE), """
                                | description
                recalculation/1 |
                """);
    }
}
