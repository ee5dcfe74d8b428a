package org.ctfdesk.ui.workshop;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ctfdesk.exercise.Exercise;
import org.ctfdesk.exercise.PlantedSlip;
import org.ctfdesk.exercise.SlipText;
import org.ctfdesk.exercise.score.Mark;
import org.ctfdesk.form.Source;
import org.ctfdesk.manual.Paragraphs;
import org.ctfdesk.manual.Quote;
import org.ctfdesk.ui.common.Workplace;

/**
 * The exercise on the wall: its task and a countdown, then slip after slip, each revealed in three steps: where, what stands there, and
 * what is right with its paragraph.
 */
public final class WallViewModel {
    /** Key of its page. */
    public static final String PAGE = "wall";

    /** How much of a slip is shown. */
    enum Step {
        WHERE,
        WRONG,
        RIGHT
    }

    /**
     * What stands on the wall.
     *
     * @param number of the slip shown, from 1; 0 for the task
     * @param count of all slips
     * @param title of the exercise
     * @param text the task, or where the slip is told
     * @param what is wrong; "" while it is not revealed
     * @param from what stands there; "" while it is not revealed
     * @param to what is right; "" while it is not revealed
     * @param cited the paragraph; "" while it is not revealed
     * @param quotes what the paragraph says
     * @param mended how many mended it, in words; "" where no files were marked
     */
    record Shown(int number, int count, String title, String text, String what, String from, String to, String cited, List<Quote> quotes,
            String mended) {}

    private final Workplace workplace;
    private final Countdown countdown;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Exercise> exercise = Optional.empty();
    private List<Mark> marks = List.of();
    private List<PlantedSlip> order = List.of();
    private int at;
    private Step step = Step.WHERE;

    public WallViewModel(Workplace workplace, Clock clock) {
        this.workplace = workplace;
        countdown = new Countdown(clock);
        workplace.numbersProperty().addListener((property, old, now) -> refresh());
    }

    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    Countdown countdown() {
        return countdown;
    }

    /** Puts an exercise on the wall, the slips that fewest mended first where files were marked. */
    public void show(Exercise put, List<Mark> marked) {
        exercise = Optional.of(put);
        marks = marked.stream().filter(mark -> mark.exercise().filter(its -> its.id().equals(put.id())).isPresent()).toList();
        var slips = new ArrayList<>(put.slips());
        if (!marks.isEmpty()) {
            slips.sort(Comparator.comparing(this::mended));
        }
        order = List.copyOf(slips);
        at = 0;
        step = Step.WHERE;
        countdown.set(put.minutes());
        refresh();
    }

    /** One step further: more of this slip, or the next one. */
    void next() {
        if (at > 0 && step != Step.RIGHT) {
            step = Step.values()[step.ordinal() + 1];
        } else if (at < order.size()) {
            at++;
            step = Step.WHERE;
        }
        refresh();
    }

    /** One step back. */
    void back() {
        if (at > 0 && step != Step.WHERE) {
            step = Step.values()[step.ordinal() - 1];
        } else if (at > 0) {
            at--;
            step = at == 0 ? Step.WHERE : Step.RIGHT;
        }
        refresh();
    }

    private int mended(PlantedSlip slip) {
        return (int) marks.stream()
                .filter(mark -> mark.score().map(score -> score.outcomes().get(slip.id()).counts()).orElse(false)).count();
    }

    private void refresh() {
        shown.set(exercise.map(put -> at == 0
                ? new Shown(0, order.size(), put.title(), put.task(), "", "", "", "", List.of(), "") : slip(put, order.get(at - 1))));
    }

    private Shown slip(Exercise put, PlantedSlip slip) {
        var text = new SlipText(workplace.words(), workplace.numbersProperty().get());
        var isWrong = step != Step.WHERE;
        var isRight = step == Step.RIGHT;
        return new Shown(at, order.size(), put.title(), text.where(put, slip), isWrong ? slip.what() : "",
                isWrong ? text.from(put, slip) : "", isRight ? text.to(put, slip) : "", isRight ? slip.paragraph() : "",
                isRight ? Source.ofCited(slip.paragraph()).map(Paragraphs::of).orElse(List.of()) : List.of(),
                marks.isEmpty() ? "" : workplace.words().of("ui.wall.mended", mended(slip), marks.size()));
    }
}
