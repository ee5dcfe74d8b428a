package org.ctfdesk.excel.submission.plan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.apache.poi.ss.util.CellReference;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;

/**
 * Which visible cell shows which place, and what was written there. Kept as text, a line a row: the row's number, its key,
 * a checksum of what its cells hold, {@code *} where every answering column shows its own place, then each other cell as
 * {@code B=table1:indicator/2:label}.
 */
public final class CellMap {
    /**
     * One table.
     *
     * @param name of the sheet
     * @param rows by row of the workbook, from 0
     */
    public record Mapped(String name, TableKey table, Map<Integer, MappedRow> rows) {}

    /**
     * One row.
     *
     * @param checksum of what its cells held
     * @param places by column of the workbook, from 0, left to right
     */
    public record MappedRow(int checksum, Map<Integer, Place> places) {}

    private final StringBuilder text = new StringBuilder();
    private int answering;

    public CellMap(String language) {
        text.append("language\t").append(language).append('\n');
    }

    /** Begins a sheet: its columns; what is noted from now on stands on it. */
    public void sheet(SheetPlan plan) {
        text.append("sheet\t").append(plan.sheet().sheetName()).append('\t').append(plan.sheet().key().path()).append('\n');
        text.append("columns");
        answering = 0;
        for (var column = 1; column < plan.sheet().columns().size(); column++) {
            var described = plan.sheet().columns().get(column);
            if (!described.column().isSeparator()) {
                answering++;
                text.append('\t').append(name(SheetPlan.FIRST_COLUMN + column)).append('=').append(described.key().path());
            }
        }
        text.append('\n');
    }

    /** Notes the cells of one row of the sheet that was named last. */
    public void row(SheetPlan plan, RowKey key, List<Slot> slots) {
        if (slots.isEmpty()) {
            return;
        }
        var checksum = new Checksum();
        for (var slot : slots) {
            checksum.add(slot.input().isComputed() ? "" : slot.written().comparable());
        }
        text.append(slots.getFirst().row()).append('\t').append(key.path()).append('\t').append(checksum.value()).append('\t');
        var usual = 0;
        for (var slot : slots) {
            usual += isUsual(plan, key, slot) ? 1 : 0;
        }
        var all = usual > 0 && usual == answering;
        if (all) {
            text.append('*');
        }
        for (var slot : slots) {
            if (!all || !isUsual(plan, key, slot)) {
                text.append('\t').append(name(slot.column())).append('=').append(slot.input().place().path());
            }
        }
        text.append('\n');
    }

    private static boolean isUsual(SheetPlan plan, RowKey key, Slot slot) {
        var column = slot.column() - SheetPlan.FIRST_COLUMN;
        var place = slot.input().place();
        return column > 0
                && place.column().equals(plan.sheet().columns().get(column).key())
                && place.row().equals(key)
                && place.table().equals(plan.sheet().key());
    }

    private static String name(int column) {
        return CellReference.convertNumToColString(column);
    }

    public String text() {
        return text.toString();
    }

    /** The language in which the workbook of that map was written, as a tag. */
    public static String language(String text) {
        return text.substring(text.indexOf('\t') + 1, text.indexOf('\n'));
    }

    /**
     * The sheets of a map, in order.
     *
     * @throws IllegalArgumentException where it is no map
     */
    public static List<Mapped> read(String text) {
        var sheets = new ArrayList<Mapped>();
        var columns = new LinkedHashMap<Integer, ColumnKey>();
        for (var line : text.lines().skip(1).toList()) {
            var parts = line.split("\t", -1);
            if (parts[0].equals("sheet")) {
                sheets.add(new Mapped(parts[1], TableKey.ofPath(parts[2]), new LinkedHashMap<>()));
            } else if (parts[0].equals("columns")) {
                columns.clear();
                for (var i = 1; i < parts.length; i++) {
                    var equals = parts[i].indexOf('=');
                    columns.put(column(parts[i]), ColumnKey.ofPath(parts[i].substring(equals + 1)));
                }
            } else {
                var sheet = sheets.getLast();
                sheet.rows().put(Integer.valueOf(parts[0]), row(sheet, columns, parts));
            }
        }
        return sheets;
    }

    private static MappedRow row(Mapped sheet, Map<Integer, ColumnKey> columns, String[] parts) {
        var places = new TreeMap<Integer, Place>();
        if (parts[3].equals("*")) {
            var key = RowKey.ofPath(parts[1]);
            columns.forEach((at, column) -> places.put(at, new Place(sheet.table(), key, column)));
        }
        for (var i = 4; i < parts.length; i++) {
            places.put(column(parts[i]), Place.ofPath(parts[i].substring(parts[i].indexOf('=') + 1)));
        }
        return new MappedRow(Integer.parseInt(parts[2]), places);
    }

    private static int column(String assignment) {
        return CellReference.convertColStringToIndex(assignment.substring(0, assignment.indexOf('=')));
    }

    /** A checksum of values in order. */
    static final class Checksum {
        private final CRC32 crc = new CRC32();

        void add(String comparable) {
            crc.update(comparable.getBytes(StandardCharsets.UTF_8));
            crc.update('\n');
        }

        int value() {
            return (int) crc.getValue();
        }
    }
}
