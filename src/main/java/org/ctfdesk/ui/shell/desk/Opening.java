package org.ctfdesk.ui.shell.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.ctfdesk.excel.returned.Imported;
import org.ctfdesk.excel.returned.WorkbookReader;
import org.ctfdesk.exercise.ExerciseText;
import org.ctfdesk.exercise.shipped.Shipped;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.review.ReviewLists;
import org.ctfdesk.sample.Sample;
import org.ctfdesk.store.Journal;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.store.ReportLock;
import org.ctfdesk.ui.common.Dialogs;
import org.ctfdesk.ui.common.Jobs;
import org.ctfdesk.ui.common.Notice;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.common.Settings;
import org.ctfdesk.ui.common.SubmittedReport;
import org.ctfdesk.ui.common.Workplace;

/** What the File menu does to have a report in the window: a new one, a sample, a file, what a kill left behind. */
public final class Opening {
    /** What the name of an exercise ends with. */
    static final String EXERCISE = ".ctfexercise";

    private final Workplace workplace;
    private final Dialogs dialogs;
    private final Jobs jobs;
    private final Settings settings;
    private final Clock clock;
    private final Desk desk;
    private final Consumer<Imported> changes;

    /** @param changes shows what was changed in a workbook outside */
    Opening(Workplace workplace, Dialogs dialogs, Jobs jobs, Settings settings, Clock clock, Desk desk,
            Consumer<Imported> changes) {
        this.workplace = workplace;
        this.dialogs = dialogs;
        this.jobs = jobs;
        this.settings = settings;
        this.clock = clock;
        this.desk = desk;
        this.changes = changes;
    }

    /** A report with nothing filled in, for this year's submission; the profile is asked first. */
    public void create() {
        create(Profile.usual(new Party("", "", true, false), Profile.nextDue(LocalDate.now(clock).getYear()),
                words("ui.profile.newTarget", 1)));
    }

    /** A report with nothing filled in; its profile is shown. */
    public void create(Profile profile) {
        desk.whenFree(() -> {
            var report = Report.blank(profile);
            desk.show(new OpenReport(report, Optional.empty(), words("ui.untitled")), desk.untitled(report));
            workplace.open().pageProperty().set(Page.PROFILE);
        });
    }

    /** One of the samples, without a file. */
    public void open(Sample sample) {
        desk.whenFree(() -> jobs.start(words("ui.job.open", sample.name()), progress -> {
            var report = sample.maker().get();
            var kept = desk.untitled(report);
            return () -> desk.show(new OpenReport(report, Optional.empty(), words("ui.sample", sample.name())), kept);
        }, Runnable::run, desk::fail));
    }

    /** Asks for a report or workbook and opens it. */
    public void open() {
        desk.whenFree(() -> dialogs.open(List.of(Desk.ANY, Desk.REPORT, Desk.WORKBOOK)).ifPresent(this::openNow));
    }

    /** Asks for a report or any workbook, and opens it to be read: a reviewer asks and notes, and changes nothing. */
    public void openToRead() {
        desk.whenFree(() -> dialogs.open(SubmittedReport.KINDS).ifPresent(file -> readNow(file, () -> {})));
    }

    /** Opens a report or any workbook to be read; {@code then} is done once it stands in the window. */
    public void openToRead(Path file, Runnable then) {
        desk.whenFree(() -> readNow(file, then));
    }

    private void readNow(Path file, Runnable then) {
        jobs.start(words("ui.job.open", file.getFileName()), progress -> {
            var read = SubmittedReport.read(file, LocalDate.now(clock), workplace.words());
            var kept = desk.untitled(read.report());
            return () -> {
                showToRead(read, kept);
                then.run();
            };
        }, Runnable::run, desk::fail);
    }

    private void showToRead(SubmittedReport read, Safekeeping kept) {
        var open = new OpenReport(read.report(), Optional.empty(), words("ui.lock.name", read.name()));
        open.locks().readingProperty().set(true);
        desk.show(open, kept);
        if (!read.note().isEmpty()) {
            workplace.notice(Notice.of(read.note()));
        }
    }

    /** Opens a report file, or the report that a workbook of ours carries. */
    public void open(Path file) {
        desk.whenFree(() -> openNow(file));
    }

    /** True where a file can be opened, going by its name. */
    public static boolean canOpen(Path file) {
        return Desk.ANY.endings().stream().anyMatch(file.getFileName().toString().toLowerCase(Locale.ROOT)::endsWith);
    }

