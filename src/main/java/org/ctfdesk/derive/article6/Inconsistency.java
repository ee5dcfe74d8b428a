package org.ctfdesk.derive.article6;

/** The sorts of findings in reports of the Article 6 technical expert review: 6/CMA.4, annex II, paras. 3-4, and 4/CMA.6, para. 38. */
public enum Inconsistency {
    /** Something is not said, or said in another way than is asked. */
    QUALITATIVE,
    /** A quantity is another one. */
    QUANTIFIED,
    /** A report contradicts one that was submitted before. */
    CROSS_REPORT,
    /** A Party contradicts another one of the same cooperative approach. */
    CROSS_PARTY
}
