package org.ctfdesk.rule.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** How figures are mistyped: one digit is another, or two beside each other are exchanged; units and separators do not count. */
final class Mistyping {
    /** With fewer digits a figure that is another by rights is as near. */
    private static final int LEAST_DIGITS = 3;
    private static final int LEAST_FOR_ANOTHER_DIGIT = 4;

    private Mistyping() {}

    /** True where both have the same digits, in whatever unit. */
    static boolean isSame(BigDecimal figure, BigDecimal level) {
        return digits(figure).equals(digits(level));
    }

    /** True where the figure looks like the level with a slip. */
    static boolean isLikely(BigDecimal figure, BigDecimal level) {
        return isExchanged(figure, level) || apart(digits(figure), digits(level)).size() == 1
                && figure.precision() - Math.min(0, figure.scale()) >= LEAST_FOR_ANOTHER_DIGIT;
    }

    /** True where two digits beside each other are exchanged. */
    static boolean isExchanged(BigDecimal figure, BigDecimal level) {
        return isExchanged(digits(figure), digits(level))
                || isExchanged(figure.abs().toPlainString(), level.abs().toPlainString());
    }

    private static boolean isExchanged(String one, String other) {
        var apart = apart(one, other);
        return apart.size() == 2 && apart.getLast() == apart.getFirst() + 1
                && one.charAt(apart.getFirst()) == other.charAt(apart.getLast())
                && one.charAt(apart.getLast()) == other.charAt(apart.getFirst());
    }

    /** Where two figures of the same length differ; nowhere where they cannot be compared. */
    private static List<Integer> apart(String one, String other) {
        if (one.length() != other.length() || one.length() < LEAST_DIGITS) {
            return List.of();
        }
        return IntStream.range(0, one.length()).filter(at -> one.charAt(at) != other.charAt(at)).boxed().toList();
    }

    private static String digits(BigDecimal figure) {
        return figure.abs().stripTrailingZeros().unscaledValue().toString();
    }
}
