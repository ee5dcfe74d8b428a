package org.ctfdesk.rule;

import org.ctfdesk.report.Place;

/**
 * A question that a rule could not decide. It is no pass.
 *
 * @param code the rule's
 * @param place where the answer would have to come from
 */
public record Doubt(String code, Place place, Why why) {
    /** Why it could not be decided; the words stand under {@code verdict.doubt.}. */
    public enum Why {
        /** What is compared is blank. */
        BLANK,
        /** A figure that goes in is a range, words, or NE, IE, C or FX. */
        UNKNOWN_AMOUNT,
        /** The words hold nothing that can be compared. */
        WORDS,
        /** The words can be read in several ways. */
        AMBIGUOUS,
        /** Words are recognized in English only. */
        NOT_ENGLISH,
        /** The profile does not state what is compared. */
        NOT_STATED,
        /** The unit is none of those that convert exactly. */
        UNIT,
        /** Table 6 does not part the emissions as the scope of the NDC does. */
        SCOPE,
        /** What is compared cannot be told apart by name. */
        NAME,
        /** The last report is not stored. */
        LAST_REPORT
    }
}
