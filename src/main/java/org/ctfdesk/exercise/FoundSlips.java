package org.ctfdesk.exercise;

import java.util.Map;
import java.util.TreeMap;
import org.ctfdesk.rule.Finding;

/** What the rules say of the slips of an exercise, on the copy in which they are planted. */
public final class FoundSlips {
    private FoundSlips() {}

    /** The finding that tells a slip, by the slip's id; none for a slip that no rule finds. */
    public static Map<String, Finding> of(Exercise exercise) {
        var told = new Told().in(exercise.flawed());
        var found = new TreeMap<String, Finding>();
        for (var slip : exercise.slips()) {
            var finding = told.get(new Told.Key(slip.code(), slip.where()));
            if (!slip.code().isEmpty() && finding != null) {
                found.put(slip.id(), finding);
            }
        }
        return found;
    }
}
