package org.ctfdesk.ui.workshop;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.ctfdesk.exercise.Exercise;
import org.ctfdesk.exercise.ExerciseFailure;
import org.ctfdesk.exercise.ExerciseText;
import org.ctfdesk.exercise.Hint;
import org.ctfdesk.exercise.Material;
import org.ctfdesk.exercise.Progress;
import org.ctfdesk.exercise.SlipText;
import org.ctfdesk.exercise.score.Marking;
import org.ctfdesk.exercise.score.Score;
import org.ctfdesk.exercise.shipped.Shipped;
import org.ctfdesk.report.Report;
import org.ctfdesk.store.AtomicFile;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.Dialogs;
import org.ctfdesk.ui.common.Dialogs.FileKind;
import org.ctfdesk.ui.common.Following;
import org.ctfdesk.ui.common.Jobs;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.Workplace;

/** Exercises begun and worked on by a participant. */
public final class WorkshopViewModel {
    /** Key of its page. */
    public static final String PAGE = "workshop";

    private static final FileKind EXERCISE = new FileKind("exercise", List.of(".ctfexercise"));
    /** Who does nothing for longer has gone away: that counts as no work. */
    private static final int LONGEST_THOUGHT = 300;

    private final Workplace workplace;
    private final Dialogs dialogs;
    private final Jobs jobs;
    private final Clock clock;
    private final BiConsumer<Report, String> show;
    private final ReadOnlyObjectWrapper<Optional<Exercise>> exercise = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper seconds = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper counted = new ReadOnlyStringWrapper("");
    private final BooleanProperty paused = new SimpleBooleanProperty();
    private final Telling telling;
    private Instant since;
    private int later;
    private boolean noting;

    /** @param show puts a report into the window under a name, once no unsaved edits stand in its way */
    public WorkshopViewModel(Workplace workplace, Dialogs dialogs, Jobs jobs, Clock clock, BiConsumer<Report, String> show) {
        this.workplace = workplace;
        this.dialogs = dialogs;
        this.jobs = jobs;
        this.clock = clock;
        this.show = show;
        telling = new Telling(workplace.words());
        workplace.openProperty().addListener((property, old, now) -> {
            exercise.set(telling.of(Optional.empty()));
            find(now);
        });
        Following.follow(workplace, this::edited, OpenReport::reportProperty);
        paused.addListener((property, old, now) -> since = clock.instant());
    }

    /** The exercise that is worked on; nothing where the open report is none. */
    public ReadOnlyObjectProperty<Optional<Exercise>> exerciseProperty() {
        return exercise.getReadOnlyProperty();
    }

    /** In which languages the exercise can be told, and in which it is. */
    Telling telling() {
        return telling;
    }

    /** Tells the exercise, its texts and hints in another language, by its code. */
    public void tellIn(String language) {
        if (!language.equals(telling.language())) {
            jobs.start("", progress -> Words.in(Locale.of(language)), words -> exercise.set(telling.in(words)), this::fail);
        }
    }

    /** Time on task up to now, in seconds. */
    public ReadOnlyIntegerProperty secondsProperty() {
        return seconds.getReadOnlyProperty();
    }

    /** What was counted last; "" before. */
    public ReadOnlyStringProperty countedProperty() {
        return counted.getReadOnlyProperty();
    }

    /** True while the clock stands still. A game against the clock cannot be paused. */
    public BooleanProperty pausedProperty() {
        return paused;
    }

    /** The exercises that come with the program. */
    public List<Shipped> shipped() {
        return Shipped.all();
    }

    /** An exercise is found in a report when it is opened; its findings are off until they are asked for. */
    private void find(OpenReport open) {
        var isExercise = open != null && ExerciseText.isIn(open.report());
        workplace.checks().openedExercise(isExercise);
        counted.set("");
        paused.set(false);
        if (!isExercise) {
            return;
        }
        jobs.start("", progress -> ExerciseText.of(open.report(), open.name()), found -> {
            if (workplace.open() == open) {
                exercise.set(telling.of(Optional.of(found)));
                since = clock.instant();
                later = 0;
                seconds.set(progress().seconds());
                open.pageProperty().set(PAGE);
            }
        }, this::fail);
    }

    /** Begins one that comes with the program. */
    public void start(Shipped shipped) {
        jobs.start(shipped.title(workplace.words()), progress -> shipped.make(), this::begin, this::fail);
    }

    /** Asks for a file and begins the exercise in it. */
    public void open() {
        dialogs.open(List.of(EXERCISE)).ifPresent(file -> jobs.start(file.getFileName().toString(),
                progress -> ExerciseText.open(file), this::begin, this::fail));
    }

