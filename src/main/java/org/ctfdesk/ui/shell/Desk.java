package org.ctfdesk.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ctfdesk.excel.FileName;
import org.ctfdesk.excel.Imported;
import org.ctfdesk.excel.WorkbookFailure;
import org.ctfdesk.excel.WorkbookReader;
import org.ctfdesk.excel.WorkbookWriter;
import org.ctfdesk.inventory.ImportWish;
import org.ctfdesk.inventory.InventoryFailure;
import org.ctfdesk.inventory.InventoryFile;
import org.ctfdesk.inventory.InventoryMapping;
import org.ctfdesk.inventory.InventoryReader;
import org.ctfdesk.report.Circumstances;
import org.ctfdesk.report.Party;
import org.ctfdesk.report.Periods;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Submission;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.Target;
import org.ctfdesk.sample.Sample;
import org.ctfdesk.store.Journal;
import org.ctfdesk.store.Reading;
import org.ctfdesk.store.Recovery;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.store.ReportLock;
import org.ctfdesk.store.StoreFailure;
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
    private final Consumer<String> status;

    /**
     * @param status shows a sentence that needs no answer
     */
    public Desk(Workplace workplace, Dialogs dialogs, Jobs jobs, Settings settings, Clock clock, Consumer<String> status) {
        this.workplace = workplace;
        this.dialogs = dialogs;
        this.jobs = jobs;
        this.settings = settings;
        this.clock = clock;
        this.status = status;
    }

    private Words words() {
        return workplace.words();
    }

    /** A report with nothing filled in, for this year's submission. */
    public void create() {
        whenFree(() -> {
            var year = LocalDate.now(clock).getYear();
            var due = year + year % 2; // reports are due in even years: 18/CMA.1, para. 3
            show(new OpenReport(Report.blank(new Profile(
                    new Party("", "", true, false),
                    new Submission((due - 2022) / 2, due, "1.0", Submission.State.STARTED, "en"), Periods.usual(due),
                    List.of(new Target("1", words().of("ui.profile.newTarget", 1), List.of())), Circumstances.USUAL)),
                    Optional.empty(), words().of("ui.untitled")), Optional.empty());
        });
    }

    /** One of the samples, without a file. */
    public void open(Sample sample) {
        whenFree(() -> jobs.start(words().of("ui.job.open", sample.name()), progress -> sample.maker().get(),
                report -> show(new OpenReport(report, Optional.empty(), words().of("ui.sample", sample.name())), Optional.empty()),
                this::fail));
    }

    /** Asks for a report or workbook and opens it. */
    public void open() {
        whenFree(() -> dialogs.open(List.of(ANY, REPORT, WORKBOOK)).ifPresent(this::openNow));
    }

    /** Opens a report file, or the report that a workbook of ours carries. */
    public void open(Path file) {
        whenFree(() -> openNow(file));
    }

    private void openNow(Path file) {
        var title = words().of("ui.job.open", file.getFileName());
        if (Files.isRegularFile(file) && WorkbookReader.looksLikeWorkbook(file)) {
            jobs.start(title, progress -> WorkbookReader.read(file), imported -> showImported(imported, file), this::fail);
        } else {
            jobs.start(title, progress -> ReportFile.open(file), reading -> showRead(reading, file), this::fail);
        }
    }

    private void showImported(Imported imported, Path workbook) {
        var open = new OpenReport(imported.report(), Optional.empty(), words().of("ui.fromWorkbook", workbook.getFileName()));
        show(open, Optional.empty());
        open.markNeverSaved();
        if (imported.isUnchanged()) {
            status.accept(words().of("ui.import.same", workbook.getFileName()));
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

    private void showRead(Reading reading, Path file) {
        Optional<ReportLock> lock;
        try {
            lock = Optional.of(ReportLock.of(file));
        } catch (StoreFailure locked) {
            if (locked.key().equals("locked")) {
                if (dialogs.agrees(locked.told(words()), words().of("ui.dialog.openCopy"), words().of("ui.dialog.cancel"))) {
                    show(new OpenReport(reading.report(), Optional.empty(), words().of("ui.copyOf", file.getFileName())), Optional.empty());
                }
                return;
            }
            lock = Optional.empty(); // a read-only folder: the report can be read, and saved elsewhere
        }
        var recovered = recovery(file);
        var open = new OpenReport(recovered.orElse(reading.report()), Optional.of(file), "");
        if (recovered.isPresent()) {
            show(open, lock, reading.report());
            open.markNeverSaved();
        } else {
            show(open, lock);
        }
        settings.addRecent(file);
        if (!reading.unknown().isEmpty()) {
            dialogs.tell(words().of("ui.open.unknown", file.getFileName()),
                    words().of("ui.open.unknown.explained", String.join(", ", reading.unknown())));
        }
    }

    /** What a journal beside the file still holds, where the user wants it. */
    private Optional<Report> recovery(Path file) {
        try {
            return Recovery.of(Journal.beside(file), Optional.of(file))
                    .filter(found -> dialogs.agrees(words().of("ui.recovery.found", file.getFileName(), found.edits()),
                            words().of("ui.welcome.restore"), words().of("ui.welcome.discard")))
                    .map(Recovery::report);
        } catch (StoreFailure ofAnother) {
            keepAside(Journal.beside(file));
            dialogs.tell(words().of("ui.recovery.aside"), ofAnother.told(words()));
            return Optional.empty();
        }
    }

    private static void keepAside(Path journal) {
        try {
            Files.move(journal, journal.resolveSibling(journal.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException stays) {
            // it is overwritten only by a journal of newer edits to the same file
        }
    }

    private void show(OpenReport open, Optional<ReportLock> lock) {
        show(open, lock, open.report());
    }

    /**
     * @param base what the file holds, on which the journal builds
     */
    private void show(OpenReport open, Optional<ReportLock> lock, Report base) {
        if (workplace.hasReport()) {
            workplace.open().close();
        }
        open.keep(journal(open, lock, base), lock);
        workplace.openProperty().set(open);
    }

    private Journal journal(OpenReport open, Optional<ReportLock> lock, Report base) {
        var file = open.fileProperty().get();
        if (file.isPresent() && lock.isPresent() && base == open.report()) {
            try {
                return Journal.begin(Journal.beside(file.get()), Optional.of(ReportFile.sha256(file.get())), base, this::journalTrouble);
            } catch (StoreFailure goneSince) {
                fail(goneSince);
            }
        }
        return Journal.begin(Rescues.untitledJournal(settings.folder()), Optional.empty(), open.report(), this::journalTrouble);
    }

    private void journalTrouble(IOException trouble) {
        status.accept(words().of("ui.journal.trouble", trouble.getMessage()));
    }

    /** Restores a report without a file from what a kill left behind. */
    public void restore(Rescues.Left left) {
        whenFree(() -> {
            var open = new OpenReport(left.recovery().report(), Optional.empty(), words().of("ui.recovered"));
            show(open, Optional.empty());
            open.markNeverSaved();
            left.discard();
        });
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
                        moveTo(open, file, report, sha256);
                    }
                    settings.addRecent(file);
                    status.accept(words().of("ui.saved", file.getFileName()));
                    after.run();
                },
                this::fail);
    }

    /** The report has a new file: lock and journal follow it. */
    private void moveTo(OpenReport open, Path file, Report written, String sha256) {
        Optional<ReportLock> lock;
        try {
            lock = Optional.of(ReportLock.of(file));
        } catch (StoreFailure notLockable) {
            lock = Optional.empty();
        }
        var journal = Journal.begin(Journal.beside(file), Optional.of(sha256), written, this::journalTrouble);
        open.moveTo(journal, lock, written);
    }

    /** Asks for a file and writes the workbook there. */
    public void export() {
        var report = workplace.open().report();
        dialogs.save(FileName.of(report, LocalDateTime.now(clock)), WORKBOOK).ifPresent(file -> jobs.start(
                words().of("ui.job.export", file.getFileName()),
                progress -> {
                    new WorkbookWriter(report, words()).write(file, (done, of) -> {
                        progress.at(done, of);
                        return !progress.isCancelled();
                    });
                    return file;
                },
                written -> status.accept(words().of("ui.exported", written)),
                this::fail));
    }

    /** Asks for a CSV of inventory figures and takes it into table 6. */
    public void importInventory() {
        dialogs.open(List.of(CSV)).ifPresent(file -> jobs.start(words().of("ui.job.open", file.getFileName()),
                progress -> InventoryReader.read(file), read -> takeInventory(read), this::fail));
    }

    private void takeInventory(InventoryFile read) {
        var wish = ImportWish.of(LocalDate.now(clock).toString());
        if (read.parties().size() > 1) {
            var party = dialogs.choose(words().of("ui.inventory.party"), read.parties());
            if (party.isEmpty()) {
                return;
            }
            wish = wish.forParty(party.get());
        }
        if (dialogs.agrees(words().of("ui.inventory.years"), words().of("ui.inventory.years.take"), words().of("ui.inventory.years.keep"))) {
            wish = wish.takingYears();
        }
        try {
            var proposal = InventoryMapping.propose(read, workplace.open().report(), wish, words());
            var said = proposal.findings().stream()
                    .map(finding -> "• " + words().of(finding.key(), finding.arguments().toArray()))
                    .collect(Collectors.joining("\n"));
            if (dialogs.agrees(words().of("ui.inventory.proposal", proposal.answers()) + "\n\n" + said,
                    words().of("ui.inventory.take"), words().of("ui.dialog.cancel"))) {
                workplace.open().apply(proposal.edit());
                workplace.open().tableProperty().set(TableKey.of("table6"));
            }
        } catch (InventoryFailure wrong) {
            fail(wrong);
        }
    }

    /** Runs {@code next} once no unsaved edits stand in its way. */
    public void whenFree(Runnable next) {
        if (!workplace.hasReport() || !workplace.open().unsavedProperty().get()) {
            next.run();
            return;
        }
        switch (dialogs.unsaved(workplace.open().name())) {
            case SAVE -> save(next);
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

    private void fail(Exception wrong) {
        dialogs.tell(words().of("ui.failed"), switch (wrong) {
            case StoreFailure failure -> failure.told(words());
            case WorkbookFailure failure -> failure.told(words());
            case InventoryFailure failure -> words().of(failure.key(), failure.arguments());
            default -> throw new IllegalStateException(wrong);
        });
    }
}
