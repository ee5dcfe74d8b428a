package org.ctfdesk.ui.common;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;

/** Which objects of a list stood in the one before it. Lists of thousands differ in one or two from check to check. */
public final class SameObjects {
    /** Stands for an object that the other list does not have. */
    public static final int NONE = -1;
    /** So far ahead the next common object is looked for, before all of the rest are compared. */
    private static final int NEAR = 8;

    private SameObjects() {}

    /**
     * For each place in {@code now} the place in {@code before} at which the same object stands, or {@link #NONE}. Each place
     * of {@code before} is given once.
     */
    public static int[] places(List<?> before, List<?> now) {
        var places = new int[now.size()];
        Arrays.fill(places, NONE);
        var start = 0;
        var least = Math.min(before.size(), now.size());
        while (start < least && before.get(start) == now.get(start)) {
            places[start] = start;
            start++;
        }
        var end = 0;
        while (end < least - start && before.get(before.size() - 1 - end) == now.get(now.size() - 1 - end)) {
            places[now.size() - 1 - end] = before.size() - 1 - end;
            end++;
        }
        between(before, now, start, end, places);
        return places;
    }

    private static void between(List<?> before, List<?> now, int start, int end, int[] places) {
        var isTaken = new boolean[before.size()];
        var old = start;
        var at = start;
        while (old < before.size() - end && at < now.size() - end) {
            var step = step(before, now, old, before.size() - end, at, now.size() - end);
            if (step == null) {
                break;
            }
            old += step[0];
            at += step[1];
            places[at] = old;
            isTaken[old] = true;
            old++;
            at++;
        }
        // what stands elsewhere now, and all of the rest where the lists have little in common
        var left = new IdentityHashMap<Object, Integer>();
        for (var i = start; i < before.size() - end; i++) {
            if (!isTaken[i]) {
                left.put(before.get(i), i);
            }
        }
        for (var i = start; i < now.size() - end && !left.isEmpty(); i++) {
            if (places[i] == NONE) {
                var there = left.remove(now.get(i));
                places[i] = there == null ? NONE : there;
            }
        }
    }

    /** How many to pass over in each list to come to the next object of both; null where none is near. */
    private static int[] step(List<?> before, List<?> now, int old, int oldEnd, int at, int end) {
        for (var sum = 0; sum <= NEAR; sum++) {
            for (var come = 0; come <= sum; come++) {
                var gone = sum - come;
                if (old + gone < oldEnd && at + come < end && before.get(old + gone) == now.get(at + come)) {
                    return new int[] {gone, come};
                }
            }
        }
        return null;
    }
}
