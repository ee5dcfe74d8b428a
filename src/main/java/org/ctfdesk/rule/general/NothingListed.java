package org.ctfdesk.rule.general;

import org.ctfdesk.form.Need;
import org.ctfdesk.form.Part;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.TableView;

/** A part that the Party repeats, and that is asked for, has at least one item: MPGs, paras. 65, 78, 80, 97. */
public final class NothingListed extends Rule.OfTable {
    public NothingListed() {
        super(error("FORM-02", mpgs("79")).on(form -> form.repeatedParts().anyMatch(part -> part.least() > 0)).always());
    }

    @Override
    public void check(TableView table, Found found) {
        table.form().repeatedParts().filter(part -> part.least() > 0).forEach(part -> check(table, part, found));
    }

    private void check(TableView table, Part.Repeated part, Found found) {
        var first = part.lines().getFirst();
        var isEmpty = part.follows()
                ? table.emptyRosters().contains(part.id())
                : table.table().block(part.id()).isEmpty();
        if (!isEmpty || !table.asksFor(first.condition()) || first.need().compareTo(Need.SHOULD) > 0
                || first.need() == Need.AS_APPLICABLE) {
            return;
        }
        TableKey key = part.follows() ? Report.rosterTable(part) : table.key();
        var line = part.follows() ? Report.rosterPart(part) : first.id();
        var grave = first.need() == Need.SHALL ? Severity.ERROR : Severity.WARNING;
        found.at(new Place(key, new RowKey(line, "1"), ColumnKey.LABEL)).as(grave).with(first.source().cited());
    }
}
