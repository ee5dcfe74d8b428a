package org.ctfdesk.rule.general;

import java.util.HashMap;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.RowUnit;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;

/** A row that the Party adds has a name, and no other row of the part has the same: follows from MPGs, para. 79. */
public final class RowUnnamed extends Rule.OfTable {
    public RowUnnamed() {
        // measures have T5-02
        super(warning("OWN-92", mpgs("79")).on(form -> Forms.NDC.contains(form) && form != Measures.FORM));
    }

    @Override
    public void check(TableView table, Found found) {
        table.form().repeatedParts().filter(part -> !part.follows()).forEach(part -> check(table, part, found));
    }

    private static void check(TableView table, Part.Repeated part, Found found) {
        var named = part.lines().stream().filter(Part.Line::named).findFirst();
        if (named.isEmpty()) {
            return;
        }
        var first = new HashMap<String, Item>();
        for (var item : table.table().block(part.id()).items()) {
            var row = item.row(named.get().id());
            var place = new Place(table.key(), new RowKey(named.get().id(), item.id()), ColumnKey.LABEL);
            var name = FreeText.name(FreeText.words(row, ColumnKey.LABEL.column()).orElse(""));
            if (row.answer(ColumnKey.LABEL).isEmpty()) {
                if (!row.answers().isEmpty()) {
                    found.at(place).says("");
                }
            } else if (!name.isEmpty() && first.putIfAbsent(name + " " + RowUnit.of(row).map(RowUnit::written).orElse(""), item) != null) {
                found.at(place).says("twice");
            }
        }
    }
}
