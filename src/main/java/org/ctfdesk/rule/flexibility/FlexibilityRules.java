package org.ctfdesk.rule.flexibility;

import java.util.List;
import org.ctfdesk.rule.Rule;

/** Flexibility: MPGs, paras. 4-6, and 5/CMA.3, para. 5. */
public final class FlexibilityRules {
    public static final List<Rule> ALL = List.of(
            new ProvisionUnknown(),
            new ConstraintMissing(),
            new TimeFrameMissing(),
            new FxUnexplained(),
            new ClaimOfDevelopedParty(),
            new ClaimUnused(),
            new TimeFrameLapsed(),
            new TimeFrameRepeated(),
            new ThresholdNotStated(),
            new NeForFlexibility(),
            new ConstraintReferenceLost(),
            new ThresholdTooLow(),
            new GasNotFlexible(),
            new SeriesTooShort(),
            new LatestYearTooOld(),
            new NoProjections(),
            new HorizonTooShort(),
            new BreakdownMissing(),
            new ClaimContradicts(),
            new ClaimAppliesToNothing(),
            new ClaimChanged(),
            new ClaimWordsCopied());

    private FlexibilityRules() {}
}
