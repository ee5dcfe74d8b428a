package org.ctfdesk.rule.progress;

import java.util.List;
import org.ctfdesk.rule.Rule;

/** Table 4: MPGs, paras. 65-70 and 77. */
public final class ProgressRules {
    public static final List<Rule> ALL = List.of();

    private ProgressRules() {}
}
