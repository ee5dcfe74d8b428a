package org.ctfdesk.rule.progress;

import java.math.BigDecimal;

/**
 * What makes figures of table 4 look like kt beside Mt: engineering choices of the catalogue, and no decision’s. Limits that steer
 * warnings only stand in the profile.
 */
final class Plausible {
    /** From so many times apart on, figures of one indicator look like kt beside Mt (engineering choice; T4-13). */
    static final BigDecimal APART_FROM = new BigDecimal(400);
    /** Up to so many times apart (engineering choice; T4-13). */
    static final BigDecimal APART_TO = new BigDecimal(2500);
    private static final int DIGITS_OF_PER_CENT = 2;

    private Plausible() {}

    /** So many per cent as a share. */
    static BigDecimal share(int perCent) {
        return BigDecimal.valueOf(perCent, DIGITS_OF_PER_CENT);
    }
}
