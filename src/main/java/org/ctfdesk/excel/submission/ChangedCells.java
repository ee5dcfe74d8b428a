package org.ctfdesk.excel.submission;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.ss.util.CellReference;
import org.ctfdesk.excel.book.CellText;
import org.ctfdesk.excel.book.CellValue;
import org.ctfdesk.excel.book.ReadBook;
import org.ctfdesk.excel.book.ReadCell;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.sheet.Sheet;
import org.ctfdesk.text.Words;
import org.xml.sax.SAXException;

/**
 * Which visible cells of a workbook hold something else than was exported. A row whose checksum is that of the export is
 * done; the cells of others are compared one by one. A formula is unchanged as long as it is one: what it gives follows
 * from other cells.
 */
final class ChangedCells {
    private final Report report;
    private final Words words;
    private final List<ChangedCell> changed = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    /** @param report the one exported */
    ChangedCells(Report report, String map) {
        this.report = report;
        this.words = Words.in(Locale.forLanguageTag(CellMap.language(map)));
    }

    void find(ReadBook book, String map) throws IOException, OpenXML4JException, SAXException {
        for (var mapped : CellMap.read(map)) {
            if (book.names().contains(mapped.name())) {
                compare(book, mapped);
            } else {
                missing.add(mapped.name());
            }
        }
    }

    private void compare(ReadBook book, CellMap.Mapped mapped) throws IOException, OpenXML4JException, SAXException {
        var cells = book.cells(mapped.name());
        Map<Place, CellValue> written = null;
        for (var row : mapped.rows().entrySet()) {
            var found = cells.getOrDefault(row.getKey(), Map.of());
            if (checksum(row.getValue(), found) == row.getValue().checksum()) {
                continue;
            }
            if (written == null) {
                written = written(mapped);
            }
            for (var cell : row.getValue().places().entrySet()) {
                compare(mapped.name(), row.getKey(), cell.getKey(), cell.getValue(),
                        written.getOrDefault(cell.getValue(), CellValue.NOTHING), found.getOrDefault(cell.getKey(), ReadCell.BLANK));
            }
        }
    }

    private static int checksum(CellMap.MappedRow row, Map<Integer, ReadCell> found) {
        var checksum = new CellMap.Checksum();
        row.places().keySet().forEach(column -> {
            var cell = found.getOrDefault(column, ReadCell.BLANK);
            checksum.add(cell.formula() ? "" : cell.comparable());
        });
        return checksum.value();
    }

    private void compare(String sheet, int row, int column, Place place, CellValue was, ReadCell is) {
        if (is.formula() || was.comparable().equals(is.comparable())) {
            return;
        }
        if (was instanceof CellValue.Text text && text.hint() && CellText.comparable(text.text()).equals(is.comparable())) {
            return; // the form's own placeholder
        }
        changed.add(new ChangedCell(
                sheet, new CellReference(row, column).formatAsString(), place, was.told(), is.told()));
    }

    /** What was written at each place of a sheet, as this version would write it. */
    private Map<Place, CellValue> written(CellMap.Mapped mapped) {
        var written = new HashMap<Place, CellValue>();
        if (Forms.has(mapped.table().form())) {
            var plan = new SheetPlan(Sheet.of(mapped.table(), report, words), words);
            for (var i = plan.sheet().headRows(); i < plan.sheet().rows().size(); i++) {
                plan.slots(i).forEach(slot -> written.put(slot.input().place(), slot.written()));
            }
        }
        return written;
    }

    List<ChangedCell> changed() {
        return changed;
    }

    List<String> missing() {
        return missing;
    }
}
