package org.ctfdesk.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;

/**
 * The report as it is, was and may be again. Reports share what they have in common, so going back is keeping the old
 * one. Not for several threads; the reports that it hands out are.
 */
public final class History {
    /** A step that can be undone or redone. */
    private record Step(String name, Report report) {}

    /** How many steps are kept; the oldest are forgotten first. */
    private static final int LIMIT = 2_000;

    private final Deque<Step> undone = new ArrayDeque<>();
    private final Deque<Step> done = new ArrayDeque<>();
    private Report current;
    private Report saved;
    /** What was told last of the past of a cell: the next edit adds a step at most, and thousands need not be walked again. */
    private Told told;

    /**
     * The past of a cell as it was told.
     *
     * @param at what was current then
     */
    private record Told(Place place, Report at, List<Was> was) {}

    /** A history that begins with a report as it was read or made; it counts as saved. */
    public History(Report report) {
        current = report;
        saved = report;
    }

    public Report current() {
        return current;
    }

    /** Applies an edit; one that changes nothing leaves no step. True where something changed. */
    public boolean apply(Edit edit) {
        var changed = edit.applyTo(current);
        if (changed == current) {
            return false;
        }
        done.push(new Step(edit.name(), current));
        if (done.size() > LIMIT) {
            done.removeLast();
        }
        undone.clear();
        current = changed;
        return true;
    }

    /** Takes the last edit back; false where there is none. */
    public boolean undo() {
        return move(done, undone);
    }

    /** Applies again what was taken back last; false where there is nothing. */
    public boolean redo() {
        return move(undone, done);
    }

    private boolean move(Deque<Step> from, Deque<Step> to) {
        if (from.isEmpty()) {
            return false;
        }
        var step = from.pop();
        to.push(new Step(step.name(), current));
        current = step.report();
        return true;
    }

    /**
     * What stood in a cell before, in this history.
     *
     * @param answer what stood there; nothing for a blank cell
     * @param until the edit that changed it: a key of words under {@code edit.}
     */
    public record Was(Optional<Answer> answer, String until) {}

    /** What stood in that cell before, the latest first, as far as it can be undone. */
    public List<Was> was(Place place) {
        var all = new ArrayList<Was>();
        var after = current;
        for (var step : done) {
            if (told != null && told.at() == after && told.place().equals(place)) {
                all.addAll(told.was());
                break;
            }
            var before = step.report();
            if (before.table(place.table()) != after.table(place.table()) && !before.answer(place).equals(after.answer(place))) {
                all.add(new Was(before.answer(place), step.name()));
            }
            after = before;
        }
        told = new Told(place, current, List.copyOf(all));
        return all;
    }

    /** Which edit changed each of these cells last, as far as it can be undone: keys of words under {@code edit.}. */
    public Map<Place, String> lastEdits(Set<Place> cells) {
        var wanted = new HashSet<>(cells);
        var found = new HashMap<Place, String>();
        var after = current;
        for (var step : done) {
            var before = step.report();
            var now = after;
            if (before.tables() != now.tables()) {
                wanted.removeIf(cell -> {
                    var isChanged = before.table(cell.table()) != now.table(cell.table()) && !before.answer(cell).equals(now.answer(cell));
                    if (isChanged) {
                        found.put(cell, step.name());
                    }
                    return isChanged;
                });
            }
            if (wanted.isEmpty()) {
                break;
            }
            after = before;
        }
        return found;
    }

    /** The report as it was saved last; nothing where that is not known. */
    public Optional<Report> saved() {
        return Optional.ofNullable(saved);
    }

    /** What {@link #undo} would take back: a key of words under {@code edit.}. */
    public Optional<String> undoName() {
        return Optional.ofNullable(done.peek()).map(Step::name);
    }

    /** What {@link #redo} would apply again. */
    public Optional<String> redoName() {
        return Optional.ofNullable(undone.peek()).map(Step::name);
    }

    /** Changes something beside the answers in the report as it is, was and may be: it is no step, and undoing does not take it back. */
    public void everywhere(UnaryOperator<Report> change) {
        told = null;
        current = change.apply(current);
        for (var steps : List.of(done, undone)) {
            var changed = steps.stream().map(step -> new Step(step.name(), change.apply(step.report()))).toList();
            steps.clear();
            changed.forEach(steps::addLast);
        }
    }

    /** That report was written to its file. */
    public void markSaved(Report written) {
        saved = written;
    }

    /** Nothing counts as saved: the report came from a journal or from no file. */
    public void markNeverSaved() {
        saved = null;
    }

    /** True where the report differs from the one last saved, also after undoing. */
    public boolean hasUnsavedEdits() {
        return saved != current && !current.equals(saved);
    }
}
