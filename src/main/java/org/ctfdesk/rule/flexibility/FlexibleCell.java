package org.ctfdesk.rule.flexibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        var search = new Search(key, report.profile(), form, new HashMap<>(), new ArrayList<>());
        var table = report.table(form.id());
        table.rows().forEach((line, row) -> search.look(line, "", row));
        for (var block : table.blocks().values()) {
            for (var item : block.items()) {
                item.rows().forEach((line, row) -> search.look(line, item.id(), row));
            }
        }
        return search.found();
    }

    /**
     * A walk through a form.
     *
     * @param known the paragraphs of a line's columns; the same for thousands of measures
     */
    private record Search(
            NotationKey key, Profile profile, Form form, Map<String, Map<ColumnKey, List<String>>> known, List<FlexibleCell> found) {
        void look(String line, String item, Row row) {
            row.answers().forEach((column, answer) -> {
                if (answer instanceof Quantity.Keys keys && keys.keys().contains(key)) {
                    var paragraphs = known.computeIfAbsent(line, made -> new HashMap<>())
                            .computeIfAbsent(column, asked -> paragraphs(profile, form, line, asked));
                    if (!paragraphs.isEmpty()) {
                        found.add(new FlexibleCell(new Place(TableKey.of(form.id()), new RowKey(line, item), column), keys, paragraphs));
                    }
                }
            });
        }
    }

    /**
     * Para. 48 reaches only the four gases, and para. 95 only years beyond the end point of the NDC. A gas that the
     * inventory leaves out cannot be projected either (para. 99): para. 48 is taken there as well.
     */
    private static List<String> paragraphs(Profile profile, Form form, String lineId, ColumnKey key) {
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
