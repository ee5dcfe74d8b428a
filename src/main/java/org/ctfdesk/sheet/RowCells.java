package org.ctfdesk.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Part;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.RowKey;

/** The cells of one line of a form. */
final class RowCells {
    private final Sheet sheet;

    RowCells(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * One cell for each column.
     *
     * @param names the row that holds the line's name, where another table keeps it
     */
    List<SheetCell> of(Part.Line line, RowKey key, Optional<Part.Repeated> part, Row answers, Row names) {
        var cells = new ArrayList<SheetCell>(sheet.columns().size());
        cells.add(label(line, key, part, names));
        if (line.spanning().isPresent()) {
            across(line, key, answers, cells);
            return cells;
        }
        for (var i = 1; i < sheet.columns().size(); i++) {
            cells.add(cell(line, key, answers, i));
        }
        join(line, cells);
        return cells;
    }

    /** One answer from the second column up to the first that is shaded. */
    private void across(Part.Line line, RowKey key, Row answers, List<SheetCell> cells) {
        var width = (int) sheet.columns().stream().skip(1).filter(column -> !isShaded(line, column)).count();
        cells.add(new SheetCell.Input(new Place(sheet.key(), key, ColumnKey.ACROSS), line.spanning().orElseThrow(),
                answers.answer(ColumnKey.ACROSS), Optional.empty(), width, ""));
        for (var i = 2; i < sheet.columns().size(); i++) {
            cells.add(isShaded(line, sheet.columns().get(i)) ? SheetCell.SHADED : SheetCell.COVERED);
        }
    }

    private static boolean isShaded(Part.Line line, SheetColumn column) {
        return line.print().shaded().contains(column.column().id());
    }

    private SheetCell cell(Part.Line line, RowKey key, Row answers, int at) {
        var column = sheet.columns().get(at);
        if (column.column().isSeparator()) {
            return SheetCell.BLANK;
        }
        var answer = answers.answer(column.key());
        if (answer.isEmpty() && isShaded(line, column)) {
            return SheetCell.SHADED; // what stands there all the same is shown, so that it can be taken away
        }
        var place = new Place(sheet.key(), key, column.key());
        return new SheetCell.Input(place, column.column().kind(), answer, Optional.ofNullable(sheet.results().get(place)), 1, "");
    }

    /** Makes one cell of two, unless the first holds an answer of its own. */
    private void join(Part.Line line, List<SheetCell> cells) {
        for (var i = 1; i < cells.size() - 1; i++) {
            if (sheet.columns().get(i).column().id().equals(line.print().joined())
                    && cells.get(i) instanceof SheetCell.Input first && first.answer().isEmpty()
                    && cells.get(i + 1) instanceof SheetCell.Input next) {
                cells.set(i, new SheetCell.Input(next.place(), next.kind(), next.answer(), next.result(), 2, next.hint()));
                cells.set(i + 1, SheetCell.COVERED);
            }
        }
    }

    private SheetCell label(Part.Line line, RowKey key, Optional<Part.Repeated> part, Row names) {
        var printed = sheet.printed(sheet.form().key(line.id()));
        if (!line.named()) {
            return new SheetCell.Fixed(printed, 1, 1, 0, sheet.form().notes().lettersAt(line.id()));
        }
        var keptBy = part.filter(Part.Repeated::follows)
                .map(repeated -> new Place(
                        Report.rosterTable(repeated), new RowKey(Report.rosterPart(repeated), key.item()), ColumnKey.LABEL))
                .orElse(new Place(sheet.key(), key, ColumnKey.LABEL));
        return new SheetCell.Input(keptBy, Kind.TEXT, names.answer(ColumnKey.LABEL), Optional.empty(), 1, printed);
    }
}
