package org.ctfdesk.flexibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.Years;
import org.ctfdesk.form.ndc.Assumptions;
import org.ctfdesk.form.ndc.KeyIndicators;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;

/** Where FX may stand, and under which paragraphs of the MPGs. */
public final class FlexibleCells {
    /** Tables with such cells, in the order of the workbook. */
    public static final List<Form> FORMS = List.of(
            Measures.FORM, Summary.FORM, Projections.WITH_MEASURES, Projections.WITH_ADDITIONAL_MEASURES,
            Projections.WITHOUT_MEASURES, KeyIndicators.FORM, Assumptions.FORM);
    /** The gases that may be left out (MPGs, para. 48), in the codes of table 5, which are the lines of tables 6 to 9. */
    public static final List<String> GASES = List.of("hfcs", "pfcs", "sf6", "nf3");

    private FlexibleCells() {}

    /**
     * The paragraphs under which FX may stand in a cell; none where there is no flexibility, or no such cell.
     *
     * <p>Para. 48 reaches only the four gases, and para. 95 only years beyond the end point of the NDC. A gas that the
     * inventory leaves out cannot be projected either (para. 99): para. 48 is taken there as well.
     */
    public static List<String> paragraphs(Profile profile, Form form, String lineId, ColumnKey key) {
        var line = form.line(lineId);
        var column = form.columns().stream().filter(each -> each.id().equals(key.column())).findFirst();
        if (line.isEmpty() || column.isEmpty() || !profile.periods().of(column.get().years()).contains(key.year())) {
            return List.of();
        }
        var all = new ArrayList<>(line.get().flexibleUnder());
        if (GASES.contains(lineId) && column.get().years() == Years.PROJECTION) {
            all.add("48");
        }
        for (var paragraph : column.get().flexibleUnder()) {
            var reaches = switch (paragraph) {
                case "48" -> GASES.contains(lineId);
                case "95" -> key.year() > profile.ndcEnd();
                default -> true;
            };
            if (reaches) {
                all.add(paragraph);
            }
        }
        return all;
    }

    /** One of them, and what stands in it. */
    public record Cell(Place place, Optional<Answer> answer) {}

    /** The cells of a form in which FX may stand under a provision, row by row. */
    public static List<Cell> of(Report report, Form form, Provision provision) {
        var cells = new ArrayList<Cell>();
        var table = TableKey.of(form.id());
        for (var part : form.parts()) {
            switch (part) {
                case Part.Heading heading -> {}
                case Part.Line line -> columns(report, form, line, provision)
                        .forEach(column -> cells.add(
                                cell(report.table(table).row(line.id()), new Place(table, RowKey.of(line.id()), column))));
                case Part.Repeated repeated -> repeated(report, form, repeated, provision, cells::add);
            }
        }
        return cells;
    }

    private static void repeated(Report report, Form form, Part.Repeated part, Provision provision, Consumer<Cell> found) {
        var table = TableKey.of(form.id());
        for (var line : part.lines()) {
            var columns = columns(report, form, line, provision);
            if (columns.isEmpty()) {
                continue;
            }
            for (var item : report.items(table, part)) {
                var row = new RowKey(line.id(), item.id());
                columns.forEach(column -> found.accept(cell(item.row(line.id()), new Place(table, row, column))));
            }
        }
    }

    private static Cell cell(Row row, Place place) {
        return new Cell(place, row.answer(place.column()));
    }

    private static List<ColumnKey> columns(Report report, Form form, Part.Line line, Provision provision) {
        var columns = new ArrayList<ColumnKey>();
        for (var column : form.columns()) {
            for (var year : report.profile().periods().of(column.years())) {
                var key = new ColumnKey(column.id(), year);
                if (paragraphs(report.profile(), form, line.id(), key).contains(provision.paragraph())) {
                    columns.add(key);
                }
            }
        }
        return columns;
    }
}
