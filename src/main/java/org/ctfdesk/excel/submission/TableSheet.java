package org.ctfdesk.excel.submission;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.ctfdesk.derive.figure.Result;
import org.ctfdesk.excel.book.CellText;
import org.ctfdesk.excel.book.CellValue;
import org.ctfdesk.excel.book.Look;
import org.ctfdesk.excel.book.Paper;
import org.ctfdesk.excel.book.Pen;
import org.ctfdesk.excel.book.Raised;
import org.ctfdesk.excel.book.SheetLock;
import org.ctfdesk.excel.book.TextSize;
import org.ctfdesk.excel.book.Ticker;
import org.ctfdesk.excel.submission.plan.CellMap;
import org.ctfdesk.excel.submission.plan.SheetPlan;
import org.ctfdesk.excel.submission.plan.Slot;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.sheet.AnswerText;
import org.ctfdesk.sheet.Layout;
import org.ctfdesk.sheet.Sheet;
import org.ctfdesk.sheet.SheetCell;
import org.ctfdesk.sheet.SheetRow;
import org.ctfdesk.text.NumberStyle;

/** Writes one table: top, head, grid, foot. */
final class TableSheet {
    /** No row is too low for so many characters. */
    private static final int SHORT = 300;

    private final SheetPlan plan;
    private final Sheet sheet;
    private final Pen pen;
    private final CellMap map;
    private final Ticker ticker;
    private final Purpose purpose;
    private final CellFormula formula;
    private final Folds folds;
    private final CellNotes notes;
    private final FxLinks links;

    TableSheet(SheetPlan plan, Pen pen, CellMap map, Ticker ticker, Purpose purpose, FxLinks links) {
        this.plan = plan;
        this.sheet = plan.sheet();
        this.pen = pen;
        this.map = map;
        this.ticker = ticker;
        this.purpose = purpose;
        this.formula = new CellFormula(new Located(plan, new AnswerText(NumberStyle.POINT, pen.words())),
                new FormulaNames(pen.sheet().getWorkbook().getXSSFWorkbook(), sheet.sheetName()));
        this.folds = new Folds(plan, purpose);
        this.notes = new CellNotes(plan, pen);
        this.links = links;
    }

    /**
     * @param locked true where labels and formulas are not to be typed over
     * @param left labels of rows that were left out
     */
    void write(boolean locked, List<String> left) throws Ticker.Cancelled {
        columns();
        if (locked) {
            SheetLock.on(pen.sheet());
        }
        map.sheet(plan);
        new SheetTop(plan, pen, folds.names(), left).write();
        for (var i = 0; i < sheet.rows().size(); i++) {
            ticker.row();
            plan.forget(i - 1);
            var row = sheet.rows().get(i);
            switch (row.role()) {
                case HEAD -> head(i, row);
                case HEADING -> heading(i, row);
                case LINE, TOTAL -> line(i, row);
                case NOTE -> note(i, CellText.harmless(((SheetCell.Fixed) row.cell(0)).text()));
                case FOOT_HEADING -> prose(i, ((SheetCell.Fixed) row.cell(0)).text(), Look.FOOT_HEADING);
                case FOOTNOTE -> foot(i, row);
                case BOX -> {
                    pen.text(pen.row(plan.row(i), 17), SheetPlan.FIRST_COLUMN, ((SheetCell.Fixed) row.cell(0)).text(),
                            Look.FOOT_HEADING);
                    foot(i, row);
                }
            }
            folds.row(i, pen.sheet());
        }
    }

    private void columns() {
        var out = pen.sheet();
        out.setColumnWidth(0, 2 * 256);
        for (var i = 0; i < sheet.columns().size(); i++) {
            out.setColumnWidth(SheetPlan.FIRST_COLUMN + i, Math.min(255, plan.width(i)) * 256 + 182); // 5 dots of padding
        }
        folds.columns(out);
        var firstBody = plan.row(sheet.headRows() - 1) + 1;
        if (sheet.form() == Measures.FORM) {
            out.setAutoFilter(new CellRangeAddress(firstBody - 1, plan.lastOfGrid(), SheetPlan.FIRST_COLUMN,
                    SheetPlan.FIRST_COLUMN + sheet.columns().size() - 1));
        }
        out.createFreezePane(SheetPlan.FIRST_COLUMN + 1, firstBody);
        TablePaper.setUp(plan, out, pen.words());
        Paper.repeat(out, sheet.form().firstHeadRow() - 1, firstBody - 1);
    }

