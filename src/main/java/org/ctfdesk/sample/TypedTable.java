package org.ctfdesk.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;

/** A table typed into. Rows are addressed as {@code energy} or {@code indicator/2}. */
final class TypedTable {
    private final Draft draft;
    private final TableKey table;
    private final Form form;

    TypedTable(Draft draft, TableKey table) {
        this.draft = draft;
        this.table = table;
        this.form = Forms.of(table.form());
    }

    /** Types into the only cell of a row: its one column of words, or the one that spans them all. */
    TypedTable text(String row, String text) {
        return cells(row, List.of(paragraphs(text)));
    }

    /** Types a row from left to right, cells parted by {@code |}; what is blank stays as it is. */
    TypedTable row(String row, String cells) {
        return cells(row, Arrays.stream(cells.split("\\|", -1)).map(TypedTable::paragraphs).toList());
    }

    /** Types several rows, the name of each before its first bar. */
    TypedTable rows(String block) {
        block.lines().forEach(line -> {
            var bar = line.indexOf('|');
            row(line.substring(0, bar).strip(), line.substring(bar + 1));
        });
        return this;
    }

    /** Types a row that the Party names itself. */
    TypedTable named(String row, String name, String cells) {
        return name(row, name).row(row, cells);
    }

    /**
     * Types lines of the table's one repeated part: the first line of the block names columns, each further one is a new item,
     * cells parted by {@code |}.
     */
    TypedTable lines(String block) {
        var part = form.repeatedParts().findFirst().orElseThrow();
        var lines = block.strip().lines().map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList()).toList();
        for (var cells : lines.subList(1, lines.size())) {
            var row = part.lines().getFirst().id() + "/" + draft.report().table(table).block(part.id()).nextId();
            for (var i = 0; i < cells.size(); i++) {
                var column = lines.getFirst().get(i);
                type(row, ColumnKey.of(column), form.column(column).kind(), cells.get(i));
            }
        }
        return this;
    }

    /** Names a row that the Party names itself. */
    TypedTable name(String row, String name) {
        return type(row, ColumnKey.LABEL, Kind.TEXT, name);
    }

    /** Types a row of long texts. */
    TypedTable texts(String row, String... texts) {
        return cells(row, Arrays.stream(texts).map(TypedTable::paragraphs).toList());
    }

    /** Types a row that begins with long texts. */
    TypedTable row(String row, List<String> texts, String cells) {
        var all = new ArrayList<>(texts.stream().map(TypedTable::paragraphs).toList());
        Arrays.stream(cells.split("\\|", -1)).map(TypedTable::paragraphs).forEach(all::add);
        return cells(row, all);
    }

    /** Types into one cell, as {@code year@2022}, what stood there before is lost; an empty text clears it. */
    TypedTable cell(String row, String column, String text) {
        var key = ColumnKey.ofPath(column);
        var line = line(row);
        var kind = key.equals(ColumnKey.ACROSS) ? line.spanning().orElseThrow()
                : key.equals(ColumnKey.LABEL) ? Kind.TEXT : form.column(key.column()).kind();
        draft.set(new Place(table, RowKey.ofPath(row), key), draft.typed().read(kind, text));
        return this;
    }

    /** Adds a custom footnote under the next number. */
    TypedTable footnote(String text) {
        var foot = new TypedTable(draft, Report.footOf(table));
        var id = draft.report().table(foot.table).block(Foot.FOOTNOTE).nextId();
        foot.type(Foot.FOOTNOTE + "/" + id, ColumnKey.of(Foot.TEXT), Kind.TEXT, paragraphs(text));
        return this;
    }

    /** Fills the documentation box. */
    TypedTable box(String text) {
        new TypedTable(draft, Report.footOf(table)).type(Foot.BOX, ColumnKey.of(Foot.TEXT), Kind.TEXT, paragraphs(text));
        return this;
    }

    private TypedTable cells(String row, List<String> cells) {
        var line = line(row);
        if (line.spanning().isPresent()) {
            return type(row, ColumnKey.ACROSS, line.spanning().get(), cells.getFirst());
        }
        var columns = columns();
        if (cells.size() > columns.size()) {
            throw new IllegalArgumentException(
                    table.path() + " " + row + ": " + cells.size() + " cells for " + columns.size() + " columns.");
        }
        for (var i = 0; i < cells.size(); i++) {
            type(row, columns.get(i), form.column(columns.get(i).column()).kind(), cells.get(i));
        }
        return this;
    }

    private Part.Line line(String row) {
        return form.line(RowKey.ofPath(row).line())
                .orElseThrow(() -> new IllegalArgumentException(table.path() + " has no row " + row));
    }

    private List<ColumnKey> columns() {
        var columns = new ArrayList<ColumnKey>();
        for (var column : form.columns()) {
            if (column.isLabel() || column.isSeparator()) {
                continue;
            }
            if (column.isYearly()) {
                draft.report().profile().periods().of(column.years())
                        .forEach(year -> columns.add(new ColumnKey(column.id(), year)));
            } else {
                columns.add(ColumnKey.of(column.id()));
            }
        }
        return columns;
    }

    private TypedTable type(String row, ColumnKey column, Kind kind, String text) {
        var answer = draft.typed().read(kind, text);
        if (answer.isPresent()) {
            draft.set(new Place(table, RowKey.ofPath(row), column), Optional.of(answer.get()));
        }
        return this;
    }

    /** Lines broken only for the source's sake are joined; a blank line parts paragraphs. */
    private static String paragraphs(String text) {
        return Arrays.stream(text.strip().split("\\n\\s*\\n"))
                .map(paragraph -> paragraph.lines().map(String::strip).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }
}
