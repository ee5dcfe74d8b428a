package org.ctfdesk.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Block;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.text.Folded;

/**
 * Gives the rows of one report the ids that the same rows have in another one, so that an inserted measure is one difference and
 * not as many as there are rows below it. Rows are the same by id and name, else by id and all but a name that is new, else by name,
 * else by id and content, else by content.
 */
public final class Alignment {
    /** Share of the answers that must agree for two rows of different names to be the same row, renamed. */
    private static final int AGREE_PER_CENT = 50;
    /** Rows compared with rows, at most, where neither id nor name says which they are. */
    private static final int MOST_PAIRS = 250_000;

    private Alignment() {}

    /** {@code after} with the ids of {@code before} where rows are the same, and ids that {@code before} has not where they are new. */
    public static Report of(Report before, Report after) {
        var aligned = after;
        var keys = new TreeSet<TableKey>(before.tables().keySet());
        keys.addAll(after.tables().keySet());
        for (var key : keys) {
            for (var part : ownParts(key)) {
                var ids = ids(before.table(key).block(part), aligned.table(key).block(part));
                aligned = Renaming.apply(aligned, key, part, ids);
            }
        }
        return aligned;
    }

    /** Parts whose rows are kept in that table itself. */
    private static List<String> ownParts(TableKey key) {
        return key.form().equals(Foot.ID)
                ? List.of(Foot.FOOTNOTE)
                : Forms.of(key.form()).repeatedParts().filter(part -> !part.follows()).map(Part.Repeated::id).toList();
    }

    private static Map<String, String> ids(Block before, Block after) {
        if (before == after || before.isEmpty() || after.isEmpty()) {
            return Map.of();
        }
        var same = new HashMap<String, String>();
        byId(before, after, same, Alignment::isCalledAlike);
        if (same.size() < after.size()) {
            var names = before.items().stream().map(Alignment::name).collect(Collectors.toSet());
            byId(before, after, same, (was, is) -> (name(is).key().isEmpty() || !names.contains(name(is))) && differInNameAlone(was, is));
        }
        byName(before, after, same);
        byId(before, after, same, Alignment::agree);
        pair(before, after, same, Alignment::agree);
        return distinct(before, after, same);
    }

    /** Where one name stands several times, the first goes with the first. */
    private static void byName(Block before, Block after, Map<String, String> same) {
        if (same.size() == after.size()) {
            return;
        }
        var free = new HashMap<Folded, List<String>>();
        var taken = new HashSet<>(same.values());
        for (var item : before.items()) {
            if (!taken.contains(item.id()) && !name(item).key().isEmpty()) {
                free.computeIfAbsent(name(item), made -> new ArrayList<>()).add(item.id());
            }
        }
        for (var item : after.items()) {
            var named = free.getOrDefault(name(item), List.of());
            if (!same.containsKey(item.id()) && !named.isEmpty()) {
                same.put(item.id(), named.removeFirst());
            }
        }
    }

    private static void byId(Block before, Block after, Map<String, String> same, BiPredicate<Item, Item> isSame) {
        var taken = new HashSet<>(same.values());
        for (var item : after.items()) {
            if (!same.containsKey(item.id()) && !taken.contains(item.id())
                    && before.item(item.id()).filter(other -> isSame.test(other, item)).isPresent()) {
                same.put(item.id(), item.id());
                taken.add(item.id());
            }
        }
    }

    private static void pair(Block before, Block after, Map<String, String> same, BiPredicate<Item, Item> isSame) {
        var taken = new HashSet<>(same.values());
        var mine = after.items().stream().filter(item -> !same.containsKey(item.id())).toList();
        var free = before.items().stream().filter(item -> !taken.contains(item.id())).toList();
        var byId = (long) mine.size() * free.size() > MOST_PAIRS;
        for (var item : mine) {
            var candidates = byId ? before.item(item.id()).stream().toList() : free;
            for (var other : candidates) {
                if (!taken.contains(other.id()) && isSame.test(other, item)) {
                    same.put(item.id(), other.id());
                    taken.add(other.id());
                    break;
                }
            }
        }
    }

    /** Only ids that change; a new row whose id another one has now gets one that neither report knows. */
    private static Map<String, String> distinct(Block before, Block after, Map<String, String> same) {
        var ids = new TreeMap<String, String>();
        Set<String> used = new HashSet<>(same.values());
        before.items().forEach(item -> used.add(item.id()));
        var next = Math.max(Integer.parseInt(before.nextId()), Integer.parseInt(after.nextId()));
        for (var item : after.items()) {
            var other = same.get(item.id());
            if (other == null) {
                other = used.contains(item.id()) ? Integer.toString(next++) : item.id();
                used.add(other);
            }
            if (!other.equals(item.id())) {
                ids.put(item.id(), other);
            }
        }
        return ids;
    }

    /** Two rows of one name; most are so to the letter. */
    private static boolean isCalledAlike(Item was, Item is) {
        var one = label(was);
        var other = label(is);
        return one.isPresent() && one.equals(other) || name(was).equals(name(is));
    }

    /** Only what the row is called was changed, or cleared. */
    private static boolean differInNameAlone(Item was, Item is) {
        return unnamed(was).equals(unnamed(is));
    }

    private static Item unnamed(Item item) {
        var bare = item;
        for (var row : item.rows().entrySet()) {
            bare = bare.with(row.getKey(), row.getValue().with(ColumnKey.LABEL, Optional.empty())
                    .with(ColumnKey.of(Foot.TEXT), Optional.empty()));
        }
        return bare;
    }

    private static Optional<Answer> label(Item item) {
        return item.rows().values().stream()
                .flatMap(row -> row.answer(ColumnKey.LABEL).or(() -> row.answer(ColumnKey.of(Foot.TEXT))).stream()).findFirst();
    }

    /** What the row is called: its label, or the words of a footnote. */
    static Folded name(Item item) {
        return label(item)
                .map(answer -> Folded.of(answer instanceof Answer.Words words ? words.text() : answer.toString()))
                .orElse(Folded.of(""));
    }

    private static boolean agree(Item was, Item is) {
        var all = 0;
        var equal = 0;
        for (var entry : was.rows().entrySet()) {
            var other = is.row(entry.getKey());
            for (var answer : entry.getValue().answers().entrySet()) {
                if (!answer.getKey().equals(ColumnKey.LABEL)) {
                    all++;
                    equal += other.answer(answer.getKey()).filter(answer.getValue()::equals).isPresent() ? 1 : 0;
                }
            }
        }
        return all > 0 && equal * 100 >= all * AGREE_PER_CENT;
    }
}
