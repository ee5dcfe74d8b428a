package org.ctfdesk.rule.last;

import static org.ctfdesk.rule.Drawing.check;
import static org.ctfdesk.rule.Drawing.since;

import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.report.Report;
import org.junit.jupiter.api.Test;

class ActionChangedTest {
    @Test
    void tellsAnotherQuantity() {
        check(new ActionChanged(), Actions.FORM, before(), """
                     | label | quantity
            action/1 | LG-1  | 40000
                     |       | ^
            action/2 | LG-2  | 35000
            """);
    }

    private static Report before() {
        return since(Actions.FORM, """
                     | label | quantity
            action/1 | LG-1  | 45000
            action/2 | LG-2  | 35000
            """);
    }
}
