package org.ctfdesk.rule.reckoning;

import java.util.List;
import org.ctfdesk.rule.Rule;

/** What words reckon: MPGs, paras. 69, 77 and 79. */
public final class ReckoningRules {
    public static final List<Rule> ALL = List.of(
            new QuotientInWords(),
            new PathInWords(),
            new PartAboveWhole(),
            new YearsMiscounted(),
            new ConvertedInWords(),
            new LevelAndShareDiffer());

    private ReckoningRules() {}
}
