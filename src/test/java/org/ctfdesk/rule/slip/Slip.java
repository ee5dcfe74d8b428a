package org.ctfdesk.rule.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.ctfdesk.edit.AnswerReader;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/**
 * A kind of slip that a compiler makes; planting it changes a true report into one that is wrong somewhere.
 *
 * @param name group and kind, as {@code figure/tenfold/table7}
 */
record Slip(String name, Plant plant) {
    /** Puts the slip somewhere into a report; nothing where the report has no such place. */
    @FunctionalInterface
    interface Plant {
        Optional<Planted> into(Report report, Random random);
    }

    /** A report with a slip in it, and in a few words what was done. */
    record Planted(String what, Report report) {}

    private static final AnswerReader TYPED = new AnswerReader(NumberStyle.PLAIN, Words.in(java.util.Locale.ENGLISH));

    /** The cells of a report with their answers. */
    record Cell(Place place, Answer answer) {
        Optional<Quantity.Amount> amount() {
            return Optional.of(answer).filter(Quantity.Amount.class::isInstance).map(Quantity.Amount.class::cast)
                    .filter(amount -> amount.value().signum() != 0);
        }

        Optional<String> words() {
            return Optional.of(answer).filter(Answer.Words.class::isInstance).map(words -> ((Answer.Words) words).text());
        }
    }

    /** The cells whose path fits. */
    static List<Cell> cells(Report report, String path) {
        var pattern = Pattern.compile(path);
        var cells = new ArrayList<Cell>();
        for (var key : report.tables().keySet()) {
            var table = report.table(key);
            table.rows().forEach((line, row) -> row.answers().forEach((column, answer) ->
                    add(cells, new Cell(new Place(key, RowKey.of(line), column), answer), pattern)));
            table.blocks().values().forEach(block -> block.items().forEach(item -> item.rows().forEach((line, row) ->
                    row.answers().forEach((column, answer) ->
                            add(cells, new Cell(new Place(key, new RowKey(line, item.id()), column), answer), pattern)))));
        }
        cells.sort(java.util.Comparator.comparing(cell -> cell.place.path()));
        return cells;
    }

    private static void add(List<Cell> cells, Cell cell, Pattern pattern) {
        if (pattern.matcher(cell.place.path()).matches()) {
            cells.add(cell);
        }
    }

    static <T> Optional<T> any(List<T> some, Random random) {
        return some.isEmpty() ? Optional.empty() : Optional.of(some.get(random.nextInt(some.size())));
    }

    /** Typed as a user types it; nothing clears the cell. */
    static Planted typed(Report report, Place place, String text) {
        var edit = Edit.type(place, TYPED.read(kind(place), text));
        return new Planted(place.path() + " = " + (text.length() > 160 ? text.substring(0, 160) + "…" : text), edit.applyTo(report));
    }

    private static Kind kind(Place place) {
        var form = Forms.of(place.table().form());
        return place.column().equals(ColumnKey.LABEL) ? Kind.TEXT : place.column().equals(ColumnKey.ACROSS)
                ? form.line(place.row().line()).orElseThrow().spanning().orElseThrow() : form.column(place.column().column()).kind();
    }

    static Planted changed(String what, Report report, List<Edit.Change> changes) {
        return new Planted(what, new Edit.SetAnswers("paste", changes).applyTo(report));
    }

    static Optional<Answer> answer(Report report, String path) {
        return report.answer(Place.ofPath(path));
    }

    static Place at(TableKey table, RowKey row, ColumnKey column) {
        return new Place(table, row, column);
    }

    @Override
    public String toString() {
        return name;
    }
}
