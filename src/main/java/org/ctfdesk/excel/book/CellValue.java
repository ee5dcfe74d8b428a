package org.ctfdesk.excel.book;

import java.math.BigDecimal;
import java.math.MathContext;
import org.ctfdesk.text.NumberStyle;

/** What a visible cell holds: the value written, apart from how it looks. */
public sealed interface CellValue {
    CellValue NOTHING = new Nothing();

    /** Digits on which two programs agree when they write the same binary number. */
    MathContext COMPARED = new MathContext(14);

    /** The value in words for a reader of differences. */
    String told();

    /** The value in a form in which equal ones are equal, whatever program saved it. */
    String comparable();

    /** A blank cell. */
    record Nothing() implements CellValue {
        @Override
        public String told() {
            return "";
        }

        @Override
        public String comparable() {
            return "";
        }
    }

    /**
     * Words, a range, or notation keys.
     *
     * @param text whole, and harmless; a cell may have room for its beginning only
     * @param prose false for what stands in the place of a figure
     * @param hint true where the form's placeholder stands in a blank cell
     */
    record Text(String text, boolean prose, boolean hint) implements CellValue {
        @Override
        public String told() {
            return hint ? "" : text;
        }

        @Override
        public String comparable() {
            return hint ? "" : CellText.tidied(text.length() > CellText.LONGEST ? CellText.cut(text) : text);
        }
    }

    /**
     * A number.
     *
     * @param value in full
     * @param decimals how many are shown; -1 for a year
     * @param cited the footnotes, as {@code " (3)"}; "" for none
     */
    record Figure(BigDecimal value, int decimals, String cited) implements CellValue {
        @Override
        public String told() {
            return NumberStyle.PLAIN.full(value) + cited;
        }

        @Override
        public String comparable() {
            return comparable(value);
        }

        /** As the cell shows it. */
        public String shown() {
            return decimals < 0 ? value.toPlainString() : NumberStyle.POINT.shown(value) + cited;
        }

        /** True where it surely fits into that many characters, whatever its sign and however it is grouped. */
        public boolean fits(int characters) {
            return value.precision() * 4 / 3 + 4 + cited.length() < characters && value.scale() >= 0
                    && value.precision() >= value.scale();
        }

        /** Binary, as workbooks keep it. */
        public double binary() {
            return value.doubleValue();
        }

        /** A figure with no more digits than two programs agree on. */
        public static String comparable(BigDecimal value) {
            return value.signum() == 0 ? "0" : value.round(COMPARED).stripTrailingZeros().toString();
        }
    }
}
