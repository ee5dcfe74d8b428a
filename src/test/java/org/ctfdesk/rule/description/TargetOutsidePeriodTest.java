package org.ctfdesk.rule.description;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class TargetOutsidePeriodTest {
    @Test
    void findsATargetAfterThePeriod() {
        check(new TargetOutsidePeriod(), Description.FORM, Given.target(false, 2035, 2035, 1990), """
                           | description
                targetYear | 2035
                           | ^
                """);
    }

    @Test
    void takesATargetWithin() {
        check(new TargetOutsidePeriod(), Description.FORM, Given.target(false, 2030, 2030, 1990), """
                               | description
                targetYear     | 2030
                referencePoint | 1990
                """);
    }

    @Test
    void findsABaseYearAfterTheTarget() {
        check(new TargetOutsidePeriod(), Description.FORM, Given.target(true, 2020, 2030, 2030), """
                               | description
                targetYear     | 2020-2030
                               | ^
                referencePoint | 2030
                               | ^
                """);
    }
}
