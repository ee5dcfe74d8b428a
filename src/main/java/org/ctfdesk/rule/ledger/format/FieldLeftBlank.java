package org.ctfdesk.rule.ledger.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.ctfdesk.derive.ledger.LedgerLines;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.form.article6.Outcomes;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;

/**
 * A field of the agreed electronic format that all other lines of the same type fill is filled in this line, too (suspected: left out):
 * 4/CMA.6, annex II. Notes, ends of validity and what only some lines have are left alone.
 */
public final class FieldLeftBlank extends Rule.OfTable {
    private static final int LEAST_OTHERS = 2;
    private static final Set<String> OPTIONAL = Set.of(Actions.INFORMATION, Authorizations.REVOKED, Authorizations.CHANGES,
            Authorizations.ENTITIES, Actions.USING_ENTITY, Authorizations.TERMS);

    public FieldLeftBlank() {
        super(warning("OWN-128", format62("3")).on(Actions.FORM, Authorizations.FORM));
    }

    @Override
    public void check(TableView table, Found found) {
        var part = table.form() == Actions.FORM ? Actions.ACTION : Authorizations.AUTHORIZATION;
        var groups = new LinkedHashMap<String, List<Item>>();
        for (var item : table.table().block(part).items()) {
            groups.computeIfAbsent(type(item, part), made -> new ArrayList<>()).add(item);
        }
        groups.values().forEach(lines -> check(table, part, lines, found));
    }

    private static void check(TableView table, String part, List<Item> lines, Found found) {
        if (lines.size() <= LEAST_OTHERS) {
            return;
        }
        var filled = new TreeMap<ColumnKey, Integer>(Comparator.comparing(ColumnKey::path));
        lines.forEach(item -> item.row(part).answers().keySet().forEach(column -> filled.merge(column, 1, Integer::sum)));
        filled.forEach((column, count) -> {
            if (count == lines.size() - 1 && !OPTIONAL.contains(column.column()) && !column.equals(ColumnKey.LABEL)) {
                lines.stream().filter(item -> item.row(part).answer(column).isEmpty()).findFirst()
                        .map(item -> new Place(table.key(), new RowKey(part, item.id()), column))
                        .ifPresent(place -> found.at(place).with(String.valueOf(count)));
            }
        });
    }

    /**
     * Actions of one type fill the same fields. What is in a metric, or authorized for NDCs alone, has fields of its own, and what
     * is used for another purpose has no year of use.
     */
    private static String type(Item item, String part) {
        var row = item.row(part);
        var type = LedgerLines.choice(row, Actions.TYPE);
        var isInMetric = LedgerLines.choice(row, Outcomes.METRIC).equals(Outcomes.NON_GHG);
        return part.equals(Actions.ACTION)
                ? String.join(" ", type, LedgerLines.choice(row, Actions.SUBTYPE), String.valueOf(isInMetric),
                        String.valueOf(type.equals("use") && row.answer(ColumnKey.of(Actions.PURPOSE)).isPresent()))
                : isInMetric + " " + LedgerLines.choice(row, Authorizations.PURPOSES).equals("ndc");
    }
}
