package org.ctfdesk.ui.shell.desk;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import org.ctfdesk.report.Report;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.changes.ChangesViewModel;
import org.ctfdesk.ui.common.Dialogs;
import org.ctfdesk.ui.common.Dialogs.FileKind;
import org.ctfdesk.ui.common.Jobs;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.Settings;
import org.ctfdesk.ui.common.Workplace;

/** The desk that reports lie on: puts one there, takes it away, and tells what went wrong. Its roads do the rest. */
public final class Desk {
    static final FileKind REPORT = new FileKind("report", List.of(ReportFile.EXTENSION));
    static final FileKind WORKBOOK = new FileKind("workbook", List.of(".xlsx"));
    static final FileKind CSV = new FileKind("csv", List.of(".csv", ".tsv", ".txt"));
    static final FileKind ANY = new FileKind("any", List.of(ReportFile.EXTENSION, ".xlsx", Opening.EXERCISE));

    private final Workplace workplace;
    private final Dialogs dialogs;
    private final Settings settings;
    private final Executor window;
    private final Jobs jobs;
    private final RescueBin bin;
    private final ChangesViewModel changes;
    private final Opening opening;
    private final Saving saving;
    private final Exports exports;
    private final InventoryFiles inventory;
    private final AefFiles format;
    /** The state of a report that the user gave up last: it is kept already. */
    private Report givenUp;
    private Runnable leaving = () -> {};

    /**
     * @param window runs what touches the window, on its thread
     */
    public Desk(Workplace workplace, Dialogs dialogs, Jobs jobs, Settings settings, Clock clock, Executor window) {
        this.workplace = workplace;
        this.dialogs = dialogs;
        this.settings = settings;
        this.window = window;
        this.jobs = jobs;
        bin = new RescueBin(settings.folder(), clock);
        changes = new ChangesViewModel(workplace, clock);
        opening = new Opening(workplace, dialogs, jobs, settings, clock, this, changes::show);
        saving = new Saving(workplace, dialogs, jobs, settings, clock, this);
        exports = new Exports(workplace, dialogs, jobs, clock, settings, this);
        inventory = new InventoryFiles(workplace, dialogs, jobs, clock, settings, this::fail);
        format = new AefFiles(workplace, dialogs, jobs, this::fail);
    }

    /** How a report comes into the window. */
    public Opening opening() {
        return opening;
    }

    /** What was changed outside in a workbook that was opened. */
    public ChangesViewModel changes() {
        return changes;
    }

    /** How it comes into its file. */
    public Saving saving() {
        return saving;
    }

    /** What is written for others. */
    public Exports exports() {
        return exports;
    }

    /** Inventory figures from elsewhere. */
    public InventoryFiles inventory() {
        return inventory;
    }

    /** The agreed electronic format, out and in. */
    public AefFiles format() {
        return format;
    }

    private Words words() {
        return workplace.words();
    }

    /** Before another report takes the place of the open one, {@code taken} takes what is being typed: it must not enter the other. */
    public void beforeAnother(Runnable taken) {
        leaving = taken;
    }

    /** Puts a report into the window in place of the one before; what was typed there since the user was asked is kept. */
    void show(OpenReport open, Safekeeping kept) {
        var before = workplace.openProperty().get();
        if (before != null) {
            leaving.run();
            before.takeDraft();
        }
        open.keep(kept.journal(), kept.lock());
        workplace.openProperty().set(open);
        if (before == null) {
            return;
        }
        if (!before.unsavedProperty().get() || before.report() == givenUp) {
            before.close();
            return;
        }
        var name = before.name();
        var report = before.report();
        jobs.start("", progress -> { // its journal goes once they are kept elsewhere
            bin.keep(name, report);
            return name;
        }, typed -> {
            before.close();
            dialogs.tell(words().of("ui.givenUp.aside"), words().of("ui.givenUp.meanwhile", name));
        }, this::fail);
    }

    /** Keeps a report that has no file. */
    Safekeeping untitled(Report report) {
        return Safekeeping.untitled(settings.folder(), report, this::journalTrouble);
    }

    /** On the journal's thread. */
    void journalTrouble(IOException trouble) {
        window.execute(() -> workplace.say(words().of("ui.journal.trouble", String.valueOf(trouble.getMessage()))));
    }

    /** Runs {@code next} once no unsaved edits stand in its way. */
    public void whenFree(Runnable next) {
        if (!workplace.hasReport() || !workplace.open().unsavedProperty().get()) {
            next.run();
            return;
        }
        switch (dialogs.unsaved(workplace.open().name())) {
            case SAVE -> saving.save(() -> whenFree(next)); // there may be edits made while it was being saved
            case DISCARD -> giveUp(next);
            case CANCEL -> {}
        }
    }

    /** Edits that are given up are kept for a while; where they cannot be, nothing is given up. */
    private void giveUp(Runnable next) {
        var open = workplace.open();
        var name = open.name();
        var report = open.report();
        jobs.start("", progress -> {
            bin.keep(name, report);
            return report;
        }, kept -> {
            givenUp = kept;
            if (workplace.openProperty().get() == open && open.report() != kept) {
                whenFree(next); // there are edits made while it was being kept
            } else {
                next.run();
            }
        }, this::fail);
    }

    /** Where edits that were given up are kept. */
    public RescueBin bin() {
        return bin;
    }

    /** Closes the report; the first page is shown. */
    public void close() {
        whenFree(this::letGo);
    }

    /** Gives the report up: its journal is removed. */
    public void letGo() {
        if (workplace.hasReport()) {
            workplace.open().close();
            workplace.openProperty().set(null);
        }
    }

    /** Tells of what was to be expected; anything else is a mistake of the program. */
    void fail(Exception wrong) {
        dialogs.fail(wrong, words());
    }
}
