package org.ctfdesk.rule.article6;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.filled;
import static org.ctfdesk.rule.Drawing.since;

import org.ctfdesk.form.ndc.Progress;
import org.junit.jupiter.api.Test;

class FinalFiguresChangedTest {
    @Test
    void wantsFinalFiguresKept() {
        var last = filled(Cooperating.multiYear(), Progress.FORM, """
                            | 2024 | 2025
                adjustments | 70   | 30
                """);
        check(new FinalFiguresChanged(), Progress.FORM, since(Cooperating.multiYear(), last), """
                            | 2024 | 2025
                adjustments | 70   | 40
                            |      | ^
                used        | 0    | 0
                """);
    }
}