    private void head(int i, SheetRow row) {
        var out = pen.row(plan.row(i), plan.height(i));
        for (var column = 0; column < row.cells().size(); column++) {
            var at = SheetPlan.FIRST_COLUMN + column;
            if (sheet.columns().get(column).column().isSeparator()) {
                continue;
            }
            if (!(row.cell(column) instanceof SheetCell.Fixed fixed)) {
                pen.blank(out, at, head(Look.HEAD));
                continue;
            }
            if (fixed.year() > 0) {
                pen.number(out, at, fixed.year(), head(Look.HEAD_YEAR));
            } else if (fixed.text().isEmpty()) {
                pen.blank(out, at, head(Look.HEAD));
            } else {
                pen.text(out, at, Raised.after(Raised.gases(fixed.text()), fixed.letters()),
                        head(column == 0 ? Look.HEAD_LEFT : Look.HEAD));
            }
            pen.merge(out.getRowNum(), out.getRowNum() + fixed.rows() - 1, at, at + fixed.columns() - 1);
        }
    }

    private Look head(Look usual) {
        return sheet.layout() == Layout.DECISION ? usual.asPrinted() : usual;
    }

    private void heading(int i, SheetRow row) {
        var out = pen.row(plan.row(i), plan.height(i));
        var fixed = (SheetCell.Fixed) row.cell(0);
        pen.text(out, SheetPlan.FIRST_COLUMN, Raised.after(Raised.gases(fixed.text()), fixed.letters()),
                head(Look.HEADING.in(face(row.face()))).indented(row.indent()));
        for (var column = 1; column < fixed.columns(); column++) {
            pen.blank(out, SheetPlan.FIRST_COLUMN + column, head(Look.HEADING));
        }
        pen.merge(out.getRowNum(), out.getRowNum(), SheetPlan.FIRST_COLUMN, SheetPlan.FIRST_COLUMN + fixed.columns() - 1);
    }

    private void line(int i, SheetRow row) {
        var isOfCells = row.cells().stream().allMatch(cell -> cell.columns() == 1 && cell.rows() == 1);
        var out = isOfCells ? pen.fitting(plan.row(i), plan.height(i)) : pen.row(plan.row(i), plan.height(i));
        var total = row.role() == SheetRow.Role.TOTAL;
        var usual = total ? Look.BODY.on(Look.Fill.TOTAL).in(Look.Face.BOLD) : Look.BODY;
        var slots = plan.slots(i);
        var next = 0;
        for (var column = 0; column < row.cells().size(); column++) {
            var at = SheetPlan.FIRST_COLUMN + column;
            switch (row.cell(column)) {
                case SheetCell.Blank blank -> {}
                case SheetCell.Shaded shaded -> pen.blank(out, at, usual.on(Look.Fill.SHADED));
                case SheetCell.Covered covered -> pen.blank(out, at, usual);
                case SheetCell.Fixed fixed -> {
                    var label = pen.text(out, at, Raised.after(Raised.gases(fixed.text()), fixed.letters()),
                            usual.in(total ? Look.Face.BOLD : face(row.face())).indented(row.indent()));
                    if (column == 0 && purpose == Purpose.WORKING_COPY) {
                        notes.undecided(label, slots); // before those beside it: a note is hung up where the next cell stands
                    }
                }
                case SheetCell.Input input -> {
                    var name = usual.in(isName(row) ? Look.Face.BOLD : usual.face()).indented(row.indent());
                    answer(out, slots.get(next++), column == 0 ? name : usual);
                    pen.merge(out.getRowNum(), out.getRowNum(), at, at + input.columns() - 1);
                }
            }
        }
        links.row(sheet.form(), slots, pen);
        map.row(plan, row.key().orElseThrow(), slots);
    }

    private static Look.Face face(Part.Face printed) {
        return switch (printed) {
            case PLAIN -> Look.Face.PLAIN;
            case ITALIC -> Look.Face.ITALIC;
            case BOLD_ITALIC -> Look.Face.BOLD_ITALIC;
        };
    }

    /** True for the name of an item that takes several lines. */
    private boolean isName(SheetRow row) {
        return row.line().flatMap(line -> sheet.form().repeatedOf(line.id())).filter(part -> part.lines().size() > 1).isPresent();
    }

