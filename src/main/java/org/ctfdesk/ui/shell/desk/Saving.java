package org.ctfdesk.ui.shell.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ctfdesk.report.Report;
import org.ctfdesk.store.Journal;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.store.ReportLock;
import org.ctfdesk.store.StoreFailure;
import org.ctfdesk.ui.common.Dialogs;
import org.ctfdesk.ui.common.Jobs;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.Remembering;
import org.ctfdesk.ui.common.Settings;
import org.ctfdesk.ui.common.Workplace;

/** What the File menu does to have the report in its file. */
public final class Saving {
    private final Workplace workplace;
    private final Dialogs dialogs;
    private final Jobs jobs;
    private final Settings settings;
    private final Desk desk;
    private final Clock clock;
    /** Files whose state before the first save of this session is kept beside them. */
    private final Set<Path> kept = new HashSet<>();

    Saving(Workplace workplace, Dialogs dialogs, Jobs jobs, Settings settings, Clock clock, Desk desk) {
        this.workplace = workplace;
        this.dialogs = dialogs;
        this.jobs = jobs;
        this.settings = settings;
        this.clock = clock;
        this.desk = desk;
    }

    /** Writes the report to its file, or asks for one. {@code after} runs when it stands there. */
    public void save(Runnable after) {
        var open = workplace.open();
        open.fileProperty().get().ifPresentOrElse(file -> unlessChanged(open, file, after), () -> saveAs(after));
    }

    /** Asks where another hand has written the file since it was read: both are kept, unless the user wants otherwise. */
    private void unlessChanged(OpenReport open, Path file, Runnable after) {
        jobs.start("", progress -> Files.exists(file) && !open.onDisk().equals(Optional.of(ReportFile.sha256(file))), isOther -> {
            if (!isOther) {
                write(open, file, after);
                return;
            }
            switch (dialogs.decide(words("ui.save.changed", file.getFileName()), words("ui.save.beside"), words("ui.dialog.replace"))) {
                case YES -> saveAs(after);
                case NO -> write(open, file, after);
                case NOTHING -> {}
            }
        }, desk::fail);
    }

    /** Asks for a file and writes the report there. */
    public void saveAs(Runnable after) {
        var open = workplace.open();
        var party = open.report().profile().party().iso3();
        var suggested = (party.isBlank() ? "report" : party) + "-BTR" + open.report().profile().submission().btr() + ReportFile.EXTENSION;
        dialogs.save(suggested, Desk.REPORT).ifPresent(file -> write(open, file, after));
    }

    private void write(OpenReport open, Path file, Runnable after) {
        var isOther = open.fileProperty().get().filter(at -> ReportFile.isSame(at, file)).isEmpty();
        Remembering.beforeSaving(open, LocalDate.now(clock));
        var report = open.report();
        var noted = isOther ? (Consumer<String>) sha256 -> {} : open.aboutToSave(); // another file has another journal
        var isFirst = kept.add(file.toAbsolutePath());
        jobs.start(words("ui.job.save", file.getFileName()),
                progress -> {
                    if (isOther) {
                        ReportLock.of(file).close(); // told here where another window has that file
                    }
                    if (isFirst) {
                        ReportFile.keepBefore(file);
                    }
                    return ReportFile.save(file, report, noted);
                },
                sha256 -> {
                    open.saved(report, file, sha256);
                    if (isOther) {
                        moveTo(open, report, file, sha256);
                    }
                    settings.addRecent(file);
                    workplace.say(words("ui.saved", file.getFileName()));
                    after.run();
                },
                desk::fail);
    }

    /** The report has a new file: lock and journal follow it. */
    private void moveTo(OpenReport open, Report written, Path file, String sha256) {
        Optional<ReportLock> lock;
        try {
            lock = Optional.of(ReportLock.of(file));
        } catch (StoreFailure notLockable) {
            lock = Optional.empty();
        }
        open.moved(written, Journal.begin(Journal.beside(file), Optional.of(sha256), written, desk::journalTrouble), lock);
    }

    private String words(String key, Object... arguments) {
        return workplace.words().of(key, arguments);
    }
}
