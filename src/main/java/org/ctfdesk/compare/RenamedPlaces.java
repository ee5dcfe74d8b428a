package org.ctfdesk.compare;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Acknowledgement;
import org.ctfdesk.report.CellComment;
import org.ctfdesk.report.CellWas;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Provenance;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.ReviewPoint;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;

/** What stands beside the tables and names rows of a part that get other ids: else an explanation would stand at another row. */
final class RenamedPlaces {
    private final TableKey table;
    private final String part;
    private final Map<String, String> ids;

    private RenamedPlaces(TableKey table, String part, Map<String, String> ids) {
        this.table = table;
        this.part = part;
        this.ids = ids;
    }

    static Report apply(Report report, TableKey table, String part, Map<String, String> ids) {
        var renamed = new RenamedPlaces(table, part, ids);
        return report
                .with(new ReportPart.Acknowledgements(report.acknowledgements().stream().map(renamed::explained).toList()))
                .with(new ReportPart.Claims(report.claims().stream().map(renamed::claim).toList()))
                .with(new ReportPart.Review(report.review().stream().map(renamed::point).toList()))
                .with(new ReportPart.Comments(report.comments().stream().map(renamed::comment).toList()))
                .with(new ReportPart.Cells(report.past().cells().stream().map(renamed::was).toList()))
                .with(new ReportPart.Provenances(report.provenance().stream().map(renamed::origin).toList()));
    }

    private Acknowledgement explained(Acknowledgement given) {
        return new Acknowledgement(given.code(), place(given.place()), given.reason());
    }

    private CellComment comment(CellComment said) {
        return new CellComment(place(said.place()), said.text(), said.by(), said.date());
    }

    private CellWas was(CellWas cell) {
        return new CellWas(place(cell.place()), cell.was(), cell.until(), cell.how());
    }

    private ReviewPoint point(ReviewPoint point) {
        return point.subject() instanceof ReviewPoint.Subject.OfCell(Place place)
                ? point.about(new ReviewPoint.Subject.OfCell(place(place))) : point;
    }

    private FlexibilityClaim claim(FlexibilityClaim claim) {
        if (claim.reach().rows().isEmpty() || !claim.reach().tables().contains(table.form())) {
            return claim;
        }
        var rows = new TreeSet<>(Comparator.comparing(RowKey::path));
        claim.reach().rows().forEach(row -> rows.add(isOfPart(table, row) ? row(row) : row));
        return claim.with(claim.reach().withRows(rows));
    }

    private Provenance origin(Provenance origin) {
        if (origin.cells().isEmpty() || !Forms.has(TableKey.ofPath(origin.table()).form())) {
            return origin;
        }
        var cells = new TreeMap<String, String>();
        origin.cells().forEach((cell, from) -> {
            var place = place(Place.ofPath(origin.table() + ":" + cell));
            cells.put(place.row().path() + ":" + place.column().path(), from);
        });
        return new Provenance(origin.table(), origin.file(), origin.sha256(), origin.date(), origin.what(), origin.sheet(), cells,
                origin.left());
    }

    private Place place(Place place) {
        return isOfPart(place.table(), place.row()) ? new Place(place.table(), row(place.row()), place.column()) : place;
    }

    private RowKey row(RowKey row) {
        return new RowKey(row.line(), ids.getOrDefault(row.item(), row.item()));
    }

    /** True where the row belongs to the part, or to one that follows it. */
    private boolean isOfPart(TableKey where, RowKey row) {
        if (!row.isRepeated() || !Forms.has(where.form())) {
            return false;
        }
        var own = Forms.of(where.form()).repeatedOf(row.line());
        return where.equals(table) && own.map(Part.Repeated::id).filter(part::equals).isPresent()
                || own.filter(each -> each.follows() && each.roster().equals(table.path() + "/" + part)).isPresent();
    }
}
