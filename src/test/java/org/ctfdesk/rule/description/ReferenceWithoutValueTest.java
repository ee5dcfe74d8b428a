package org.ctfdesk.rule.description;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.report.profile.Ndc.TargetType;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class ReferenceWithoutValueTest {
    @Test
    void asksForTheValue() {
        check(new ReferenceWithoutValue(), Description.FORM, Given.typed(""), """
                               | description
                referencePoint | base year 2010
                               | ^
                """);
    }

    @Test
    void takesYearAndValue() {
        check(new ReferenceWithoutValue(), Description.FORM, Given.typed(""), """
                               | description
                referencePoint | 2010: 48 200 kt CO2 eq
                """);
    }

    @Test
    void leavesAReference() {
        check(new ReferenceWithoutValue(), Description.FORM, Given.typed(""), """
                               | description
                referencePoint | See section II.B of the report.
                """);
    }

    @Test
    void asksNoValueOfMeasures() {
        check(new ReferenceWithoutValue(), Description.FORM, Given.report(Given.single(TargetType.POLICIES_AND_MEASURES)), """
                               | description
                referencePoint | in force since 2010
                """);
    }
}
