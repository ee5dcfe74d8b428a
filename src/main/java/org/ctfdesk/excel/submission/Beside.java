package org.ctfdesk.excel.submission;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.excel.book.Listing;
import org.ctfdesk.excel.submission.plan.CellAddresses;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.TableKey;

/** What a workbook says of its tables beside them: what is asked, what is open, and sheets of their own. */
public interface Beside {
    /** Name of the sheet that lists what is open, where there is one. */
    String OPEN = "Open";

    /** Nothing. */
    Beside NOTHING = new Beside() {
        @Override
        public List<Listing> lists(CellAddresses addresses) {
            return List.of();
        }

        @Override
        public Optional<Asked> asked(TableKey table) {
            return Optional.empty();
        }

        @Override
        public Set<Place> missing() {
            return Set.of();
        }
    };

    /**
     * How far a table is filled.
     *
     * @param cells that the form asks for under the report's circumstances
     * @param filled how many of them are
     */
    record Asked(int cells, int filled) {}

    /** Sheets behind the tables of a working copy. */
    List<Listing> lists(CellAddresses addresses);

    /** How far a table is filled; nothing where that is not known. */
    Optional<Asked> asked(TableKey table);

    /** Blank cells that the form asks for, marked in a working copy. */
    Set<Place> missing();
}
