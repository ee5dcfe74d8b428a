package org.ctfdesk.excel.agreed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctfdesk.edit.RandomEdits;
import org.ctfdesk.edit.AnswerReader;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Outcomes;
import org.ctfdesk.form.article6.ReviewFindings;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Block;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.Table;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.sheet.AnswerText;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/** Ledgers for tests. */
final class Ledgers {
    static final Words ENGLISH = Words.in(Locale.ENGLISH);
    static final AnswerReader TYPED = new AnswerReader(NumberStyle.POINT, ENGLISH);

    private Ledgers() {}

    /** The lines of a ledger that hold anything, by form; findings of reviews are no table of the agreed format. */
    static Map<String, List<Row>> lines(Report report) {
        var all = new TreeMap<String, List<Row>>();
        for (var form : Forms.LEDGER) {
            if (form.equals(ReviewFindings.FORM)) {
                continue;
            }
            var rows = report.table(form.id()).block(part(form)).items().stream()
                    .map(item -> item.row(part(form))).filter(row -> !row.isEmpty()).toList();
            if (!rows.isEmpty()) {
                all.put(form.id(), rows);
            }
        }
        return all;
    }

    private static String part(Form form) {
        return form.repeatedParts().findFirst().orElseThrow().id();
    }

    /** A report with lines as typed: columns in the first row, one line in each further one. */
    static Report drawn(Report base, Form form, String drawing) {
        var lines = drawing.lines().filter(line -> !line.isBlank()).map(line -> List.of(line.strip().split("\\s*\\|\\s*", -1))).toList();
        var items = new ArrayList<>(base.table(form.id()).block(part(form)).items());
        for (var cells : lines.subList(1, lines.size())) {
            var row = Row.EMPTY;
            for (var i = 0; i < cells.size(); i++) {
                var column = lines.getFirst().get(i);
                row = row.with(ColumnKey.of(column), TYPED.read(form.column(column).kind(), cells.get(i)));
            }
            items.add(Item.blank(Integer.toString(items.size() + 1)).with(part(form), row));
        }
        return base.with(TableKey.of(form.id()), Table.EMPTY.with(part(form), Block.of(items)));
    }

    /** So many actions, each filled as a registry would fill it; repeated words are shared, as they are after reading. */
    static Report actions(int count) {
        var shared = Row.EMPTY;
        for (var cell : Map.of(
                Actions.TYPE, "First transfer", Actions.SUBTYPE, "First transfer to another Party", Actions.APPROACH_ID, "CA0001",
                Actions.AUTHORIZATION_ID, "GHA-CHE-2024-01", Outcomes.FIRST_TRANSFERRING_PARTY, "GHA", Outcomes.PARTY_REGISTRY, "GHA01",
                Outcomes.METRIC, "GHG", Outcomes.GWP, "AR5", Outcomes.MITIGATION_TYPE, "Emission reductions",
                Actions.ACQUIRING_PARTY, "CHE").entrySet()) {
            shared = shared.with(ColumnKey.of(cell.getKey()), TYPED.read(Actions.FORM.column(cell.getKey()).kind(), cell.getValue()));
        }
        shared = shared.with(ColumnKey.of(Outcomes.VINTAGE), Optional.of(Answer.Years.of(2024)));
        var items = new ArrayList<Item>();
        var serial = 1L;
        for (var i = 1; i <= count; i++) {
            var size = 1 + i * 7919L % 5000;
            var row = shared.with(ColumnKey.LABEL, Optional.of(new Answer.Words("T" + i)))
                    .with(ColumnKey.of(Actions.DATE), Optional.of(new Answer.Day(LocalDate.of(2025, 1, 1).plusDays(i % 365))))
                    .with(ColumnKey.of(Outcomes.FIRST_ID), Optional.of(new Answer.Words("CA0001-GHA01-GHA-" + serial + "-2024")))
                    .with(ColumnKey.of(Outcomes.LAST_ID),
                            Optional.of(new Answer.Words("CA0001-GHA01-GHA-" + (serial + size - 1) + "-2024")))
                    .with(ColumnKey.of(Outcomes.QUANTITY), Optional.of(Quantity.of(Long.toString(size))));
            serial += size;
            items.add(Item.blank(Integer.toString(i)).with(Actions.ACTION, row));
        }
        return RandomEdits.blank().with(TableKey.of(Actions.FORM.id()), Table.EMPTY.with(Actions.ACTION, Block.of(items)));
    }

    /** Cells of a line in words, a blank between them. */
    static String told(Row row, String... columns) {
        var shown = new AnswerText(NumberStyle.PLAIN, ENGLISH);
        return Stream.of(columns)
                .map(column -> row.answer(ColumnKey.of(column)).map(answer -> shown.full(answer, Kind.TEXT)).orElse("-"))
                .collect(Collectors.joining(" "));
    }

    static OptionalInt allYears() {
        return OptionalInt.empty();
    }
}
