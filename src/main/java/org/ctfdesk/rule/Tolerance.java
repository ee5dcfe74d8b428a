package org.ctfdesk.rule;

import java.math.BigDecimal;

/**
 * How far a given figure may stand from the one computed before it counts as another: half a unit of its last digit for
 * itself and for each addend, for they were rounded too, or 0.01 % of it, whichever is more. An engineering choice (U-05 of
 * the catalogue), not a decision's.
 */
public final class Tolerance {
    private static final BigDecimal SHARE = new BigDecimal("0.0001");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Tolerance() {}

    /** True where {@code given}, rounded as it is written, may be {@code computed} from so many addends. */
    public static boolean allows(BigDecimal given, BigDecimal computed, int addends) {
        var rounding = BigDecimal.valueOf(addends + 1L).multiply(BigDecimal.ONE.movePointLeft(Math.max(0, given.scale()))).multiply(HALF);
        return given.subtract(computed).abs().compareTo(rounding.max(computed.abs().multiply(SHARE))) <= 0;
    }

    /** True where two figures of the same thing agree. */
    public static boolean agree(BigDecimal one, BigDecimal other) {
        return allows(one.scale() < other.scale() ? one : other, one.scale() < other.scale() ? other : one, 1);
    }
}
