package org.ctfdesk.rule.flexibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Years;
import org.ctfdesk.form.ndc.Assumptions;
import org.ctfdesk.form.ndc.KeyIndicators;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.Projections;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;

/**
 * A filled cell in which FX may stand.
 *
 * @param paragraphs those of the MPGs under which it may; never empty
 */
record FlexibleCell(Place place, Quantity.Keys answer, List<String> paragraphs) {
    /** Tables with such cells, in the order of the workbook. */
    static final List<Form> FORMS = List.of(
            Measures.FORM, Summary.FORM, Projections.WITH_MEASURES, Projections.WITH_ADDITIONAL_MEASURES,
            Projections.WITHOUT_MEASURES, KeyIndicators.FORM, Assumptions.FORM);
    static final Set<String> FORM_IDS = FORMS.stream().map(Form::id).collect(Collectors.toUnmodifiableSet());
    /** The gases that may be left out (MPGs, para. 48), in the codes of table 5, which are the lines of tables 6 to 9. */
    static final List<String> GASES = List.of("hfcs", "pfcs", "sf6", "nf3");

    /** The cells of a form in which {@code key} stands and FX may. */
    static List<FlexibleCell> holding(NotationKey key, Report report, Form form) {
        var cells = new ArrayList<FlexibleCell>();
        var table = TableKey.of(form.id());
        report.table(table).rows().forEach((line, row) -> add(key, report, form, RowKey.of(line), row, cells));
        report.table(table).blocks().forEach((part, block) -> block.items().forEach(item -> item.rows()
                .forEach((line, row) -> add(key, report, form, new RowKey(line, item.id()), row, cells))));
        return cells;
    }

    private static void add(NotationKey key, Report report, Form form, RowKey row, Row answers, List<FlexibleCell> cells) {
        answers.answers().forEach((column, answer) -> {
            if (answer instanceof Quantity.Keys keys && keys.keys().contains(key)) {
                var paragraphs = paragraphs(report.profile(), form, row, column);
                if (!paragraphs.isEmpty()) {
                    cells.add(new FlexibleCell(new Place(TableKey.of(form.id()), row, column), keys, paragraphs));
                }
            }
        });
    }

    /**
     * Para. 48 reaches only the four gases, and para. 95 only years beyond the end point of the NDC. A gas that the
     * inventory leaves out cannot be projected either (para. 99): para. 48 is taken there as well.
     */
    private static List<String> paragraphs(Profile profile, Form form, RowKey row, ColumnKey key) {
        var line = form.line(row.line());
        var column = form.columns().stream().filter(each -> each.id().equals(key.column())).findFirst();
        if (line.isEmpty() || column.isEmpty() || !profile.periods().of(column.get().years()).contains(key.year())) {
            return List.of();
        }
        var all = new ArrayList<>(line.get().flexibleUnder());
        if (GASES.contains(row.line()) && column.get().years() == Years.PROJECTION) {
            all.add("48");
        }
        for (var paragraph : column.get().flexibleUnder()) {
            var reaches = switch (paragraph) {
                case "48" -> GASES.contains(row.line());
                case "95" -> key.year() > Provisions.ndcEnd(profile);
                default -> true;
            };
            if (reaches) {
                all.add(paragraph);
            }
        }
        return all;
    }
}
