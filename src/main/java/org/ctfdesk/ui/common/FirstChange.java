package org.ctfdesk.ui.common;

import java.util.Optional;
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

/** Where undo and redo lead: the cells in which two reports differ. */
final class FirstChange {
    private FirstChange() {}

    /**
     * The first cell that differs, the removed row's neighbour where a row is gone; nothing where no table differs.
     *
     * @param changed the cells that differ in the table that the user looks at: an edit may reach into others
     */
    static Optional<Place> place(Report before, Report after, TableKey shown, ChangedCells changed) {
        return changed.first(shown)
                .or(() -> Differences.tables(before, after).findFirst().map(difference -> place(difference, after)));
    }

    /** All cells of a table that differ, and of its foot. */
    static ChangedCells places(Report before, Report after, TableKey shown) {
        var changed = new ChangedCells();
        Stream.of(shown, Report.footOf(shown))
                .forEach(key -> Differences.table(key, before, after).forEach(difference -> changed.add(place(difference, after))));
        return changed;
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
