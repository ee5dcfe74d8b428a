package org.ctfdesk.excel.returned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which line of a list as it is was which line as it was, by content: so that one that was put in, taken out or moved makes one
 * difference and not a difference at each line below it. Equal lines find each other first, then those of the same name, then
 * those that are left between the same neighbours.
 */
final class Alignment {
    /** How much two lines have in common, from 0 to 1. */
    @FunctionalInterface
    interface Likeness {
        double of(int was, int is);
    }

    /** From here on a line that was changed is the same line. */
    private static final double ALIKE = 0.4;

    private final int[] to;
    private final int[] from;

    private Alignment(int was, int is) {
        to = new int[was];
        from = new int[is];
        Arrays.fill(to, -1);
        Arrays.fill(from, -1);
    }

    /**
     * @param was the whole content of each line as it was
     * @param is the same of each line as it is
     * @param wasNames what each line was called; "" for none
     */
    static Alignment of(List<String> was, List<String> is, List<String> wasNames, List<String> isNames, Likeness likeness) {
        var alignment = new Alignment(was.size(), is.size());
        alignment.pairEqual(was, is);
        alignment.pairEqual(wasNames, isNames);
        alignment.pairNeighbours(was, is, likeness);
        return alignment;
    }

    /** Where line {@code was} stands now; -1 where it is gone. */
    int to(int was) {
        return to[was];
    }

    /** Which line stands at {@code is}; -1 where it is new. */
    int from(int is) {
        return from[is];
    }

    /** Lines, by where they stand now, that stand in another order than before: the fewest whose moving explains it. */
    List<Integer> moved() {
        var inOrder = inOrder();
        var moved = new ArrayList<Integer>();
        for (var was = 0; was < to.length; was++) {
            if (to[was] >= 0 && !inOrder[was]) {
                moved.add(to[was]);
            }
        }
        return moved;
    }

    private void pair(int was, int is) {
        to[was] = is;
        from[is] = was;
    }

    /** Pairs what is found equally often on both sides, the first with the first. */
    private void pairEqual(List<String> was, List<String> is) {
        var before = free(was, to);
        var after = free(is, from);
        before.forEach((key, lines) -> {
            var others = after.getOrDefault(key, List.of());
            if (!key.isEmpty() && lines.size() == others.size()) {
                for (var i = 0; i < lines.size(); i++) {
                    pair(lines.get(i), others.get(i));
                }
            }
        });
    }

    private static Map<String, List<Integer>> free(List<String> keys, int[] paired) {
        var free = new HashMap<String, List<Integer>>();
        for (var i = 0; i < paired.length; i++) {
            if (paired[i] < 0) {
                free.computeIfAbsent(keys.get(i), key -> new ArrayList<>()).add(i);
            }
        }
        return free;
    }

    /** Pairs what is left between two neighbours that kept their order. */
    private void pairNeighbours(List<String> was, List<String> is, Likeness likeness) {
        var anchored = inOrder();
        var firstWas = 0;
        var firstIs = 0;
        for (var i = 0; i <= to.length; i++) {
            if (i < to.length && !anchored[i]) {
                continue;
            }
            var end = i < to.length ? to[i] : from.length;
            pairBetween(left(to, firstWas, i), left(from, firstIs, end), was, is, likeness);
            firstWas = i + 1;
            firstIs = end + 1;
        }
    }

    private static List<Integer> left(int[] paired, int begin, int end) {
        var left = new ArrayList<Integer>();
        for (var i = begin; i < end; i++) {
            if (paired[i] < 0) {
                left.add(i);
            }
        }
        return left;
    }

    private void pairBetween(List<Integer> before, List<Integer> after, List<String> was, List<String> is, Likeness likeness) {
        if (before.size() == after.size()) {
            for (var i = 0; i < before.size(); i++) {
                pair(before.get(i), after.get(i));
            }
            return;
        }
        var next = 0;
        for (var line : before) {
            var best = -1;
            var most = ALIKE;
            for (var i = next; i < after.size(); i++) {
                var alike = was.get(line).equals(is.get(after.get(i))) ? 1 : likeness.of(line, after.get(i));
                if (alike > most) {
                    most = alike;
                    best = i;
                }
                if (most >= 1) {
                    break;
                }
            }
            if (best >= 0) {
                pair(line, after.get(best));
                next = best + 1;
            }
        }
    }

    /** The longest run of pairs, marked by their lines as they were, in which both sides go forward. */
    private boolean[] inOrder() {
        var ends = new TreeMap<Integer, Integer>(); // where a run ends now -> its last line as it was
        var previous = new int[to.length];
        for (var was = 0; was < to.length; was++) {
            if (to[was] < 0) {
                continue;
            }
            var before = ends.lowerEntry(to[was]);
            previous[was] = before == null ? -1 : before.getValue();
            var longer = ends.ceilingKey(to[was]);
            if (longer != null) {
                ends.remove(longer);
            }
            ends.put(to[was], was);
        }
        var inOrder = new boolean[to.length];
        for (var was = ends.isEmpty() ? -1 : ends.lastEntry().getValue(); was >= 0; was = previous[was]) {
            inOrder[was] = true;
        }
        return inOrder;
    }
}
