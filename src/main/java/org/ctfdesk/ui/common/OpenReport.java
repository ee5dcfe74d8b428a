package org.ctfdesk.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.edit.History;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Field;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.store.Journal;
import org.ctfdesk.store.ReportLock;

/** The report in the window: its history, its file, where the user is in it. One signal tells that it changed. For one thread. */
public final class OpenReport {
    private final History history;
    private final ReadOnlyObjectWrapper<Report> report;
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Path>> file;
    private final Whereabouts where = new Whereabouts();
    private final String name;
    private final Locks locks = new Locks();
    private Optional<Edit> drafted = Optional.empty();
    private boolean drafting;
    private boolean goesBack;
    private final ReadOnlyObjectWrapper<ChangedCells> wentBackTo = new ReadOnlyObjectWrapper<>(new ChangedCells());
    private Optional<String> onDisk = Optional.empty();
    private Optional<Journal> journal = Optional.empty();
    private Optional<ReportLock> lock = Optional.empty();

    /** @param name what to call it while it has no file */
    public OpenReport(Report report, Optional<Path> file, String name) {
        this.history = new History(report);
        this.report = new ReadOnlyObjectWrapper<>(report);
        this.file = new ReadOnlyObjectWrapper<>(file);
        this.name = name;
    }

    /** The file was read with that SHA-256: whoever writes it later sees whether another hand changed it meanwhile. */
    public void readWith(String sha256) {
        onDisk = Optional.of(sha256);
    }

    /** SHA-256 of the file as it was read or written last; nothing where there is none. */
    public Optional<String> onDisk() {
        return onDisk;
    }

    /** The report was put together from a journal: it is not what the file holds. */
    public void markNeverSaved() {
        history.markNeverSaved();
        unsaved.set(true);
    }

    /** Edits are noted there from now on. */
    public void keep(Journal noted, Optional<ReportLock> held) {
        journal = Optional.of(noted);
        lock = held;
    }

    public Report report() {
        return report.get();
    }

