package org.ctfdesk.rule.projection;

import java.util.List;
import org.ctfdesk.rule.Rule;

/** Tables 7 to 11: MPGs, paras. 92-102. */
public final class ProjectionRules {
    public static final List<Rule> ALL = List.of();

    private ProjectionRules() {}
}
