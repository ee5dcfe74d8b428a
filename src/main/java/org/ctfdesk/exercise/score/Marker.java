package org.ctfdesk.exercise.score;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ctfdesk.exercise.Attempt;
import org.ctfdesk.exercise.Exercise;
import org.ctfdesk.exercise.ExerciseFailure;
import org.ctfdesk.exercise.ExerciseText;
import org.ctfdesk.report.Report;
import org.ctfdesk.text.Words;

/**
 * Marks the reports of many participants. An exercise that many of them carry is read once, so that hundreds of files take little
 * time and no more room than a few.
 */
public final class Marker {
    private final Optional<Marking> wanted;
    private final Map<String, Marking> bySign = new HashMap<>();
    private final Words words;

    /**
     * @param wanted the exercise by which all are marked; each by its own where there is none
     * @param words in whose language the slips are told
     */
    public Marker(Optional<Exercise> wanted, Words words) {
        this.words = words;
        this.wanted = wanted.map(exercise -> new Marking(exercise.in(words)));
    }

    /**
     * Marks one.
     *
     * @param who the name under which it is listed
     * @throws ExerciseFailure where it belongs to no exercise or another one, or its part of the exercise was changed by hand
     */
    public Mark mark(String who, Report report) throws ExerciseFailure {
        var marking = marking(who, report);
        return Mark.of(who, marking.exercise(), marking.score(attempt(marking.exercise(), who, report)));
    }

    private Attempt attempt(Exercise exercise, String who, Report report) throws ExerciseFailure {
        if (wanted.isPresent() && ExerciseText.isIn(report) && !ExerciseText.id(report, who).equals(exercise.id())) {
            throw new ExerciseFailure("other", null, who, ExerciseText.id(report, who), exercise.id());
        }
        return ExerciseText.attempt(exercise, report, who);
    }

    private Marking marking(String who, Report report) throws ExerciseFailure {
        if (wanted.isPresent()) {
            return wanted.get();
        }
        var sign = ExerciseText.sign(report, who);
        var known = bySign.get(sign);
        if (known != null) {
            return known;
        }
        var made = new Marking(ExerciseText.of(report, who).in(words));
        bySign.put(sign, made);
        return made;
    }
}
