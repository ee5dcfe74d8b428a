package org.ctfdesk.rule.wording;

import java.util.List;
import org.ctfdesk.rule.Rule;

/** What words say of the target, its reference and its progress: MPGs, paras. 64, 67 and 69. */
public final class WordingRules {
    public static final List<Rule> ALL = List.of(
            new FigureMistyped(),
            new PerCentOfTargetDiffers(),
            new YearOfTargetDiffers(),
            new ProgressOutdated(),
            new ScopeInWordsDiffers(),
            new LevelOfYearDiffers(),
            new OtherReportNamed(),
            new RecalculatedToOtherLevel(),
            new TypeInWordsDiffers(),
            new TotalInWordsDiffers(),
            new DirectionDiffers(),
            new ConditionsContradict(),
            new AmountOutOfScale(),
            new DifferenceInWords(),
            new OtherIndicatorTold(),
            new MethodInWordsDiffers(),
            new TargetLevelMistaken(),
            new FormerLevelsDiffer(),
            new OneGasNamed(),
            new LandNotInScope(),
            new ShareInWordsDiffers(),
            new ChangeInWordsDiffers());

    private WordingRules() {}
}
