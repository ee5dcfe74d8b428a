package org.ctfdesk.excel.book.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;

/**
 * A formula that several cells share: it stands in the first of them, and moves with the cell.
 *
 * @param text as it stands in the first cell
 * @param row of the first cell, from 0
 * @param column of the first cell, from 0
 */
record SharedFormula(String text, int row, int column) {
    /** Words in quotes, or a reference to a cell; names and functions that look like one are not taken for it. */
    private static final Pattern PIECE = Pattern.compile(
            "\"[^\"]*\"|'[^']*'|(?<![A-Za-z0-9_.$])(\\$?)([A-Z]{1,3})(\\$?)(\\d{1,7})(?![\\d(A-Za-z_!])");

    /** The same formula as the cell there has it. */
    String at(int otherRow, int otherColumn) {
        return PIECE.matcher(text).replaceAll(piece -> piece.group(2) == null
                ? Matcher.quoteReplacement(piece.group())
                : Matcher.quoteReplacement(piece.group(1)
                        + (piece.group(1).isEmpty() ? moved(piece.group(2), otherColumn - column) : piece.group(2))
                        + piece.group(3)
                        + (piece.group(3).isEmpty() ? Integer.parseInt(piece.group(4)) + otherRow - row : piece.group(4))));
    }

    private static String moved(String letters, int by) {
        return CellReference.convertNumToColString(Math.max(0, CellReference.convertColStringToIndex(letters) + by));
    }
}