    private void answer(SXSSFRow out, Slot slot, Look usual) {
        var input = slot.input();
        var look = usual;
        if (input.isComputed()) {
            look = look.on(Look.Fill.COMPUTED);
        } else if (CellNotes.isTypedOver(input)) {
            look = look.on(Look.Fill.OVERRIDDEN);
        }
        switch (slot.written()) {
            case CellValue.Nothing nothing -> look = input.kind().isNumeric() ? look.to(Look.Align.NUMBER) : look;
            case CellValue.Figure figure -> look = look.to(figure(input.kind()));
            case CellValue.Text text when text.hint() -> look = look.in(Look.Face.HINT);
            case CellValue.Text text -> look = text.prose() ? look : look.to(figure(input.kind()));
        }
        var live = !input.isComputed() ? Optional.<String>empty()
                : formula.of(input.place(), input.result().orElseThrow(), new CellReference(slot.row(), slot.column()));
        if (live.isPresent()) {
            computed(out, slot, live.get(), look);
            return;
        }
        if (input.isComputed()) {
            look = look.on(Look.Fill.LEDGER);
        }
        pen.written(out, slot.column(), slot.written(), input.isComputed() ? look : look.opened());
        var cell = out.getCell(slot.column());
        if (input.overridden().isPresent() && purpose == Purpose.WORKING_COPY) {
            notes.overridden(cell, slot);
        } else {
            notes.cited(cell, slot);
        }
        if (slot.written() instanceof CellValue.Text text) {
            tall(cell, text.text(), slot);
        }
    }

    /** Excel shows no more of a text than its highest row. */
    private void tall(Cell cell, String text, Slot slot) {
        if (text.length() > SHORT && text.length() <= CellText.LONGEST && plan.height(text, slot) > TextSize.HIGHEST) {
            pen.note(cell, pen.words().of("excel.note.tall"));
        }
    }

    /** Years stand in the middle, clear of the words that mostly follow to their right. */
    private static Look.Align figure(Kind kind) {
        return kind instanceof Kind.Year || kind instanceof Kind.YearOrPeriod ? Look.Align.YEAR : Look.Align.NUMBER;
    }

    private void computed(SXSSFRow out, Slot slot, String live, Look look) {
        var figure = slot.written() instanceof CellValue.Figure found ? found : null;
        var cell = pen.blank(out, slot.column(),
                look.to(Look.Align.NUMBER).formatted(figure == null ? "#,##0.00" : pen.format(figure)));
        cell.setCellFormula(live);
        slot.input().result().flatMap(Result::live).flatMap(Result.Live::constant).filter(added -> added.signum() != 0)
                .ifPresent(added -> pen.note(cell, pen.words().of("excel.note.ledger", plain().full(Quantity.of(added), Kind.QUANTITY))));
        if (figure != null) {
            cell.setCellValue(figure.binary());
        } else {
            cell.setCellValue(slot.written() instanceof CellValue.Text text ? text.text() : "");
        }
    }

    private void foot(int i, SheetRow row) {
        var slots = plan.slots(i);
        var slot = slots.getFirst();
        var text = slot.written() instanceof CellValue.Text words ? words.text() : "";
        var out = pen.row(slot.row(), plan.height(i));
        if (row.role() == SheetRow.Role.BOX) {
            for (var column = 0; column < slot.columns(); column++) {
                pen.blank(out, slot.column() + column, Look.BODY.opened());
            }
        }
        var look = (row.role() == SheetRow.Role.BOX ? Look.BODY : Look.PLAIN).opened();
        if (!text.isEmpty()) {
            tall(pen.text(out, slot.column(), text, look), text, slot);
        }
        pen.merge(slot.row(), slot.row(), slot.column(), slot.column() + slot.columns() - 1);
        map.row(plan, row.key().orElseThrow(), slots);
    }

    /** A note, or a footnote that begins with its letter. */
    private void note(int i, String text) {
        var out = pen.row(plan.row(i), plan.height(i));
        var raised = text.charAt(1) == ' ' ? Raised.before(text.substring(0, 1), text.substring(1)) : text;
        var cell = pen.text(out, SheetPlan.FIRST_COLUMN, raised, Look.PLAIN);
        if (plan.height(i) >= TextSize.HIGHEST) {
            pen.note(cell, pen.words().of("excel.note.tall"));
        }
        pen.merge(out.getRowNum(), out.getRowNum(), SheetPlan.FIRST_COLUMN, SheetPlan.FIRST_COLUMN + plan.reading() - 1);
    }

    private void prose(int i, String text, Look look) {
        pen.text(pen.row(plan.row(i), 17), SheetPlan.FIRST_COLUMN, text, look);
    }

    private AnswerText plain() {
        return new AnswerText(NumberStyle.POINT, pen.words());
    }
}
