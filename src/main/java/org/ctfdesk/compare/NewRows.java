package org.ctfdesk.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Block;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.Table;
import org.ctfdesk.report.TableKey;

/**
 * Rows that two teams added under the same number: the second gets another one, unless they are the same row. Footnotes take the
 * cells that cite them along.
 */
final class NewRows {
    private NewRows() {}

    /** {@code own} with its new rows apart from those that {@code merged} holds since {@code base}. */
    static Report apart(Report base, Report merged, Report own) {
        var changed = own;
        for (var key : List.copyOf(own.tables().keySet())) {
            if (!Forms.has(key.form())) {
                continue;
            }
            for (var part : Forms.of(key.form()).repeatedParts().filter(part -> !part.follows()).toList()) {
                var ids = clashing(base.table(key).block(part.id()), merged.table(key).block(part.id()), own.table(key).block(part.id()), part);
                if (!ids.isEmpty()) {
                    changed = renumbered(changed, key, part, ids);
                }
            }
        }
        return changed;
    }

    private static Map<String, String> clashing(Block base, Block merged, Block own, Part.Repeated part) {
        var ids = new HashMap<String, String>();
        if (own == base || merged == base) {
            return ids;
        }
        var line = part.lines().getFirst().id();
        var taken = new HashSet<String>();
        merged.items().forEach(item -> taken.add(item.id()));
        own.items().forEach(item -> taken.add(item.id()));
        base.items().forEach(item -> taken.add(item.id()));
        for (var item : own.items()) {
            if (base.item(item.id()).isPresent()) {
                continue;
            }
            var name = item.row(line).answer(ColumnKey.LABEL);
            var again = merged.items().stream().filter(other -> base.item(other.id()).isEmpty())
                    .filter(other -> other.rows().equals(item.rows())
                            || name.isPresent() && other.row(line).answer(ColumnKey.LABEL).equals(name)).findFirst();
            if (again.isPresent()) {
                if (!again.get().id().equals(item.id())) {
                    ids.put(item.id(), again.get().id());
                }
            } else if (merged.item(item.id()).isPresent()) {
                var next = 1;
                while (taken.contains(String.valueOf(next))) {
                    next++;
                }
                taken.add(String.valueOf(next));
                ids.put(item.id(), String.valueOf(next));
            }
        }
        return ids;
    }

    private static Report renumbered(Report report, TableKey key, Part.Repeated part, Map<String, String> ids) {
        var changed = inBlock(report, key, part.id(), ids);
        var roster = key.path() + "/" + part.id();
        for (var table : List.copyOf(report.tables().keySet())) {
            if (!Forms.has(table.form()) || table.form().equals(Foot.ID)) {
                continue;
            }
            for (var follower : Forms.of(table.form()).repeatedParts().filter(each -> each.roster().equals(roster)).toList()) {
                changed = inBlock(changed, table, follower.id(), ids);
            }
            if (key.form().equals(Foot.ID) && part.id().equals(Foot.FOOTNOTE) && Report.footOf(table).equals(key)) {
                changed = changed.with(table, cited(changed.table(table), ids));
            }
        }
        return changed;
    }

    private static Report inBlock(Report report, TableKey key, String part, Map<String, String> ids) {
        var table = report.table(key);
        var items = table.block(part).items().stream().map(item -> new Item(ids.getOrDefault(item.id(), item.id()), item.rows())).toList();
        return report.with(key, table.with(part, Block.of(items)));
    }

    private static Table cited(Table table, Map<String, String> ids) {
        var changed = table;
        for (var row : table.rows().entrySet()) {
            changed = changed.with(row.getKey(), cited(row.getValue(), ids));
        }
        for (var block : table.blocks().entrySet()) {
            for (var item : block.getValue().items()) {
                var other = item;
                for (var row : item.rows().entrySet()) {
                    other = other.with(row.getKey(), cited(row.getValue(), ids));
                }
                changed = changed.with(block.getKey(), changed.block(block.getKey()).with(other));
            }
        }
        return changed;
    }

    private static Row cited(Row row, Map<String, String> ids) {
        var changed = row;
        for (var answer : row.answers().entrySet()) {
            if (answer.getValue() instanceof Quantity quantity
                    && quantity.footnotes().stream().anyMatch(number -> ids.containsKey(String.valueOf(number)))) {
                var numbers = quantity.footnotes().stream()
                        .map(number -> Integer.valueOf(ids.getOrDefault(String.valueOf(number), String.valueOf(number)))).toList();
                changed = changed.with(answer.getKey(), Optional.<Answer>of(quantity.citing(numbers)));
            }
        }
        return changed;
    }
}
