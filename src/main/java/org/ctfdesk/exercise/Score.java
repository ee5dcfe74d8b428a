package org.ctfdesk.exercise;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.rule.Severity;

/**
 * What an attempt counts. Only the state counts, never the road to it: equal reports with equal hints score equally.
 *
 * @param who whose
 * @param outcomes of each slip, by its id
 * @param points what the mended ones give, less one for each step of a hint, at least one for a mended slip
 * @param introduced errors that stand neither in the report handed out nor in the right one
 * @param hints steps of hints taken
 */
public record Score(String who, SortedMap<String, Outcome> outcomes, int points, List<Finding> introduced, int hints) {
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

    static Score of(Exercise exercise, Attempt attempt, Map<String, Outcome> outcomes, List<Finding> introduced) {
        var points = 0;
        var hints = 0;
        for (var slip : exercise.slips()) {
            var taken = attempt.hints().getOrDefault(slip.id(), 0);
            hints += taken;
            if (outcomes.get(slip.id()).counts()) {
                points += Math.max(1, slip.difficulty().points() - taken);
            }
        }
        var errors = introduced.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
        return new Score(attempt.who(), new TreeMap<>(outcomes), points, errors, hints);
    }
}
