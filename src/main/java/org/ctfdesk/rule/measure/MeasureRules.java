package org.ctfdesk.rule.measure;

import java.util.List;
import org.ctfdesk.rule.Rule;

/** Tables 5 and 12: MPGs, paras. 78 and 80-90. */
public final class MeasureRules {
    public static final List<Rule> ALL = List.of();

    private MeasureRules() {}
}
