package org.ctfdesk.account.bothsides;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Lines that wait for the line of another Party, in their order, found by what the two must have in common. */
final class Waiting<T> {
    private final Map<Object, TreeMap<Integer, T>> byKey = new HashMap<>();
    private final Map<T, Integer> order = new IdentityHashMap<>();
    private final Function<T, Object> key;

    Waiting(Collection<T> all, Function<T, Object> key) {
        this.key = key;
        all.forEach(each -> {
            order.put(each, order.size());
            byKey.computeIfAbsent(key.apply(each), made -> new TreeMap<>()).put(order.get(each), each);
        });
    }

    /** The first one that has one of the keys and stands after another one, or the first at all. */
    Optional<T> after(Optional<T> last, List<?> keys) {
        var from = last.map(order::get).orElse(-1);
        Map.Entry<Integer, T> next = null;
        for (var each : keys) {
            var waiting = byKey.get(each);
            var found = waiting == null ? null : waiting.higherEntry(from);
            next = found != null && (next == null || found.getKey() < next.getKey()) ? found : next;
        }
        return Optional.ofNullable(next).map(Map.Entry::getValue);
    }

    /** It waits no more. */
    void remove(T line) {
        Optional.ofNullable(byKey.get(key.apply(line))).ifPresent(waiting -> waiting.remove(order.get(line)));
    }
}
