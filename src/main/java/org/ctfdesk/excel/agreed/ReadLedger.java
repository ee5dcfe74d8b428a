package org.ctfdesk.excel.agreed;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.ctfdesk.report.Row;

/**
 * What a workbook of the agreed electronic format holds.
 *
 * @param lines the lines of each form of the ledger that has any, in order, by the form's id
 * @param party the Party that table 1 names, as it stands there
 * @param notTaken what stands in the workbook and has no place in the ledger
 */
public record ReadLedger(SortedMap<String, List<Row>> lines, Optional<String> party, List<NotTaken> notTaken) {
    /**
     * Cells that were not taken.
     *
     * @param head what stands above them
     */
    public record NotTaken(String sheet, String head, int cells) {}

    public ReadLedger {
        lines = Collections.unmodifiableSortedMap(lines);
        notTaken = List.copyOf(notTaken);
    }
}
