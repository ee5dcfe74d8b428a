package org.ctfdesk.excel.submission.copy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.excel.book.CellText;
import org.ctfdesk.excel.book.DropDowns;
import org.ctfdesk.excel.book.StreamedBook;
import org.ctfdesk.excel.book.read.ReadCell;

/**
 * A checksum of every row of every sheet as it was exported: figures, words, labels and formulas. Kept as text in the workbook, so
 * that every later version can tell a row that was touched from one that was not. A line is a row and its checksum, or {@code notes}
 * and the checksum of the sheet's notes.
 */
public final class Fingerprint implements StreamedBook.Watcher {
    /** One sheet: checksums by row from 0, and that of its notes. */
    public record Print(SortedMap<Integer, Integer> rows, int notes) {}

    private final Map<String, Print> prints = new TreeMap<>();
    private final Row current = new Row();
    private String sheet = "";
    private int row = -1;

    /** The checksum of one row, its cells told from left to right. */
    public static final class Row {
        private final CRC32 crc = new CRC32();
        private boolean blank = true;

        public void add(int column, ReadCell cell) {
            if (!cell.isBlank()) {
                blank = false;
                var said = cell.formula() ? (cell.isError() ? "!" : "=") + FormulaText.comparable(cell.source()) : cell.comparable();
                crc.update((column + "\t" + said + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }

        public boolean isBlank() {
            return blank;
        }

        public int value() {
            return (int) crc.getValue();
        }

        void reset() {
            crc.reset();
            blank = true;
        }
    }

    @Override
    public void cell(Cell cell) {
        var name = cell.getSheet().getSheetName();
        if (cell.getRowIndex() != row || !name.equals(sheet)) {
            endRow();
            row = cell.getRowIndex();
            sheet = name;
        }
        current.add(cell.getColumnIndex(), BookCells.read(cell));
    }

    private void endRow() {
        if (!current.isBlank() && isShown(sheet)) {
            prints.computeIfAbsent(sheet, name -> new Print(new TreeMap<>(), 0)).rows().put(row, current.value());
        }
        current.reset();
    }

    /** True for a sheet that a reader of the workbook sees. */
    public static boolean isShown(String sheet) {
        return !sheet.equals(EmbeddedCopy.SHEET) && !sheet.equals(DropDowns.SHEET);
    }

    /** All cells are told: what remains are the notes beside them. */
    public Fingerprint complete(XSSFWorkbook book) {
        endRow();
        book.forEach(each -> {
            var name = each.getSheetName();
            if (isShown(name)) {
                var notes = each.getCellComments().values().stream().map(note -> note.getString().getString()).toList();
                var rows = prints.containsKey(name) ? prints.get(name).rows() : new TreeMap<Integer, Integer>();
                prints.put(name, new Print(rows, notes(notes)));
            }
        });
        return this;
    }

    /** The checksum of the notes of a sheet, in whatever order: they move with their cells. */
    public static int notes(Iterable<String> texts) {
        var sum = 0;
        for (var text : texts) {
            var crc = new CRC32();
            crc.update(CellText.comparable(text).getBytes(StandardCharsets.UTF_8));
            sum += (int) crc.getValue();
        }
        return sum;
    }

    Map<String, Print> prints() {
        return prints;
    }

    /** The print of a sheet that was read. */
    public static SortedMap<Integer, Integer> rows(SortedMap<Integer, ? extends SortedMap<Integer, ReadCell>> cells) {
        var rows = new TreeMap<Integer, Integer>();
        var checksum = new Row();
        cells.forEach((at, row) -> {
            checksum.reset();
            row.forEach(checksum::add);
            if (!checksum.isBlank()) {
                rows.put(at, checksum.value());
            }
        });
        return rows;
    }

    /** As it is kept in the workbook. */
    public String text() {
        var text = new StringBuilder();
        prints.forEach((name, print) -> {
            text.append("sheet\t").append(name).append("\nnotes\t").append(print.notes()).append('\n');
            print.rows().forEach((at, checksum) -> text.append(at).append('\t').append(checksum).append('\n'));
        });
        return text.toString();
    }

    /**
     * The prints of a workbook by sheet; none where an older version wrote it.
     *
     * @throws IllegalArgumentException where the text is damaged
     */
    public static Map<String, Print> read(String text) {
        var prints = new LinkedHashMap<String, Print>();
        var rows = new TreeMap<Integer, Integer>();
        var name = "";
        for (var line : text.lines().toList()) {
            var parts = line.split("\t", -1);
            switch (parts[0]) {
                case "sheet" -> {
                    name = parts[1];
                    rows = new TreeMap<>();
                }
                case "notes" -> prints.put(name, new Print(rows, Integer.parseInt(parts[1])));
                default -> rows.put(Integer.valueOf(parts[0]), Integer.valueOf(parts[1]));
            }
        }
        return prints;
    }
}
