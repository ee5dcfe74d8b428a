package org.ctfdesk.rule.key;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.TableView;

/**
 * A footnote fits the cell that cites it: one that begins with a notation key is cited by that key, and one that names the figure of
 * another cell is suspected to be exchanged with that cell's own: MPGs, paras. 31 and 79.
 */
public final class FootnoteOfOtherCell extends Rule.OfTable {
    private static final Pattern OF_KEY = Pattern.compile("^\\W*(NE|IE|NA|NO|C|FX)(?:\\s*[:=–—-]|\\s*,)(?!\\w)");
    private static final BigDecimal LEAST = BigDecimal.TEN;

    public FootnoteOfOtherCell() {
        super(warning("OWN-203", mpgs("79")).ofMeasures(KEYS, CITED));
    }

    /** A cell that cites. */
    private record Citing(Place place, Quantity answer, int footnote) {}

    @Override
    public void check(TableView table, Found found) {
        var notes = new HashMap<Integer, String>();
        for (var note : table.foot().block(Foot.FOOTNOTE).items()) {
            if (note.id().matches("\\d{1,9}") && !note.row(Foot.FOOTNOTE).words(ColumnKey.of(Foot.TEXT)).isEmpty()) {
                notes.put(Integer.valueOf(note.id()), note.row(Foot.FOOTNOTE).words(ColumnKey.of(Foot.TEXT)));
            }
        }
        if (notes.isEmpty()) {
            return;
        }
        var citing = citing(table);
        ofKey(notes, citing, found);
        if (notes.size() > 1 && table.form() != Measures.FORM) { // among thousands of estimates some figure is always the same
            exchanged(notes, citing, found);
        }
    }

    private static void ofKey(Map<Integer, String> notes, List<Citing> citing, Found found) {
        for (var each : citing) {
            var named = OF_KEY.matcher(notes.getOrDefault(each.footnote(), ""));
            if (named.find() && each.answer() instanceof Quantity.Keys keys && each.answer().footnotes().size() == 1
                    && keys.keys().stream().noneMatch(key -> Pattern.compile("\\b" + key.name() + "\\b")
                            .matcher(notes.get(each.footnote())).find())) {
                found.at(each.place()).says("key", String.valueOf(each.footnote()), named.group(1), keys.citing(List.of()));
                return;
            }
        }
    }

    /** Two cells of which each other's footnote names the figure, or one of which it does and none names its own. */
    private static void exchanged(Map<Integer, String> notes, List<Citing> citing, Found found) {
        for (var one : citing) {
            if (!(one.answer() instanceof Quantity.Amount amount) || amount.value().abs().compareTo(LEAST) < 0
                    || amount.footnotes().size() != 1 || names(notes.getOrDefault(one.footnote(), ""), amount.value())) {
                continue;
            }
            var sharing = citing.stream().filter(each -> each.footnote() == one.footnote()).count();
            var other = citing.stream().filter(each -> each.footnote() != one.footnote() && !each.place().row().equals(one.place().row())
                    && names(notes.getOrDefault(each.footnote(), ""), amount.value())
                    && !(each.answer() instanceof Quantity.Amount its && names(notes.get(each.footnote()), its.value()))).findFirst();
            if (other.isPresent() && sharing == 1) {
                found.at(one.place()).says("figure", String.valueOf(one.footnote()), String.valueOf(other.get().footnote()),
                        amount.citing(List.of()));
                return;
            }
        }
    }

    private static boolean names(String text, BigDecimal figure) {
        return FreeText.figures(text).stream().anyMatch(each -> each.compareTo(figure.abs()) == 0);
    }

    private static List<Citing> citing(TableView table) {
        var all = new ArrayList<Citing>();
        table.table().rows().forEach((line, row) -> add(table, RowKey.of(line), row, all));
        table.table().blocks().values().forEach(block -> block.items().forEach(item ->
                item.rows().forEach((line, row) -> add(table, new RowKey(line, item.id()), row, all))));
        return all;
    }

    private static void add(TableView table, RowKey line, Row row, List<Citing> all) {
        row.answers().forEach((column, answer) -> {
            if (answer instanceof Quantity quantity) {
                quantity.footnotes().forEach(number -> all.add(new Citing(new Place(table.key(), line, column), quantity, number)));
            }
        });
    }
}
