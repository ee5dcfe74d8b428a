package org.ctfdesk.rule.wording;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class ConditionsContradictTest {
    @Test
    void findsAConditionOfAnUnconditionalTarget() {
        check(new ConditionsContradict(), Methodologies.FORM, given(), """
                       | description
            conditions | The target depends on international support of 2 billion a year
                       | ^
            """);
    }

    @Test
    void takesConditionsOfAConditionalOne() {
        check(new ConditionsContradict(), Methodologies.FORM, given2(), """
                       | description
            conditions | The second part depends on international support of 2 billion a year
            """);
    }

    private static Report given() {
        return Given.typed(Given.inventory(), """
                description:target:description = A reduction by 20 per cent; the target is unconditional.
                """);
    }

    private static Report given2() {
        return Given.typed(Given.inventory(), """
                description:target:description = A reduction by 20 per cent, and by 30 conditional on support.
                """);
    }
}
