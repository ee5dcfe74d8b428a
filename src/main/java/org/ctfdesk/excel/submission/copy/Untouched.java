package org.ctfdesk.excel.submission.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.excel.submission.plan.CellMap;

/**
 * A workbook as this version writes it for a report: what stands in it that nobody touched.
 *
 * @param prints checksums of its rows, by sheet
 * @param notes the texts of the notes beside its cells, by sheet
 * @param map the text of its {@link CellMap}
 */
public record Untouched(BookCells cells, Map<String, Fingerprint.Print> prints, Map<String, List<String>> notes, String map) {
    /** Of a workbook whose cells are all told. */
    public static Untouched of(XSSFWorkbook book, BookCells cells, Fingerprint print, String map) {
        var notes = new HashMap<String, List<String>>();
        book.forEach(sheet -> {
            var texts = new ArrayList<String>();
            sheet.getCellComments().values().forEach(note -> texts.add(note.getString().getString()));
            notes.put(sheet.getSheetName(), texts);
        });
        return new Untouched(cells, print.complete(book).prints(), notes, map);
    }
}
