package org.ctfdesk.excel.submission.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ctfdesk.excel.book.CellValue;
import org.ctfdesk.excel.book.TextSize;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.sheet.AnswerText;
import org.ctfdesk.sheet.Sheet;
import org.ctfdesk.sheet.SheetCell;
import org.ctfdesk.sheet.SheetRow;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/** Where everything of one table stands in the workbook, how wide its columns and how high its rows are. */
public final class SheetPlan {
    /** Column B: column A stays empty. */
    public static final int FIRST_COLUMN = 1;

    private static final int READING_WIDTH = 110;
    private static final int WIDEST = 150;
    /** A longer range or list of keys is wrapped. */
    private static final int LONGEST_RANGE = 20;
    private static final float USUAL_LEAST = 17;
    private static final float LEAST_OF_LONG = 15;
    /** A table of more rows is long whatever the widths of its columns. */
    private static final int MOST_MEASURED = 100;

    private final Sheet sheet;
    private final AnswerText shown;
    /** Table 4 takes two pages, and has none to spare for high rows, or a foot that is narrower than its grid. */
    private final boolean isLong;
    private final float least;
    private final int[] widths;
    private final int[] rows;
    private final float[] heights;
    private final List<List<Slot>> slots;
    private int reading;
    private int filled;
    private int asked;

    public SheetPlan(Sheet sheet, Words words) {
        this.sheet = sheet;
        this.shown = new AnswerText(NumberStyle.POINT, words);
        this.isLong = sheet.form() == Progress.FORM;
        this.least = isLong ? LEAST_OF_LONG : USUAL_LEAST;
        this.widths = PageWidth.of(sheet);
        this.rows = CellAddresses.rows(sheet);
        this.heights = new float[rows.length];
        this.slots = new ArrayList<>(Collections.nCopies(rows.length, List.of()));
        for (var i = sheet.headRows(); i < rows.length; i++) {
            slots.set(i, bodySlots(i));
        }
        widenForFigures();
        var highest = measured();
        if (highest > TextSize.HIGHEST) {
            widen(highest / (TextSize.HIGHEST - 20));
            measured();
        }
        this.reading = isLong || isFootTall(width(0, readingColumns())) ? widths.length : readingColumns();
        feet();
        new HeadHeights(sheet, widths).into(heights);
        measureFoot();
        count();
    }

    private void feet() {
        for (var i = sheet.headRows(); i < rows.length; i++) {
            if (!isBody(sheet.rows().get(i))) {
                slots.set(i, footSlots(i));
            }
        }
    }

    /** Excel shows no figure for which its column is too narrow. */
    private void widenForFigures() {
        var narrowest = PageWidth.words(sheet);
        for (var row : slots) {
            for (var slot : row) {
                var column = slot.column() - FIRST_COLUMN;
                var needed = switch (slot.written()) {
                    case CellValue.Figure figure -> figure.shown().length() + 1;
                    case CellValue.Text text when !text.prose() -> Math.min(LONGEST_RANGE, text.text().length() + 1);
                    case CellValue.Text text -> 0;
                    case CellValue.Nothing nothing -> 0;
                };
                if (slot.columns() == 1) {
                    narrowest[column] = Math.max(narrowest[column], Math.min(WIDEST, needed));
                    var fits = slot.written() instanceof CellValue.Figure figure && figure.fits(widths[column]);
                    widths[column] = fits ? widths[column] : Math.max(widths[column], Math.min(WIDEST, needed));
                }
            }
        }
        PageWidth.fit(sheet, widths, narrowest); // what figures took is taken from prose
        if (isLong && rows.length < MOST_MEASURED) {
            reading = widths.length;
            feet();
            Shares.of(sheet, widths, narrowest, this::heightsNow);
        }
    }

    /** The heights of all rows at the widths as they are. */
    private float[] heightsNow() {
        new HeadHeights(sheet, widths).into(heights);
        measured();
        measureFoot();
        return heights;
    }

    /** True where a text below the grid is longer than the highest row shows at that width. */
    private boolean isFootTall(int width) {
        return sheet.rows().stream()
                .filter(row -> row.role() == SheetRow.Role.FOOTNOTE || row.role() == SheetRow.Role.BOX)
                .anyMatch(row -> CellValues.of((SheetCell.Input) row.cell(1), shown) instanceof CellValue.Text text
                        && TextSize.height(text.text(), width, false) > TextSize.HIGHEST);
    }

    private int readingColumns() {
        var columns = 1;
        while (columns < widths.length && width(0, columns) < READING_WIDTH) {
            columns++;
        }
        return columns;
    }

    private float measured() {
        var highest = 0f;
        for (var i = sheet.headRows(); i < rows.length; i++) {
            var row = sheet.rows().get(i);
            if (isBody(row)) {
                var needed = bodyHeight(row, slots.get(i));
                highest = Math.max(highest, needed);
                heights[i] = Math.clamp(needed, least, TextSize.HIGHEST);
            }
        }
        return highest;
    }

