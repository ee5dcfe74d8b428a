package org.ctfdesk.ui.workshop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ctfdesk.exercise.Brief;
import org.ctfdesk.exercise.Difficulty;
import org.ctfdesk.exercise.Exercise;
import org.ctfdesk.exercise.ExerciseMaker;
import org.ctfdesk.exercise.ExerciseText;
import org.ctfdesk.exercise.FoundSlips;
import org.ctfdesk.exercise.Own;
import org.ctfdesk.exercise.OwnSlips;
import org.ctfdesk.exercise.PlantedSlip;
import org.ctfdesk.exercise.Slip;
import org.ctfdesk.exercise.SlipText;
import org.ctfdesk.exercise.Wish;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.engine.FindingText;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.store.StoreFailure;
import org.ctfdesk.store.TextFile;
import org.ctfdesk.ui.common.Dialogs;
import org.ctfdesk.ui.common.Dialogs.FileKind;
import org.ctfdesk.ui.common.Jobs;
import org.ctfdesk.ui.common.Workplace;

/** Making an exercise: which slips, tried on a copy of a report, each with what finds it; and the files. */
public final class MakeViewModel {
    /** Key of its page. */
    public static final String PAGE = "make";
    /** The open report in place of a sample. */
    static final String OPEN = "";

    private static final FileKind EXERCISE = new FileKind("exercise", List.of(".ctfexercise"));

    /**
     * A slip as the trainer sees it.
     *
     * @param found what the rule says of it on the copy; that none finds it where it is the trainer's own
     */
    record Line(int number, PlantedSlip slip, String where, String from, String to, String found) {}

    private final Workplace workplace;
    private final Dialogs dialogs;
    private final Jobs jobs;
    private final BiConsumer<Report, String> show;
    private final Wishes wishes = new Wishes();
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final List<Slip> own = new ArrayList<>();
    private Optional<Exercise> made = Optional.empty();

    /** @param show puts a report into the window under a name, once no unsaved edits stand in its way */
    public MakeViewModel(Workplace workplace, Dialogs dialogs, Jobs jobs, BiConsumer<Report, String> show) {
        this.workplace = workplace;
        this.dialogs = dialogs;
        this.jobs = jobs;
        this.show = show;
        wishes.source().addListener((property, old, now) -> own.clear());
        wishes.party().addListener((property, old, now) -> {
            if (!sources().contains(wishes.source().get())) {
                wishes.source().set(sources().getFirst());
            }
        });
    }

    /** What exercises can be made of: the samples of that kind of Party, and the open report. */
    List<String> sources() {
        var all = new ArrayList<>(Samples.all().stream().filter(sample -> !sample.name().startsWith("flawed"))
                .filter(sample -> isOfKind(sample.maker().get())).map(sample -> sample.name()).toList());
        if (workplace.hasReport() && isOfKind(workplace.open().report())) {
            all.add(OPEN);
        }
        return all;
    }

    private boolean isOfKind(Report report) {
        return wishes.party().get() == Wishes.Who.ANY
                || report.profile().party().developing() == (wishes.party().get() == Wishes.Who.DEVELOPING);
    }

    String sourceTold(String name) {
        return name.equals(OPEN) ? workplace.words().of("ui.make.open", workplace.open().name()) : workplace.words().of("sample." + name);
    }

    /** What is wished for. */
    Wishes wishes() {
        return wishes;
    }

    /** What is planted now. */
    ReadOnlyObjectProperty<List<Line>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    List<Form> tables() {
        return Forms.ALL;
    }

    private Report clean() {
        return wishes.source().get().equals(OPEN) && workplace.hasReport()
                ? workplace.open().report().withoutUnknown(Set.of("exercise", "exerciseProgress")) : Samples.of(wishes.source().get());
    }

    /** Chooses slips and plants them into a copy. */
    void plant() {
        var clean = clean();
        var wish = wish(wishes.seed().get());
        var added = List.copyOf(own);
        var brief = brief();
        jobs.start(workplace.words().of("ui.make.title"), progress -> ExerciseMaker.make(clean, brief, wish, added), this::take,
                this::fail);
    }

    private Wish wish(long seeded) {
        var forms = wishes.table().get().map(form -> Set.of(form.id())).orElse(Set.of());
        return new Wish(Math.max(0, wishes.count().get()), seeded, wishes.difficulty().get(), forms,
                wishes.paragraph().get().strip(), List.of());
    }

    private Brief brief() {
        var words = workplace.words();
        var title = wishes.title().get().strip();
        var task = wishes.task().get().strip();
        return Brief.mend(title.isEmpty() ? words.of("exercise.own.title", wishes.count().get() + own.size()) : title,
                task.isEmpty() ? words.of("exercise.own.task") : task, Math.max(1, wishes.minutes().get()));
    }

