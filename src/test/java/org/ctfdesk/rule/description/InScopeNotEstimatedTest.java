package org.ctfdesk.rule.description;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.rule.progress.Given;
import org.junit.jupiter.api.Test;

class InScopeNotEstimatedTest {
    @Test
    void questionsAGasOfTheScope() {
        check(new InScopeNotEstimated(), Summary.FORM, Given.typed(""), """
                     | 2022 | 2023
                nf3  | NE   | NE
                     |      | ^
                sf6  | NE   | 0.1
                pfcs | NO   | NO
                """);
    }

    @Test
    void leavesAScopeThatIsNotStated() {
        check(new InScopeNotEstimated(), Summary.FORM, """
                     | 2022 | 2023
                nf3  | NE   | NE
                """);
    }
}
