package org.ctfdesk.report;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;

/**
 * A part of a report that was handed out: a team may change some tables, sectors and measures of its copy, and read the rest.
 *
 * @param team who works on it
 * @param date on which it was handed out, ISO 8601
 * @param tables forms of which everything may be changed, by their ids
 * @param sectors of the measures, by the ids of table 5: their rows in tables 6 to 9, and their measures
 * @param measures single measures, by the ids of their rows
 * @param base the report as it was handed out, without the last one; what comes back is compared with it
 */
public record SectorPackage(
        String team, String date, SortedSet<String> tables, SortedSet<String> sectors, SortedSet<String> measures, Report base) {
    private static final String MEASURES = "table5";

    public SectorPackage {
        tables = Collections.unmodifiableSortedSet(new TreeSet<>(tables));
        sectors = Collections.unmodifiableSortedSet(new TreeSet<>(sectors));
        measures = Collections.unmodifiableSortedSet(new TreeSet<>(measures));
        base = withoutPast(base).with(new ReportPart.Package(Optional.empty())).with(new ReportPart.Last(Optional.empty()));
    }

    /** The report as it is handed out to the team: all of it but its past, and what of it may be changed. */
    public Report of(Report report) {
        return withoutPast(report).with(new ReportPart.Package(Optional.of(this)));
    }

    private static Report withoutPast(Report report) {
        return report.with(new ReportPart.Versions(List.of())).with(new ReportPart.Cells(List.of()));
    }

    /** What came back is compared with this: the report as it was handed out, with the last report that the copy has. */
    public Report baseOf(Report copy) {
        return base.with(new ReportPart.Last(copy.last()));
    }

    /** True where the team may change that cell. */
    public boolean allows(Place place) {
        var table = place.table();
        if (table.form().equals(Foot.ID)) {
            return isFootOfWhole(table) || place.row().isRepeated() && allowsRow(table, Foot.FOOTNOTE, place.row().item());
        }
        if (tables.contains(table.form())) {
            return true;
        }
        if (table.form().equals(MEASURES)) {
            return place.row().isRepeated() && allowsRow(table, Measures.MEASURE, place.row().item());
        }
        return sectors.stream().anyMatch(sector -> place.row().equals(RowKey.of(line(table.form(), sector))));
    }

    /** True where the team may add, change and take out that row of its own. */
    public boolean allowsRow(TableKey table, String part, String item) {
        if (table.form().equals(Foot.ID)) {
            return isFootOfWhole(table) || hasCellsAbove(table) && base.table(table).block(part).item(item).isEmpty();
        }
        if (tables.contains(table.form())) {
            return true;
        }
        if (!table.form().equals(MEASURES) || !part.equals(Measures.MEASURE) || sectors.isEmpty() && measures.isEmpty()) {
            return false;
        }
        var before = base.table(table).block(part).item(item);
        return before.isEmpty() || measures.contains(item)
                || before.get().row(Measures.MEASURE).chosen(ColumnKey.of(Measures.SECTORS)).stream().anyMatch(sectors::contains);
    }

    /** True where the team may put rows of that table into another order. */
    public boolean allowsOrder(TableKey table) {
        return tables.contains(table.form()) || table.form().equals(Foot.ID) && isFootOfWhole(table);
    }

    private boolean isFootOfWhole(TableKey foot) {
        return tables.stream().anyMatch(form -> isFootOf(foot, form));
    }

    /** A cell that the team may change can cite a footnote, which the team then adds. */
    private boolean hasCellsAbove(TableKey foot) {
        return (!sectors.isEmpty() || !measures.isEmpty()) && isFootOf(foot, MEASURES)
                || !sectors.isEmpty() && (isFootOf(foot, Summary.FORM.id()) || isFootOf(foot, Projections.WITH_MEASURES.id()));
    }

    private static boolean isFootOf(TableKey foot, String form) {
        var name = Forms.of(form).foot();
        return foot.instance().equals(name) || foot.instance().startsWith(name + "-");
    }

    /** The line of a sector in tables 6 to 9; "" in other tables. Transport is part of energy in table 6. */
    private static String line(String form, String sector) {
        var isProjection = form.equals(Projections.WITH_MEASURES.id()) || form.equals(Projections.WITH_ADDITIONAL_MEASURES.id())
                || form.equals(Projections.WITHOUT_MEASURES.id());
        if (isProjection) {
            return sector.equals("other") ? "otherSector" : sector;
        }
        return form.equals(Summary.FORM.id()) ? sector : "";
    }
}
