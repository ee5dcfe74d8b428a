package org.ctfdesk.rule.flexibility;

import java.util.List;
import org.ctfdesk.rule.Rule;

/** Flexibility: MPGs, paras. 4-6, and 5/CMA.3, para. 5. */
public final class FlexibilityRules {
    public static final List<Rule> ALL = List.of();

    private FlexibilityRules() {}
}
