package org.ctfdesk.excel.book;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cell as a file has it.
 *
 * @param text its words, or the digits of its number
 * @param number its number, where it holds one
 * @param formula true where a formula stands behind it
 */
public record ReadCell(String text, Optional<BigDecimal> number, boolean formula) {
    public static final ReadCell BLANK = new ReadCell("", Optional.empty(), false);

    /** The value in the form of {@link CellValue#comparable}. */
    public String comparable() {
        return number.map(CellValue.Figure::comparable).orElseGet(() -> CellText.comparable(text));
    }

    /** The value in words for a reader of differences. */
    public String told() {
        return number.map(value -> value.stripTrailingZeros().toPlainString()).orElse(text);
    }
}
