package org.ctfdesk.account.bothsides;

import java.math.BigDecimal;

/** Outcomes that only one of the Parties compared speaks of, without anything being wrong. */
public record Unmatched(Claim claim, Why why, BigDecimal quantity) {
    /** Why nobody else speaks of them. */
    public enum Why {
        /** First transferred, and not used by a Party compared: held, used for other purposes, or by somebody else. */
        NOT_USED_HERE,
        /** First transferred by a Party that is not compared. */
        FROM_ELSEWHERE,
        /** Used after the latest reporting year of the Party that first transfers them. */
        NOT_REPORTED_YET,
        /** The Party that first transfers them gives no ledger; its rows of table 4 say as much. */
        ROWS_ALONE
    }
}
