package org.ctfdesk.ui.common;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctfdesk.compare.Difference;
import org.ctfdesk.compare.Differences;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;

/** Where undo and redo lead: the first cell in which two reports differ. */
final class FirstChange {
    private FirstChange() {}

    /**
     * The first cell that differs, the removed row's neighbour where a row is gone; nothing where no table differs.
     *
     * @param shown the table that the user looks at: an edit may reach into others
     */
    static Optional<Place> place(Report before, Report after, TableKey shown) {
        return Stream.of(Differences.table(shown, before, after), Differences.tables(before, after))
                .flatMap(each -> each)
                .findFirst()
                .map(difference -> place(difference, after));
    }

    /** All cells of a table that differ, and of its foot. */
    static Set<Place> places(Report before, Report after, TableKey shown) {
        return Stream.concat(Differences.table(shown, before, after), Differences.table(Report.footOf(shown), before, after))
                .map(difference -> place(difference, after))
                .collect(Collectors.toSet());
    }

    private static Place place(Difference difference, Report after) {
        return switch (difference) {
            case Difference.AnswerChanged changed -> changed.place();
            case Difference.ItemAdded added -> label(added.table(), added.part(), added.item().id());
            case Difference.ItemsMoved moved -> label(moved.table(), moved.part(), moved.first());
            case Difference.ItemRemoved removed -> {
                var left = after.table(removed.table()).block(removed.part());
                var neighbour = left.isEmpty() ? left.nextId() : left.items().get(Math.min(removed.at(), left.size() - 1)).id();
                yield label(removed.table(), removed.part(), neighbour);
            }
            case Difference.ProfileChanged profile -> throw outside(profile);
            case Difference.ClaimAdded claim -> throw outside(claim);
            case Difference.ClaimRemoved claim -> throw outside(claim);
            case Difference.ListChanged list -> throw outside(list);
        };
    }

    private static IllegalStateException outside(Difference difference) {
        return new IllegalStateException(difference + " is in no table.");
    }

    private static Place label(TableKey key, String part, String item) {
        if (key.form().equals(Foot.ID)) {
            return new Place(key, new RowKey(part, item), ColumnKey.of(Foot.TEXT)); // its label is a number
        }
        var line = Forms.of(key.form()).repeated(part).orElseThrow().lines().getFirst().id();
        return new Place(key, new RowKey(line, item), ColumnKey.LABEL);
    }
}
