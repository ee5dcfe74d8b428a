package org.ctfdesk.excel.foreign.grid;

import java.util.List;

/**
 * A workbook as plain sheets.
 *
 * @param file its name, without the folder
 * @param sha256 of its bytes, in hexadecimal
 * @param grids its sheets in order
 * @param links true where it draws figures from other files
 */
public record ForeignBook(String file, String sha256, List<Grid> grids, boolean links) {
    public ForeignBook {
        grids = List.copyOf(grids);
    }
}
