package org.ctfdesk.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How numbers are written and read: the sign between whole and decimal digits, and the one between groups of
 * three. Reading is strict where it must be: {@code 1,23} is no number where the comma groups, for it can only be
 * a mistake; {@code 1,234} is 1234 there and 1.234 where the comma is decimal.
 *
 * @param decimal the decimal sign
 * @param group the sign between thousands; {@code 0} for none
 */
public record NumberStyle(char decimal, char group) {
    /** 1,234.5 */
    public static final NumberStyle POINT = new NumberStyle('.', ',');
    /** 1.234,5 */
    public static final NumberStyle COMMA = new NumberStyle(',', '.');
    /** 1 234,5 with a narrow no-break space */
    public static final NumberStyle SPACE = new NumberStyle(',', '\u202f');
    /** 1234.5: for files, scripts and machines */
    public static final NumberStyle PLAIN = new NumberStyle('.', '\0');

    /** Digits behind the decimal sign up to which a figure is shown whole; longer ones are rounded for display only. */
    private static final int SHOWN_WHOLE = 4;

    private static final int SHOWN_ROUNDED = 2;
    /** Before or behind the decimal sign; more than a number of Excel can have. */
    private static final long MOST_DIGITS = 330;
    private static final Pattern EXPONENT = Pattern.compile("([-+]?\\d+(?:\\.\\d+)?)[eE]([-+]?\\d{1,3})");

    /** How figures are written where {@code locale} is used. */
    public static NumberStyle usualIn(Locale locale) {
        var signs = DecimalFormatSymbols.getInstance(locale);
        if (signs.getDecimalSeparator() != ',') {
            return POINT;
        }
        return signs.getGroupingSeparator() == '.' ? COMMA : SPACE;
    }

    /**
     * The number that {@code text} says, with just the decimal digits that it has, or nothing. Understands the minus
     * signs in use, before or behind the figure, the triangle △ before it, brackets around negatives,
     * spaces and apostrophes between thousands,
     * groups of two above them as in South Asia, and the digits of every script; marks that cannot be seen do not count. A group never
     * begins with 0: {@code 0,512} is
     * no number where the comma groups.
     */
    public Optional<BigDecimal> parse(String text) {
        var plain = westernDigits(Tidy.visible(text));
        var negative = false;
        if (plain.length() > 2 && isBracketed(plain)) {
            plain = plain.substring(1, plain.length() - 1).strip();
            if (!startsWithDigit(plain)) {
                return Optional.empty();
            }
            negative = true;
        } else if (!plain.isEmpty() && (isMinus(plain.charAt(0)) || isTriangle(plain.charAt(0)))) {
            plain = plain.substring(1).strip();
            negative = true;
        } else if (plain.startsWith("+")) {
            plain = plain.substring(1).strip();
        } else if (plain.length() > 1 && isMinus(plain.charAt(plain.length() - 1)) && isDigit(plain.charAt(plain.length() - 2))) {
            plain = plain.substring(0, plain.length() - 1);
            negative = true;
        }
        if (!startsWithDigit(plain)) {
            return Optional.empty();
        }
        var number = unsigned(plain);
        return negative ? number.map(BigDecimal::negate) : number;
    }

    /** True for a number that can be written out: no figure has hundreds of digits, and some would fill all memory. */
    public static boolean canBeWritten(BigDecimal number) {
        return Math.abs((long) number.precision() - number.scale()) <= MOST_DIGITS && Math.abs((long) number.scale()) <= 2 * MOST_DIGITS;
    }

    private static boolean isBracketed(String text) {
        return text.startsWith("(") && text.endsWith(")") || text.startsWith("（") && text.endsWith("）");
    }

    /** Stands for a minus in East Asia. */
    static boolean isTriangle(char c) {
        return c == '△' || c == '▲';
    }

    static boolean isMinus(char c) {
        return "-−–‒‐‑﹣－".indexOf(c) >= 0;
    }

