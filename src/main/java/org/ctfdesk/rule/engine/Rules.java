package org.ctfdesk.rule.engine;

import java.util.List;
import java.util.stream.Stream;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.article6.Article6Rules;
import org.ctfdesk.rule.description.DescriptionRules;
import org.ctfdesk.rule.flexibility.FlexibilityRules;
import org.ctfdesk.rule.general.AnswerMissing;
import org.ctfdesk.rule.general.FootnoteAbsent;
import org.ctfdesk.rule.general.FormulaDiffers;
import org.ctfdesk.rule.general.KeyNotAllowed;
import org.ctfdesk.rule.general.NotReadable;
import org.ctfdesk.rule.general.NothingListed;
import org.ctfdesk.rule.general.PlaceholderLeft;
import org.ctfdesk.rule.general.RangeReversed;
import org.ctfdesk.rule.general.RowUnnamed;
import org.ctfdesk.rule.general.YearOutside;
import org.ctfdesk.rule.indicator.IndicatorRules;
import org.ctfdesk.rule.inventory.InventoryRules;
import org.ctfdesk.rule.key.KeyRules;
import org.ctfdesk.rule.last.LastRules;
import org.ctfdesk.rule.ledger.LedgerRules;
import org.ctfdesk.rule.measure.MeasureRules;
import org.ctfdesk.rule.measure.estimate.EstimateRules;
import org.ctfdesk.rule.method.MethodRules;
import org.ctfdesk.rule.pathway.PathwayRules;
import org.ctfdesk.rule.progress.ProgressRules;
import org.ctfdesk.rule.projection.ProjectionRules;
import org.ctfdesk.rule.reckoning.ReckoningRules;
import org.ctfdesk.rule.remark.RemarkRules;
import org.ctfdesk.rule.report.ReportRules;
import org.ctfdesk.rule.series.SeriesRules;
import org.ctfdesk.rule.wording.WordingRules;
import org.ctfdesk.rule.wording.cooperation.CooperationRules;

/** Every rule there is. */
public final class Rules {
    /** Read off the forms themselves. */
    private static final List<Rule> OF_FORMS = List.of(
            new AnswerMissing(),
            new NothingListed(),
            new NotReadable(),
            new FormulaDiffers(),
            new KeyNotAllowed(),
            new FootnoteAbsent(),
            new YearOutside(),
            new PlaceholderLeft(),
            new RowUnnamed(),
            new RangeReversed());

    public static final List<Rule> ALL = Stream.of(
                    OF_FORMS, DescriptionRules.ALL, IndicatorRules.ALL, MethodRules.ALL, ProgressRules.ALL, MeasureRules.ALL,
                    InventoryRules.ALL, ProjectionRules.ALL, SeriesRules.ALL, KeyRules.ALL, FlexibilityRules.ALL, ReportRules.ALL,
                            WordingRules.ALL, RemarkRules.ALL, ReckoningRules.ALL, CooperationRules.ALL, EstimateRules.ALL,
                    Article6Rules.ALL, PathwayRules.ALL, LedgerRules.ALL, LastRules.ALL)
            .flatMap(List::stream)
            .toList();

    private Rules() {}

    /**
     * The rule of that code.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static Rule of(String code) {
        return ALL.stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no rule " + code + "."));
    }
}