    private void take(Exercise exercise) {
        made = Optional.of(exercise);
        var text = new SlipText(workplace.words(), workplace.numbersProperty().get());
        var findings = new FindingText(workplace.words(), workplace.numbersProperty().get());
        jobs.start("", progress -> FoundSlips.of(exercise), found -> {
            var shown = new ArrayList<Line>();
            for (var slip : exercise.in(workplace.words()).slips()) {
                var told = found.containsKey(slip.id()) ? findings.what(found.get(slip.id())) : workplace.words().of("ui.make.notFound");
                shown.add(new Line(shown.size() + 1, slip, text.where(exercise, slip), text.from(exercise, slip),
                        text.to(exercise, slip), told));
            }
            lines.set(List.copyOf(shown));
            var wanted = wishes.count().get() + own.size();
            workplace.say(shown.size() < wanted
                    ? workplace.words().of("ui.make.fewer", wanted, shown.size()) : workplace.words().of("ui.make.planted", shown.size()));
        }, this::fail);
    }

    /** Leaves one out. */
    void remove(int number) {
        made.ifPresent(exercise -> {
            var id = exercise.slips().get(number - 1).id();
            own.removeIf(slip -> slip.id().equals(id));
            take(ExerciseMaker.without(exercise, number));
        });
    }

    /** The cell that the user was in last, as a slip of the trainer's own is told. */
    String place() {
        return workplace.hasReport() ? workplace.open().placeProperty().get().map(Place::path).orElse("") : "";
    }

    /**
     * Adds a slip in the trainer's own words, which no rule has to find.
     *
     * @param path of the cell
     * @param answer what is to stand there wrongly
     */
    void addOwn(String path, String answer, String what, String paragraph, String compare) {
        var words = workplace.words();
        try {
            var place = Place.ofPath(path.strip());
            if (what.isBlank()) {
                workplace.say(words.of("ui.make.own.noWords"));
                return;
            }
            var typed = workplace.typed().read(place.kind(), answer);
            if (typed.equals(clean().answer(place))) {
                workplace.say(words.of("ui.make.own.same"));
                return;
            }
            own.removeIf(slip -> slip.id().equals("own:" + place.path()));
            own.add(OwnSlips.of(place, typed, what.strip(), new Own(paragraph.strip(), compare.strip(), Difficulty.MEDIUM)));
            plant();
        } catch (IllegalArgumentException | IndexOutOfBoundsException noPlace) {
            workplace.say(words.of("ui.make.own.noPlace", path));
        }
    }

    /** Shows the copy with the slips in the window, with its findings. */
    void see() {
        made.ifPresent(exercise -> show.accept(exercise.flawed(), workplace.words().of("ui.make.copyOf", exercise.title())));
    }

    /** Asks for a file and writes the exercise there. */
    void save() {
        made.map(exercise -> ExerciseMaker.told(exercise, brief())).ifPresent(exercise ->
                dialogs.save(name(exercise.title()) + ".ctfexercise", EXERCISE).ifPresent(file -> jobs.start(
                        workplace.words().of("ui.job.export", file.getFileName()), progress -> {
                            write(file, exercise);
                            return file;
                        }, written -> workplace.say(workplace.words().of("ui.exported", written)), this::fail)));
    }

    /** Asks for a folder and writes so many different exercises there, by seeds that follow one another. */
    void saveCopies() {
        var clean = clean();
        var brief = brief();
        var added = List.copyOf(own);
        var all = Math.max(1, wishes.copies().get());
        var first = wishes.seed().get();
        dialogs.folder().ifPresent(folder -> jobs.start(workplace.words().of("ui.make.title"), progress -> {
            for (var i = 0; i < all; i++) {
                progress.stopIfCancelled();
                write(folder.resolve(String.format(Locale.ROOT, "exercise-%02d.ctfexercise", i + 1)),
                        ExerciseMaker.make(clean, brief, wish(first + i), added));
                progress.advanced(i + 1, all);
            }
            return folder;
        }, written -> workplace.say(workplace.words().of("ui.exported", written)), this::fail));
    }

    private static void write(Path file, Exercise exercise) throws StoreFailure {
        TextFile.write(file, ExerciseText.write(exercise));
    }

    private static String name(String title) {
        return title.replaceAll("[\\\\/:*?\"<>|]", " ").strip();
    }

    private void fail(Exception wrong) {
        dialogs.fail(wrong, workplace.words());
    }
}
