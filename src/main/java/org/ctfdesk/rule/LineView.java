package org.ctfdesk.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Part;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;

/**
 * One line as a rule sees it.
 *
 * @param part the repeated part that it belongs to, where it does
 * @param answers what the line holds
 * @param namePlace where its name stands, where the Party gives one: its own label, or that of the table that keeps the items
 * @param named true where that name is given
 * @param footnotes numbers of the footnotes below the table
 */
public record LineView(
        Form form,
        TableKey table,
        Part.Line line,
        Optional<Part.Repeated> part,
        RowKey row,
        Row answers,
        Place namePlace,
        boolean named,
        Profile profile,
        Set<Integer> footnotes) {
    /** The place of a column of this line. */
    public Place place(ColumnKey column) {
        return new Place(table, row, column);
    }

    /** True where the profile's circumstances ask for this line. */
    public boolean isAskedFor() {
        return profile.circumstances().meet(line.condition(), profile.periods());
    }

    /** The years of a column; empty where it is single. */
    public List<Integer> years(String column) {
        return profile.periods().of(form.column(column).years());
    }
}
