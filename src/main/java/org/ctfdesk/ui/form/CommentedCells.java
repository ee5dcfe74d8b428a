package org.ctfdesk.ui.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ctfdesk.report.CellComment;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.ui.common.FoundAt;

/** Which cells colleagues commented on: asked anew where a comment came or went, else the same object. */
final class CommentedCells {
    private List<CellComment> known = List.of();
    private Map<String, Set<Place>> byRow = Map.of();

    /** The cells, by the names of their rows: see {@link FoundAt#rowOf}. */
    Map<String, Set<Place>> of(Report report) {
        if (report.comments() != known) {
            known = report.comments();
            byRow = new HashMap<>();
            known.forEach(comment -> byRow.computeIfAbsent(FoundAt.rowOf(comment.place().row()), made -> new HashSet<>())
                    .add(comment.place()));
        }
        return byRow;
    }
}
