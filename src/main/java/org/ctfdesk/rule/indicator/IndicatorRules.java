package org.ctfdesk.rule.indicator;

import java.util.List;
import org.ctfdesk.rule.Rule;

/** Tables 1 and 2: MPGs, paras. 65, 67, 73 and 76(a). */
public final class IndicatorRules {
    public static final List<Rule> ALL = List.of(
            new IndicatorNamedTwice(),
            new TargetWithoutIndicator(),
            new QualitativeUnclear(),
            new SectorUndefined(),
            new CoBenefitUndefined(),
            new NameInTwoParts());

    private IndicatorRules() {}
}
