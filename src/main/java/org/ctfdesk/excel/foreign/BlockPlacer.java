package org.ctfdesk.excel.foreign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ctfdesk.edit.Origin;
import org.ctfdesk.edit.Reason;
import org.ctfdesk.excel.foreign.Block.Col;
import org.ctfdesk.excel.foreign.grid.Grid;
import org.ctfdesk.excel.foreign.grid.GridCell;
import org.ctfdesk.excel.foreign.words.Bounds;
import org.ctfdesk.excel.foreign.words.CellReader;
import org.ctfdesk.excel.foreign.words.FigureRead;
import org.ctfdesk.excel.foreign.words.Plain;
import org.ctfdesk.excel.foreign.words.Units;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;

/** What placing the rows of every sort of table has in common. */
abstract class BlockPlacer {
    private static final Optional<Answer> FLEXIBLE = Optional.of(Quantity.of(NotationKey.FX));

    private static final Pattern NUMBER = Pattern.compile("[\\d.]{1,6}[.)]?|[IVX]{1,4}[.)]?");
    private static final Pattern PER_CENT = Pattern.compile("%|per ?cent|por ciento|pour ?cent|процент|百分");
    private static final int LONGEST_NUMBER = 20;

    /** A cell read for a row whose place is not settled yet. */
    record Cell(Origin origin, ColumnKey column, CellReader.Read read, int row, int at) {}

    final SheetWork sheet;
    final Block block;
    final Grid grid;
    final Form form;
    final TableKey table;
    final Gathered gathered;
    final CellReader reader;
    private final Corrections corrections;
    private final RowUnits rowUnits;
    private final List<Integer> unitColumns;
    private final Map<String, Optional<String>> otherUnits = new HashMap<>();
    private final Map<String, Kind> kinds = new HashMap<>();

    BlockPlacer(SheetWork sheet, Block block, TableKey table, Gathered gathered, CellReader reader, Corrections corrections) {
        this.sheet = sheet;
        this.block = block;
        this.grid = block.grid;
        this.form = Forms.of(block.form);
        this.table = table;
        this.gathered = gathered;
        this.reader = reader;
        this.corrections = corrections;
        this.rowUnits = new RowUnits(block);
        this.unitColumns = block.columns.entrySet().stream().filter(entry -> entry.getValue().column().equals("unit"))
                .map(Map.Entry::getKey).toList();
    }

    /** Places all rows of the table, those below its notes too. */
    final void place(FootReader foot) {
        for (var row = block.firstRow; row < block.endRow; row++) {
            if (foot.isRow(row) && grid.columns(row).length > 0) {
                if (block.numberColumn >= 0 && grid.cell(row, block.numberColumn).isPresent()) {
                    sheet.use(row, block.numberColumn);
                }
                var told = corrections.rows().isEmpty() ? null : corrections.rows().get(new FoundTable(block).labelOf(row));
                if (told == null) {
                    row(row);
                } else if (form.line(told).filter(line -> form.repeatedOf(told).isEmpty()).isPresent()) {
                    labelAt(row).ifPresent(at(row));
                    enter(values(row, form.line(told), false), RowKey.of(told));
                }
            }
        }
    }

    private java.util.function.Consumer<Integer> at(int row) {
        return column -> sheet.use(row, column);
    }

    /** Places one row. */
    abstract void row(int row);

    /** The label of a row: what stands in the column of labels, or beside it where that is blank or holds a number alone. */
    final Optional<Integer> labelAt(int row) {
        var first = block.columns.isEmpty() ? block.labelColumn + 1 : block.columns.firstKey();
        var here = grid.cell(row, block.labelColumn);
        if (here.isPresent() && !isNumber(here.get().text())) {
            return Optional.of(block.labelColumn);
        }
        for (var column = Math.max(0, block.firstColumn - 1); column < first; column++) {
            if (column != block.labelColumn && !block.columns.containsKey(column) && grid.cell(row, column)
                    .filter(cell -> cell.sort() == GridCell.Sort.TEXT).isPresent() && column >= block.labelColumn - 2) {
                return Optional.of(column);
            }
        }
        return here.map(any -> block.labelColumn);
    }

    /** A number of a row, and no name. */
    private static boolean isNumber(String text) {
        return text.length() <= LONGEST_NUMBER && NUMBER.matcher(text.strip()).matches();
    }

