package org.ctfdesk.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.ctfdesk.excel.submission.FileName;
import org.ctfdesk.excel.submission.Imported;
import org.ctfdesk.excel.submission.WorkbookReader;
import org.ctfdesk.excel.submission.Purpose;
import org.ctfdesk.excel.submission.WorkbookWriter;
import org.ctfdesk.report.Party;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Report;
import org.ctfdesk.review.FindingsFile;
import org.ctfdesk.review.ReviewLists;
import org.ctfdesk.rule.engine.Checker;
import org.ctfdesk.rule.engine.Rules;
import org.ctfdesk.sample.Sample;
import org.ctfdesk.store.Journal;
import org.ctfdesk.store.Recovery;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.store.ReportLock;
import org.ctfdesk.store.StoreFailure;
import org.ctfdesk.text.Failure;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.Dialogs;
import org.ctfdesk.ui.common.Dialogs.FileKind;
import org.ctfdesk.ui.common.Jobs;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.Settings;
import org.ctfdesk.ui.common.Workplace;

/** What the File menu does: new, open, save, export, import, close. Files are read and written off the window's thread. */
public final class Desk {
    static final FileKind REPORT = new FileKind("report", List.of(ReportFile.EXTENSION));
    static final FileKind WORKBOOK = new FileKind("workbook", List.of(".xlsx"));
    static final FileKind CSV = new FileKind("csv", List.of(".csv", ".tsv", ".txt"));
    static final FileKind ANY = new FileKind("any", List.of(ReportFile.EXTENSION, ".xlsx"));

    private final Workplace workplace;
    private final Dialogs dialogs;
    private final Jobs jobs;
    private final Settings settings;
    private final Clock clock;
    private final Executor window;
    private final AefFiles format;
    private final InventoryFiles inventories;

    /**
     * @param window runs what touches the window, on its thread
     */
    public Desk(Workplace workplace, Dialogs dialogs, Jobs jobs, Settings settings, Clock clock, Executor window) {
        this.workplace = workplace;
        this.dialogs = dialogs;
        this.jobs = jobs;
        this.settings = settings;
        this.clock = clock;
        this.window = window;
        format = new AefFiles(workplace, dialogs, jobs, this::fail);
        inventories = new InventoryFiles(workplace, dialogs, jobs, clock, this::fail);
    }

    /** The agreed electronic format, out and in. */
    AefFiles format() {
        return format;
    }

    private Words words() {
        return workplace.words();
    }

    /** A report with nothing filled in, for this year's submission; the profile is asked first. */
    public void create() {
        whenFree(() -> {
            var report = Report.blank(Profile.usual(
                    new Party("", "", true, false), Profile.nextDue(LocalDate.now(clock).getYear()), words()
                            .of("ui.profile.newTarget", 1)));
            show(new OpenReport(report, Optional.empty(), words().of("ui.untitled")), untitled(report));
            workplace.open().pageProperty().set(OpenReport.Page.PROFILE);
        });
    }

    /** One of the samples, without a file. */
    public void open(Sample sample) {
        whenFree(() -> jobs.start(words().of("ui.job.open", sample.name()), progress -> {
            var report = sample.maker().get();
            var kept = untitled(report);
            return () -> show(new OpenReport(report, Optional.empty(), words().of("ui.sample", sample.name())), kept);
        }, Runnable::run, this::fail));
    }

    /** Asks for a report or workbook and opens it. */
    public void open() {
        whenFree(() -> dialogs.open(List.of(ANY, REPORT, WORKBOOK)).ifPresent(this::openNow));
    }

    /** Opens a report file, or the report that a workbook of ours carries. */
    public void open(Path file) {
        whenFree(() -> openNow(file));
    }

    /** True where a file can be opened, going by its name. */
    static boolean canOpen(Path file) {
        return ANY.endings().stream().anyMatch(file.getFileName().toString().toLowerCase(Locale.ROOT)::endsWith);
    }

    private void openNow(Path file) {
        if (workplace.hasReport() && workplace.open().fileProperty().get().filter(file::equals).isPresent()) {
            letGo(); // it is read again, and its own lock must not stand in the way
        }
        jobs.start(words().of("ui.job.open", file.getFileName()), progress -> {
            if (Files.isRegularFile(file) && WorkbookReader.looksLikeWorkbook(file)) {
                var imported = WorkbookReader.read(file);
                progress.stopIfCancelled();
                var kept = untitled(imported.report());
                return () -> showImported(imported, file, kept);
            }
            var found = Found.at(file, progress);
            return () -> showFound(found);
        }, Runnable::run, this::fail);
    }

