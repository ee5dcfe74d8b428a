package org.ctfdesk.rule.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Source;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.Item;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.TableView;

/**
 * Measures stand in the order of sectors, to the extent possible: MPGs, para. 81. Measures of several sectors, or
 * of none of the list, may stand anywhere.
 */
public final class SectorsScattered implements Rule.OfTable {
    @Override
    public String code() {
        return "T5-16";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Source source() {
        return Source.mpgs("81");
    }

    @Override
    public boolean concerns(Form form) {
        return form == Measures.FORM;
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
                found.at(MeasureRow.place(item, MeasureRow.SECTORS), inOrder(items), own);
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

    /** Sectors in the order in which they first come; a measure without a single one stays behind the one before it. */
    private static Edit inOrder(List<Item> items) {
        var bySector = new LinkedHashMap<String, List<Item>>();
        var sector = "";
        for (var item : items) {
            var own = sector(item);
            sector = own.isEmpty() ? sector : own;
            bySector.computeIfAbsent(sector, first -> new ArrayList<>()).add(item);
        }
        var sorted = bySector.values().stream().flatMap(List::stream).toList();
        var ids = items.stream().map(Item::id).collect(Collectors.toSet());
        return new Edit.Together("mendMeasure", List.of(
                new Edit.RemoveItems(MeasureRow.TABLE, Measures.MEASURE, ids),
                new Edit.InsertItems(MeasureRow.TABLE, Measures.MEASURE, 0, sorted)));
    }
}
