package org.ctfdesk.excel.submission;

import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.ctfdesk.derive.figure.Result;
import org.ctfdesk.excel.book.CellText;
import org.ctfdesk.excel.book.CellValue;
import org.ctfdesk.excel.book.Look;
import org.ctfdesk.excel.book.Paper;
import org.ctfdesk.excel.book.Pen;
import org.ctfdesk.excel.book.Raised;
import org.ctfdesk.excel.book.TextSize;
import org.ctfdesk.excel.book.Ticker;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.form.ndc.ResponseMeasures;
import org.ctfdesk.form.ndc.Summary;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.sheet.Cover;
import org.ctfdesk.sheet.Sheet;
import org.ctfdesk.sheet.SheetCell;
import org.ctfdesk.sheet.SheetRow;
import org.ctfdesk.sheet.AnswerText;
import org.ctfdesk.text.NumberStyle;

/** Writes one table: top, head, grid, foot. */
final class TableSheet {
    private final SheetPlan plan;
    private final Sheet sheet;
    private final Pen pen;
    private final CellMap map;
    private final Ticker ticker;
    private final Purpose purpose;
    private final CellFormula formula;
    private final Folds folds;

    TableSheet(SheetPlan plan, Pen pen, CellMap map, Ticker ticker, Purpose purpose) {
        this.plan = plan;
        this.sheet = plan.sheet();
        this.pen = pen;
        this.map = map;
        this.ticker = ticker;
        this.purpose = purpose;
        this.formula = new CellFormula(new Located(plan, new AnswerText(NumberStyle.POINT, pen.words())));
        this.folds = new Folds(plan);
    }

