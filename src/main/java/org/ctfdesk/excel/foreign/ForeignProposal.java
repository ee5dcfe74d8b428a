package org.ctfdesk.excel.foreign;

import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Proposal;

/**
 * What reading workbooks gave.
 *
 * @param proposal nothing where none of the workbooks holds a table of the decision
 * @param tables every table that was found, those of an unknown form among them
 */
public record ForeignProposal(Optional<Proposal> proposal, List<FoundTable> tables) {
    public ForeignProposal {
        tables = List.copyOf(tables);
    }
}
