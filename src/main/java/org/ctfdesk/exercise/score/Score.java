package org.ctfdesk.exercise.score;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ctfdesk.exercise.Attempt;
import org.ctfdesk.exercise.Exercise;
import org.ctfdesk.rule.Finding;

/**
 * What an attempt counts. Only the state counts, never the road to it: equal reports with equal progress score equally.
 *
 * @param who whose
 * @param outcomes of each slip, by its id
 * @param points what the mended ones give, less one for each step of a hint, at least one for a mended slip
 * @param introduced errors that stand neither in the report handed out nor in the right one
 * @param hints steps of hints taken
 * @param seconds time on task
 * @param passed of a game against the clock alone: no error is left, and the time was not up
 * @param beside of a review alone: questions about nothing that is wrong
 */
public record Score(String who, SortedMap<String, Outcome> outcomes, int points, List<Finding> introduced, int hints, int seconds,
        Optional<Boolean> passed, int beside) {
    public Score {
        outcomes = Collections.unmodifiableSortedMap(new TreeMap<>(outcomes));
        introduced = List.copyOf(introduced);
    }

    /** The score of an attempt at an exercise. */
    public static Score of(Exercise exercise, Attempt attempt) {
        return new Marking(exercise).score(attempt);
    }

    /** How many slips were mended. */
    public int mended() {
        return (int) outcomes.values().stream().filter(Outcome::counts).count();
    }

    /** The same as somebody else's. */
    public Score named(String name) {
        return new Score(name, outcomes, points, introduced, hints, seconds, passed, beside);
    }

    static Score of(Exercise exercise, Attempt attempt, Map<String, Outcome> outcomes, List<Finding> introduced, int errors, int beside) {
        var points = 0;
        var progress = attempt.progress();
        for (var i = 0; i < exercise.slips().size(); i++) {
            var slip = exercise.slips().get(i);
            if (outcomes.get(slip.id()).counts()) {
                points += Math.max(1, slip.difficulty().points() - progress.taken(i + 1));
            }
        }
        var passed = exercise.work().isAgainstTheClock()
                ? Optional.of(errors == 0 && Marking.isInTime(exercise, progress)) : Optional.<Boolean>empty();
        return new Score(attempt.who(), new TreeMap<>(outcomes), points, introduced, progress.steps(), progress.seconds(), passed, beside);
    }
}
