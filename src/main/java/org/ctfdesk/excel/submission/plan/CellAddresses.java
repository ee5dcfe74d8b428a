package org.ctfdesk.excel.submission.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.ctfdesk.form.Foot;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.sheet.Layout;
import org.ctfdesk.sheet.Sheet;
import org.ctfdesk.sheet.SheetCell;
import org.ctfdesk.sheet.SheetRow;
import org.ctfdesk.text.Words;

/** Where the cells of a report stand in its workbook, as Excel names them: {@code Table7!E10}. For one thread at a time. */
public final class CellAddresses {
    private final Map<TableKey, Sheet> sheets = new HashMap<>();
    private final List<Sheet> all;
    /** The rows of a table, each with its index, by the item that they show; "" for lines that are printed once. */
    private final Map<Sheet, Map<String, List<Integer>>> rowsOf = new HashMap<>();
    private final Map<Sheet, int[]> numbers = new HashMap<>();

    public CellAddresses(List<Sheet> tables) {
        all = tables;
        tables.forEach(sheet -> sheets.put(sheet.key(), sheet));
    }

    /** Of the workbook that would be written in that layout. */
    public static CellAddresses of(Report report, Words words, Layout layout) {
        return new CellAddresses(Sheet.all(report, words, layout));
    }

    /** The workbook's row, from 0, of each row of a sheet. */
    static int[] rows(Sheet sheet) {
        var rows = new int[sheet.rows().size()];
        var next = sheet.form().firstHeadRow() - 1;
        for (var i = 0; i < rows.length; i++) {
            var role = sheet.rows().get(i).role();
            if (role == SheetRow.Role.FOOT_HEADING || role == SheetRow.Role.BOX) {
                next++; // a blank row before it
            }
            rows[i] = next++;
            if (role == SheetRow.Role.BOX) {
                next++; // its text stands below its heading
            }
        }
        return rows;
    }

    /**
     * The cell that shows a place; of what has no cell of its own, such as a row that is blank, the beginning of its row, or else
     * the beginning of its sheet. Nothing for what stands on no sheet, as the ledger does.
     */
    public Optional<String> of(Place place) {
        if (place.table().form().equals(Foot.ID)) {
            return all.stream().filter(sheet -> hasFoot(sheet, place)).findFirst().map(sheet -> on(sheet, place));
        }
        return Optional.ofNullable(sheets.get(place.table())).map(sheet -> on(sheet, place));
    }

    private boolean hasFoot(Sheet sheet, Place place) {
        return rows(sheet, place).stream().anyMatch(row -> at(sheet, row, place).isPresent());
    }

    private String on(Sheet sheet, Place place) {
        var rows = rows(sheet, place);
        for (var row : rows) {
            var column = at(sheet, row, place);
            if (column.isPresent()) {
                return address(sheet, row, column.get());
            }
        }
        return rows.stream().filter(row -> sheet.rows().get(row).key().filter(place.row()::equals).isPresent())
                .findFirst().map(row -> address(sheet, row, column(sheet, place.column()))).orElse(sheet.sheetName() + "!A1");
    }

    private static Optional<Integer> at(Sheet sheet, int row, Place place) {
        var cells = sheet.rows().get(row).cells();
        for (var column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof SheetCell.Input input && input.place().equals(place)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    private static int column(Sheet sheet, ColumnKey key) {
        for (var column = 0; column < sheet.columns().size(); column++) {
            if (sheet.columns().get(column).key().equals(key)) {
                return column;
            }
        }
        return 0;
    }

    /** What is written below a table stands in one cell across it, its text below its heading. */
    private String address(Sheet sheet, int row, int column) {
        var at = numbers.computeIfAbsent(sheet, CellAddresses::rows)[row];
        var role = sheet.rows().get(row).role();
        var isFoot = role == SheetRow.Role.BOX || role == SheetRow.Role.FOOTNOTE;
        return sheet.sheetName() + "!" + new CellReference(role == SheetRow.Role.BOX ? at + 1 : at,
                SheetPlan.FIRST_COLUMN + (isFoot ? 0 : column)).formatAsString();
    }

    private List<Integer> rows(Sheet sheet, Place place) {
        return rowsOf.computeIfAbsent(sheet, CellAddresses::byItem).getOrDefault(place.row().item(), List.of());
    }

    private static Map<String, List<Integer>> byItem(Sheet sheet) {
        var rows = new HashMap<String, List<Integer>>();
        for (var i = sheet.headRows(); i < sheet.rows().size(); i++) {
            var row = i;
            sheet.rows().get(i).key().ifPresent(key -> rows.computeIfAbsent(key.item(), made -> new ArrayList<>()).add(row));
        }
        return rows;
    }
}
