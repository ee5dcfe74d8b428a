package org.ctfdesk.report;

/**
 * A flexibility that the Party applies: the three statements of MPGs, para. 6.
 *
 * @param provision the paragraph to which flexibility is applied, as {@code 85}
 * @param capacityConstraint in a sentence or two
 * @param timeFrame the self-determined estimated time frame for improvement
 * @param appliesTo where, in the Party's words: measures, gases, years
 */
public record FlexibilityClaim(String provision, String capacityConstraint, String timeFrame, String appliesTo) {
    public FlexibilityClaim withProvision(String other) {
        return new FlexibilityClaim(other, capacityConstraint, timeFrame, appliesTo);
    }

    public FlexibilityClaim withCapacityConstraint(String other) {
        return new FlexibilityClaim(provision, other, timeFrame, appliesTo);
    }

    public FlexibilityClaim withTimeFrame(String other) {
        return new FlexibilityClaim(provision, capacityConstraint, other, appliesTo);
    }

    public FlexibilityClaim withAppliesTo(String other) {
        return new FlexibilityClaim(provision, capacityConstraint, timeFrame, other);
    }
}
