package org.ctfdesk.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Block;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.SectorPackage;

/** What was changed in a part that was handed out, though it had not been handed out. */
public final class Outside {
    private Outside() {}

    /** The differences between two states of a handed-out report that its team may not make. */
    public static List<Difference> of(SectorPackage handed, Report before, Report after) {
        return Differences.between(before, after).filter(difference -> !isAllowed(handed, difference)).toList();
    }

    private static boolean isAllowed(SectorPackage handed, Difference difference) {
        return switch (difference) {
            case Difference.AnswerChanged changed -> handed.allows(changed.place()) || isOfNewRow(handed, changed.place());
            case Difference.ItemAdded added -> handed.allowsRow(added.table(), added.part(), added.item().id());
            case Difference.ItemRemoved gone -> handed.allowsRow(gone.table(), gone.part(), gone.item().id());
            case Difference.ItemsMoved moved -> handed.allowsOrder(moved.table());
            case Difference.ProfileChanged profile -> false;
            case Difference.ClaimAdded claim -> false;
            case Difference.ClaimRemoved claim -> false;
            case Difference.ListChanged list -> list.what() != Difference.ListChanged.What.CHECKLIST;
        };
    }

    /** The line of another table that follows a row which the team added or may take out. */
    private static boolean isOfNewRow(SectorPackage handed, Place place) {
        return !place.table().form().equals(Foot.ID) && Forms.of(place.table().form()).repeatedOf(place.row().line())
                .filter(Part.Repeated::follows)
                .filter(part -> handed.allowsRow(Report.rosterTable(part), Report.rosterPart(part), place.row().item())
                        && handed.base().roster(part).item(place.row().item()).isEmpty())
                .isPresent();
    }

    /** {@code after} without a difference: as {@code before} has it there. */
    static Report undone(Difference difference, Report before, Report after) {
        return switch (difference) {
            case Difference.AnswerChanged changed -> after.with(changed.place(), changed.before());
            case Difference.ItemAdded added -> new Edit.RemoveItems(added.table(), added.part(), Set.of(added.item().id())).applyTo(after);
            case Difference.ItemRemoved gone -> new Edit.InsertItems(gone.table(), gone.part(),
                    Math.min(gone.at(), after.table(gone.table()).block(gone.part()).size()), List.of(gone.item())).applyTo(after);
            case Difference.ItemsMoved moved -> {
                var ids = before.table(moved.table()).block(moved.part()).items().stream().map(Item::id).toList();
                var items = new ArrayList<>(after.table(moved.table()).block(moved.part()).items());
                items.sort((one, other) -> Integer.compare(position(ids, one), position(ids, other)));
                yield after.with(moved.table(), after.table(moved.table()).with(moved.part(), Block.of(items)));
            }
            case Difference.ProfileChanged profile -> after.with(profile.before());
            case Difference.ClaimAdded claim -> after.with(new ReportPart.Claims(before.claims()));
            case Difference.ClaimRemoved claim -> after.with(new ReportPart.Claims(before.claims()));
            case Difference.ListChanged list -> after.with(new ReportPart.Ticks(before.ticked()));
        };
    }

    private static int position(List<String> ids, Item item) {
        var at = ids.indexOf(item.id());
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    /** A difference as something that somebody has to decide. */
    static Conflict told(Difference difference, String team) {
        return switch (difference) {
            case Difference.AnswerChanged changed ->
                conflict(Optional.of(changed.place()), "cell", changed.before(), team, changed.after());
            case Difference.ItemAdded added -> conflict(Optional.of(label(added.table().path(), added.item())), "added", Optional.empty(),
                    team, name(added.item()));
            case Difference.ItemRemoved gone -> conflict(Optional.of(label(gone.table().path(), gone.item())), "removed",
                    name(gone.item()), team, Optional.empty());
            case Difference.ItemsMoved moved -> conflict(Optional.of(new Place(moved.table(), new RowKey(moved.part(), moved.first()),
                    ColumnKey.LABEL)), "moved", Optional.empty(), team, Optional.empty());
            case Difference.ProfileChanged profile -> conflict(Optional.empty(), "profile", Optional.empty(), team, Optional.empty());
            case Difference.ClaimAdded added -> conflict(Optional.empty(), "claim", Optional.empty(), team,
                    Optional.of(new Answer.Words(added.claim().provision())));
            case Difference.ClaimRemoved gone -> conflict(Optional.empty(), "claim",
                    Optional.of(new Answer.Words(gone.claim().provision())), team, Optional.empty());
            case Difference.ListChanged list -> conflict(Optional.empty(), list.what().name(), Optional.empty(), team, Optional.empty());
        };
    }

    private static Conflict conflict(Optional<Place> place, String what, Optional<Answer> base, String team, Optional<Answer> value) {
        var values = new TreeMap<String, Optional<Answer>>();
        values.put(team, value);
        return new Conflict(Conflict.Kind.OUTSIDE, place, what, base, values);
    }

    private static Place label(String table, Item item) {
        return Place.of(table, (item.rows().isEmpty() ? "" : item.rows().firstKey()) + "/" + item.id(), ColumnKey.LABEL.path());
    }

    private static Optional<Answer> name(Item item) {
        return item.rows().values().stream()
                .flatMap(row -> row.answer(ColumnKey.LABEL).or(() -> row.answer(ColumnKey.of(Foot.TEXT))).stream()).findFirst();
    }
}
