package org.ctfdesk.rule.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.Item;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;
import org.ctfdesk.rule.measure.row.MeasureLimits;
import org.ctfdesk.rule.measure.row.MeasureRow;

/**
 * Measures stand in the order of sectors, to the extent possible: MPGs, para. 81. Measures of several sectors, or
 * of none of the list, may stand anywhere.
 */
public final class SectorsScattered extends Rule.OfTable {
    public SectorsScattered() {
        super(warning("T5-16", mpgs("81")).on(Measures.FORM).ofMeasures(Measures.SECTORS));
    }

    @Override
    public void check(TableView table, Found found) {
        var items = table.table().block(Measures.MEASURE).items();
        var places = new LinkedHashMap<String, Integer>();
        var sector = "";
        for (var item : items) {
            var own = sector(item);
            if (own.isEmpty() || own.equals(sector)) {
                continue;
            }
            if (places.putIfAbsent(own, places.size()) != null) {
                var place = MeasureRow.place(item, MeasureRow.SECTORS);
                if (items.size() <= MeasureLimits.MOST_MOVED) {
                    found.at(place).says(own).mendedBy(inOrder(items));
                } else {
                    found.at(place).says(own);
                }
                return;
            }
            sector = own;
        }
    }

    /** The one sector of a measure; "" where it has several, or none of the list. */
    private static String sector(Item item) {
        var chosen = MeasureRow.of(item).chosen(MeasureRow.SECTORS);
        return chosen.size() == 1 && Measures.SECTORS_KIND.options().contains(chosen.getFirst())
                && !chosen.getFirst().equals(MeasureRow.OTHER) ? chosen.getFirst() : "";
    }

    /**
     * Moves that put sectors in the order in which they first come; a measure without a single one stays behind the one
     * before it. Moves name measures by their ids: what is typed into them meanwhile goes with them.
     */
    private static Edit inOrder(List<Item> items) {
        var bySector = new LinkedHashMap<String, List<String>>();
        var sector = "";
        for (var item : items) {
            var own = sector(item);
            sector = own.isEmpty() ? sector : own;
            bySector.computeIfAbsent(sector, first -> new ArrayList<>()).add(item.id());
        }
        var order = new ArrayList<>(items.stream().map(Item::id).toList());
        var moves = new ArrayList<Edit>();
        var at = 0;
        for (var id : bySector.values().stream().flatMap(List::stream).toList()) {
            var from = order.indexOf(id);
            if (from != at) {
                order.add(at, order.remove(from));
                moves.add(new Edit.MoveItem(MeasureRow.TABLE, Measures.MEASURE, id, at - from));
            }
            at++;
        }
        return new Edit.Together("mendMeasure", moves);
    }
}
