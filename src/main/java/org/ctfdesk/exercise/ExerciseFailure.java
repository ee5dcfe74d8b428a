package org.ctfdesk.exercise;

import java.util.List;
import org.ctfdesk.text.Failure;
import org.ctfdesk.text.Words;

/** Why a file is no exercise that can be read or marked: told in the reader's language, never as a score. */
public final class ExerciseFailure extends Exception implements Failure {
    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param key words under {@code exercise.failure.}
     * @param arguments what the words name: the file first
     */
    public ExerciseFailure(String key, Throwable cause, Object... arguments) {
        super(key + " " + List.of(arguments), cause);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    @Override
    public String told(Words words) {
        return words.of("exercise.failure." + key, arguments.toArray());
    }
}
