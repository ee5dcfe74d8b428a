package org.ctfdesk.exercise;

import org.ctfdesk.text.KeyedFailure;

/** Why a file is no exercise that can be read or marked: told in the reader's language, never as a score. */
public final class ExerciseFailure extends KeyedFailure {
    /**
     * @param key words under {@code exercise.failure.}
     * @param arguments what the words name: the file first
     */
    public ExerciseFailure(String key, Throwable cause, Object... arguments) {
        super("exercise.failure.", key, cause, arguments);
    }
}
