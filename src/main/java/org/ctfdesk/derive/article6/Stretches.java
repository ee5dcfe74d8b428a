package org.ctfdesk.derive.article6;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ctfdesk.derive.ledger.Action;
import org.ctfdesk.derive.ledger.Serials;

/**
 * The actions of one authorization on one series of identifiers, cut into stretches where no block reaches across: what stands in
 * one never bears on another, so that an edit counts only its own stretch again.
 */
final class Stretches {
    static final Stretches NONE = new Stretches(new TreeMap<>());

    private static final Comparator<Action> BY_FIRST =
            Comparator.<Action>comparingLong(action -> block(action).first()).thenComparing(Action::item);

    /** Blocks that overlap, one with the next, up to the last number of any. */
    private record Stretch(long last, List<Action> actions, Counted counted) {}

    private final TreeMap<Long, Stretch> byFirst;

    private Stretches(TreeMap<Long, Stretch> byFirst) {
        this.byFirst = byFirst;
    }

    boolean isEmpty() {
        return byFirst.isEmpty();
    }

    /** What each stretch gives. */
    void forEach(Consumer<Counted> taker) {
        byFirst.values().forEach(stretch -> taker.accept(stretch.counted()));
    }

    /**
     * These with some actions less and some more.
     *
     * @param count counts the actions of a stretch, in the order of their items
     * @param gone is told what no longer counts
     * @param come is told what counts in its place
     */
    Stretches after(List<Action> less, List<Action> more, Function<List<Action>, Counted> count, Consumer<Counted> gone,
            Consumer<Counted> come) {
        var now = new TreeMap<>(byFirst);
        var items = new HashSet<String>();
        less.forEach(action -> items.add(action.item()));
        var again = new ArrayList<Action>();
        for (var actions : List.of(less, more)) {
            for (var action : actions) {
                takeOut(now, block(action), gone, again);
            }
        }
        again.removeIf(action -> items.contains(action.item()));
        again.addAll(more);
        again.sort(BY_FIRST);
        for (var from = 0; from < again.size();) {
            var last = block(again.get(from)).last();
            var to = from + 1;
            while (to < again.size() && block(again.get(to)).first() <= last) {
                last = Math.max(last, block(again.get(to++)).last());
            }
            var actions = again.subList(from, to).stream().sorted(Comparator.comparing(Action::item)).toList();
            var counted = count.apply(actions);
            come.accept(counted);
            now.put(block(again.get(from)).first(), new Stretch(last, actions, counted));
            from = to;
        }
        return new Stretches(now);
    }

    /** All stretches that a block overlaps: they may fall apart, or become one. */
    private static void takeOut(TreeMap<Long, Stretch> stretches, Serials block, Consumer<Counted> gone, List<Action> actions) {
        var before = stretches.floorEntry(block.first());
        var from = before != null && before.getValue().last() >= block.first() ? before.getKey() : block.first();
        var hit = stretches.subMap(from, true, block.last(), true);
        hit.values().forEach(stretch -> {
            gone.accept(stretch.counted());
            actions.addAll(stretch.actions());
        });
        hit.clear();
    }

    private static Serials block(Action action) {
        return action.serials().orElseThrow();
    }
}
