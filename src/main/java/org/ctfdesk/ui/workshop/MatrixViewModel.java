package org.ctfdesk.ui.workshop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.ctfdesk.excel.book.ListBook;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.excel.returned.WorkbookReader;
import org.ctfdesk.exercise.ExerciseFailure;
import org.ctfdesk.exercise.score.Mark;
import org.ctfdesk.exercise.score.Marker;
import org.ctfdesk.exercise.score.Matrix;
import org.ctfdesk.exercise.score.Participants;
import org.ctfdesk.handout.FeedbackPage;
import org.ctfdesk.handout.MatrixPicture;
import org.ctfdesk.report.Report;
import org.ctfdesk.review.ReviewLists;
import org.ctfdesk.review.ScoreSheet;
import org.ctfdesk.sheet.Cover;
import org.ctfdesk.store.AtomicFile;
import org.ctfdesk.store.Progress;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.store.StoreFailure;
import org.ctfdesk.store.TextFile;
import org.ctfdesk.ui.common.Dialogs;
import org.ctfdesk.ui.common.Dialogs.FileKind;
import org.ctfdesk.ui.common.Jobs;
import org.ctfdesk.ui.common.Workplace;

/** What participants made of an exercise: the trainer's matrix, and what is written of it. */
public final class MatrixViewModel {
    private static final FileKind REPORTS = new FileKind("report", List.of(ReportFile.EXTENSION));
    private static final FileKind WORKBOOK = new FileKind("workbook", List.of(".xlsx"));
    private static final FileKind CSV = new FileKind("csv", List.of(".csv"));
    private static final FileKind PAGE = new FileKind("html", List.of(".html"));
    private static final FileKind SVG = new FileKind("svg", List.of(".svg"));
    private static final FileKind PNG = new FileKind("png", List.of(".png"));

    private final Workplace workplace;
    private final Dialogs dialogs;
    private final Jobs jobs;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<List<Mark>> marks = new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty anonymous = new SimpleBooleanProperty();
    private final SortedMap<Path, Mark> marked = new TreeMap<>();

    public MatrixViewModel(Workplace workplace, Dialogs dialogs, Jobs jobs, Clock clock) {
        this.workplace = workplace;
        this.dialogs = dialogs;
        this.jobs = jobs;
        this.clock = clock;
        anonymous.addListener((property, old, now) -> arrange());
    }

    /** The participants, the highest points first. */
    public ReadOnlyObjectProperty<List<Mark>> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    public BooleanProperty anonymousProperty() {
        return anonymous;
    }

    /** Asks for the files of participants and marks them. */
    public void chooseFiles() {
        var files = dialogs.openSeveral(List.of(new FileKind("any", List.of(ReportFile.EXTENSION, ".xlsx")), REPORTS, WORKBOOK));
        if (!files.isEmpty()) {
            mark(files);
        }
    }

    /** Forgets all that was marked. */
    public void clear() {
        marked.clear();
        arrange();
    }

    /** Marks files and what stands in folders, beside those that were marked before; the same file takes its own place again. */
    public void mark(List<Path> given) {
        jobs.start(workplace.words().of("ui.workshop.title"), progress -> {
            var files = Participants.files(given);
            var made = new TreeMap<Path, Mark>();
            var marker = new Marker(Optional.empty(), workplace.words());
            for (var file : files) {
                progress.stopIfCancelled();
                made.put(file, mark(file, marker));
                progress.advanced(made.size(), files.size());
            }
            return made;
        }, made -> {
            marked.putAll(made);
            arrange();
        }, this::fail);
    }

    private Mark mark(Path file, Marker marker) {
        var who = String.valueOf(file.getFileName());
        var words = workplace.words();
        try {
            return marker.mark(who, read(file));
        } catch (ExerciseFailure failure) {
            return Mark.refused(who, failure.told(words));
        } catch (StoreFailure failure) {
            return Mark.refused(who, failure.told(words));
        } catch (WorkbookFailure failure) {
            return Mark.refused(who, failure.told(words));
        }
    }

    /** A workbook in which cells were changed is refused: the report that it carries is not what was handed in. */
    private static Report read(Path file) throws StoreFailure, WorkbookFailure, ExerciseFailure {
        if (!Files.isRegularFile(file) || !WorkbookReader.looksLikeWorkbook(file)) {
            return ReportFile.open(file).report();
        }
        var read = WorkbookReader.read(file, ReviewLists::besideTables);
        if (!read.isUnchanged()) {
            throw new ExerciseFailure("workbook", null, file.getFileName(), read.differences().size());
        }
        return read.report();
    }

    private ScoreSheet sheet() {
        var names = Participants.names(marked.keySet());
        return new ScoreSheet(marked.entrySet().stream().map(entry -> entry.getValue().named(names.get(entry.getKey()))).toList(),
                workplace.words(), anonymous.get());
    }

    private void arrange() {
        marks.set(sheet().marks());
    }

    /** Asks for a file and writes the scores there as CSV. */
    public void saveCsv() {
        var text = sheet().csv();
        save("scores.csv", CSV, file -> TextFile.write(file, text));
    }

    /** Asks for a file and writes scores, matrix, slips and feedback there as a workbook. */
    public void saveWorkbook() {
        var sheet = sheet();
        var words = workplace.words();
        save("scores.xlsx", WORKBOOK, file ->
            new ListBook(new Cover("", "", "", words.of("exercise.sheet.scores"), "", LocalDate.now(clock).getYear()), words)
                    .write(file, sheet.all(), Progress.UNWATCHED));
    }

    /** Asks for a file and writes feedback there, one page a participant. */
    public void saveFeedback() {
        var shown = marks.get();
        save("feedback.html", PAGE, file -> TextFile.write(file, new FeedbackPage(workplace.words()).of(shown)));
    }

    /** Asks for a file and writes the matrix there as SVG. */
    public void saveSvg() {
        var text = MatrixPicture.of(Matrix.of(marks.get()), workplace.words());
        save("matrix.svg", SVG, file -> TextFile.write(file, text));
    }

    /** Asks for a file and writes a picture of the matrix there. */
    public void savePng(byte[] png) {
        save("matrix.png", PNG, file -> AtomicFile.write(file, out -> out.write(png)));
    }

    /** Writes one file. */
    private interface Writing {
        void write(Path file) throws Exception;
    }

    private void save(String name, FileKind kind, Writing writing) {
        dialogs.save(name, kind).ifPresent(file -> jobs.start(workplace.words().of("ui.job.export", file.getFileName()), progress -> {
            writing.write(file);
            return file;
        }, written -> workplace.say(workplace.words().of("ui.exported", written)), this::fail));
    }

    private void fail(Exception wrong) {
        dialogs.fail(wrong, workplace.words());
    }
}
