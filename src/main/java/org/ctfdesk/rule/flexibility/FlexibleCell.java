package org.ctfdesk.rule.flexibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ctfdesk.flexibility.FlexibleCells;
import org.ctfdesk.form.Form;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
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
    static final Set<String> FORM_IDS = FlexibleCells.FORMS.stream().map(Form::id).collect(Collectors.toUnmodifiableSet());

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

    /** Tells of an item of a form the paragraphs under which {@code key} stands in it and FX may. */
    static Function<Item, Set<String>> paragraphsOf(NotationKey key, Profile profile, Form form) {
        var known = new HashMap<String, Map<ColumnKey, List<String>>>();
        return item -> {
            var search = new Search(key, profile, form, known, new ArrayList<>());
            item.rows().forEach((line, row) -> search.look(line, item.id(), row));
            return search.found().stream().flatMap(cell -> cell.paragraphs().stream()).collect(Collectors.toUnmodifiableSet());
        };
    }

    /**
     * A walk through a form.
     *
     * @param known the paragraphs of a line's columns; the same for thousands of measures
     */
    private record Search(
            NotationKey key, Profile profile, Form form, Map<String, Map<ColumnKey, List<String>>> known, List<FlexibleCell> found) {
        void look(String line, String item, Row row) {
            row.keys().forEach((column, keys) -> {
                if (keys.keys().contains(key)) {
                    var paragraphs = known.computeIfAbsent(line, made -> new HashMap<>())
                            .computeIfAbsent(column, asked -> FlexibleCells.paragraphs(profile, form, line, asked));
                    if (!paragraphs.isEmpty()) {
                        found.add(new FlexibleCell(new Place(TableKey.of(form.id()), new RowKey(line, item), column), keys, paragraphs));
                    }
                }
            });
        }
    }
}