    /** True where the row's unit is per cent. */
    final boolean isPerCent(int row) {
        for (var column : unitColumns) {
            if (PER_CENT.matcher(Plain.of(grid.text(row, column))).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    final String label(int row) {
        return labelAt(row).map(column -> grid.text(row, column)).orElse("");
    }

    /** The values of a row, read; those that stand under heads that no form has are left at once. */
    final List<Cell> values(int row, Optional<Part.Line> line, boolean perCent) {
        var cells = new ArrayList<Cell>();
        var ofRow = rowUnits.at(row);
        ofRow.cell().ifPresent(column -> sheet.use(row, column));
        for (var entry : block.columns.entrySet()) {
            var column = entry.getKey();
            var col = entry.getValue();
            if (col.column().isEmpty()) {
                continue;
            }
            var here = grid.cell(row, column);
            var cell = here.isPresent() ? here : merged(row, column);
            if (cell.isEmpty()) {
                continue;
            }
            var kind = kinds.computeIfAbsent(col.column(), id -> form.column(id).kind());
            var unit = unit(kind, col, ofRow.unit());
            var read = reader.read(cell.get(), kind, perCent, unit);
            if (block.ranges.containsKey(column)) {
                read = joined(row, block.ranges.get(column), kind, perCent, unit, read);
            }
            if (unit.isPresent()) {
                read = new CellReader.Read(inKt(read.figure(), ofRow, col), read.marks());
            }
            cells.add(new Cell(sheet.origin(row, column), new ColumnKey(col.column(), col.year()), scaled(read, unit), row, column));
        }
        return cells;
    }

    /** The range that a figure makes with the one under the head for its upper end. */
    private CellReader.Read joined(int row, int upper, Kind kind, boolean perCent, Optional<Units.Mass> unit, CellReader.Read low) {
        var cell = grid.cell(row, upper);
        if (cell.isEmpty()) {
            return new CellReader.Read(low.figure().doubted(Reason.of("foreign.reason.noRange")), low.marks());
        }
        sheet.use(row, upper);
        return new CellReader.Read(Bounds.joined(low.figure(), reader.read(cell.get(), kind, perCent, unit).figure()), low.marks());
    }

    /** A figure in a unit that cannot be turned into kt CO2 eq: tonnes of another gas are never entered as those of CO2. */
    private FigureRead inKt(FigureRead figure, RowUnits.At ofRow, Col col) {
        var other = Optional.of(ofRow.unknown()).filter(each -> !each.isEmpty())
                .or(() -> ofRow.unit().isPresent() ? Optional.empty() : otherUnits.computeIfAbsent(col.head(), Units::ofSomethingElse))
                .or(() -> ofRow.unit().or(col::unit).isPresent() ? Optional.empty() : Optional.of(block.otherUnit));
        if (other.isEmpty() || other.get().isEmpty() || figure.readings().stream()
                .noneMatch(each -> each.answer().filter(answer -> !(answer instanceof Quantity.Keys)).isPresent())) {
            return figure;
        }
        var why = Reason.of("foreign.reason.unitUnknown", other.get());
        return figure.open(why);
    }

    private static CellReader.Read scaled(CellReader.Read read, Optional<Units.Mass> unit) {
        if (unit.isEmpty() || unit.get().isKt() && !unit.get().isOfTwoMeanings()) {
            return read;
        }
        var isScaled = read.figure().readings().stream()
                .anyMatch(each -> each.answer().orElse(null) instanceof Quantity quantity && !(quantity instanceof Quantity.Keys))
                && read.figure().remarks().stream().noneMatch(reason -> reason.key().equals("foreign.reason.scaled"));
        if (!isScaled) {
            return read;
        }
        var figure = unit.get().isKt() ? read.figure() : read.figure().remarked(Reason.of("foreign.reason.scaled", unit.get().written()));
        return new CellReader.Read(unit.get().isOfTwoMeanings()
                ? figure.doubted(Reason.of("foreign.reason.unitTwoMeanings", unit.get().written(), unit.get().inKt().toPlainString()))
                        : figure, read.marks());
    }

    private Optional<Units.Mass> unit(Kind kind, Col col, Optional<Units.Mass> ofRow) {
        return kind.equals(Kind.KT_CO2_EQ)
                ? ofRow.or(col::unit).or(() -> block.unit).or(() -> Optional.of(Units.Mass.KT))
                        : Optional.empty();
    }

    /** Words and keys of a merged rectangle hold for all of it; a figure stands once. */
    private Optional<GridCell> merged(int row, int column) {
        return grid.mergeAt(row, column)
                .filter(merge -> merge.row() >= block.firstRow && block.columns.containsKey(merge.column()))
                .flatMap(merge -> grid.cell(merge.row(), merge.column()))
                .filter(cell -> !cell.isNumber() && cell.text().chars().noneMatch(Character::isDigit));
    }

    /** Enters the cells of a row at their places. */
    final void enter(List<Cell> cells, RowKey row) {
        for (var cell : cells) {
            enter(cell, new Place(table, row, cell.column()));
        }
    }

    final void enter(Cell cell, Place place) {
        var read = cited(cell);
        var merge = grid.mergeAt(cell.row(), cell.at()).filter(each -> each.row() >= block.firstRow
                && (each.row() != each.lastRow() || each.column() != each.lastColumn()));
        if (merge.isPresent() && !(form.line(place.row().line()).flatMap(Part.Line::spanning).isPresent())
                && !isJoined(place) && coversSeveral(merge.get())) {
            read = read.doubted(Reason.of("foreign.reason.merged"));
        }
        if (grid.isRowHidden(cell.row()) || grid.isColumnHidden(cell.at())) {
            // rows that hold FX alone are folded by rule (5/CMA.3, para. 5(a)); a figure that nobody sees is asked about
            read = read.isSure() && read.readings().get(read.chosen()).answer().equals(FLEXIBLE)
                    ? read.remarked(Reason.of("foreign.reason.foldedFlexible")) : read.doubted(Reason.of("foreign.reason.hidden"));
        }
        var formula = grid.cell(cell.row(), cell.at()).map(GridCell::formula).orElse("");
        if (formula.indexOf('[') >= 0 || formula.indexOf('|') >= 0 || formula.toUpperCase(java.util.Locale.ROOT).contains("WEBSERVICE")) {
            read = read.remarked(Reason.of("foreign.reason.link"));
        }
        sheet.use(cell.row(), cell.at());
        gathered.add(cell.origin(), place, read);
    }

    private boolean isJoined(Place place) {
        return form.line(place.row().line()).filter(line -> !line.print().joined().isEmpty()).isPresent();
    }

    private boolean coversSeveral(Grid.Merge merge) {
        var columns = block.columns.keySet().stream().filter(column -> column >= merge.column() && column <= merge.lastColumn()).count();
        return columns > 1 || merge.lastRow() > merge.row();
    }

    /** The figure with the footnotes that its marks stand for. */
    private FigureRead cited(Cell cell) {
        var read = cell.read().figure();
        if (cell.read().marks().isEmpty()) {
            return read;
        }
        var numbers = new ArrayList<Integer>();
        var notes = sheet.notes.getOrDefault(block, Map.of());
        for (var mark : cell.read().marks()) {
            var note = notes.get(mark);
            if (note == null) {
                read = read.doubted(Reason.of("foreign.reason.markUnexplained", mark));
                continue;
            }
            sheet.use(note.row(), note.column());
            numbers.add(gathered.footnote(sheet.origin(note.row(), note.column()), Report.footOf(table), mark, note.text()));
        }
        return numbers.isEmpty() ? read
                : read.with(answer -> answer instanceof Quantity quantity ? (Answer) quantity.citing(numbers) : answer);
    }

    /** Enters the name of an item. */
    final void name(int row, int column, Place place, String name) {
        sheet.use(row, column);
        if (gathered.names(place, name)) {
            return; // the same name in other letters, further down or in another file
        }
        var read = FigureRead.of(new Answer.Words(name));
        gathered.add(sheet.origin(row, column), place, grid.isRowHidden(row) ? read.doubted(Reason.of("foreign.reason.hidden")) : read);
    }

    /** A name as it stands, without marks of footnotes. */
    static String nameOf(String label) {
        var bare = Plain.uncited(org.ctfdesk.text.Tidy.entered(label));
        return bare.isBlank() ? label.strip() : bare.strip();
    }

    /** Leaves the values of a row without a place, and says why. */
    final void leave(int row, boolean asked, Reason why) {
        for (var column : grid.columns(row)) {
            if (column >= block.firstColumn - 1 && column <= block.lastColumn && !sheet.isUsed(row, column)) {
                sheet.use(row, column);
                gathered.leave(sheet.origin(row, column), Optional.of(table), asked, why);
            }
        }
    }
}
