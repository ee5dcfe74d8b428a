package org.ctfdesk.rule.progress;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.profile.Limits;
import org.junit.jupiter.api.Test;

class JumpUnexplainedTest {
    @Test
    void asksForAFootnote() {
        check(new JumpUnexplained(), Progress.FORM, Given.typed("table1:indicator/1:label = A"), """
                            | 2021 | 2022 | 2023
                indicator/1 | 41   | 42   | 61
                            |      |      | ^
                """);
    }

    @Test
    void takesOne() {
        check(new JumpUnexplained(), Progress.FORM, Given.typed("table1:indicator/1:label = A"), """
                            | 2021 | 2022 | 2023
                indicator/1 | 41   | 42   | 61 (1)
                emissions   | 41   | 50   | 45
                (1) | drought
                """);
    }

    @Test
    void takesTheLimitOfTheProfile() {
        var base = Given.typed("table1:indicator/1:label = A");
        check(new JumpUnexplained(), Progress.FORM, base.with(base.profile().with(Limits.USUAL.withJump(50))), """
                            | 2021 | 2022 | 2023
                indicator/1 | 41   | 42   | 61
                emissions   | 41   | 62   | 60
                            |      | ^    |
                """);
    }

    @Test
    void leavesWhatIsNoGrowth() {
        check(new JumpUnexplained(), Progress.FORM, Given.typed("table1:indicator/1:label = A"), """
                            | 2021 | 2022 | 2023
                indicator/1 | -5   | 5    | NE
                emissions   | 0    | 5    |
                """);
    }
}
