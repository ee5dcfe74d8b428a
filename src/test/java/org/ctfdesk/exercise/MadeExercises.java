package org.ctfdesk.exercise;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ctfdesk.exercise.shipped.Shipped;

/** The exercises that come with the program, each planted once for all tests: it takes its time, and gives the same each time. */
final class MadeExercises {
    private static final Map<String, Exercise> ALL = new ConcurrentHashMap<>();

    private MadeExercises() {}

    static Exercise of(Shipped shipped) {
        return ALL.computeIfAbsent(shipped.id(), id -> shipped.make());
    }
}
