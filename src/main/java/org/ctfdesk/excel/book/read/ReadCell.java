package org.ctfdesk.excel.book.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.ctfdesk.excel.book.CellText;
import org.ctfdesk.excel.book.CellValue;
import org.ctfdesk.excel.book.Look;

/**
 * A cell as a file has it.
 *
 * @param text its words, or the digits of its number
 * @param number its number, where it holds one
 * @param formula true where a formula stands behind it
 * @param source that formula, without the sign before it; "" where there is none
 * @param look what a reader sees of its number
 */
public record ReadCell(String text, Optional<BigDecimal> number, boolean formula, String source, Look look) {
    /** What the format of a cell makes of its number. */
    public enum Look {
        /** The number. */
        NUMBER,
        /** The day of that number, as Excel makes of 12.3 where points part days and months. */
        DAY,
        /** A hundredfold of it with a sign. */
        PER_CENT
    }

    private static final int DAYS_TO_1970 = 25_569;

    public static final ReadCell BLANK = new ReadCell("", Optional.empty(), false);

    /** A cell that shows what it holds. */
    public ReadCell(String text, Optional<BigDecimal> number, boolean formula, String source) {
        this(text, number, formula, source, Look.NUMBER);
    }

    /** A cell without a formula, or one whose formula does not matter. */
    public ReadCell(String text, Optional<BigDecimal> number, boolean formula) {
        this(text, number, formula, "");
    }

    /** True where nothing stands in it. */
    public boolean isBlank() {
        return !formula && number.isEmpty() && CellText.comparable(text).isEmpty();
    }

    /** True where a formula gives an error that nobody meant: not {@code #N/A}, by which charts leave a gap. */
    public boolean isError() {
        return number.isEmpty() && text.startsWith("#") && (text.endsWith("!") || text.endsWith("?"));
    }

    /** The value in the form of {@link CellValue#comparable}. */
    public String comparable() {
        return number.map(CellValue.Figure::comparable).orElseGet(() -> CellText.comparable(text));
    }

    /** What a reader of the workbook sees, with the number behind it where that is another one. */
    public String seen() {
        if (number.isEmpty() || look == Look.NUMBER) {
            return told();
        }
        return look == Look.PER_CENT
                ? number.get().movePointRight(2).stripTrailingZeros().toPlainString() + " % (" + told() + ")"
                : LocalDate.ofEpochDay(number.get().longValue() - DAYS_TO_1970) + " (" + told() + ")";
    }

    /** The value in words for a reader of differences. */
    public String told() {
        return number.map(value -> value.stripTrailingZeros().toPlainString()).orElse(text);
    }
}
