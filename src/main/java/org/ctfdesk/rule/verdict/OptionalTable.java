package org.ctfdesk.rule.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.form.Column;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Part;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;

/**
 * A table that nobody must fill under the report’s circumstances, so that no answer in it is missing: begun, and less than half of it
 * there, it cannot hold what is asked of tables that are filled. Totals and rows of the Party’s own that do not exist are not counted.
 */
final class OptionalTable {
    private OptionalTable() {}

    /** The first blank cell of a form that is begun and less than half filled; nothing of one that is blank or mostly there. */
    static Optional<Place> firstBlank(Report report, Form form) {
        for (var key : report.keysOf(form)) {
            var table = report.table(key);
            if (table.isEmpty()) {
                continue;
            }
            var blank = new ArrayList<Place>();
            var cells = 0;
            for (var part : form.parts()) {
                if (part instanceof Part.Line line && !line.total() && line.formulas().isEmpty()) {
                    cells += look(report, form, line, key, RowKey.of(line.id()), table.row(line.id()), blank);
                } else if (part instanceof Part.Repeated repeated) {
                    for (var item : table.block(repeated.id()).items()) {
                        for (var line : repeated.lines()) {
                            cells += look(report, form, line, key, new RowKey(line.id(), item.id()), item.row(line.id()), blank);
                        }
                    }
                }
            }
            if (2 * blank.size() > cells) {
                return Optional.of(blank.getFirst());
            }
        }
        return Optional.empty();
    }

    /** How many cells a line has; those without an answer are added. */
    private static int look(Report report, Form form, Part.Line line, TableKey key, RowKey row, Row answers, List<Place> blank) {
        var cells = 0;
        for (var column : form.columns()) {
            if (!line.columns().contains(column.id())) {
                continue;
            }
            for (var each : columns(report, column)) {
                cells++;
                if (answers.answer(each).isEmpty()) {
                    blank.add(new Place(key, row, each));
                }
            }
        }
        return cells;
    }

    private static List<ColumnKey> columns(Report report, Column column) {
        return column.isYearly()
                ? report.profile().periods().of(column.years()).stream().map(year -> new ColumnKey(column.id(), year)).toList()
                : List.of(ColumnKey.of(column.id()));
    }
}