    private void showImported(Imported imported, Path workbook, Kept kept) {
        var open = new OpenReport(imported.report(), Optional.empty(), words().of("ui.fromWorkbook", workbook.getFileName()));
        open.markNeverSaved();
        show(open, kept);
        if (imported.isUnchanged()) {
            workplace.say(words().of("ui.import.same", workbook.getFileName()));
            return;
        }
        var lines = new ArrayList<String>();
        imported.missing().forEach(sheet -> lines.add(words().of("ui.import.missing", sheet)));
        imported.changed().stream().limit(12).forEach(cell ->
                lines.add(words().of("ui.import.cell", cell.sheet(), cell.cell(), cell.was(), cell.is())));
        if (imported.changed().size() > 12) {
            lines.add(words().of("ui.import.more", imported.changed().size() - 12));
        }
        dialogs.tell(words().of("ui.import.changed", imported.changed().size()),
                words().of("ui.import.explained") + "\n\n" + String.join("\n", lines));
    }

    private void showFound(Found found) {
        if (found.locked().isPresent()) {
            if (dialogs.agrees(found.locked().get().told(words()), words().of("ui.dialog.openCopy"), words().of("ui.dialog.cancel"))) {
                showUntitled(found.reading().report(), words().of("ui.copyOf", found.file().getFileName()));
            }
            return;
        }
        var file = found.file();
        found.strange().ifPresent(strange -> {
            keepAside(Journal.beside(file));
            dialogs.tell(words().of("ui.recovery.aside"), strange.told(words()));
        });
        var recovered = found.recovery()
                .filter(recovery -> dialogs.agrees(
                        Rescues.told(words().of("ui.recovery.found", file.getFileName(), recovery.edits()), recovery, words()),
                        words().of("ui.welcome.restore"), words().of("ui.welcome.discard")))
                .map(Recovery::report);
        show(found, recovered);
        settings.addRecent(file);
        if (!found.reading().unknown().isEmpty()) {
            dialogs.tell(words().of("ui.open.unknown", file.getFileName()),
                    words().of("ui.open.unknown.explained", String.join(", ", found.reading().unknown())));
        }
    }

    private void show(Found found, Optional<Report> recovered) {
        var inFile = found.reading().report();
        var open = new OpenReport(recovered.orElse(inFile), Optional.of(found.file()), "");
        if (recovered.isPresent()) {
            open.markNeverSaved();
        }
        if (found.lock().isEmpty()) { // a read-only folder: the report can be read, and saved elsewhere
            show(open, untitled(open.report()));
            return;
        }
        var journal = Journal.begin(Journal.beside(found.file()), Optional.of(found.sha256()), inFile, this::journalTrouble);
        recovered.ifPresent(report -> journal.note(inFile, report)); // what was restored outlives the next kill, too
        show(open, new Kept(journal, found.lock()));
    }

