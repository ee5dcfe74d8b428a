package org.ctfdesk.excel.submission;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.report.Place;

/**
 * Names of a workbook for what the computed cells of a sheet show instead of a figure, so that the formula in a cell stays short enough
 * to be read: {@code CTF_Table7_totalWith_instead}. A name means the column of the cell in which it stands, so that it goes with the
 * formula when that is filled to the right.
 */
final class FormulaNames {
    /** Words in quotes, or a reference to one cell or to several. */
    private static final Pattern PIECE = Pattern.compile("\"[^\"]*\"|(?<![A-Za-z0-9_.$!])(\\$?[A-Z]{1,3}\\$?\\d{1,7})"
            + "(:\\$?[A-Z]{1,3}\\$?\\d{1,7})?(?![\\d(A-Za-z_!])");
    private static final Pattern REFERENCE = Pattern.compile("(\\$?)([A-Z]{1,3})\\$?(\\d{1,7})");

    private final XSSFWorkbook book;
    private final String sheet;
    private final Map<String, String> known = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** @param sheet name of the sheet */
    FormulaNames(XSSFWorkbook book, String sheet) {
        this.book = book;
        this.sheet = sheet;
    }

    /**
     * The name of a formula.
     *
     * @param formula as the cell of the place would have it
     * @param at that cell
     * @param alike true where every row has the same formula, for its own cells
     */
    String of(String formula, Place place, CellReference at, boolean alike) {
        var anywhere = anywhere(formula, at, alike);
        return known.computeIfAbsent(anywhere, definition -> {
            var stem = "CTF_" + sheet.replace('.', '_') + "_" + (alike ? place.column().column() : place.row().line()) + "_instead";
            var count = counts.merge(stem, 1, Integer::sum);
            var name = count == 1 ? stem : stem + count;
            var made = book.createName();
            made.setNameName(name);
            made.setRefersToFormula(definition);
            return name;
        });
    }

    /** A formula of a sheet as it stands on another one. */
    static String on(String sheet, String formula) {
        return on(sheet, formula, reference -> reference);
    }

    private static String on(String sheet, String formula, UnaryOperator<String> moved) {
        return PIECE.matcher(formula).replaceAll(piece -> piece.group(1) == null
                ? Matcher.quoteReplacement(piece.group())
                : Matcher.quoteReplacement("'" + sheet + "'!" + moved.apply(piece.group(1))
                        + (piece.group(2) == null ? "" : ":" + moved.apply(piece.group(2).substring(1)))));
    }

    /**
     * As the first cell of a sheet would have it: what lies in the same column, or in the same row, goes with the cell. Where something
     * lies in another column, the formula is right in its own column alone, and nowhere else gives a figure.
     */
    private String anywhere(String formula, CellReference at, boolean alike) {
        var moved = on(sheet, formula, reference -> moved(reference, at, alike));
        var column = CellReference.convertNumToColString(at.getCol());
        var isOfOthers = PIECE.matcher(formula).results().anyMatch(piece -> piece.group(1) != null
                && piece.group(1).charAt(0) != '$' && !piece.group(1).matches(column + "\\$?\\d+"));
        return isOfOthers ? "IF(COLUMN('" + sheet + "'!A$1)=COLUMN('" + sheet + "'!$" + column + "$1)," + moved + ",\"\")" : moved;
    }

    private static String moved(String reference, CellReference at, boolean alike) {
        var parts = REFERENCE.matcher(reference);
        if (!parts.matches()) {
            throw new IllegalArgumentException(reference);
        }
        var isOwnColumn = parts.group(1).isEmpty() && CellReference.convertColStringToIndex(parts.group(2)) == at.getCol();
        var isOwnRow = alike && Integer.parseInt(parts.group(3)) == at.getRow() + 1;
        return (isOwnColumn ? "A" : "$" + parts.group(2)) + (isOwnRow ? "1" : "$" + parts.group(3));
    }
}
