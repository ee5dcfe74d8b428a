package org.ctfdesk.rule.measure;

import java.util.List;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.measure.choice.GasNotOffered;
import org.ctfdesk.rule.measure.choice.InstrumentNotOffered;
import org.ctfdesk.rule.measure.choice.OtherUnspecified;
import org.ctfdesk.rule.measure.choice.SectorNotOffered;

/** Tables 5 and 12: MPGs, paras. 78 and 80-90. */
public final class MeasureRules {
    public static final List<Rule> ALL = List.of(
            new MeasureUnnamed(),
            new InstrumentNotOffered(),
            new SectorNotOffered(),
            new GasNotOffered(),
            new StartYearUnlikely(),
            new EntityUnnamed(),
            new StartIsPast(),
            new StartIsAhead(),
            new AchievedThoughPlanned(),
            new ReductionNegative(),
            new ReductionExceedsSector(),
            new SectorsScattered(),
            new CoBenefitsUnnamed(),
            new LargeSectorWithoutMeasure(),
            new OtherUnspecified(),
            new ResponseIncomplete(),
            new ResponseVoluntary(),
            new ReductionBeforeStart(),
            new EstimateYearsReversed(),
            new PlannedInWithMeasures(),
            new EstimatesOutOfScale(),
            new AchievedAboveExpected(),
            new GasUnlikely(),
            new DescriptionCopied(),
            new ReductionZero(),
            new StartInWordsDiffers(),
            new SectorUnlikely(),
            new AchievedDenied(),
            new SectorEffectDiffers(),
            new TransportUnidentified(),
            new TrendsUntold());

    private MeasureRules() {}
}
