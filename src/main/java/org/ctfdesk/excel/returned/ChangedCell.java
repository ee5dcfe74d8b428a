package org.ctfdesk.excel.returned;

import java.util.Optional;
import org.ctfdesk.excel.book.read.ReadCell;
import org.ctfdesk.report.Place;
import org.ctfdesk.text.Words;

/**
 * A visible cell of a workbook that holds something else than was exported.
 *
 * @param sheet name of the sheet
 * @param cell its address there, as {@code D12}
 * @param place what it stands for; nothing where it stands for no answer
 * @param what which sort of cell it is
 * @param was what was exported, in words
 * @param is what stands there now, in words; of a formula its value and the formula
 * @param found the cell as it stands there
 */
public record ChangedCell(String sheet, String cell, Optional<Place> place, What what, String was, String is, ReadCell found)
        implements BookDifference {
    private static final int LONGEST = 120;

    /** What a cell was before it was changed. */
    public enum What {
        /** An answer, or the place of one. */
        ANSWER,
        /** The formula of a computed cell is another one, or gives an error. */
        FORMULA,
        /** What the form itself says: labels, years, units, the Party, the state, flexibility. */
        FIXED,
        /** Nothing stood there: a remark beside or below the table. */
        BESIDE,
        /** A note at the cell. */
        NOTE
    }

    @Override
    public String told(Words words) {
        return words.of("excel.changed.cell." + what, sheet, cell, shown(was, words), shown(is, words));
    }

    private static String shown(String text, Words words) {
        if (text.isBlank()) {
            return words.of("excel.changed.blank");
        }
        var line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