    private void begin(Exercise begun) {
        show.accept(ExerciseText.handOut(begun), begun.in(telling.words()).title());
    }

    /** How far the participant is; nothing done where somebody changed that by hand, which the marks tell. */
    public Progress progress() {
        try {
            return ExerciseText.progress(exercise.get().orElseThrow(), workplace.open().report(), "");
        } catch (ExerciseFailure changedByHand) {
            return Progress.NONE;
        }
    }

    /** Moves the clock on; asked about every second while the window is there. */
    public void tick() {
        if (exercise.get().isEmpty() || since == null) {
            return;
        }
        var now = clock.instant();
        var gone = (int) since.until(now, ChronoUnit.SECONDS);
        if (gone < 1) {
            return;
        }
        since = since.plusSeconds(gone);
        var against = exercise.get().get().work().isAgainstTheClock();
        if (progress().handedIn() || paused.get() && !against) {
            return;
        }
        later += gone;
        seconds.set(progress().seconds() + (against ? later : Math.min(later, LONGEST_THOUGHT)));
    }

    /** With each edit the time since the last one is noted, where it also comes into the journal. */
    private void edited() {
        if (noting || exercise.get().isEmpty() || !workplace.hasReport()) {
            return;
        }
        tick();
        if (later > 0) {
            note(progress());
        }
    }

    private void note(Progress progress) {
        var doing = exercise.get().orElseThrow();
        var worked = progress.worked(doing.work().isAgainstTheClock() ? later : Math.min(later, LONGEST_THOUGHT));
        later = 0;
        noting = true;
        try {
            workplace.open().everywhere(report -> ExerciseText.with(doing, report, worked));
        } finally {
            noting = false;
        }
        seconds.set(worked.seconds());
    }

    /** All that was said of a slip up to now. */
    public List<String> hints(int number) {
        return new SlipText(telling.words(), workplace.numbersProperty().get())
                .hints(exercise.get().orElseThrow(), number, progress().taken(number));
    }

    /** One step more of help for a slip, from 1; it is noted with the report and undoing does not take it back. */
    public void hint(int number) {
        if (Hint.after(progress().taken(number)).isEmpty()) {
            workplace.say(workplace.words().of("ui.workshop.noMore", number));
            return;
        }
        tick();
        note(progress().withHint(number));
    }

    /** Counts what is mended, and says it. */
    public void count() {
        tick();
        var doing = exercise.get().orElseThrow();
        var open = workplace.open();
        jobs.start("", progress -> new Marking(doing).score(ExerciseText.attempt(doing, open.report(), "")), score -> {
            if (workplace.open() == open) {
                counted.set(told(doing, score));
                workplace.say(counted.get());
            }
        }, this::fail);
    }

    private String told(Exercise doing, Score score) {
        var words = workplace.words();
        var told = words.of("ui.workshop.mended", score.mended(), doing.slips().size(), score.points(), doing.points(), score.hints(),
                score.introduced().size());
        return score.passed().isEmpty() ? told
                : words.of(score.passed().get() ? "ui.workshop.passed" : "ui.workshop.notPassed") + " " + told;
    }

    /** Says that the participant is done: the time stands still, and it is counted. */
    public void handIn() {
        tick();
        note(progress());
        var done = progress().doneWith();
        var doing = exercise.get().orElseThrow();
        noting = true;
        try {
            workplace.open().everywhere(report -> ExerciseText.with(doing, report, done));
        } finally {
            noting = false;
        }
        count();
    }

    /** Asks for a folder and writes the texts that come with the exercise there. */
    public void saveMaterials() {
        var materials = exercise.get().orElseThrow().materials();
        dialogs.folder().ifPresent(folder -> jobs.start(workplace.words().of("ui.workshop.materials"), progress -> {
            for (var material : materials) {
                AtomicFile.write(folder.resolve(material.name()), out -> out.write(material.text().getBytes(StandardCharsets.UTF_8)));
            }
            return folder;
        }, written -> workplace.say(workplace.words().of("ui.exported", written)), this::fail));
    }

    /** The texts to be read. */
    public List<Material> texts() {
        return exercise.get().map(doing -> doing.materials().stream().filter(material -> !material.isReport()).toList()).orElse(List.of());
    }

    /** Says something in the status bar. */
    void say(String sentence) {
        workplace.say(sentence);
    }

    private void fail(Exception wrong) {
        dialogs.fail(wrong, workplace.words());
    }
}
