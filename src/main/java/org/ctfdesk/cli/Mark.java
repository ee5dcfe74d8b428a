package org.ctfdesk.cli;

import java.util.Optional;
import org.ctfdesk.exercise.Exercise;
import org.ctfdesk.exercise.Score;

/**
 * A participant's file, marked or not.
 *
 * @param who the name of the file without its ending, or a number
 * @param exercise that it was marked by; nothing where it could not be marked
 * @param score nothing where it could not be marked
 * @param problem why it could not be marked; "" where it was
 */
record Mark(String who, Optional<Exercise> exercise, Optional<Score> score, String problem) {
    static Mark of(String who, Exercise exercise, Score score) {
        return new Mark(who, Optional.of(exercise), Optional.of(score), "");
    }

    static Mark refused(String who, String problem) {
        return new Mark(who, Optional.empty(), Optional.empty(), problem);
    }

    Mark named(String name) {
        return new Mark(name, exercise, score, problem);
    }

    int points() {
        return score.map(Score::points).orElse(-1);
    }
}
