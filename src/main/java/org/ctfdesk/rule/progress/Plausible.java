package org.ctfdesk.rule.progress;

import java.math.BigDecimal;

/** Limits of what is plausible in table 4. Each is an engineering choice of the catalogue, and no decision's. */
final class Plausible {
    /** From so many times apart on, figures of one indicator look like kt beside Mt (engineering choice; T4-13). */
    static final BigDecimal APART_FROM = new BigDecimal(400);
    /** Up to so many times apart (engineering choice; T4-13). */
    static final BigDecimal APART_TO = new BigDecimal(2500);
    /** A larger share of change from one year to the next asks for a footnote (engineering choice; T4-22). */
    static final BigDecimal JUMP = new BigDecimal("0.25");

    /** A quotient may differ by such a share, for three rounded figures go in (engineering choice; T4-21). */
    static final BigDecimal QUOTIENT = new BigDecimal("0.01");

    private Plausible() {}
}
