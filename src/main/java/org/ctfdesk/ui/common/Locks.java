package org.ctfdesk.ui.common;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.ctfdesk.compare.Differences;
import org.ctfdesk.compare.Difference.ListChanged;
import org.ctfdesk.compare.Outside;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;

/**
 * What of an open report may not be changed: all but the review while it is only read, and what was not handed out of a part that
 * was. Every edit passes here, whatever gesture made it.
 */
public final class Locks {
    /** Why something is not changed: last part of its key of words under {@code ui.lock.}. */
    public enum Reason { READING, OUTSIDE }

    /** An edit that was refused; each is another one, so that each is told. */
    public static final class Refusal {
        private final Reason reason;

        Refusal(Reason reason) {
            this.reason = reason;
        }

        /** Why. */
        public Reason reason() {
            return reason;
        }
    }

    private final BooleanProperty reading = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Refusal>> refused = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Whether the report is only read: reviewers open it so. */
    public BooleanProperty readingProperty() {
        return reading;
    }

    /** The last edit that was refused. */
    public ReadOnlyObjectProperty<Optional<Refusal>> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /** Why a cell may not be changed; nothing where it may. */
    public Optional<Reason> reason(Report report, Place place) {
        if (reading.get()) {
            return Optional.of(Reason.READING);
        }
        return report.handed().filter(handed -> !handed.allows(place)).map(handed -> Reason.OUTSIDE);
    }

    /** True where nothing is locked. */
    public boolean isOpen(Report report) {
        return !reading.get() && report.handed().isEmpty();
    }

    /** Says that somebody tried to change what may not be changed. */
    public void refuse(Reason reason) {
        refused.set(Optional.of(new Refusal(reason)));
    }

    /** True where an edit may be applied; else it is told. */
    boolean allow(Edit edit, Report before) {
        var reason = isOpen(before) ? Optional.<Reason>empty() : reason(before, edit.applyTo(before));
        reason.ifPresent(this::refuse);
        return reason.isEmpty();
    }

    private Optional<Reason> reason(Report before, Report after) {
        var isOther = !before.last().equals(after.last());
        if (reading.get()) {
            return isOther || !before.handed().equals(after.handed()) || !before.past().equals(after.past())
                    || Differences.between(before, after).anyMatch(difference ->
                    !(difference instanceof ListChanged(var what) && what == ListChanged.What.REVIEW))
                    ? Optional.of(Reason.READING) : Optional.empty();
        }
        return after.handed().isPresent() && (isOther || !Outside.of(before.handed().get(), before, after).isEmpty())
                ? Optional.of(Reason.OUTSIDE) : Optional.empty();
    }
}