    private Optional<BigDecimal> unsigned(String plain) {
        var exponent = EXPONENT.matcher(decimal == '.' ? plain : plain.replace(decimal, '.'));
        if (exponent.matches() && (decimal == '.' || plain.indexOf('.') < 0)) {
            return Optional.of(new BigDecimal(exponent.group()).stripTrailingZeros()).map(NumberStyle::unscaledUp);
        }
        var at = plain.indexOf(decimal);
        var whole = at < 0 ? plain : plain.substring(0, at);
        var decimals = at < 0 ? "" : plain.substring(at + 1);
        if (at >= 0 && decimals.isEmpty() || !onlyDigits(decimals)) {
            return Optional.empty();
        }
        var joined = ungrouped(whole);
        return joined.map(digits -> new BigDecimal(at < 0 ? digits : digits + "." + decimals));
    }

    private Optional<String> ungrouped(String whole) {
        if (onlyDigits(whole)) {
            return Optional.of(whole);
        }
        var sign = whole.chars().filter(c -> !isDigit((char) c)).findFirst().orElseThrow();
        if (!isGroup((char) sign)) {
            return Optional.empty();
        }
        var groups = whole.split(Pattern.quote(String.valueOf((char) sign)), -1);
        if (sign == ',' && isIndian(groups)) {
            return Optional.of(String.join("", groups));
        }
        for (var i = 0; i < groups.length; i++) {
            var right = i == 0
                    ? !groups[i].isEmpty() && groups[i].length() <= 3 && groups[i].charAt(0) != '0'
                    : groups[i].length() == 3;
            if (!right || !onlyDigits(groups[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(String.join("", groups));
    }

    /** 12,34,567: hundreds of thousands in twos, as in South Asia; one group alone would be a slip. */
    private static boolean isIndian(String[] groups) {
        var last = groups.length - 1;
        for (var i = 0; i <= last; i++) {
            var right = i == 0 ? groups[0].length() <= 2 && !groups[0].startsWith("0") : groups[i].length() == (i == last ? 3 : 2);
            if (!right || groups[i].isEmpty() || !onlyDigits(groups[i])) {
                return false;
            }
        }
        return last > 1;
    }

    private boolean isGroup(char c) {
        return group != 0 && c == group || Tidy.isSpace(c) || "'’‘ʼ＇".indexOf(c) >= 0;
    }

    /** Every digit of {@code number}, grouped. */
    public String full(BigDecimal number) {
        var plain = number.abs().toPlainString();
        var at = plain.indexOf('.');
        var whole = at < 0 ? plain : plain.substring(0, at);
        var text = new StringBuilder();
        if (number.signum() < 0) {
            text.append('-');
        }
        for (var i = 0; i < whole.length(); i++) {
            if (i > 0 && group != 0 && (whole.length() - i) % 3 == 0) {
                text.append(group);
            }
            text.append(whole.charAt(i));
        }
        if (at >= 0) {
            text.append(decimal).append(plain, at + 1, plain.length());
        }
        return text.toString();
    }

    /**
     * {@code number} as a table shows it: whole where it has at most four decimal digits, else rounded to two, or to
     * two that count where it is smaller. What is stored keeps all its digits.
     */
    public String shown(BigDecimal number) {
        return full(number.setScale(shownDecimals(number), RoundingMode.HALF_UP));
    }

    /** How many digits behind the decimal sign {@link #shown} writes. */
    public static int shownDecimals(BigDecimal number) {
        if (number.scale() <= SHOWN_WHOLE) {
            return Math.max(0, number.scale());
        }
        var leadingZeros = number.scale() - number.precision();
        return Math.max(SHOWN_ROUNDED, number.signum() == 0 ? 0 : leadingZeros + SHOWN_ROUNDED);
    }

    private static BigDecimal unscaledUp(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** With digits of ours and the signs of the Arabic and the full-width scripts as ours. */
    private String westernDigits(String text) {
        var out = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
                out.append((char) ('0' + Character.digit(c, 10)));
            } else {
                out.append(switch (c) {
                    case '\u066b' -> decimal; // the Arabic decimal sign
                    case '\u066c' -> '\''; // the Arabic sign between thousands
                    case '，' -> ',';
                    case '．' -> '.';
                    default -> c;
                });
            }
        }
        return out.toString();
    }

    private static boolean startsWithDigit(String text) {
        return !text.isEmpty() && isDigit(text.charAt(0));
    }

    private static boolean onlyDigits(String text) {
        return text.chars().allMatch(c -> isDigit((char) c));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
