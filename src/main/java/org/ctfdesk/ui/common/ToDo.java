package org.ctfdesk.ui.common;

import org.ctfdesk.rule.Finding;
import org.ctfdesk.rule.general.AnswerMissing;
import org.ctfdesk.rule.general.NothingListed;

/** What is not done yet, apart from what is wrong: a report that was begun today has hundreds of the one and none of the other. */
public final class ToDo {
    private ToDo() {}

    /** True where the finding says only that nothing has been put in. */
    public static boolean is(Finding finding) {
        return finding.rule() instanceof AnswerMissing || finding.rule() instanceof NothingListed;
    }
}
