package org.ctfdesk.rule.remark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.ndc.Definitions;
import org.ctfdesk.form.ndc.Description;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.Methodologies;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.Table;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.text.Remembered;

/** A text of the Party and where it stands. */
public record Remark(Place place, String text) {
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.;!?])\\s+(?=[\\p{Lu}‘“'\"])|\\n");
    private static final Remembered<List<String>> SENTENCES = new Remembered<>(text -> List.of(SENTENCE.split(text)));

    /** Every text of the tables whose cells are words, and of table 4; what measures are described with is not among them. */
    public static List<Remark> ofTables(Report report) {
        var all = new ArrayList<Remark>();
        for (var form : List.of(Description.FORM, Indicators.FORM, Definitions.FORM, Methodologies.FORM)) {
            add(TableKey.of(form.id()), report.table(form.id()), all);
        }
        report.keysOf(Progress.FORM).forEach(key -> add(key, report.table(key), all));
        return all;
    }

    /** Every text in the tables of a form. */
    public static List<Remark> in(Report report, Form form) {
        var all = new ArrayList<Remark>();
        report.keysOf(form).forEach(key -> add(key, report.table(key), all));
        return all;
    }

    /** The documentation box and the footnotes below the tables of a form. */
    public static List<Remark> below(Report report, Form form) {
        var all = new ArrayList<Remark>();
        report.keysOf(form).stream().map(Report::footOf).distinct().forEach(foot -> add(foot, report.table(foot), all));
        return all;
    }

    /** The documentation box below a table. */
    static Optional<Remark> box(Report report, TableKey table) {
        var all = new ArrayList<Remark>();
        var foot = Report.footOf(table);
        add(foot, RowKey.of(Foot.BOX), report.table(foot).row(Foot.BOX), all);
        return all.stream().findFirst();
    }

    private static void add(TableKey key, Table table, List<Remark> all) {
        table.rows().forEach((line, row) -> add(key, RowKey.of(line), row, all));
        table.blocks().values().forEach(block -> block.items().forEach(item ->
                item.rows().forEach((line, row) -> add(key, new RowKey(line, item.id()), row, all))));
    }

    private static void add(TableKey key, RowKey line, Row row, List<Remark> all) {
        row.answers().forEach((column, answer) -> {
            if (!answer.asText().isBlank()) {
                all.add(new Remark(new Place(key, line, column), answer.asText()));
            }
        });
    }

    List<String> sentences() {
        return SENTENCES.of(text);
    }
}
