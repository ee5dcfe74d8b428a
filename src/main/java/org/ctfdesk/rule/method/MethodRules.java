package org.ctfdesk.rule.method;

import java.util.List;
import org.ctfdesk.rule.Rule;

/** Table 3: MPGs, paras. 71-76, and 4/CMA.1, annex II. */
public final class MethodRules {
    public static final List<Rule> ALL = List.of();

    private MethodRules() {}
}
