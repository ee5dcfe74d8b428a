package org.ctfdesk.ui.form;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Part;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.sheet.AnswerText;
import org.ctfdesk.sheet.CellPlace;
import org.ctfdesk.sheet.RowView;
import org.ctfdesk.sheet.Sheet;
import org.ctfdesk.sheet.SheetCell;
import org.ctfdesk.sheet.SheetRow;
import org.ctfdesk.ui.common.FoundAt;
import org.ctfdesk.ui.grid.GridContent;
import org.ctfdesk.ui.grid.cell.GridCell;

/** A sheet as the grid draws it, with the marks of findings. Rows are made when they are first seen. */
final class FormContent implements GridContent {
    /** Pixels for a character, and what a cell has around its words. */
    private static final double CHARACTER = 7.2;
    private static final double PADDING = 16;
    private static final String LEVEL = "\u2003"; // before words that the form prints one level in
    /** How far columns of prose may be narrowed and widened to fit into the room. */
    private static final double NARROWED = 0.62;

    private static final double WIDENED = 2;
    private static final double WIDENED_LABEL = 1.4;

    /** A row as drawn; kept as long as what stands for the row is the same object. */
    private record Drawn(Object identity, GridCell[] cells) {}

    private final Sheet sheet;
    private final AnswerText shown;
    private final Predicate<Place> locked;
    private final Drawn[] rows;
    private final RowMarks marked;

    /**
     * @param found the findings to mark
     * @param locked what may be read alone; the same object as long as it says the same
     * @param comments the cells with comments, by the names of their rows; the same object as long as it says the same
     * @param before what the grid shows until now, its rows being taken over where they would look the same
     */
    FormContent(Sheet sheet, AnswerText shown, FoundAt found, Predicate<Place> locked, Map<String, Set<Place>> comments,
            FormContent before) {
        this.sheet = sheet;
        this.shown = shown;
        this.locked = locked;
        rows = new Drawn[sheet.rows().size()];
        marked = new RowMarks(sheet, found, comments, before == null ? null : before.marked);
        if (before != null && before.shown == shown && before.locked == locked) {
            takeOver(before);
        }
    }

    private void takeOver(FormContent before) {
        var known = new IdentityHashMap<Object, Drawn>();
        for (var i = 0; i < before.rows.length; i++) {
            if (before.rows[i] != null) {
                if (i < rows.length && before.rows[i].identity() == rowIdentity(i)) {
                    rows[i] = before.rows[i];
                } else {
                    known.put(before.rows[i].identity(), before.rows[i]);
                }
            }
        }
        for (var i = 0; i < rows.length && !known.isEmpty(); i++) {
            var drawn = rows[i] == null ? known.remove(rowIdentity(i)) : null;
            rows[i] = drawn == null ? rows[i] : drawn;
        }
    }

    Sheet sheet() {
        return sheet;
    }

    /** Row and column of the first cell that takes an answer. */
    Optional<CellPlace> firstAnswer() {
        for (var row = sheet.headRows(); row < sheet.rows().size(); row++) {
            for (var column = 0; column < sheet.columns().size(); column++) {
                if (sheet.rows().get(row).cell(column) instanceof SheetCell.Input) {
                    return Optional.of(new CellPlace(row, column));
                }
            }
        }
        return Optional.empty();
    }

    AnswerText shown() {
        return shown;
    }

    /** What a cell says, each option of several by itself; nothing where it takes no answer. */
    Set<String> said(int row, int column) {
        return RowView.said(sheet.rows().get(row).cell(anchorColumn(row, column)), shown).collect(Collectors.toSet());
    }

    /** The address of a column. */
    ColumnKey columnKey(int column) {
        return sheet.columns().get(column).key();
    }

    @Override
    public int rowCount() {
        return rows.length;
    }

    @Override
    public int columnCount() {
        return sheet.columns().size();
    }

    @Override
    public int headRows() {
        return sheet.headRows();
    }

    @Override
    public int frozenColumns() {
        return 1;
    }