    /** The signal: the report is another one. */
    public ReadOnlyObjectProperty<Report> reportProperty() {
        return report.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** The table in the middle. */
    public ObjectProperty<TableKey> tableProperty() {
        return where.table();
    }

    /** The cell that the user is in, or was sent to. */
    public ObjectProperty<Optional<Place>> placeProperty() {
        return where.place();
    }

    /** The key of the page in the middle. */
    public StringProperty pageProperty() {
        return where.page();
    }

    /** Shows a table. */
    public void show(TableKey key) {
        where.show(key);
    }

    /** Shows the table of a cell and the cell. A foot is shown below the first table that has it. */
    public void goTo(Place there) {
        where.goTo(there, report());
    }

    /** Shows the cell of a finding, or the claim or the field of the report profile that it is about. */
    public void goTo(Finding finding) {
        finding.field().ifPresentOrElse(where::goTo, () -> goTo(finding.place()));
    }

    /** The field of the report profile, or the claim, that the user was sent to. */
    public ReadOnlyObjectProperty<Optional<Field>> fieldProperty() {
        return where.field();
    }

    /** The file's name, or what the report is called without one. */
    public String name() {
        return file.get().map(path -> path.getFileName().toString()).orElse(name);
    }

    /** What of it may not be changed here. */
    public Locks locks() {
        return locks;
    }

    /** Notes in the journal what {@code handOn} would apply, and applies nothing: a text in an open editor, which outlives a kill. */
    public void draft(Runnable handOn) {
        drafting = true;
        drafted = Optional.empty();
        try {
            handOn.run();
        } finally {
            drafting = false;
        }
        journal.ifPresent(kept -> kept.draft(drafted));
    }

    /** Applies what stands in an open editor and was noted: the report is about to leave the window. */
    public void takeDraft() {
        drafted.ifPresent(this::apply);
    }

    /** Nothing stands in an open editor that is not in the report. */
    public void noDraft() {
        journal.filter(kept -> drafted.isPresent()).ifPresent(kept -> kept.draft(Optional.empty()));
        drafted = Optional.empty();
    }

    /** Applies an edit; it is in the journal within a moment. */
    public void apply(Edit edit) {
        drafted = drafting ? Optional.of(edit) : Optional.empty();
        if (drafting) {
            return;
        }
        if (!locks.allow(edit, report())) {
            report.set(edit.applyTo(report())); // and back: fields show again what the report holds
            report.set(history.current());
            return;
        }
        if (history.apply(edit)) {
            journal.ifPresent(kept -> kept.note(edit));
            changed();
        }
    }

    /** Changes something beside the answers; it cannot be undone, is noted like an edit, and is in the file once the report is saved. */
    public void everywhere(UnaryOperator<Report> change) {
        var before = history.current();
        history.everywhere(change);
        journal.ifPresent(kept -> kept.note(before, history.current()));
        changed();
    }

    /** Takes the last edit back and shows where it was. */
    public void undo() {
        move(history::undo);
    }

    /** Applies again what was taken back last, and shows where. */
    public void redo() {
        move(history::redo);
    }

    /** True while undo or redo is shown. */
    public boolean isGoingBack() {
        return goesBack;
    }

    /** The cells that the last undo or redo changed, where they stand in the table that is shown. */
    public ReadOnlyObjectProperty<ChangedCells> wentBackToProperty() {
        return wentBackTo.getReadOnlyProperty();
    }

    private void move(BooleanSupplier step) {
        var before = history.current();
        goesBack = true;
        try {
            if (step.getAsBoolean()) {
                went(before, history.current());
            }
        } finally {
            goesBack = false;
        }
    }

    private void went(Report before, Report after) {
        journal.ifPresent(kept -> kept.note(before, after));
        changed();
        if (before.profile().equals(after.profile()) && before.last() == after.last()) {
            var shown = where.table().get();
            var cells = FirstChange.places(before, after, shown);
            FirstChange.place(before, after, shown, cells).ifPresent(this::goTo);
            wentBackTo.set(new ChangedCells());
            wentBackTo.set(shown.equals(where.table().get()) ? cells : FirstChange.places(before, after, where.table().get()));
        } else {
            where.page().set(Page.PROFILE);
        }
    }

    /** Its states; what makes another one passes {@link #apply}. */
    History history() {
        return history;
    }

    /** What stood in a cell before in this session, the latest first. */
    public List<History.Was> was(Place there) {
        return history.was(there);
    }

    public Optional<String> undoName() {
        return history.undoName();
    }

    public Optional<String> redoName() {
        return history.redoName();
    }

    /** Says that the report is about to be written to its file as it is now; what is handed back is told the SHA-256 of the file. */
    public Consumer<String> aboutToSave() {
        return journal.<Consumer<String>>map(kept -> {
            var save = kept.aboutToSave();
            return sha256 -> kept.saving(save, sha256);
        }).orElse(sha256 -> {});
    }

    /** {@code written} now stands in {@code path}, with that SHA-256; the journal begins anew. */
    public void saved(Report written, Path path, String sha256) {
        history.markSaved(written);
        onDisk = Optional.of(sha256);
        file.set(Optional.of(path));
        journal.ifPresent(kept -> {
            kept.restart(Optional.of(sha256), written);
            noteSince(kept, written);
        });
        unsaved.set(history.hasUnsavedEdits());
    }

    /** Edits made while the file was being written build on what was written, and so does what stands in an open editor. */
    private void noteSince(Journal kept, Report written) {
        if (written != history.current()) {
            kept.note(written, history.current());
        }
        drafted.ifPresent(edit -> kept.draft(drafted));
    }

    /** The report has another file than before: it lets go of the old one, and edits are noted beside the new one. */
    public void moved(Report written, Journal noted, Optional<ReportLock> held) {
        noteSince(noted, written); // before the old journal goes
        close();
        keep(noted, held);
    }

    /** Waits until the journal is on the disk. */
    public void flush() {
        journal.ifPresent(Journal::flush);
    }

    /** Lets go of the file; the journal is removed, for its edits were saved or given up. */
    public void close() {
        journal.ifPresent(Journal::close);
        lock.ifPresent(ReportLock::close);
        journal = Optional.empty();
        lock = Optional.empty();
    }

    private void changed() {
        unsaved.set(history.hasUnsavedEdits());
        var before = report.get();
        report.set(history.current());
        where.leaveWhatIsGone(before, report.get());
    }
}
