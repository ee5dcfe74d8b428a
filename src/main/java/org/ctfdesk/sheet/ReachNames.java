package org.ctfdesk.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Reach;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.text.Words;

/** What a claim of flexibility reaches, in the words of the forms. */
public final class ReachNames {
    private final Words words;
    private final PlaceNames names;

    public ReachNames(Words words) {
        this.words = words;
        this.names = new PlaceNames(words);
    }

    /** As {@code Tables: 6, 7} and {@code Rows: SF6, NF3}, a line each; "" where nothing is narrowed down. */
    public String of(Reach reach, Report report) {
        var lines = new ArrayList<String>();
        add(lines, "place.reach.tables", Forms.NDC.stream()
                .filter(form -> reach.tables().contains(form.id())).map(Form::number).toList());
        add(lines, "place.reach.rows", reach.rows().stream().map(row -> row(row, report)).toList());
        add(lines, "place.reach.columns", reach.columns().stream().map(this::column).toList());
        return String.join("\n", lines);
    }

    private void add(List<String> lines, String key, List<String> those) {
        if (!those.isEmpty()) {
            lines.add(words.of(key, those.stream().distinct().collect(Collectors.joining("; "))));
        }
    }

    /** A row as the first table that has it calls it. */
    public String row(RowKey row, Report report) {
        return Forms.NDC.stream()
                .filter(form -> form.line(row.line()).isPresent())
                .findFirst()
                .map(form -> names.row(report, new Place(TableKey.of(form.id()), row, ColumnKey.LABEL)))
                .orElse(row.path());
    }

    /** A column as the first table that has it calls it. */
    public String column(ColumnKey column) {
        return Forms.NDC.stream()
                .filter(form -> form.columns().stream().anyMatch(each -> each.id().equals(column.column())))
                .findFirst()
                .map(form -> names.column(new Place(TableKey.of(form.id()), RowKey.of(""), column)))
                .orElse(column.path());
    }
}
