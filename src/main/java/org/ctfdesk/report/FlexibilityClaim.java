package org.ctfdesk.report;

import java.math.BigDecimal;
import java.util.Optional;
import org.ctfdesk.report.profile.Periods;

/**
 * A flexibility that the Party applies: the three statements of MPGs, para. 6, and what 5/CMA.3, para. 5 lets the Party
 * indicate. First and last years (paras. 57, 58, 95) stand in the report's {@link Periods} alone, which the columns follow.
 *
 * @param provision the paragraph to which flexibility is applied, as {@code 85}
 * @param capacityConstraint in a sentence or two
 * @param timeFrame the self-determined estimated time frame for improvement
 * @param appliesTo where, in the Party's words: measures, gases, years
 * @param reach where, cell by cell
 * @param threshold in per cent, for key categories (MPGs, para. 25) or for insignificant ones (para. 32); nothing where not stated
 * @param improvement the planned improvement that belongs to it (MPGs, para. 7(c)); "" where none is named
 * @param sinceBtr the number of the first report that applied it; 0 where not stated
 */
public record FlexibilityClaim(
        String provision,
        String capacityConstraint,
        String timeFrame,
        String appliesTo,
        Reach reach,
        Optional<BigDecimal> threshold,
        String improvement,
        int sinceBtr) {
    /** A claim of which nothing more than words is said. */
    public FlexibilityClaim(String provision, String capacityConstraint, String timeFrame, String appliesTo) {
        this(provision, capacityConstraint, timeFrame, appliesTo, Reach.ALL, Optional.empty(), "", 0);
    }

    /** A claim whose statements are still to be written. */
    public static FlexibilityClaim under(String provision) {
        return new FlexibilityClaim(provision, "", "", "");
    }

    public FlexibilityClaim withProvision(String other) {
        return new FlexibilityClaim(other, capacityConstraint, timeFrame, appliesTo, reach, threshold, improvement, sinceBtr);
    }

    public FlexibilityClaim withCapacityConstraint(String other) {
        return new FlexibilityClaim(provision, other, timeFrame, appliesTo, reach, threshold, improvement, sinceBtr);
    }

    public FlexibilityClaim withTimeFrame(String other) {
        return new FlexibilityClaim(provision, capacityConstraint, other, appliesTo, reach, threshold, improvement, sinceBtr);
    }

    public FlexibilityClaim withAppliesTo(String other) {
        return new FlexibilityClaim(provision, capacityConstraint, timeFrame, other, reach, threshold, improvement, sinceBtr);
    }

    public FlexibilityClaim with(Reach other) {
        return new FlexibilityClaim(provision, capacityConstraint, timeFrame, appliesTo, other, threshold, improvement, sinceBtr);
    }

    public FlexibilityClaim withThreshold(Optional<BigDecimal> other) {
        return new FlexibilityClaim(provision, capacityConstraint, timeFrame, appliesTo, reach, other, improvement, sinceBtr);
    }

    public FlexibilityClaim withImprovement(String other) {
        return new FlexibilityClaim(provision, capacityConstraint, timeFrame, appliesTo, reach, threshold, other, sinceBtr);
    }

    public FlexibilityClaim withSinceBtr(int other) {
        return new FlexibilityClaim(provision, capacityConstraint, timeFrame, appliesTo, reach, threshold, improvement, other);
    }
}
