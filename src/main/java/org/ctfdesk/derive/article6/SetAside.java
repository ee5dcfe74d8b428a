package org.ctfdesk.derive.article6;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An action that does not count in table 4, though one might think so.
 *
 * @param item the action's id in the ledger
 * @param quantity what it speaks of, where that is known
 */
public record SetAside(String item, Why why, Optional<BigDecimal> quantity) {
    /** Why it does not count. */
    public enum Why {
        /** Date or quantity is missing, or the quantity is negative. */
        INCOMPLETE,
        /** Mitigation before 2021: 2/CMA.3, annex, para. 1(e). */
        BEFORE_2021,
        /** The vintage is outside the NDC implementation period: 2/CMA.3, annex, paras. 8(b) and 9(b). */
        OUTSIDE_PERIOD,
        /** Used for a year outside the NDC implementation period. */
        USED_OUTSIDE_PERIOD,
        /** Later than the latest reporting year. */
        NOT_YET,
        /** Dated after the closing date of the period in which the outcomes occurred: 4/CMA.6, para. 14. */
        AFTER_CLOSING,
        /** The outcomes were first transferred before, or used before. */
        COUNTED_BEFORE
    }
}
