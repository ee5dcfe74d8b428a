package org.ctfdesk.exercise.score;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ctfdesk.exercise.Answers;
import org.ctfdesk.exercise.Attempt;
import org.ctfdesk.exercise.Exercise;
import org.ctfdesk.exercise.PlantedSlip;
import org.ctfdesk.exercise.Progress;
import org.ctfdesk.exercise.Told;
import org.ctfdesk.exercise.Touch;
import org.ctfdesk.exercise.Work;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Severity;

/** Marks attempts at one exercise; what the exercise itself gives is found once, so that hundreds of files take seconds. */
public final class Marking {
    private static final int SECONDS = 60;

    private final Exercise exercise;
    private final Told told = new Told();
    private final Set<Told.Key> known = new HashSet<>();

    public Marking(Exercise exercise) {
        this.exercise = exercise;
        known.addAll(told.in(exercise.clean()).keySet());
        known.addAll(told.in(exercise.flawed()).keySet());
    }

    public Exercise exercise() {
        return exercise;
    }

    /** What an attempt counts. */
    public Score score(Attempt attempt) {
        var found = told.in(Sharing.of(attempt.report(), exercise.flawed()));
        var questions = new Questions(attempt.report());
        var outcomes = new TreeMap<String, Outcome>();
        for (var slip : exercise.slips()) {
            outcomes.put(slip.id(), exercise.work() == Work.REVIEW
                    ? questions.outcome(slip) : outcome(slip, attempt.report(), found.keySet()));
        }
        var introduced = found.entrySet().stream()
                .filter(entry -> !known.contains(entry.getKey()) && entry.getValue().severity() == Severity.ERROR)
                .map(Map.Entry::getValue)
                .toList();
        var errors = (int) found.values().stream().filter(finding -> finding.severity() == Severity.ERROR).count();
        return Score.of(exercise, attempt, outcomes, introduced, errors,
                exercise.work() == Work.REVIEW ? questions.beside(exercise.slips()) : 0);
    }

    /** True where an attempt passes before the time is up. */
    static boolean isInTime(Exercise exercise, Progress progress) {
        return progress.seconds() <= exercise.minutes() * SECONDS;
    }

    private Outcome outcome(PlantedSlip slip, Report report, Set<Told.Key> found) {
        if (slip.touches().stream().allMatch(touch -> touch.isSame(exercise.clean(), report))) {
            return isTold(slip, found) ? Outcome.OPEN : Outcome.MENDED;
        }
        if (isTold(slip, found) || slip.touches().stream().allMatch(touch -> touch.isSame(exercise.flawed(), report))) {
            return Outcome.OPEN;
        }
        if (slip.touches().stream().allMatch(touch -> isAllowed(touch, slip, report, found))) {
            return Outcome.MENDED_OTHERWISE;
        }
        // what no rule tells is not silenced by a wrong answer, but by taking the answer away
        return exercise.work().isToldByRules() && !slip.code().isEmpty() || isCleared(slip, report) ? Outcome.SILENCED : Outcome.OPEN;
    }

    /** Told at its place, which is gone where its row was taken out. */
    private static boolean isTold(PlantedSlip slip, Set<Told.Key> found) {
        return !slip.code().isEmpty() && found.contains(new Told.Key(slip.code(), slip.where()));
    }

    private boolean isAllowed(Touch touch, PlantedSlip slip, Report report, Set<Told.Key> found) {
        return touch.isSame(exercise.clean(), report) || switch (touch) {
            case Touch.Cell(var place) -> mayDiffer(slip, place, report)
                    && found.stream().noneMatch(key -> key.place().equals(place) && !known.contains(key));
            case Touch.OfProfile profile -> false;
            case Touch.Row row -> false;
            case Touch.Order order -> false;
            case Touch.Claim claim -> claim.isStated(report) && !touch.isSame(exercise.flawed(), report);
            case Touch.Beside beside -> true;
        };
    }

    private boolean mayDiffer(PlantedSlip slip, Place place, Report report) {
        var right = exercise.clean().answer(place);
        var given = report.answer(place);
        return slip.code().isEmpty() ? Answers.mayBePutOtherwise(right, given) : Answers.mayDiffer(right, given);
    }

    private boolean isCleared(PlantedSlip slip, Report report) {
        return slip.touches().stream().anyMatch(touch -> touch instanceof Touch.Cell(var place)
                && report.answer(place).isEmpty() && exercise.flawed().answer(place).isPresent());
    }
}
