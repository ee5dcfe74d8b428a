package org.ctfdesk.excel.agreed;

import java.util.List;

/**
 * A column of a table of the agreed electronic format.
 *
 * @param id the ledger's column; its own head is the last word above it
 * @param groups what stands above that head, from the top: last parts of keys under {@code excel.aef.head.}
 */
record TableColumn(String id, List<String> groups) {
    TableColumn {
        groups = List.copyOf(groups);
    }
}
