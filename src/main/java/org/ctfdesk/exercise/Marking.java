package org.ctfdesk.exercise;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ctfdesk.report.Report;

/** Marks attempts at one exercise; what the exercise itself gives is found once, so that hundreds of files take seconds. */
public final class Marking {
    private final Exercise exercise;
    private final Told told = new Told();
    private final Set<Told.Key> known = new HashSet<>();

    public Marking(Exercise exercise) {
        this.exercise = exercise;
        known.addAll(told.in(exercise.clean()).keySet());
        known.addAll(told.in(exercise.flawed()).keySet());
    }

    public Score score(Attempt attempt) {
        var found = told.in(attempt.report());
        var outcomes = new TreeMap<String, Outcome>();
        for (var slip : exercise.slips()) {
            outcomes.put(slip.id(), outcome(slip, attempt.report(), found.keySet()));
        }
        var introduced = found.entrySet().stream()
                .filter(entry -> !known.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return Score.of(exercise, attempt, outcomes, introduced);
    }

    private Outcome outcome(PlantedSlip slip, Report report, Set<Told.Key> found) {
        if (slip.touches().stream().allMatch(touch -> touch.isSame(exercise.clean(), report))) {
            return Outcome.MENDED;
        }
        if (slip.code().isEmpty() || isTold(slip, found)) {
            return Outcome.OPEN;
        }
        return allowed(slip.touches(), report, found) ? Outcome.MENDED_OTHERWISE : Outcome.SILENCED;
    }

    /** Told at its place, which is gone where its row was taken out. */
    private static boolean isTold(PlantedSlip slip, Set<Told.Key> found) {
        return found.contains(new Told.Key(slip.code(), slip.where()));
    }

    private boolean allowed(List<Touch> touches, Report report, Set<Told.Key> found) {
        return touches.stream().allMatch(touch -> touch.isSame(exercise.clean(), report)
                || switch (touch) {
                    case Touch.Cell cell -> Answers.mayDiffer(exercise.clean().answer(cell.place()), report.answer(cell.place()))
                            && found.stream().noneMatch(key -> key.place().equals(cell.place()) && !known(key));
                    case Touch.OfProfile profile -> false;
                    case Touch.Row row -> false;
                    case Touch.Order order -> false;
                    case Touch.Claim claim -> !isUntouched(touch, report);
                    case Touch.Beside beside -> true;
                });
    }

    private boolean known(Told.Key key) {
        return known.contains(key);
    }

    private boolean isUntouched(Touch touch, Report report) {
        return touch.isSame(exercise.flawed(), report);
    }
}
