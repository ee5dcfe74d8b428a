package org.ctfdesk.inventory.file;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.ctfdesk.inventory.Unit;
import org.ctfdesk.text.Marked;
import org.ctfdesk.text.Tidy;

/** What stands behind a figure in its own cell, typed there or written by the cell's format, against the unit of its row. */
final class WrittenUnit {
    private static final String PER_CENT = "%";
    /** A figure and words behind it. */
    private static final Pattern FIGURE = Pattern.compile("(.*[\\p{Nd})])\\s*([\\p{L}(][^\\p{Nd}]*(?:CO[2\u2082].*)?)");

    private WrittenUnit() {}

    /** True for a footnote's mark or a letter in brackets, which makes no other figure. */
    static boolean isMark(String behind) {
        return Marked.of("0 " + behind).isPresent();
    }

    /** True where both are the same unit; that of the row may say more, as CO2 eq. behind kt. */
    static boolean is(String behind, String ofRow) {
        var written = Unit.of(behind);
        var unit = Unit.of(ofRow);
        return Tidy.visible(behind).equals(Tidy.visible(ofRow))
                || written.isPresent() && unit.isPresent() && written.get().power() == unit.get().power()
                        && (unit.get().isEquivalent() || !written.get().isEquivalent());
    }

    /** The figure of a text behind which its row's unit stands, without that unit; else the text. */
    static String without(String text, String ofRow) {
        var figure = FIGURE.matcher(text);
        return figure.matches() && is(figure.group(2), ofRow) ? figure.group(1) : text;
    }

    /** A figure as its format shows it: a share with the sign, and what is stored in brackets. */
    static String shown(BigDecimal figure, String behind) {
        return behind.equals(PER_CENT)
                ? figure.movePointRight(2).stripTrailingZeros().toPlainString() + " % (" + figure.toPlainString() + ")"
                : figure.toPlainString() + " " + behind;
    }
}
