package org.ctfdesk.rule.projection;

import java.util.List;
import org.ctfdesk.rule.Rule;

/** Tables 7 to 11: MPGs, paras. 92-102. */
public final class ProjectionRules {
    public static final List<Rule> ALL = List.of(
            new WithMeasuresMissing(),
            new RecentYearDiffersFromInventory(),
            new TotalMissing(),
            new ScenarioTotalsDifferByLulucf(),
            new GasesDifferFromSectors(),
            new GasesDifferByLulucf(),
            new EnergyDiffersFromInventory(),
            new AdditionalMeasuresRaiseEmissions(),
            new MeasuresRaiseEmissions(),
            new RecentYearsDiffer(),
            new PlannedMeasuresDisagree(),
            new ScenariosIdentical(),
            new StepUnexplained(),
            new IndicatorNotProjected(),
            new KeyIndicatorUnitDiffers(),
            new KeyIndicatorLevelDiffers(),
            new TotalIndicatorDiffers(),
            new DriverMissing(),
            new StartOfWithoutMeasuresUnnamed(),
            new FigureOutOfRow(),
            new GrowthDiffers(),
            new FigureAgainstRow(),
            new UnitUnlikely(),
            new ParameterImplausible());

    private ProjectionRules() {}
}
