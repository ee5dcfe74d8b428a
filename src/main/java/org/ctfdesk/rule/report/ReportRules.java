package org.ctfdesk.rule.report;

import java.util.List;
import org.ctfdesk.rule.Rule;

/** The report as a whole: its tables, units and what several tables say of one thing. */
public final class ReportRules {
    public static final List<Rule> ALL = List.of(
            new ProjectionsIncomplete(),
            new CoBenefitsUnreported(),
            new LanguageNotOfficial(),
            new DiscretionUnstated(),
            new FootnoteUnused(),
            new UnitsMixedUp(),
            new IndicatorProjectedTwice(),
            new LatestYearsDiffer(),
            new NameFromOtherList(),
            new ReductionsOutOfOrder(),
            new DescriptionContradicts(),
            new CooperationDenied(),
            new LevelInWordsDiffers(),
            new SameParameterDiffers(),
            new ProfileDoubtful(),
            new BoxSaysNothing());

    private ReportRules() {}
}
