package org.ctfdesk.compare;

import java.util.List;
import java.util.Optional;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;

/** Something that two teams did in different ways: what the merged report holds, and what it does not. */
public sealed interface Conflict {
    /** Which team's wish is not in the merged report, from 0. */
    int team();

    /**
     * Different answers in one cell.
     *
     * @param base what stood there before
     * @param kept what the merged report holds
     * @param lost what the team wrote
     */
    record Answers(int team, Place place, Optional<Answer> base, Optional<Answer> kept, Optional<Answer> lost) implements Conflict {}

    /**
     * A row that one team took out while another changed it: it stays.
     *
     * @param row any cell of it
     */
    record RowTakenOut(int team, Place row) implements Conflict {}

    /** A part beside the tables, or the order of rows, as a key of words under {@code merge.part.}; the first team's is kept. */
    record Other(int team, String part) implements Conflict {}

}
