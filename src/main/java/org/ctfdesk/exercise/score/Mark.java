package org.ctfdesk.exercise.score;

import java.util.Optional;
import org.ctfdesk.exercise.Exercise;

/**
 * A participant's file, marked or not.
 *
 * @param who the name of the file without its ending, or a number
 * @param exercise that it was marked by; nothing where it could not be marked
 * @param score nothing where it could not be marked
 * @param problem why it could not be marked; "" where it was
 */
public record Mark(String who, Optional<Exercise> exercise, Optional<Score> score, String problem) {
    /** A file that was marked. */
    public static Mark of(String who, Exercise exercise, Score score) {
        return new Mark(who, Optional.of(exercise), Optional.of(score), "");
    }

    /** A file that could not be marked, and why. */
    public static Mark refused(String who, String problem) {
        return new Mark(who, Optional.empty(), Optional.empty(), problem);
    }

    /** The same under another name. */
    public Mark named(String name) {
        return new Mark(name, exercise, score, problem);
    }

    /** Points; less than zero where it could not be marked. */
    public int points() {
        return score.map(Score::points).orElse(-1);
    }
}
