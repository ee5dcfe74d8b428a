package org.ctfdesk.rule.description;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class EndYearUncommonTest {
    @Test
    void remindsOfTheCommonTimeFrame() {
        check(new EndYearUncommon(), Description.FORM, Given.communicated(2025, 2031, 2040), """
                          | description
                timeFrame | 2031-2040
                          | ^
                """);
    }

    @Test
    void takesTenYearsOn() {
        check(new EndYearUncommon(), Description.FORM, Given.communicated(2025, 2031, 2035), """
                          | description
                timeFrame | 2031-2035
                """);
    }

    @Test
    void leavesOtherYears() {
        check(new EndYearUncommon(), Description.FORM, Given.communicated(2021, 2021, 2030), """
                          | description
                timeFrame | 2021-2030
                """);
    }
}
