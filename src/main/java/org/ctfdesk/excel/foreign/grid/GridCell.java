package org.ctfdesk.excel.foreign.grid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A cell as a file has it.
 *
 * @param text its words as they stand, or the digits of its number
 * @param sort what it holds
 * @param look how its number is shown
 * @param formula the formula behind it; "" for none
 * @param raised what stands above the line at its end, or what the number's format adds, as a footnote's mark does; "" for nothing
 */
public record GridCell(String text, Sort sort, Look look, String formula, String raised) {
    /** What a cell holds. */
    public enum Sort {
        TEXT,
        NUMBER,
        /** An error value of the spreadsheet, as {@code #REF!}. */
        ERROR,
        /** A formula that nobody has computed. */
        NO_VALUE,
        TRUTH
    }

    /** How a number is shown, as far as it changes what it says. */
    public enum Look {
        PLAIN,
        PER_CENT,
        DAY,
        /** Nothing is shown of it: by its format, or in the colour of the ground. */
        UNSEEN,
        /** The format shows a thousandth of what is stored. */
        THOUSANDS,
        /** The format shows a millionth of what is stored. */
        MILLIONS,
        /** The format shows a thousand-millionth of what is stored. */
        BILLIONS;

        /** How many digits of what is stored such a format does not show. */
        int shift() {
            return switch (this) {
                case PLAIN, PER_CENT, DAY, UNSEEN -> 0;
                case THOUSANDS -> 3;
                case MILLIONS -> 6;
                case BILLIONS -> 9;
            };
        }
    }

    private static final int DIGITS_SHOWN = 15;
    private static final int DAYS_TO_1970 = 25_569;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public static GridCell words(String text) {
        return new GridCell(text, Sort.TEXT, Look.PLAIN, "", "");
    }

    public boolean isBlank() {
        return text.isBlank() && sort != Sort.NO_VALUE;
    }

    /** True for words or a figure that somebody struck out as a whole. */
    public boolean isStruckOut() {
        return sort == Sort.TEXT && StruckText.isStruck(text);
    }

    /** The words without strokes through them. */
    public String unstruck() {
        return StruckText.unstruck(text);
    }

    public boolean isNumber() {
        return sort == Sort.NUMBER;
    }

    /**
     * The number, with the fifteen digits that spreadsheets show: behind them stands what binary fractions leave over. Zeros at
     * its end are the file's, not the user's.
     */
    public Optional<BigDecimal> number() {
        if (sort != Sort.NUMBER) {
            return Optional.empty();
        }
        try {
            var number = new BigDecimal(text);
            number = (number.precision() > DIGITS_SHOWN ? number.round(new MathContext(DIGITS_SHOWN)) : number).stripTrailingZeros();
            return Optional.of(number.scale() < 0 ? number.setScale(0) : number);
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    /** The number as it is shown: 0.446 in a cell of per cents is 44.6. */
    public Optional<BigDecimal> shownNumber() {
        return look == Look.PER_CENT ? number().map(HUNDRED::multiply).map(GridCell::tidy) : number();
    }

    /** What is stored where the format shows a part of it: how many of its digits are not shown; else 0. */
    public int shiftShown() {
        return look.shift();
    }

    /** The day that a number shown as a date stands for. */
    public Optional<LocalDate> day() {
        return look == Look.DAY ? number().map(days -> LocalDate.ofEpochDay(days.longValue() - DAYS_TO_1970)) : Optional.empty();
    }

    /** The cell as a reader of the sheet would name it. */
    public String shown() {
        return switch (sort) {
            case NO_VALUE -> "=" + formula;
            case NUMBER -> look == Look.PER_CENT
                    ? shownNumber().map(BigDecimal::toPlainString).orElse(text) + " %"
                    : isShort() ? text : number().map(BigDecimal::toPlainString).orElse(text);
            case TEXT, ERROR, TRUTH -> text;
        };
    }

    /** True for figures that are written as they are shown: without an exponent, zeros at either end, or too many digits. */
    private boolean isShort() {
        var first = text.isEmpty() ? '0' : text.charAt(0);
        var last = text.isEmpty() ? '0' : text.charAt(text.length() - 1);
        if (text.length() > DIGITS_SHOWN || first < '1' || first > '9' || last < '1' || last > '9') {
            return false;
        }
        for (var i = 1; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c != '.' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return text.indexOf('.') == text.lastIndexOf('.');
    }

    private static BigDecimal tidy(BigDecimal number) {
        var tidy = number.stripTrailingZeros();
        return tidy.scale() < 0 ? tidy.setScale(0) : tidy;
    }
}
