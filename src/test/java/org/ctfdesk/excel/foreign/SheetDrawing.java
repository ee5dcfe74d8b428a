package org.ctfdesk.excel.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ctfdesk.edit.Proposal;
import org.ctfdesk.edit.Proposed.Doubtful;
import org.ctfdesk.edit.Proposed.Placed;
import org.ctfdesk.edit.Proposed.Unplaced;
import org.ctfdesk.excel.foreign.grid.ForeignBook;
import org.ctfdesk.excel.foreign.grid.Grid;
import org.ctfdesk.excel.foreign.grid.GridCell;
import org.ctfdesk.excel.foreign.grid.GridCell.Look;
import org.ctfdesk.excel.foreign.grid.GridCell.Sort;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Party;

/**
 * Sheets drawn as text, and what becomes of them as text. A cell that is a plain number is one in the sheet; {@code '12} is a text;
 * {@code 44.6%} is a number shown in per cent; ¦ is a stroke within a text; {@code =} is a formula without a value.
 */
final class SheetDrawing {
    private final List<Grid> grids = new ArrayList<>();
    private String file = "tables.xlsx";

    static SheetDrawing of(String sheet, String drawing) {
        return new SheetDrawing().and(sheet, drawing);
    }

    SheetDrawing named(String other) {
        file = other;
        return this;
    }

    SheetDrawing and(String sheet, String drawing) {
        return and(sheet, false, drawing);
    }

    SheetDrawing and(String sheet, boolean hidden, String drawing, Integer... hiddenRows) {
        var builder = new Grid.Builder();
        var lines = drawing.split("\n");
        for (var row = 0; row < lines.length; row++) {
            var cells = lines[row].split("\\|", -1);
            for (var column = 0; column < cells.length; column++) {
                if (!cells[column].isBlank()) {
                    builder.add(row, column, cell(cells[column].strip()));
                }
            }
        }
        grids.add(builder.build(sheet, hidden, List.of(), Set.of(hiddenRows), Set.of(), Map.of()));
        return this;
    }

    private static GridCell cell(String text) {
        if (text.matches("-?\\d+(\\.\\d+)?")) {
            return new GridCell(text, Sort.NUMBER, Look.PLAIN, "", "");
        }
        if (text.matches("-?\\d+(\\.\\d+)?%")) {
            var share = new java.math.BigDecimal(text.replace("%", "")).movePointLeft(2).toPlainString();
            return new GridCell(share, Sort.NUMBER, Look.PER_CENT, "", "");
        }
        if (text.equals("=")) {
            return new GridCell("", Sort.NO_VALUE, Look.PLAIN, "A1*2", "");
        }
        if (text.startsWith("#")) {
            return new GridCell(text, Sort.ERROR, Look.PLAIN, "B2/0", "");
        }
        return GridCell.words(text.startsWith("'") ? text.substring(1) : text.replace("\\n", "\n").replace('¦', '|'));
    }

    ForeignBook book() {
        return new ForeignBook(file, "ab".repeat(32), grids, false);
    }

    static Report blank() {
        return Report.blank(Profile.usual(new Party("", "", true, false), 2026, "NDC"));
    }

    Proposal proposal() {
        return ForeignReading.of(List.of(book()), blank()).orElse(Proposal.NOTHING);
    }

    /** Asserts the answers of a table, one a line: row, column, value; a question mark before what has to be asked. */
    void becomes(String table, String expected) {
        assertEquals(expected.strip(), answers(table));
    }

    String answers(String table) {
        var lines = new TreeMap<String, String>();
        for (var cell : proposal().cells()) {
            switch (cell) {
                case Placed placed when placed.place().table().path().equals(table) ->
                    lines.put(where(placed.place().path()), told(placed.answer().orElseThrow()));
                case Doubtful doubtful when doubtful.place().table().path().equals(table) ->
                    lines.put(where(doubtful.place().path()), ("? " + doubtful.answer().map(SheetDrawing::told).orElse(String.join(" or ",
                            doubtful.readings().stream().map(each -> told(each.answer().orElseThrow())).toList()))).strip());
                default -> {}
            }
        }
        var text = new StringBuilder();
        lines.forEach((place, value) -> text.append(place).append(" = ").append(value).append('\n'));
        return text.toString().strip();
    }

    private static String where(String path) {
        return path.substring(path.indexOf(':') + 1).replace(':', ' ');
    }

    /** How many remarks of that kind are asked about. */
    long asked(String key) {
        return proposal().remarks().stream().filter(remark -> remark.asked() && remark.what().key().equals(key)).count();
    }

    /** What has to be asked and has no place, by address. */
    Set<String> unplaced() {
        var cells = new TreeSet<String>();
        proposal().unplaced().stream().filter(Unplaced::asked).forEach(cell -> cells.add(cell.origin().cell()));
        return cells;
    }

    static String told(Answer answer) {
        return switch (answer) {
            case Answer.Words words -> words.text().replace("\n", "\\n");
            case Quantity.Amount amount -> amount.value().toPlainString() + cited(amount);
            case Quantity.Range range -> range.low().toPlainString() + ".." + range.high().toPlainString() + cited(range);
            case Quantity.Keys keys -> String.join(",", keys.keys().stream().map(Enum::name).toList()) + cited(keys);
            case Answer.Choices choices -> "[" + String.join("; ", choices.options()) + "]";
            case Answer.Years years -> years.first() + (years.isOne() ? "" : "-" + years.last());
            case Answer.Day day -> day.date().toString();
            case Answer.Unread unread -> "unread " + unread.typed();
        };
    }

    private static String cited(Quantity quantity) {
        return quantity.footnotes().isEmpty() ? "" : " " + quantity.footnotes();
    }
}
