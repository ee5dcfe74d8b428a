package org.ctfdesk.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.NamedVersion;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;

/** Brings back what an earlier state of a report said: a whole version, or one change since, each as one edit. */
public final class Restoring {
    private Restoring() {}

    /** The edit that makes the report what it was in that version; what the version does not keep stays as it is. */
    public static Edit of(NamedVersion version, Report now) {
        return EditTo.of("restoreVersion", now, version.in(now));
    }

    /**
     * The edit that takes one change back; nothing where there is none to take back: what is computed follows from the rest, and what
     * stands as before by now.
     *
     * @param change from {@code before} to {@code now}
     * @param before the earlier state, its rows under the ids that they have now
     */
    public static Optional<Edit> of(Change change, Report before, Report now) {
        return switch (change.kind()) {
            case ANSWER, KEY, FOOTNOTES, ROW_RENAMED -> {
                var place = change.place().orElseThrow();
                yield before.answer(place).equals(now.answer(place)) ? Optional.empty()
                        : Optional.of(new Edit.SetAnswers("restoreCell", List.of(new Edit.Change(place, before.answer(place)))));
            }
            case ROW_ADDED -> row(before, now, each -> each instanceof Difference.ItemAdded(TableKey table, String part, Item item)
                    && isOf(change, table, item));
            case ROW_REMOVED -> row(before, now, each -> each instanceof Difference.ItemRemoved gone
                    && isOf(change, gone.table(), gone.item()));
            case ROWS_MOVED -> row(before, now, each -> each instanceof Difference.ItemsMoved moved
                    && change.place().filter(place -> place.table().equals(moved.table())
                            && place.row().item().equals(moved.first())).isPresent());
            case BESIDE, COMPUTED -> Optional.empty();
        };
    }

    /** Whether that change is of a sort that can be taken back. */
    public static boolean canBe(Change change) {
        return change.kind() != Change.Kind.BESIDE && change.kind() != Change.Kind.COMPUTED;
    }

    private static boolean isOf(Change change, TableKey table, Item item) {
        return change.place().filter(place -> place.table().equals(table) && place.row().item().equals(item.id())).isPresent();
    }

    private static Optional<Edit> row(Report before, Report now, Predicate<Difference> isMeant) {
        return Differences.tables(before, now).filter(isMeant).findFirst()
                .map(difference -> followed(difference, before, now, Outside.undone(difference, before, now)))
                .map(after -> EditTo.of("restoreRow", now, after));
    }

    /** What other tables said of a row that comes back, comes back with it. */
    private static Report followed(Difference difference, Report before, Report now, Report after) {
        if (!(difference instanceof Difference.ItemRemoved gone)) {
            return after;
        }
        var changed = after;
        for (var each : Differences.tables(before, now).toList()) {
            if (each instanceof Difference.AnswerChanged answer && follows(answer.place(), gone)) {
                changed = changed.with(answer.place(), answer.before());
            }
        }
        return changed;
    }

    private static boolean follows(Place place, Difference.ItemRemoved gone) {
        return place.row().item().equals(gone.item().id()) && Forms.has(place.table().form())
                && Forms.of(place.table().form()).repeatedOf(place.row().line())
                        .filter(part -> part.follows() && part.roster().equals(gone.table().path() + "/" + gone.part())).isPresent();
    }
}