    private static void keepAside(Path journal) {
        try {
            Files.move(journal, journal.resolveSibling(journal.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException stays) {
            // it is overwritten only by a journal of newer edits to the same file
        }
    }

    /** Puts a report into the window in place of the one before. */
    void show(OpenReport open, Kept kept) {
        if (workplace.hasReport()) {
            workplace.open().close();
        }
        open.keep(kept.journal(), kept.lock());
        workplace.openProperty().set(open);
    }

    private void showUntitled(Report report, String name) {
        jobs.start("", progress -> untitled(report), kept -> show(new OpenReport(report, Optional.empty(), name), kept), this::fail);
    }

    /** Keeps a report that has no file. */
    Kept untitled(Report report) {
        return Kept.untitled(settings.folder(), report, this::journalTrouble);
    }

    /** On the journal's thread. */
    private void journalTrouble(IOException trouble) {
        window.execute(() -> workplace.say(words().of("ui.journal.trouble", String.valueOf(trouble.getMessage()))));
    }

    /** Restores a report without a file from what a kill left behind. */
    public void restore(Rescues.Left left) {
        whenFree(() -> jobs.start("", progress -> {
            var kept = Kept.restored(settings.folder(), left.recovery().report(), this::journalTrouble);
            left.discard();
            return kept;
        }, kept -> {
            var open = new OpenReport(left.recovery().report(), Optional.empty(), words().of("ui.recovered"));
            open.markNeverSaved();
            show(open, kept);
        }, this::fail));
    }

    /** Writes the report to its file, or asks for one. {@code after} runs when it stands there. */
    public void save(Runnable after) {
        var open = workplace.open();
        open.fileProperty().get().ifPresentOrElse(file -> write(open, file, after), () -> saveAs(after));
    }

    /** Asks for a file and writes the report there. */
    public void saveAs(Runnable after) {
        var open = workplace.open();
        var party = open.report().profile().party().iso3();
        var suggested = (party.isBlank() ? "report" : party) + "-BTR" + open.report().profile().submission().btr() + ReportFile.EXTENSION;
        dialogs.save(suggested, REPORT).ifPresent(file -> write(open, file, after));
    }

    private void write(OpenReport open, Path file, Runnable after) {
        var isOther = open.fileProperty().get().filter(file::equals).isEmpty();
        var report = open.report();
        jobs.start(words().of("ui.job.save", file.getFileName()),
                progress -> {
                    if (isOther) {
                        ReportLock.of(file).close(); // told here where another window has that file
                    }
                    return ReportFile.save(file, report);
                },
                sha256 -> {
                    open.saved(report, file, sha256);
                    if (isOther) {
                        moveTo(open, report, file, sha256);
                    }
                    settings.addRecent(file);
                    workplace.say(words().of("ui.saved", file.getFileName()));
                    after.run();
                },
                this::fail);
    }

    /** The report has a new file: lock and journal follow it. */
    private void moveTo(OpenReport open, Report written, Path file, String sha256) {
        Optional<ReportLock> lock;
        try {
            lock = Optional.of(ReportLock.of(file));
        } catch (StoreFailure notLockable) {
            lock = Optional.empty();
        }
        open.moved(written, Journal.begin(Journal.beside(file), Optional.of(sha256), written, this::journalTrouble), lock);
    }

    /** Asks what the workbook is for and where it goes, and writes it there. */
    public void export() {
        var report = workplace.open().report();
        var purposes = new ArrayList<>(List.of(Purpose.values()));
        purposes.sort(Comparator.comparing(purpose -> purpose != Purpose.proposed(report)));
        var texts = purposes.stream().map(purpose -> words().of("ui.export." + purpose)).toList();
        dialogs.choose(words().of("ui.export.purpose"), texts).ifPresent(chosen -> export(report, purposes.get(texts.indexOf(chosen))));
    }

    private void export(Report report, Purpose purpose) {
        dialogs.save(FileName.of(report, LocalDateTime.now(clock)), WORKBOOK).ifPresent(file -> jobs.start(
                words().of("ui.job.export", file.getFileName()),
                progress -> {
                    new WorkbookWriter(report, words(), ReviewLists.besideTables(report, words())).to(purpose).write(file, (done, of) -> {
                        progress.at(done, of);
                        return !progress.isCancelled();
                    });
                    return file;
                },
                written -> workplace.say(words().of("ui.exported", written)),
                this::fail));
    }

    /** Asks for a file and writes the findings of the report as it is now there, whatever the list in the window is narrowed to. */
    public void exportFindings(FindingsFile kind) {
        var report = workplace.open().report();
        var style = workplace.numbersProperty().get();
        var party = report.profile().party().iso3();
        var suggested = words().of("ui.findings.file", party.isBlank() ? "report" : party, report.profile().submission().btr())
                + kind.ending();
        dialogs.save(suggested, new FileKind("findings." + kind, List.of(kind.ending()))).ifPresent(file -> jobs.start(
                words().of("ui.job.export", file.getFileName()),
                progress -> {
                    kind.write(file, new Checker(Rules.ALL).check(report), report, words(), style, (done, of) -> {
                        progress.at(done, of);
                        return !progress.isCancelled();
                    });
                    return file;
                },
                written -> workplace.say(words().of("ui.exported", written)),
                this::fail));
    }

    /** Inventories in. */
    InventoryFiles inventories() {
        return inventories;
    }

    /** Runs {@code next} once no unsaved edits stand in its way. */
    public void whenFree(Runnable next) {
        if (!workplace.hasReport() || !workplace.open().unsavedProperty().get()) {
            next.run();
            return;
        }
        switch (dialogs.unsaved(workplace.open().name())) {
            case SAVE -> save(() -> whenFree(next)); // there may be edits made while it was being saved
            case DISCARD -> next.run();
            case CANCEL -> {}
        }
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
        if (!(wrong instanceof Failure failure)) {
            throw new IllegalStateException(wrong);
        }
        dialogs.tell(words().of("ui.failed"), failure.told(words()));
    }
}