    @Override
    public double preferredWidth(int column) {
        var described = sheet.columns().get(column);
        return described.column().isSeparator() ? 14 : described.width() * CHARACTER + PADDING;
    }

    @Override
    public double leastWidth(int column) {
        return preferredWidth(column) * (isProse(column) ? NARROWED : 1);
    }

    @Override
    public double mostWidth(int column) {
        return preferredWidth(column) * (!isProse(column) ? 1 : column == 0 ? WIDENED_LABEL : WIDENED);
    }

    private boolean isProse(int column) {
        var described = sheet.columns().get(column).column();
        return described.kind() instanceof Kind.Text && !described.isSeparator();
    }

    @Override
    public GridCell cell(int row, int column) {
        return drawn(row).cells()[column];
    }

    @Override
    public Object rowIdentity(int row) {
        return marked.of(row) == null ? sheet.rows().get(row) : marked.of(row);
    }

    @Override
    public int anchorRow(int row, int column) {
        var at = row;
        while (at > 0 && at < sheet.headRows() && cell(at, anchorColumn(at, column)) == GridCell.COVERED) {
            at--;
        }
        return at;
    }

    @Override
    public int anchorColumn(int row, int column) {
        for (var up = row; up >= 0; up--) {
            for (var at = column; at >= 0; at--) {
                var cell = cell(up, at);
                if (cell != GridCell.COVERED) {
                    if (at + cell.columnSpan() > column && up + cell.rowSpan() > row) {
                        return at;
                    }
                    break;
                }
            }
            if (row >= sheet.headRows()) {
                break;
            }
        }
        return column;
    }

    private Drawn drawn(int row) {
        if (rows[row] == null) {
            var sheetRow = sheet.rows().get(row);
            var own = marked.of(row) == null ? Map.<Place, Severity>of() : marked.of(row).marks();
            var said = marked.of(row) == null ? Set.<Place>of() : marked.of(row).commented();
            var cells = new ArrayList<GridCell>();
            for (var cell : sheetRow.cells()) {
                cells.add(cell(sheetRow, cell, own, said));
            }
            rows[row] = new Drawn(rowIdentity(row), cells.toArray(GridCell[]::new));
        }
        return rows[row];
    }

    private GridCell cell(SheetRow row, SheetCell cell, Map<Place, Severity> own, Set<Place> said) {
        return switch (cell) {
            case SheetCell.Covered covered -> GridCell.COVERED;
            case SheetCell.Blank blank -> GridCell.of("", GridCell.Look.SEPARATOR);
            case SheetCell.Shaded shaded -> GridCell.of("", GridCell.Look.SHADED);
            case SheetCell.Fixed fixed -> fixed(row, fixed);
            case SheetCell.Input input -> {
                var made = AnswerCell.of(row, input, shown, own.get(input.place()));
                var commented = said.contains(input.place()) ? made.withComment() : made;
                yield locked.test(input.place()) ? commented.locked() : commented;
            }
        };
    }

    /** Words of the form; where the decision has footnotes to them, their letters, and the texts for whoever points there. */
    private GridCell fixed(SheetRow row, SheetCell.Fixed fixed) {
        var cell = GridCell.of(LEVEL.repeat(row.indent()) + fixed.text(), look(row)).spanning(fixed.rows(), fixed.columns());
        return fixed.letters().isEmpty()
                ? cell
                : cell.withFootnotes(fixed.letters()).spoken(fixed.text() + "\n" + String.join("\n", sheet.notes(fixed.letters())));
    }

    private static GridCell.Look look(SheetRow row) {
        return switch (row.role()) {
            case HEAD -> GridCell.Look.HEAD;
            case HEADING, FOOT_HEADING -> GridCell.Look.HEADING;
            case NOTE -> GridCell.Look.NOTE;
            case LINE, TOTAL -> row.face() == Part.Face.PLAIN ? GridCell.Look.LABEL : GridCell.Look.LABEL_ITALIC;
            case FOOTNOTE, BOX -> GridCell.Look.LABEL;
        };
    }
}
