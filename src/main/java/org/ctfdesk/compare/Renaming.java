package org.ctfdesk.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Block;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.Table;
import org.ctfdesk.report.TableKey;

/**
 * Other ids for the rows of a part, in all that names them: the rows themselves, tables that follow them, cells that cite a footnote,
 * explanations, claims, points of a review, origins.
 */
final class Renaming {
    private Renaming() {}

    /** {@code report} with the rows of a part under other ids: those that {@code ids} names, by their old ones. */
    static Report apply(Report report, TableKey table, String part, Map<String, String> ids) {
        if (ids.isEmpty()) {
            return report;
        }
        var renamed = report.with(table, renamed(report.table(table), part, ids));
        var roster = table.path() + "/" + part;
        for (var form : Forms.ALL) {
            for (var repeated : form.repeatedParts().filter(each -> each.follows() && each.roster().equals(roster)).toList()) {
                for (var key : report.keysOf(form)) {
                    renamed = renamed.with(key, renamed(renamed.table(key), repeated.id(), ids));
                }
            }
        }
        if (roster.equals(Indicators.ROSTER)) {
            renamed = renamed.with(renamed.profile().with(renamed.profile().targets().stream()
                    .map(target -> target.tracking(target.indicators().stream().map(id -> ids.getOrDefault(id, id)).toList()))
                    .toList()));
        }
        return RenamedPlaces.apply(table.form().equals(Foot.ID) ? citing(renamed, table, ids) : renamed, table, part, ids);
    }

    private static Table renamed(Table table, String part, Map<String, String> ids) {
        var items = table.block(part).items().stream()
                .map(item -> ids.containsKey(item.id()) ? new Item(ids.get(item.id()), item.rows()) : item)
                .toList();
        return table.with(part, Block.of(items));
    }

    private static Report citing(Report report, TableKey foot, Map<String, String> ids) {
        var numbers = new HashMap<Integer, Integer>();
        ids.forEach((old, other) -> numbers.put(Integer.valueOf(old), Integer.valueOf(other)));
        var renamed = report;
        for (var entry : new TreeMap<>(report.tables()).entrySet()) {
            if (!entry.getKey().form().equals(Foot.ID) && Report.footOf(entry.getKey()).equals(foot)) {
                renamed = renamed.with(entry.getKey(), citing(entry.getValue(), numbers));
            }
        }
        return renamed;
    }

    private static Table citing(Table table, Map<Integer, Integer> numbers) {
        var changed = table;
        for (var line : new TreeMap<>(table.rows()).entrySet()) {
            changed = changed.with(line.getKey(), citing(line.getValue(), numbers));
        }
        for (var block : new TreeMap<>(table.blocks()).entrySet()) {
            var items = new ArrayList<Item>();
            for (var item : block.getValue().items()) {
                var rows = new TreeMap<>(item.rows());
                rows.replaceAll((line, row) -> citing(row, numbers));
                items.add(new Item(item.id(), rows));
            }
            changed = changed.with(block.getKey(), Block.of(items));
        }
        return changed;
    }

    private static Row citing(Row row, Map<Integer, Integer> numbers) {
        var changed = row;
        for (var entry : new TreeMap<>(row.answers()).entrySet()) {
            if (entry.getValue() instanceof Quantity quantity && quantity.footnotes().stream().anyMatch(numbers::containsKey)) {
                List<Integer> cited = quantity.footnotes().stream().map(number -> numbers.getOrDefault(number, number)).toList();
                changed = changed.with(entry.getKey(), Optional.<Answer>of(quantity.citing(cited)));
            }
        }
        return changed;
    }
}
