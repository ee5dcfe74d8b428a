package org.ctfdesk.derive.article6;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.ctfdesk.derive.figure.CarbonUnit;

/** The average of a sum over years: exact where it ends, else rounded to hundredths of a tonne, or of a metric's unit. */
public final class Quotient {
    private static final int HUNDREDTHS = 2;

    private Quotient() {}

    /** How many decimals a hundredth of a tonne needs in a unit. */
    public static int decimals(CarbonUnit unit) {
        return HUNDREDTHS + CarbonUnit.T.placesTo(unit) * -1;
    }

    /** {@code sum} by {@code years}; {@code decimals} where it does not end before. */
    public static BigDecimal of(BigDecimal sum, int years, int decimals) {
        var rounded = sum.divide(BigDecimal.valueOf(years), Math.max(decimals, sum.scale()), RoundingMode.HALF_UP);
        var tidy = rounded.stripTrailingZeros();
        return tidy.scale() < 0 ? tidy.setScale(0) : tidy;
    }
}
