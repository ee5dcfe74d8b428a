package org.ctfdesk.compare;

import java.util.Optional;
import java.util.SortedMap;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;

/**
 * A cell or row that teams changed differently. The merged report keeps what {@code base} said until somebody decides.
 *
 * @param kind what they disagree on
 * @param place the cell; of a row its label, of what stands beside the tables nothing
 * @param what of what stands beside the tables its name, a key of words; of two rows of one name the address of the second; "" for
 *     other cells and rows
 * @param base what stood there before
 * @param values what each team says, by the team's name; nothing where it cleared the cell
 */
public record Conflict(Kind kind, Optional<Place> place, String what, Optional<Answer> base, SortedMap<String, Optional<Answer>> values) {
    /** On what teams disagree. */
    public enum Kind {
        /** Different answers in one cell. */
        ANSWER,
        /** One took the row out, another changed it: it stays, with the change. */
        ROW_REMOVED,
        /** Two added a row of one name with different answers: both stand. */
        ROW_ADDED,
        /** What stands beside the tables. */
        BESIDE,
        /**
         * Something was changed that had not been handed out: it is not taken. Its name is "cell", "added", "removed", "moved", or what
         * stands beside.
         */
        OUTSIDE
    }
}
