package org.ctfdesk.rule.measure.estimate;

import java.util.List;
import org.ctfdesk.rule.Rule;

/** Estimates of table 5 beside one another and beside words: MPGs, paras. 82 to 85. */
public final class EstimateRules {
    public static final List<Rule> ALL = List.of(
            new EstimateColumnsAlike(),
            new WordsOfMeasureDiffer(),
            new EffectInWordsDiffers(),
            new DescriptionOfOther());

    private EstimateRules() {}
}
