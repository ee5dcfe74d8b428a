package org.ctfdesk.report;

/**
 * A flexibility that the Party applies: the three statements of MPGs, para. 6.
 *
 * @param provision the paragraph to which flexibility is applied, as {@code 85}
 * @param capacityConstraint in a sentence or two
 * @param timeFrame the self-determined estimated time frame for improvement
 * @param appliesTo where, in the Party's words: measures, gases, years
 */
public record FlexibilityClaim(String provision, String capacityConstraint, String timeFrame, String appliesTo) {}
