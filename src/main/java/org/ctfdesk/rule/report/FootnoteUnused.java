package org.ctfdesk.rule.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.Table;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.FreeText;
import org.ctfdesk.rule.Rule;

/**
 * A footnote below a table is cited in it (suspected: words may cite it otherwise): 5/CMA.3, annex II. A footnote
 * that is cited and absent is found by FORM-06.
 */
public final class FootnoteUnused extends Rule.OfReport {
    private static final Set<String> ALL = Forms.NDC.stream().map(Form::id).collect(Collectors.toUnmodifiableSet());

    public FootnoteUnused() {
        super(warning("G-07", formats("annex II")).reads(ALL).ofMeasures(CITED));
    }

    @Override
    public void check(Report report, Found found) {
        var tables = new TreeMap<TableKey, List<TableKey>>();
        for (var form : Forms.NDC) {
            report.keysOf(form).forEach(key -> tables.computeIfAbsent(Report.footOf(key), made -> new ArrayList<>()).add(key));
        }
        tables.forEach((foot, sharing) -> {
            var left = new TreeSet<String>();
            report.table(foot).block(Foot.FOOTNOTE).items().forEach(item -> {
                left.add(item.id());
                if (FreeText.words(item.row(Foot.FOOTNOTE), Foot.TEXT).filter(text -> !text.isBlank()).isEmpty()) {
                    found.at(new Place(foot, new RowKey(Foot.FOOTNOTE, item.id()), ColumnKey.of(Foot.TEXT))).says("blank", item.id());
                }
            });
            for (var key : sharing) {
                takeOut(left, report.table(key));
            }
            if (!left.isEmpty()) {
                takeOut(left, report.table(foot));
            }
            for (var number : left) {
                found.at(new Place(foot, new RowKey(Foot.FOOTNOTE, number), ColumnKey.of(Foot.TEXT))).with(number)
                        .mendedBy(new Edit.RemoveItems(foot, Foot.FOOTNOTE, Set.of(number)));
            }
        });
    }

    private static void takeOut(Set<String> left, Table table) {
        for (var row : table.rows().values()) {
            takeOut(left, row);
        }
        for (var block : table.blocks().values()) {
            for (var item : block.items()) {
                if (left.isEmpty()) {
                    return;
                }
                item.rows().values().forEach(row -> takeOut(left, row));
            }
        }
    }

    private static void takeOut(Set<String> left, Row row) {
        if (left.isEmpty()) {
            return;
        }
        row.cited().forEach(number -> left.remove(String.valueOf(number)));
    }
}