    void write() throws Ticker.Cancelled {
        columns();
        map.sheet(plan);
        new SheetTop(plan, pen, folds.names()).write();
        for (var i = 0; i < sheet.rows().size(); i++) {
            ticker.row();
            plan.forget(i - 1);
            var row = sheet.rows().get(i);
            switch (row.role()) {
                case HEAD -> head(i, row);
                case HEADING -> heading(i, row);
                case LINE, TOTAL -> line(i, row);
                case NOTE -> note(i, ((SheetCell.Fixed) row.cell(0)).text());
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
        out.createFreezePane(SheetPlan.FIRST_COLUMN + 1, firstBody);
        Paper.setUp(out, sheet.columns().size(), CellText.harmless(Cover.of(sheet.report(), pen.words()).party()), isAcross());
        Paper.repeat(out, sheet.form().firstHeadRow() - 1, firstBody - 1);
    }

    /** The pages of the decision: tables 4, 5 and 12 lie across, and table 6 has a column for each year since 1990. */
    private boolean isAcross() {
        return Set.of(Progress.FORM, Measures.FORM, Summary.FORM, ResponseMeasures.FORM).contains(sheet.form());
    }

    private void head(int i, SheetRow row) {
        var out = pen.row(plan.row(i), plan.height(i));
        for (var column = 0; column < row.cells().size(); column++) {
            var at = SheetPlan.FIRST_COLUMN + column;
            if (sheet.columns().get(column).column().isSeparator()) {
                continue;
            }
            if (!(row.cell(column) instanceof SheetCell.Fixed fixed)) {
                pen.blank(out, at, Look.HEAD);
                continue;
            }
            if (fixed.year() > 0) {
                pen.number(out, at, fixed.year(), Look.HEAD_YEAR);
            } else if (fixed.text().isEmpty()) {
                pen.blank(out, at, Look.HEAD);
            } else {
                pen.text(out, at, Raised.after(fixed.text(), fixed.letters()), column == 0 ? Look.HEAD_LEFT : Look.HEAD);
            }
            pen.merge(out.getRowNum(), out.getRowNum() + fixed.rows() - 1, at, at + fixed.columns() - 1);
        }
    }

    private void heading(int i, SheetRow row) {
        var out = pen.row(plan.row(i), plan.height(i));
        var fixed = (SheetCell.Fixed) row.cell(0);
        pen.text(out, SheetPlan.FIRST_COLUMN, Raised.after(fixed.text(), fixed.letters()),
                Look.HEADING.in(face(row.face())).indented(row.indent()));
        for (var column = 1; column < fixed.columns(); column++) {
            pen.blank(out, SheetPlan.FIRST_COLUMN + column, Look.HEADING);
        }
        pen.merge(out.getRowNum(), out.getRowNum(), SheetPlan.FIRST_COLUMN, SheetPlan.FIRST_COLUMN + fixed.columns() - 1);
    }

    private void line(int i, SheetRow row) {
        var out = pen.row(plan.row(i), plan.height(i));
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
                case SheetCell.Fixed fixed -> pen.text(out, at, Raised.after(fixed.text(), fixed.letters()),
                        usual.in(total ? Look.Face.BOLD : face(row.face())).indented(row.indent()));
                case SheetCell.Input input -> {
                    var name = usual.in(isName(row) ? Look.Face.BOLD : usual.face()).indented(row.indent());
                    answer(out, slots.get(next++), column == 0 ? name : usual);
                    pen.merge(out.getRowNum(), out.getRowNum(), at, at + input.columns() - 1);
                }
            }
        }
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
        } else if (isTypedOver(input)) {
            look = look.on(Look.Fill.OVERRIDDEN);
        }
        switch (slot.written()) {
            case CellValue.Nothing nothing -> look = input.kind().isNumeric() ? look.to(Look.Align.NUMBER) : look;
            case CellValue.Figure figure -> look = look.to(figure(input.kind()));
            case CellValue.Text text when text.hint() -> look = look.in(Look.Face.HINT);
            case CellValue.Text text -> look = text.prose() ? look : look.to(figure(input.kind()));
        }
        var live = input.isComputed() ? formula.of(input.place(), input.result().orElseThrow()) : Optional.<String>empty();
        if (live.isPresent()) {
            computed(out, slot, live.get(), look);
            return;
        }
        if (input.isComputed()) {
            look = look.on(Look.Fill.LEDGER);
        }
        pen.written(out, slot.column(), slot.written(), look);
        var cell = out.getCell(slot.column());
        if (isTypedOver(input) && purpose == Purpose.WORKING_COPY) {
            overridden(cell, slot);
        }
        if (slot.written() instanceof CellValue.Text text && text.text().length() > 1000
                && plan.height(text.text(), slot) > TextSize.HIGHEST && text.text().length() <= CellText.LONGEST) {
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
                look.to(Look.Align.NUMBER).formatted(figure == null ? "#,##0.##" : pen.format(figure)));
        cell.setCellFormula(live);
        slot.input().result().flatMap(Result::live).flatMap(Result.Live::constant).filter(added -> added.signum() != 0)
                .ifPresent(added -> pen.note(cell, pen.words().of("excel.note.ledger", plain().full(Quantity.of(added), Kind.QUANTITY))));
        if (figure != null) {
            cell.setCellValue(figure.binary());
        } else {
            cell.setCellValue(slot.written() instanceof CellValue.Text text ? text.text() : "");
        }
    }

    /** True where the Party typed another value than the formula gives, or one where the formula gives none. */
    private static boolean isTypedOver(SheetCell.Input input) {
        return input.overridden().isPresent()
                || !input.isComputed() && input.result().filter(result -> result.value().isEmpty()).isPresent();
    }

    private void overridden(Cell cell, Slot slot) {
        var value = slot.input().result().orElseThrow().value();
        pen.note(cell, value.isPresent()
                ? pen.words().of("excel.note.overridden", plain().full(value.get(), slot.input().kind()))
                : pen.words().of("excel.note.undecided"));
    }

    private void foot(int i, SheetRow row) {
        var slots = plan.slots(i);
        var slot = slots.getFirst();
        var text = slot.written() instanceof CellValue.Text words ? words.text() : "";
        var out = pen.row(slot.row(), plan.height(i));
        if (row.role() == SheetRow.Role.BOX) {
            for (var column = 0; column < slot.columns(); column++) {
                pen.blank(out, slot.column() + column, Look.BODY);
            }
        }
        var look = row.role() == SheetRow.Role.BOX ? Look.BODY : Look.PLAIN;
        if (!text.isEmpty()) {
            var cell = pen.text(out, slot.column(), text, look);
            if (plan.height(text, slot) > TextSize.HIGHEST && text.length() <= CellText.LONGEST) {
                pen.note(cell, pen.words().of("excel.note.tall"));
            }
        }
        pen.merge(slot.row(), slot.row(), slot.column(), slot.column() + slot.columns() - 1);
        map.row(plan, row.key().orElseThrow(), slots);
    }

    /** A note, or a footnote that begins with its letter. */
    private void note(int i, String text) {
        var out = pen.row(plan.row(i), plan.height(i));
        var raised = text.charAt(1) == ' ' ? Raised.before(text.substring(0, 1), text.substring(1)) : text;
        pen.text(out, SheetPlan.FIRST_COLUMN, raised, Look.PLAIN);
        pen.merge(out.getRowNum(), out.getRowNum(), SheetPlan.FIRST_COLUMN, SheetPlan.FIRST_COLUMN + plan.reading() - 1);
    }

    private void prose(int i, String text, Look look) {
        pen.text(pen.row(plan.row(i), 17), SheetPlan.FIRST_COLUMN, text, look);
    }

    private AnswerText plain() {
        return new AnswerText(NumberStyle.POINT, pen.words());
    }
}
