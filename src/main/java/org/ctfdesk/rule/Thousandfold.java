package org.ctfdesk.rule;

import java.math.BigDecimal;

/** Two figures that should be equal and differ by a factor of 1,000: t, kt or Mt were mixed up (U-04 of the catalogue). */
public final class Thousandfold {
    private static final BigDecimal SHARE = new BigDecimal("0.05"); // engineering choice of the catalogue

    private Thousandfold() {}

    /** True where {@code more} is a thousand times {@code less}, within five per cent. */
    public static boolean isOf(BigDecimal more, BigDecimal less) {
        var expected = less.movePointRight(3);
        return less.signum() != 0 && more.subtract(expected).abs().compareTo(expected.abs().multiply(SHARE)) <= 0;
    }

    /** True where one is about a thousand times the other. */
    public static boolean between(BigDecimal one, BigDecimal other) {
        return isOf(one, other) || isOf(other, one);
    }

    /** {@code wrong} brought to the size of {@code right}. */
    public static BigDecimal mended(BigDecimal wrong, BigDecimal right) {
        return isOf(wrong, right) ? wrong.movePointLeft(3) : wrong.movePointRight(3);
    }
}
