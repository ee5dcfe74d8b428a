package org.ctfdesk.rule.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ctfdesk.report.Block;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.Table;
import org.ctfdesk.rule.Rule;

/**
 * Which columns of a table changed since it was last seen: a token for each, replaced when an answer in the column is another
 * one. A rule that reads two columns of five thousand measures is then not asked again when a third is typed into.
 */
final class ColumnVersions {
    private final Map<String, Object> tokens = new HashMap<>();
    private Table last = Table.EMPTY;

    /** Compares with the table seen before; what is the same object is not looked into. */
    void see(Table table) {
        if (last == table) {
            return;
        }
        if (!last.rows().equals(table.rows()) || !last.blocks().keySet().equals(table.blocks().keySet())) {
            tokens.clear();
        } else {
            table.blocks().forEach((part, block) -> compare(last.block(part), block));
        }
        last = table;
    }

    private void compare(Block before, Block now) {
        if (before.size() != now.size()) {
            tokens.clear();
            return;
        }
        for (var i = 0; i < now.size(); i++) {
            var old = before.items().get(i);
            var item = now.items().get(i);
            if (old == item) {
                continue;
            }
            if (!old.id().equals(item.id())) {
                tokens.clear();
                return;
            }
            var lines = new TreeSet<>(old.rows().keySet());
            lines.addAll(item.rows().keySet());
            lines.forEach(line -> compare(old.row(line), item.row(line)));
        }
    }

    private void compare(Row before, Row now) {
        if (before == now) {
            return;
        }
        now.changesFrom(before, (column, old, answer) -> {
            tokens.remove(column.column());
            if (old.orElse(null) instanceof Quantity.Keys || answer.orElse(null) instanceof Quantity.Keys) {
                tokens.remove(Rule.KEYS);
            }
        });
        if (!before.cited().equals(now.cited())) {
            tokens.remove(Rule.CITED);
        }
    }

    /** What stands for the columns as they are now: the same objects as long as nothing in them changed. */
    void addTokens(Set<String> columns, List<Object> seen) {
        for (var column : columns) {
            seen.add(tokens.computeIfAbsent(column, made -> new Object()));
        }
    }
}
