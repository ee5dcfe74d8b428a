package org.ctfdesk.ui.folders;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ctfdesk.review.folder.FileReading;
import org.ctfdesk.review.folder.Folder;
import org.ctfdesk.review.folder.FolderBook;
import org.ctfdesk.review.folder.FolderCheck;
import org.ctfdesk.review.folder.FolderComparison;
import org.ctfdesk.review.folder.FolderFile;
import org.ctfdesk.text.Failure;
import org.ctfdesk.ui.common.Dialogs;
import org.ctfdesk.ui.common.Dialogs.FileKind;
import org.ctfdesk.ui.common.Jobs;
import org.ctfdesk.ui.common.SubmittedReport;
import org.ctfdesk.ui.common.Workplace;

/**
 * The files of a folder, checked one after the other, or compared with those of another folder. Each file is a job of its own, so
 * that what else is asked of the program meanwhile, as saving, does not wait for all of them.
 */
public final class FoldersViewModel {
    /** Key of the page. */
    public static final String PAGE = "folders";

    private static final FileKind WORKBOOK = new FileKind("workbook", List.of(".xlsx"));

    private final Workplace workplace;
    private final Dialogs dialogs;
    private final Jobs jobs;
    private final Clock clock;
    private final BiConsumer<Path, Optional<Path>> opener;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Chosen>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private List<FolderComparison.Pair> pairs = List.of();
    private Optional<Run> run = Optional.empty();

    /** @param opener opens a file to be reviewed; with an earlier file, to be compared with it */
    public FoldersViewModel(Workplace workplace, Dialogs dialogs, Jobs jobs, Clock clock, BiConsumer<Path, Optional<Path>> opener) {
        this.workplace = workplace;
        this.dialogs = dialogs;
        this.jobs = jobs;
        this.clock = clock;
        this.opener = opener;
    }

    /** The files, in the order of their names. */
    ObservableList<Row> rows() {
        return rows;
    }

    /** What was chosen; nothing at first. */
    ReadOnlyObjectProperty<Optional<Chosen>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** True while files are checked or compared. */
    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** How many files were checked or compared. */
    int done() {
        return run.map(now -> now.done).orElse(0);
    }

    /** How many files cannot be used. */
    int refused() {
        return (int) rows.stream().filter(row -> row.state() == Row.State.REFUSED).count();
    }

    /** How many files hold errors, or differ. */
    int found() {
        return (int) rows.stream().filter(row -> row.first().orElse(0) > 0).count();
    }

    /** Asks for a folder and shows its files. */
    void choose() {
        dialogs.folder().ifPresent(this::look);
    }

    /** Shows the files of a folder; what was found in another one before is gone. */
    public void look(Path path) {
        jobs.start(words("ui.job.open", path.getFileName()), progress -> Folder.of(path), folder -> {
            stop();
            pairs = List.of();
            lay(new Chosen(folder, Optional.empty()), folder.files().stream().map(Row::waiting).toList());
        }, this::fail);
    }

    private void lay(Chosen now, List<Row> files) {
        run = Optional.empty();
        rows.setAll(files);
        chosen.set(Optional.of(now));
    }

    /** Checks all files that are in the folder now, the first one first. */
    void check() {
        var was = chosen.get().orElseThrow();
        jobs.start("", progress -> Folder.of(was.folder().path()), now -> {
            if (isShown(was)) {
                check(now);
            }
        }, this::fail);
    }

    /** False where something else was chosen meanwhile. */
    private boolean isShown(Chosen was) {
        return chosen.get().filter(now -> now == was).isPresent();
    }

    private void check(Folder folder) {
        stop();
        pairs = List.of();
        var files = folder.files();
        lay(new Chosen(folder, Optional.empty()), files.stream().map(Row::waiting).toList());
        var check = new FolderCheck(reading(), workplace.words());
        begin(new Run(files.size(), at -> Row.waiting(files.get(at)).checked(check.check(files.get(at))), check::lists));
    }

    /** Asks for the folder with the earlier files, and compares each file with the one of its name there. */
    void compare() {
        var was = chosen.get().orElseThrow();
        dialogs.folder().ifPresent(path -> jobs.start(words("ui.job.open", path.getFileName()), progress -> {
            if (Files.isSameFile(path, was.folder().path())) {
                throw new FoldersFailure("ui.folders.same", path);
            }
            return new Chosen(Folder.of(was.folder().path()), Optional.of(Folder.of(path)));
        }, both -> {
            if (isShown(was)) {
                compare(both.folder(), both.other().orElseThrow());
            }
        }, this::fail));
    }

