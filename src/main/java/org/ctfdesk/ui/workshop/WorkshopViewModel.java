package org.ctfdesk.ui.workshop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.ctfdesk.excel.book.ListBook;
import org.ctfdesk.excel.book.Progress;
import org.ctfdesk.exercise.Exercise;
import org.ctfdesk.exercise.ExerciseFailure;
import org.ctfdesk.exercise.ExerciseText;
import org.ctfdesk.exercise.Hint;
import org.ctfdesk.exercise.Marking;
import org.ctfdesk.exercise.PlantedSlip;
import org.ctfdesk.exercise.Shipped;
import org.ctfdesk.report.Report;
import org.ctfdesk.review.Mark;
import org.ctfdesk.review.ScoreSheet;
import org.ctfdesk.rule.engine.FindingText;
import org.ctfdesk.sheet.Cover;
import org.ctfdesk.sheet.PlaceNames;
import org.ctfdesk.store.AtomicFile;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.store.StoreFailure;
import org.ctfdesk.text.CsvText;
import org.ctfdesk.text.Failure;
import org.ctfdesk.ui.common.Dialogs;
import org.ctfdesk.ui.common.Dialogs.FileKind;
import org.ctfdesk.ui.common.Jobs;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.Workplace;

/** Exercises begun and worked on, and what participants made of them. */
public final class WorkshopViewModel {
    /** Key of its page. */
    public static final String PAGE = "workshop";

    private static final FileKind EXERCISE = new FileKind("exercise", List.of(".ctfexercise"));
    private static final FileKind REPORTS = new FileKind("report", List.of(ReportFile.EXTENSION));
    private static final FileKind CSV = new FileKind("csv", List.of(".csv"));
    private static final FileKind WORKBOOK = new FileKind("workbook", List.of(".xlsx"));

    private final Workplace workplace;
    private final Dialogs dialogs;
    private final Jobs jobs;
    private final Clock clock;
    private final BiConsumer<Report, String> show;
    private final ReadOnlyObjectWrapper<Optional<Exercise>> exercise = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Mark>> marks = new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty anonymous = new SimpleBooleanProperty();
    private final List<Mark> marked = new ArrayList<>();

    /** @param show puts a report into the window under a name, once no unsaved edits stand in its way */
    public WorkshopViewModel(Workplace workplace, Dialogs dialogs, Jobs jobs, Clock clock, BiConsumer<Report, String> show) {
        this.workplace = workplace;
        this.dialogs = dialogs;
        this.jobs = jobs;
        this.clock = clock;
        this.show = show;
        anonymous.addListener((property, old, now) -> arrange());
        workplace.openProperty().addListener((property, old, now) -> {
            exercise.set(Optional.empty());
            find(now);
        });
    }

    /** The exercise that is worked on; nothing where the open report is none. */
    public ReadOnlyObjectProperty<Optional<Exercise>> exerciseProperty() {
        return exercise.getReadOnlyProperty();
    }

    /** The participants, the highest points first. */
    public ReadOnlyObjectProperty<List<Mark>> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    public BooleanProperty anonymousProperty() {
        return anonymous;
    }

    /** The exercises that come with the program. */
    public List<Shipped> shipped() {
        return Shipped.all();
    }

    /** An exercise is found in a report when it is opened; its findings are off until they are asked for. */
    private void find(OpenReport open) {
        var isExercise = open != null && ExerciseText.isIn(open.report());
        workplace.checks().quietProperty().set(isExercise);
        if (!isExercise) {
            return;
        }
        jobs.start("", progress -> ExerciseText.of(open.report(), open.name()), found -> {
            if (workplace.open() == open) {
                exercise.set(Optional.of(found));
                open.pageProperty().set(PAGE);
            }
        }, this::fail);
    }

    /** Begins one that comes with the program. */
    public void start(Shipped shipped) {
        jobs.start(shipped.title(workplace.words()), progress -> shipped.make(workplace.words()), this::begin, this::fail);
    }

    /** Asks for a file and begins the exercise in it. */
    public void open() {
        dialogs.open(List.of(EXERCISE)).ifPresent(file -> jobs.start(file.getFileName().toString(),
                progress -> ExerciseText.read(Files.readString(file, StandardCharsets.UTF_8), file.getFileName().toString()),
                this::begin, this::fail));
    }

    private void begin(Exercise begun) {
        show.accept(ExerciseText.handOut(begun), begun.title());
    }

    /** How many steps of help were taken for a slip. */
    int taken(int number) {
        var doing = exercise.get().orElseThrow();
        try {
            return ExerciseText.attempt(doing, workplace.open().report(), "").hints().get(doing.slips().get(number - 1).id());
        } catch (ExerciseFailure damaged) {
            return Hint.values().length;
        }
    }

    /** All that was said of a slip up to now. */
    public List<String> hints(int number) {
        var slip = exercise.get().orElseThrow().slips().get(number - 1);
        return List.of(Hint.values()).subList(0, Math.min(taken(number), Hint.values().length)).stream()
                .map(hint -> told(hint, number, slip)).toList();
    }