    private void openNow(Path file) {
        if (workplace.hasReport() && workplace.open().fileProperty().get().filter(at -> ReportFile.isSame(at, file)).isPresent()) {
            desk.letGo(); // it is read again, and its own lock must not stand in the way
        }
        jobs.start(words("ui.job.open", file.getFileName()), progress -> {
            if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(EXERCISE)) {
                var begun = ExerciseText.open(file);
                return () -> showUntitled(ExerciseText.handOut(begun), begun.title());
            }
            if (Files.isRegularFile(file) && WorkbookReader.looksLikeWorkbook(file)) {
                var imported = WorkbookReader.read(file, ReviewLists::besideTables);
                progress.stopIfCancelled();
                var kept = desk.untitled(imported.report());
                return () -> showImported(imported, file, kept);
            }
            var found = OpenedFile.at(file, progress);
            return () -> showFound(found);
        }, Runnable::run, desk::fail);
    }

    private void showImported(Imported imported, Path workbook, Safekeeping kept) {
        var open = new OpenReport(imported.report(), Optional.empty(), words("ui.fromWorkbook", workbook.getFileName()));
        open.markNeverSaved();
        desk.show(open, kept);
        if (imported.isUnchanged()) {
            workplace.say(words("ui.import.same", workbook.getFileName()));
            return;
        }
        changes.accept(imported);
    }

    private void showFound(OpenedFile found) {
        if (found.locked().isPresent()) {
            if (dialogs.agrees(found.locked().get().told(workplace.words()), words("ui.dialog.openCopy"), words("ui.dialog.cancel"))) {
                showUntitled(found.reading().report(), words("ui.copyOf", found.file().getFileName()));
            }
            return;
        }
        var file = found.file();
        found.strange().ifPresent(strange -> {
            keepAside(Journal.beside(file));
            dialogs.tell(words("ui.recovery.aside"), strange.told(workplace.words()));
        });
        if (found.recovery().isEmpty()) {
            showFound(found, Optional.empty());
            return;
        }
        var recovery = found.recovery().get();
        var question = words("ui.recovery.found", file.getFileName(), recovery.edits());
        var told = Rescues.told(question, recovery, workplace.words());
        switch (dialogs.decide(told, words("ui.welcome.restore"), words("ui.welcome.discard"))) {
            case YES -> showFound(found, Optional.of(recovery.report()));
            case NO -> jobs.start("", progress -> {
                desk.bin().keep(file.getFileName().toString(), recovery.report());
                return file;
            }, kept -> showFound(found, Optional.empty()), desk::fail);
            case NOTHING -> found.lock().ifPresent(ReportLock::close); // the journal stays for the next time
        }
    }

    private void showFound(OpenedFile found, Optional<Report> recovered) {
        var file = found.file();
        show(found, recovered);
        settings.addRecent(file);
        if (!found.copies().isEmpty()) {
            workplace.notice(Notice.of(words("ui.open.conflict", file.getFileName(), String.join("; ", found.copies()))));
        }
        if (!found.reading().unknown().isEmpty()) {
            dialogs.tell(words("ui.open.unknown", file.getFileName()),
                    words("ui.open.unknown.explained", String.join(", ", found.reading().unknown())));
        }
    }

    private void show(OpenedFile found, Optional<Report> recovered) {
        var inFile = found.reading().report();
        var open = new OpenReport(recovered.orElse(inFile), Optional.of(found.file()), "");
        if (recovered.isPresent()) {
            open.markNeverSaved();
        }
        open.readWith(found.sha256());
        if (found.lock().isEmpty()) { // a read-only folder: the report can be read, and saved elsewhere
            desk.show(open, desk.untitled(open.report()));
            return;
        }
        var journal = Journal.begin(Journal.beside(found.file()), Optional.of(found.sha256()), inFile, desk::journalTrouble);
        recovered.ifPresent(report -> journal.note(inFile, report)); // what was restored outlives the next kill, too
        desk.show(open, new Safekeeping(journal, found.lock()));
    }

    private void keepAside(Path journal) {
        try {
            desk.bin().keepJournal(journal);
        } catch (IOException stays) {
            // it is overwritten only by a journal of newer edits to the same file
        }
    }

    private void showUntitled(Report report, String name) {
        jobs.start("", progress -> desk.untitled(report), kept -> desk.show(new OpenReport(report, Optional.empty(), name), kept),
                desk::fail);
    }

    /** Begins an exercise that comes with the program. */
    public void begin(Shipped shipped) {
        var title = shipped.title(workplace.words());
        desk.whenFree(() -> jobs.start(title, progress -> ExerciseText.handOut(shipped.make()),
                report -> showUntitled(report, title), desk::fail));
    }

    /** A report to work on in a workshop, without a file. */
    public void showExercise(Report report, String name) {
        desk.whenFree(() -> showUntitled(report, name));
    }

    /** Opens edits that were given up, as a report without a file. */
    public void bringBack(RescueBin.GivenUp givenUp) {
        desk.whenFree(() -> jobs.start(words("ui.job.open", givenUp.name()), progress -> ReportFile.open(givenUp.file()).report(), report ->
                jobs.start("", progress -> Safekeeping.restored(settings.folder(), report, desk::journalTrouble), kept -> {
                    var open = new OpenReport(report, Optional.empty(), words("ui.givenUp.again", givenUp.name()));
                    open.markNeverSaved();
                    desk.show(open, kept);
                }, desk::fail), desk::fail));
    }

    /** Restores a report without a file from what a kill left behind. */
    public void restore(Rescues.Left left) {
        desk.whenFree(() -> jobs.start("", progress -> {
            var kept = Safekeeping.restored(settings.folder(), left.recovery().report(), desk::journalTrouble);
            left.discard();
            return kept;
        }, kept -> {
            var open = new OpenReport(left.recovery().report(), Optional.empty(), words("ui.recovered"));
            open.markNeverSaved();
            desk.show(open, kept);
        }, desk::fail));
    }

    private String words(String key, Object... arguments) {
        return workplace.words().of(key, arguments);
    }
}