    private void compare(Folder folder, Folder other) {
        stop();
        pairs = FolderComparison.pairs(other, folder);
        var all = pairs;
        lay(new Chosen(folder, Optional.of(other)), all.stream().map(FoldersViewModel::waiting).toList());
        var comparison = new FolderComparison(reading(), workplace.words());
        begin(new Run(all.size(), at -> waiting(all.get(at)).compared(comparison.compare(all.get(at))), comparison::lists));
    }

    private static Row waiting(FolderComparison.Pair pair) {
        return Row.waiting(pair.after().or(pair::before).orElseThrow());
    }

    private FileReading reading() {
        var today = LocalDate.now(clock);
        var words = workplace.words();
        return file -> {
            try {
                var read = SubmittedReport.read(file, today, words);
                return new FileReading.HandedIn(read.report(), read.open(), read.note());
            } catch (RuntimeException bug) {
                throw bug;
            } catch (Exception wrong) {
                throw new FileReading.Refused(wrong instanceof Failure failure ? failure.told(words) : wrong.toString());
            }
        };
    }

    private void begin(Run now) {
        run = Optional.of(now);
        running.set(true);
        next(now);
    }

    /** The next file; nothing where it was the last one, or the user stopped, or began anew. */
    private void next(Run mine) {
        if (!isCurrent(mine) || !running.get() || mine.isUnderWay) {
            return;
        }
        if (mine.done == mine.size) {
            running.set(false);
            return;
        }
        var at = mine.done;
        mine.isUnderWay = true;
        jobs.start(words("ui.folders.job", at + 1, mine.size, rows.get(at).file()), progress -> {
            progress.advanced(at, mine.size);
            var row = progress.isCancelled() ? Optional.<Row>empty() : Optional.of(mine.work.apply(at));
            return new Step(row, progress.isCancelled());
        }, step -> took(mine, step), wrong -> {
            mine.isUnderWay = false;
            stop();
            fail(wrong);
        });
    }

    /** What a job did: the row, and whether the user wants no more. */
    private record Step(Optional<Row> row, boolean isLast) {}

    private void took(Run mine, Step step) {
        mine.isUnderWay = false;
        if (!isCurrent(mine)) {
            return;
        }
        step.row().ifPresent(row -> rows.set(mine.done++, row));
        if (step.isLast()) {
            stop();
        }
        next(mine);
    }

    private boolean isCurrent(Run mine) {
        return run.filter(now -> now == mine).isPresent();
    }

    /** Stops after the file that is being read; what was found stays. */
    void stop() {
        running.set(false);
    }

    /** True where some files wait that were not looked at when the user stopped. */
    boolean canGoOn() {
        return !running.get() && run.filter(now -> now.done < now.size).isPresent();
    }

    /** Goes on with the files that wait. */
    void goOn() {
        if (canGoOn()) {
            running.set(true);
            next(run.orElseThrow());
        }
    }

    /** Opens the file of a row to be reviewed; a pair is shown as what changed in it. */
    void open(Row row) {
        if (pairs.isEmpty()) {
            chosen.get().orElseThrow().folder().files().stream().filter(file -> file.name().equals(row.file())).findFirst()
                    .ifPresent(file -> opener.accept(file.path(), Optional.empty()));
            return;
        }
        pairs.stream().filter(pair -> waiting(pair).file().equals(row.file())).findFirst().ifPresent(pair ->
                opener.accept(pair.after().or(pair::before).orElseThrow().path(),
                        pair.after().isEmpty() ? Optional.empty() : pair.before().map(FolderFile::path)));
    }

    /** Asks for a file and writes there what was found in each file. */
    void save() {
        if (done() == 0) {
            return;
        }
        var mine = run.orElseThrow();
        var shown = chosen.get().orElseThrow();
        var year = LocalDate.now(clock).getYear();
        dialogs.save(words("ui.folders.file"), WORKBOOK).ifPresent(file -> jobs.start(words("ui.job.export", file.getFileName()),
                progress -> { // between two files, where some are still being read
                    if (shown.holds(file)) {
                        throw new FoldersFailure("ui.folders.own", file.getFileName());
                    }
                    FolderBook.write(file, mine.lists.get(), year, workplace.words(), progress);
                    return file;
                }, written -> workplace.say(words("ui.exported", written)), this::fail));
    }

    private void fail(Exception wrong) {
        if (!(wrong instanceof Failure) && !(wrong instanceof IOException)) {
            throw new IllegalStateException(wrong);
        }
        dialogs.tell(words("ui.failed"), wrong instanceof Failure failure ? failure.told(workplace.words()) : wrong.toString());
    }

    /** A share of hundred as it is shown everywhere. */
    String percent(BigDecimal share) {
        return workplace.numbersProperty().get().full(share);
    }

    private String words(String key, Object... arguments) {
        return workplace.words().of(key, arguments);
    }
}
