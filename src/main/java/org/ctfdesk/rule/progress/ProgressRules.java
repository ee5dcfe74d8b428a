package org.ctfdesk.rule.progress;

import java.util.List;
import org.ctfdesk.rule.Rule;

/** Table 4: MPGs, paras. 65-70 and 77. */
public final class ProgressRules {
    public static final List<Rule> ALL = List.of(
            new TargetYearDiffers(),
            new PercentDiffers(),
            new CoverageDiffers(),
            new LulucfMissing(),
            new UnitsMixed(),
            new BaseYearDiffers(),
            new YearDiffers(),
            new AchievementContradicts(),
            new AssessedTooEarly(),
            new ProjectionAsProgress(),
            new BaselineRowMissing(),
            new IntensityDiffers(),
            new JumpUnexplained(),
            new TargetsInOneTable(),
            new TargetImplausible(),
            new FractionAmongPerCents(),
            new ShadedCellFilled(),
            new ConditionalTargetUndescribed(),
            new ReferenceNotGiven(),
            new ShareDiffers(),
            new PerHeadDiffers(),
            new CumulativeDiffers(),
            new EffectOfMeasuresDiffers(),
            new OtherIndicatorRowDiffers());

    private ProgressRules() {}
}
