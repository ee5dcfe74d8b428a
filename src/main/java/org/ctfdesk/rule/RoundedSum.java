package org.ctfdesk.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.ctfdesk.derive.figure.Sums;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Quantity;

/**
 * Figures added up, with what a comparison of the sum must allow for.
 *
 * @param figures how many went in
 * @param decimals of the coarsest figure among them; zeros and keys, which are exact, do not count
 */
public record RoundedSum(BigDecimal value, int figures, int decimals) {
    private static final int EXACT = 99;

    public static final RoundedSum NOTHING = new RoundedSum(BigDecimal.ZERO, 0, EXACT);

    /** One figure; nothing where the answer is blank, a range, words, or a key that stands for an unknown amount. */
    public static Optional<RoundedSum> of(Optional<Answer> answer) {
        return answer.flatMap(Sums::figure)
                .map(figure -> new RoundedSum(figure, 1, figure.signum() == 0 ? EXACT : Math.max(0, figure.scale())));
    }

    public RoundedSum plus(RoundedSum other) {
        return new RoundedSum(value.add(other.value), figures + other.figures, Math.min(decimals, other.decimals));
    }

    public RoundedSum minus(RoundedSum other) {
        return new RoundedSum(value.subtract(other.value), figures + other.figures, Math.min(decimals, other.decimals));
    }

    /** True where both may be the same figure, rounded as they are written. */
    public boolean agreesWith(RoundedSum other) {
        var coarsest = Math.min(decimals, other.decimals);
        var rounded = coarsest == EXACT ? value : value.setScale(coarsest, RoundingMode.HALF_UP);
        return Tolerance.allows(rounded, other.value, figures + other.figures);
    }

    /** True where it is more than {@code other}, whatever was rounded. */
    public boolean exceeds(RoundedSum other) {
        return value.compareTo(other.value) > 0 && !agreesWith(other);
    }

    /** As a fact or an answer. */
    public Quantity quantity() {
        return Quantity.of(value);
    }
}
