package org.ctfdesk.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Block;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Target;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.text.Folded;

/**
 * Gives the Party's own rows of one report the identity that they have in another: by identity where the name is the same, else by
 * name, else by what they hold. So a measure that was put in is one difference, also where both reports were made apart.
 */
final class SameItems {
    /** From here on a row under another name is the same row, if it has the same identity, or without one. */
    private static final double RENAMED = 0.3;
    private static final double ALIKE = 0.7;
    /** More pairs than this are not tried by what they hold. */
    private static final int MOST_TRIED = 250_000;

    private SameItems() {}

    /** {@code after} with the identities of {@code before}; the same object where they agree already. */
    static Report matched(Report before, Report after) {
        var changed = after;
        for (var key : List.copyOf(after.tables().keySet())) {
            if (!Forms.has(key.form())) {
                continue;
            }
            for (var part : Forms.of(key.form()).repeatedParts().filter(part -> !part.follows()).toList()) {
                var ids = ids(before.table(key).block(part.id()), after.table(key).block(part.id()), part);
                if (ids.entrySet().stream().anyMatch(id -> !id.getKey().equals(id.getValue()))) {
                    changed = renamed(changed, key, part.id(), ids);
                }
            }
        }
        return changed;
    }

    /** For each item of {@code after} the identity that it gets. */
    private static Map<String, String> ids(Block before, Block after, Part.Repeated part) {
        var ids = new LinkedHashMap<String, String>();
        if (before == after || after.isEmpty()) {
            return ids;
        }
        var line = part.lines().getFirst().id();
        var left = new LinkedHashMap<String, Item>();
        before.items().forEach(item -> left.put(item.id(), item));
        var open = new ArrayList<Item>();
        for (var item : after.items()) {
            var same = before.item(item.id());
            if (same.isPresent() && (same.get().equals(item) || label(same.get(), line).equals(label(item, line)))) {
                pair(ids, left, item, item.id());
            } else {
                open.add(item);
            }
        }
        pairByName(ids, left, open, line);
        pairByContent(ids, left, open, true);
        pairByContent(ids, left, open, false);
        var taken = new HashSet<>(ids.values());
        before.items().forEach(item -> taken.add(item.id()));
        open.forEach(item -> {
            var id = free(item.id(), taken);
            taken.add(id);
            ids.put(item.id(), id);
        });
        return ids;
    }

    private static void pair(Map<String, String> ids, Map<String, Item> left, Item item, String id) {
        ids.put(item.id(), id);
        left.remove(id);
    }

    private static void pairByName(Map<String, String> ids, Map<String, Item> left, List<Item> open, String line) {
        var names = new HashMap<Folded, List<Item>>();
        left.values().forEach(item -> names.computeIfAbsent(name(item, line), name -> new ArrayList<>()).add(item));
        for (var item : List.copyOf(open)) {
            var name = name(item, line);
            var found = names.getOrDefault(name, List.of());
            if (!name.key().isEmpty() && !found.isEmpty()) {
                pair(ids, left, item, found.removeFirst().id());
                open.remove(item);
            }
        }
    }

    /** Pairs rows that were given another name: those of the same identity first, then those that hold nearly the same. */
    private static void pairByContent(Map<String, String> ids, Map<String, Item> left, List<Item> open, boolean sameId) {
        if (!sameId && (long) left.size() * open.size() > MOST_TRIED) {
            return;
        }
        for (var item : List.copyOf(open)) {
            var candidates = sameId ? Optional.ofNullable(left.get(item.id())).stream().toList() : List.copyOf(left.values());
            Item best = null;
            var most = sameId ? RENAMED : ALIKE;
            for (var candidate : candidates) {
                var alike = likeness(candidate, item);
                if (alike >= most) {
                    most = alike;
                    best = candidate;
                }
            }
            if (best != null) {
                pair(ids, left, item, best.id());
                open.remove(item);
            }
        }
    }

    private static String free(String wished, Set<String> taken) {
        var id = wished;
        for (var next = taken.size() + 1; taken.contains(id); next++) {
            id = String.valueOf(next);
        }
        return id;
    }

    private static Optional<Answer> label(Item item, String line) {
        return item.row(line).answer(ColumnKey.LABEL);
    }

    private static Folded name(Item item, String line) {
        return Folded.of(label(item, line).filter(Answer.Words.class::isInstance).map(label -> ((Answer.Words) label).text()).orElse(""));
    }

    /** The share of equal answers, names left out. */
    private static double likeness(Item one, Item other) {
        var same = 0;
        var all = 0;
        var lines = new HashSet<>(one.rows().keySet());
        lines.addAll(other.rows().keySet());
        for (var line : lines) {
            var columns = new HashSet<>(one.row(line).answers().keySet());
            columns.addAll(other.row(line).answers().keySet());
            columns.remove(ColumnKey.LABEL);
            for (var column : columns) {
                all++;
                same += one.row(line).answer(column).equals(other.row(line).answer(column)) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) same / all;
    }

    private static Report renamed(Report report, TableKey key, String part, Map<String, String> ids) {
        var changed = inBlock(report, key, part, ids);
        var roster = key.path() + "/" + part;
        for (var table : List.copyOf(report.tables().keySet())) {
            if (Forms.has(table.form())) {
                for (var follower : Forms.of(table.form()).repeatedParts().filter(each -> each.roster().equals(roster)).toList()) {
                    changed = inBlock(changed, table, follower.id(), ids);
                }
            }
        }
        return roster.equals("table1/indicator") ? changed.with(tracking(changed.profile(), ids)) : changed;
    }

    private static Profile tracking(Profile profile, Map<String, String> ids) {
        return profile.with(profile.targets().stream()
                .map(target -> new Target(target.id(), target.name(),
                        target.indicators().stream().map(id -> ids.getOrDefault(id, id)).toList(), target.outcomes(), target.metric()))
                .toList());
    }

    private static Report inBlock(Report report, TableKey key, String part, Map<String, String> ids) {
        var table = report.table(key);
        var items = table.block(part).items().stream().map(item -> new Item(ids.getOrDefault(item.id(), item.id()), item.rows())).toList();
        return report.with(key, table.with(part, Block.of(items)));
    }
}