    private float bodyHeight(SheetRow row, List<Slot> answers) {
        var height = 0f;
        if (row.cell(0) instanceof SheetCell.Fixed fixed) {
            height = TextSize.height(
                    fixed.printed(), width(0, fixed.columns()) - 2 * row.indent(), row.role() != SheetRow.Role.LINE);
        }
        for (var slot : answers) {
            if (slot.written() instanceof CellValue.Text text) {
                height = Math.max(height, height(text.text(), slot));
            }
        }
        return height;
    }

    /** Makes columns of prose so much wider that the longest text fits into Excel's highest row, if it can be. */
    private void widen(float factor) {
        for (var column = 0; column < widths.length; column++) {
            var described = sheet.columns().get(column).column();
            if (described.kind() instanceof Kind.Text && !described.isSeparator() && !described.isLabel()) {
                widths[column] = Math.max(widths[column], Math.min(WIDEST, (int) Math.ceil(widths[column] * factor)));
            }
        }
    }

    private void measureFoot() {
        var width = width(0, reading);
        for (var i = sheet.headRows(); i < rows.length; i++) {
            if (!isBody(sheet.rows().get(i))) {
                var answers = slots.get(i);
                if (sheet.rows().get(i).role() == SheetRow.Role.NOTE) {
                    var note = ((SheetCell.Fixed) sheet.rows().get(i).cell(0)).text();
                    heights[i] = Math.clamp(TextSize.height(note, width, false), least, TextSize.HIGHEST);
                    continue;
                }
                heights[i] = answers.isEmpty() || !(answers.getFirst().written() instanceof CellValue.Text text)
                        ? least
                        : Math.clamp(TextSize.height(text.text(), width, false), least, TextSize.HIGHEST);
            }
        }
    }

    private void count() {
        for (var row : sheet.rows().subList(sheet.headRows(), rows.length)) {
            if (!isBody(row)) {
                continue;
            }
            for (var cell : row.cells()) {
                if (cell instanceof SheetCell.Input input && !input.isComputed()) {
                    asked++;
                    filled += input.answer().isPresent() ? 1 : 0;
                }
            }
        }
    }

    private static boolean isBody(SheetRow row) {
        return switch (row.role()) {
            case HEADING, LINE, TOTAL -> true;
            case HEAD, NOTE, FOOT_HEADING, FOOTNOTE, BOX -> false;
        };
    }

    private List<Slot> bodySlots(int i) {
        var row = sheet.rows().get(i);
        if (!isBody(row)) {
            return List.of();
        }
        var found = new ArrayList<Slot>(widths.length);
        for (var column = 0; column < widths.length; column++) {
            if (row.cell(column) instanceof SheetCell.Input input) {
                found.add(new Slot(rows[i], FIRST_COLUMN + column, input.columns(), input, CellValues.of(input, shown)));
            }
        }
        return found;
    }

    private List<Slot> footSlots(int i) {
        var row = sheet.rows().get(i);
        if (row.role() == SheetRow.Role.FOOT_HEADING || row.role() == SheetRow.Role.NOTE) {
            return List.of();
        }
        var input = (SheetCell.Input) row.cell(1);
        var written = CellValues.of(input, shown);
        if (row.role() == SheetRow.Role.BOX) {
            return List.of(new Slot(rows[i] + 1, FIRST_COLUMN, reading, input, written));
        }
        var text = ((SheetCell.Fixed) row.cell(0)).text() + (written instanceof CellValue.Text words ? " " + words.text() : "");
        return List.of(new Slot(rows[i], FIRST_COLUMN, reading, input, new CellValue.Text(text, true, false)));
    }

    /** The cells that show answers in the sheet's row {@code i}, left to right. */
    public List<Slot> slots(int i) {
        return slots.get(i);
    }

    /** Lets go of a row that is written: thousands of them would live longer than they are of use. */
    public void forget(int i) {
        if (i >= 0) {
            slots.set(i, List.of());
        }
    }

    public Sheet sheet() {
        return sheet;
    }

    /** The workbook's row, from 0, of the sheet's row {@code i}. */
    public int row(int i) {
        return rows[i];
    }

    /** The workbook's row, from 0, of the last line of the grid. */
    public int lastOfGrid() {
        var last = rows[sheet.headRows() - 1];
        for (var i = sheet.headRows(); i < rows.length && isBody(sheet.rows().get(i)); i++) {
            last = rows[i];
        }
        return last;
    }

    /** Height in points of the sheet's row {@code i}; of a box, that of its text. */
    public float height(int i) {
        return heights[i];
    }

    /** The height in points that a text would need in that cell. */
    public float height(String text, Slot slot) {
        return TextSize.height(text, width(slot.column() - FIRST_COLUMN, slot.columns()), false);
    }

    /** Width in characters of that column of the sheet. */
    public int width(int column) {
        return widths[column];
    }

    /** Width in characters of so many columns. */
    public int width(int from, int columns) {
        var width = 0;
        for (var i = from; i < from + columns; i++) {
            width += widths[i];
        }
        return width;
    }

    /** How many columns, from the label's on, prose above and below the grid takes. */
    public int reading() {
        return reading;
    }

    /** Answered cells of the grid. */
    public int filled() {
        return filled;
    }

    /** Cells of the grid that the Party may answer. */
    public int asked() {
        return asked;
    }
}
