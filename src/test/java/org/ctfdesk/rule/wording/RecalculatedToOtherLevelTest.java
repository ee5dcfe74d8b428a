package org.ctfdesk.rule.wording;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class RecalculatedToOtherLevelTest {
    private static Report given() {
        return Given.typed("""
                table4/1:indicator/1:unit = kt CO2 eq
                table4/1:indicator/1:reference = 64200
                table4/1:indicator/1:targetLevel = 48150
                """);
    }

    @Test
    void findsALevelThatIsNotThere() {
        check(new RecalculatedToOtherLevel(), Description.FORM, given(), """
                    | description
            updates | The base year was recalculated from 51 200 to 63 000 kt CO2 eq.
                    | ^
            """);
    }

    @Test
    void takesTheLevelOfTable4AndOtherFigures() {
        check(new RecalculatedToOtherLevel(), Description.FORM, given(), """
                    | description
            updates | The base year changed from 63 480 to 64 200 kt CO2 eq. Waste in 2015 rose from 4 100 to 4 219 kt CO2 eq.
            """);
    }
}