    /** One step more of help for a slip, from 1; it is written into the report and undoing does not take it back. */
    public void hint(int number) {
        if (Hint.after(taken(number)).isEmpty()) {
            workplace.say(workplace.words().of("ui.workshop.noMore", number));
            return;
        }
        workplace.open().everywhere(report -> {
            try {
                return ExerciseText.withHint(report, number);
            } catch (ExerciseFailure neverInAnExercise) {
                throw new IllegalStateException(neverInAnExercise);
            }
        });
    }

    private String told(Hint hint, int number, PlantedSlip slip) {
        var words = workplace.words();
        var flawed = exercise.get().orElseThrow().flawed();
        return words.of("exercise.hint." + hint, String.valueOf(number), switch (hint) {
            case TABLE -> new PlaceNames(words).table(flawed, slip.where().table());
            case PARAGRAPH -> slip.paragraph();
            case CELL -> new FindingText(words, workplace.numbersProperty().get()).where(slip.where(), flawed);
        });
    }

    /** Counts what is mended, and says it in the status bar. */
    public void count() {
        var doing = exercise.get().orElseThrow();
        var report = workplace.open().report();
        jobs.start("", progress -> new Marking(doing).score(ExerciseText.attempt(doing, report, "")), score ->
                workplace.say(workplace.words().of("ui.workshop.mended", score.mended(), doing.slips().size(), score.points(), doing.points(),
                        score.hints(), score.introduced().size())), this::fail);
    }

    /** Asks for the files of participants and marks them. */
    public void chooseFiles() {
        dialogs.open(List.of(REPORTS)).ifPresent(file -> mark(List.of(file)));
    }

    /** Marks files, beside those that were marked before; one of the same name takes the place of the former. */
    public void mark(List<Path> files) {
        jobs.start(workplace.words().of("ui.workshop.title"), progress -> {
            var made = new ArrayList<Mark>();
            var markings = new HashMap<String, Marking>();
            for (var file : files.stream().sorted().toList()) {
                progress.stopIfCancelled();
                made.add(mark(file, markings));
                progress.at(made.size(), files.size());
            }
            return made;
        }, made -> {
            made.forEach(one -> marked.removeIf(old -> old.who().equals(one.who())));
            marked.addAll(made);
            arrange();
        }, this::fail);
    }

    private Mark mark(Path file, HashMap<String, Marking> markings) {
        var who = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        try {
            var report = ReportFile.open(file).report();
            var its = ExerciseText.of(report, who);
            var marking = markings.computeIfAbsent(its.id(), made -> new Marking(its));
            return Mark.of(who, its, marking.score(ExerciseText.attempt(its, report, who)));
        } catch (ExerciseFailure failure) {
            return Mark.refused(who, failure.told(workplace.words()));
        } catch (StoreFailure failure) {
            return Mark.refused(who, failure.told(workplace.words()));
        }
    }

    private ScoreSheet sheet() {
        return new ScoreSheet(marked, workplace.words(), anonymous.get());
    }

    private void arrange() {
        marks.set(sheet().marks());
    }

    /** Asks for a file and writes the scores there as CSV. */
    public void saveCsv() {
        var scores = sheet().scores();
        var text = new StringBuilder(CsvText.line(scores.columns().stream().map(column -> column.head()).toList()));
        scores.rows().forEach(row -> text.append(CsvText.line(row.stream().map(String::valueOf).toList())));
        dialogs.save("scores.csv", CSV).ifPresent(file -> jobs.start(workplace.words().of("ui.job.export", file.getFileName()), progress -> {
            AtomicFile.write(file, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
            return file;
        }, this::saved, this::fail));
    }

    /** Asks for a file and writes scores, slips and feedback there as a workbook. */
    public void saveWorkbook() {
        var sheet = sheet();
        var words = workplace.words();
        dialogs.save("scores.xlsx", WORKBOOK).ifPresent(file -> jobs.start(words.of("ui.job.export", file.getFileName()), progress -> {
            new ListBook(new Cover("", "", "", words.of("exercise.sheet.scores"), "", LocalDate.now(clock).getYear()), words)
                    .write(file, List.of(sheet.scores(), sheet.slips(), sheet.feedback()), Progress.UNWATCHED);
            return file;
        }, this::saved, this::fail));
    }

    private void saved(Path file) {
        workplace.say(workplace.words().of("ui.exported", file));
    }

    private void fail(Exception wrong) {
        if (wrong instanceof Failure failure) {
            dialogs.tell(workplace.words().of("ui.failed"), failure.told(workplace.words()));
        } else if (wrong instanceof IOException unreadable) {
            dialogs.tell(workplace.words().of("ui.failed"), String.valueOf(unreadable.getMessage()));
        } else {
            throw new IllegalStateException(wrong);
        }
    }
}
