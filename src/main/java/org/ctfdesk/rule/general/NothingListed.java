package org.ctfdesk.rule.general;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Need;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
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
        if (!isEmpty || !isAsked(table, first) || isToldElsewhere(table, part)) {
            return;
        }
        var grave = first.need() == Need.SHALL ? Severity.ERROR : Severity.WARNING;
        found.at(new Place(table.key(), new RowKey(first.id(), "1"), ColumnKey.LABEL)).as(grave).with(sources(table, part, first));
    }

    private static boolean isAsked(TableView table, Part.Line line) {
        return table.asksFor(line.condition()) && line.need().compareTo(Need.SHOULD) <= 0 && line.need() != Need.AS_APPLICABLE;
    }

    /** A list that several tables follow is empty once, where it is kept. */
    private static boolean isToldElsewhere(TableView table, Part.Repeated part) {
        return part.follows() && !Report.rosterTable(part).equals(table.key());
    }

    /** The paragraphs that ask for it, those of the tables that follow it too. */
    private static String sources(TableView table, Part.Repeated part, Part.Line first) {
        var own = table.key().path() + "/" + part.id();
        var following = Forms.ALL.stream().flatMap(Form::repeatedParts)
                .filter(other -> other.roster().equals(own) && other.least() > 0)
                .map(other -> other.lines().getFirst()).filter(line -> isAsked(table, line));
        return Stream.concat(Stream.of(first), following).map(line -> line.source().cited()).distinct().collect(Collectors.joining("; "));
    }
}
