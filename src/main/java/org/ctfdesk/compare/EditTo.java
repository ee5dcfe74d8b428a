package org.ctfdesk.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Block;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;

/** All that makes one report of another as one edit, so that it can be undone in one step and is in the journal. */
public final class EditTo {
    private final Report before;
    private final Report after;
    private final List<Edit> edits = new ArrayList<>();

    private EditTo(Report before, Report after) {
        this.before = before;
        this.after = after;
    }

    /**
     * The edit, whose rows have the same ids in both. Parts of the file that this version does not know are not touched.
     *
     * @param name what it is called in the Undo menu
     */
    public static Edit of(String name, Report before, Report after) {
        var to = new EditTo(before, after);
        to.rows();
        to.answers();
        after.parts().stream().filter(part -> !before.parts().contains(part)).map(Edit::set).forEach(to.edits::add);
        return new Edit.Together(name, to.edits);
    }

    private void answers() {
        var changes = Differences.tables(before, after)
                .filter(Difference.AnswerChanged.class::isInstance).map(Difference.AnswerChanged.class::cast)
                .map(changed -> new Edit.Change(changed.place(), changed.after())).toList();
        if (!changes.isEmpty()) {
            edits.add(new Edit.SetAnswers("merge", changes));
        }
    }

    /** Rows that went, then those that came, each where it stands; then those that stand elsewhere. */
    private void rows() {
        var parts = new TreeSet<List<String>>((one, other) -> String.join(" ", one).compareTo(String.join(" ", other)));
        Differences.tables(before, after).forEach(difference -> {
            switch (difference) {
                case Difference.ItemAdded added -> parts.add(List.of(added.table().path(), added.part()));
                case Difference.ItemRemoved gone -> parts.add(List.of(gone.table().path(), gone.part()));
                case Difference.ItemsMoved moved -> parts.add(List.of(moved.table().path(), moved.part()));
                default -> { }
            }
        });
        parts.forEach(part -> part(TableKey.ofPath(part.getFirst()), part.getLast()));
    }

    private void part(TableKey table, String part) {
        var was = before.table(table).block(part);
        var is = after.table(table).block(part);
        var gone = new TreeSet<String>();
        was.items().stream().map(Item::id).filter(id -> is.item(id).isEmpty()).forEach(gone::add);
        if (!gone.isEmpty()) {
            edits.add(new Edit.RemoveItems(table, part, Set.copyOf(gone)));
        }
        var now = new ArrayList<>(was.items().stream().map(Item::id).filter(id -> !gone.contains(id)).toList());
        for (var i = 0; i < is.size(); i++) {
            var item = is.items().get(i);
            if (was.item(item.id()).isEmpty()) {
                var at = Math.min(i, now.size());
                edits.add(new Edit.InsertItems(table, part, at, List.of(item)));
                now.add(at, item.id());
            }
        }
        moves(table, part, is, now);
    }

    private void moves(TableKey table, String part, Block is, List<String> now) {
        for (var i = 0; i < is.size(); i++) {
            var id = is.items().get(i).id();
            if (!now.get(i).equals(id)) {
                edits.add(new Edit.MoveItem(table, part, id, i - now.indexOf(id)));
                now.remove(id);
                now.add(i, id);
            }
        }
    }
}
