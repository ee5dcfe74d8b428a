package org.ctfdesk.inventory.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.excel.book.read.Drawn;
import org.ctfdesk.excel.book.read.FigureFormat;
import org.ctfdesk.excel.book.read.ReadBook;
import org.ctfdesk.excel.book.read.ReadCell;
import org.ctfdesk.inventory.InventoryFinding;
import org.ctfdesk.text.Folded;
import org.ctfdesk.text.Tidy;
import org.xml.sax.SAXException;

/**
 * The cells of a sheet that hold something.
 *
 * @param rows by row and column from 0
 * @param turned rows stand for columns
 * @param behind what the formats of figures write behind them, as a unit, by row and column
 * @param otherwise addresses of figures that show another figure than they hold, or are not to be seen, each with both; they are
 *     no numbers among the rows
 */
record SheetGrid(String name, TreeMap<Integer, TreeMap<Integer, ReadCell>> rows, boolean turned,
        TreeMap<Integer, TreeMap<Integer, String>> behind, Map<String, String> otherwise) {
    /** Between what a cell holds and what is seen of it. */
    private static final String SHOWN_AS = " \u2192 ";
    /** More cells than any inventory's summary has; a sheet with more is no such table. */
    private static final int MOST = 2_000_000;

    /** All sheets of a workbook. */
    static List<SheetGrid> of(Path file) throws WorkbookFailure {
        var name = String.valueOf(file.getFileName());
        ReadBook.check(file, name);
        var sheets = new ArrayList<SheetGrid>();
        try (var book = ReadBook.open(file)) {
            for (var each : book.names()) {
                var rows = new TreeMap<Integer, TreeMap<Integer, ReadCell>>();
                var sheet = new SheetGrid(each, rows, false, new TreeMap<>(), new LinkedHashMap<>());
                book.read(each, sheet.taker());
                sheets.add(sheet);
            }
            return sheets;
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException wrong) {
            throw WorkbookFailure.of(wrong, name);
        }
    }

    private ReadBook.Taker taker() {
        var count = new int[1];
        var struckRows = new BitSet();
        return new ReadBook.Taker() {
            @Override
            public void cell(int row, int column, ReadCell cell) {
                if (count[0]++ < MOST) {
                    rows.computeIfAbsent(row, any -> new TreeMap<>()).put(column, cell);
                }
            }

            @Override
            public void drawn(int row, int column, ReadCell cell, Drawn how) {
                if (count[0] <= MOST && cell.number().isPresent()) {
                    look(row, column, cell, struckRows.get(row) ? new Drawn(how.id(), how.format(), how.faint(), true) : how);
                } else if (how.struck() && cell.text().codePoints().anyMatch(Character::isLetter)) {
                    struckRows.set(row); // what stands behind a name that was deleted
                }
            }
        };
    }

    /** Notes a figure that is drawn as another one. Years at the head may be white, and are still years; zeros often are. */
    private void look(int row, int column, ReadCell cell, Drawn how) {
        var format = FigureFormat.of(how.id(), how.format());
        var number = cell.number().orElseThrow();
        var held = SheetNumbers.plain(number).toPlainString();
        var isUnseen = (how.faint() || format.unseen()) && HeadWords.year(held).isEmpty() && number.signum() != 0;
        if (format.shift() > 0 || how.struck() || isUnseen) {
            var seen = format.shift() > 0 ? SheetNumbers.plain(number.movePointLeft(format.shift())).toPlainString()
                    : how.struck() ? "\u2014" : "";
            var told = (held + SHOWN_AS + seen).stripTrailing();
            rows.get(row).put(column, new ReadCell(told, Optional.empty(), cell.formula()));
            otherwise.put(address(row, column), told);
        } else if (format.look() == ReadCell.Look.PER_CENT || !format.words().isEmpty()) {
            behind.computeIfAbsent(row, any -> new TreeMap<>()).put(column,
                    format.look() == ReadCell.Look.PER_CENT ? "%" : format.words());
        }
    }

    /** A sheet of texts alone. */
    static SheetGrid ofTexts(String name, TreeMap<Integer, TreeMap<Integer, ReadCell>> rows) {
        return new SheetGrid(name, rows, false, new TreeMap<>(), Map.of());
    }

    /** True for a cell that shows another figure than it holds: it is told with its sheet. */
    boolean isShownOtherwise(int row, int column) {
        return otherwise.containsKey(address(row, column));
    }

    /** Tells how many figures show something else than they hold, with the first of them. */
    void tellShownOtherwise(String file, List<InventoryFinding> findings) {
        otherwise.entrySet().stream().findFirst().ifPresent(first -> findings.add(InventoryFinding.warning("sheetShown", file, name,
                otherwise.size(), first.getKey(), first.getValue())));
    }

    /** What the format of a figure writes behind it: a unit, a mark, the sign of per cent; "" for nothing. */
    String behind(int row, int column) {
        return behind.getOrDefault(row, new TreeMap<>()).getOrDefault(column, "");
    }

    /** The sheet with rows for columns. */
    SheetGrid asTurned() {
        var columns = new TreeMap<Integer, TreeMap<Integer, ReadCell>>();
        rows.forEach((row, cells) -> cells.forEach((column, cell) -> columns.computeIfAbsent(column, any -> new TreeMap<>())
                .put(row, cell)));
        var turnedBehind = new TreeMap<Integer, TreeMap<Integer, String>>();
        behind.forEach((row, cells) -> cells.forEach((column, words) -> turnedBehind.computeIfAbsent(column, any -> new TreeMap<>())
                .put(row, words)));
        return new SheetGrid(name, columns, !turned, turnedBehind, otherwise);
    }

    Map<Integer, ReadCell> row(int row) {
        return rows.getOrDefault(row, new TreeMap<>());
    }

    ReadCell cell(int row, int column) {
        return row(row).getOrDefault(column, ReadCell.BLANK);
    }

    /** The words of a cell, or the digits of its number. */
    String text(int row, int column) {
        return Tidy.visible(Tidy.entered(cell(row, column).text()).replace('\n', ' '));
    }

    String folded(int row, int column) {
        return Folded.of(text(row, column)).key();
    }

    /** The text of a cell, or of the next one to its left that has one: what stands over joined columns. */
    String textOver(int row, int column) {
        var at = rows.getOrDefault(row, new TreeMap<>()).floorEntry(column);
        while (at != null && at.getValue().text().isBlank()) {
            at = rows.get(row).lowerEntry(at.getKey());
        }
        return at == null ? "" : text(row, at.getKey());
    }

    /** What users call the cell: C12. */
    String address(int row, int column) {
        return turned ? named(column, row) : named(row, column);
    }

    private static String named(int row, int column) {
        var letters = new StringBuilder();
        for (var rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString() + (row + 1);
    }
}
