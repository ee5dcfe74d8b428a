package org.ctfdesk.inventory;

import java.util.List;
import org.ctfdesk.edit.Edit;

/**
 * What an import would do.
 *
 * @param edit undone as one
 * @param answers how many cells it fills
 * @param findings what was read, what was not used and why
 */
public record InventoryProposal(Edit edit, int answers, List<InventoryFinding> findings) {
    public InventoryProposal {
        findings = List.copyOf(findings);
    }
}
