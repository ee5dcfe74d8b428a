package org.ctfdesk.rule.ledger.read;

import java.math.BigDecimal;
import org.ctfdesk.report.Quantity;

/** What the digits of a typed figure can say: 133 333 stands for 133 333.33. */
public final class Digits {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Digits() {}

    /** Half a unit of the last digit. */
    public static BigDecimal half(BigDecimal typed) {
        return HALF.movePointLeft(Math.max(0, typed.scale()));
    }

    /** True where {@code exact}, rounded as the typed figure is, may be that figure. */
    public static boolean agree(BigDecimal typed, BigDecimal exact) {
        return typed.subtract(exact).abs().compareTo(half(typed)) <= 0;
    }

    /** A figure without zeros at its end, for a message. */
    public static Quantity.Amount shown(BigDecimal figure) {
        var stripped = figure.signum() == 0 ? BigDecimal.ZERO : figure.stripTrailingZeros();
        return Quantity.of(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }
}
