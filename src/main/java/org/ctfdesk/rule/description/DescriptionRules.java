package org.ctfdesk.rule.description;

import java.util.List;
import org.ctfdesk.rule.Rule;

/** The description of the NDC: MPGs, para. 64. */
public final class DescriptionRules {
    public static final List<Rule> ALL = List.of(
            new TargetYearsContradict(),
            new ReferenceWithoutValue(),
            new TargetOutsidePeriod(),
            new TargetLevelDiffers(),
            new EndYearUncommon(),
            new PeriodsOverlap(),
            new ExclusionUnexplained(),
            new InScopeNotEstimated(),
            new PeriodContradicts(),
            new SameWords());

    private DescriptionRules() {}
}
