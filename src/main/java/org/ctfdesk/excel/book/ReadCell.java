package org.ctfdesk.excel.book;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cell as a file has it.
 *
 * @param text its words, or the digits of its number
 * @param number its number, where it holds one
 * @param formula true where a formula stands behind it
 * @param source that formula, without the sign before it; "" where there is none
 */
public record ReadCell(String text, Optional<BigDecimal> number, boolean formula, String source) {
    public static final ReadCell BLANK = new ReadCell("", Optional.empty(), false);

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

    /** The value in words for a reader of differences. */
    public String told() {
        return number.map(value -> value.stripTrailingZeros().toPlainString()).orElse(text);
    }
}
