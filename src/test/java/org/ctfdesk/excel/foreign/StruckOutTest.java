package org.ctfdesk.excel.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.edit.Proposal;
import org.ctfdesk.edit.Proposed;
import org.ctfdesk.excel.foreign.grid.BookReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words and rows that somebody struck out: they are told as deleted, and never entered. */
class StruckOutTest {
    private static final String[][] MEASURES = {{"Table 5. Mitigation policies and measures"},
        {"No", "Name", "Description", "Status", "Expected 2030 (kt CO2 eq)"},
        {"M1", "Feed-in tariff", "Pays for power", "Implemented", "200"}, {"M2", "Bus lanes", "In towns", "Planned", "5"}};

    @TempDir
    Path folder;

    /** The measures with some cells struck out, as {@code B3}. */
    private Proposal measures(Workbook book, String... struck) throws Exception {
        var font = book.createFont();
        font.setStrikeout(true);
        var style = book.createCellStyle();
        style.setFont(font);
        var sheet = book.createSheet("5");
        for (var row = 0; row < MEASURES.length; row++) {
            for (var column = 0; column < MEASURES[row].length; column++) {
                draw(sheet, row, column, Set.of(struck).contains((char) ('A' + column) + "" + (row + 1)) ? style : null);
            }
        }
        return read(book);
    }

    private static void draw(org.apache.poi.ss.usermodel.Sheet sheet, int row, int column, CellStyle style) {
        var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        var cell = line.createCell(column);
        var text = MEASURES[row][column];
        if (text.matches("\\d+")) {
            cell.setCellValue(Integer.parseInt(text));
        } else {
            cell.setCellValue(text);
        }
        if (style != null) {
            cell.setCellStyle(style);
        }
    }

    private Proposal read(Workbook book) throws Exception {
        var file = folder.resolve(book instanceof HSSFWorkbook ? "t.xls" : "t.xlsx");
        try (book; var out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return ForeignReading.of(List.of(BookReader.read(file)), SheetDrawing.blank()).orElseThrow();
    }

    private static Set<String> told(Proposal proposal) {
        var told = new TreeSet<String>();
        proposal.cells().stream().filter(cell -> cell instanceof Proposed.Unplaced unplaced && unplaced.asked()
                && unplaced.why().key().startsWith("foreign.reason.struck")).forEach(cell -> told.add(cell.origin().cell()));
        return told;
    }

    private static Set<String> placed(Proposal proposal) {
        var placed = new TreeSet<String>();
        proposal.cells().stream().filter(cell -> !(cell instanceof Proposed.Unplaced)).forEach(cell -> placed.add(cell.origin().cell()));
        return placed;
    }

    @Test
    void aRowWhoseNameIsStruckOutIsToldAndNotEntered() throws Exception {
        for (var book : new Workbook[] {new XSSFWorkbook(), new HSSFWorkbook()}) {
            var proposal = measures(book, "B3");
            assertEquals(Set.of("A3", "B3", "C3", "D3", "E3"), told(proposal));
            assertEquals(Set.of("B4", "C4", "D4", "E4"), placed(proposal));
        }
    }

    @Test
    void aRowStruckOutAsAWholeIsToldWithItsFigures() throws Exception {
        for (var book : new Workbook[] {new XSSFWorkbook(), new HSSFWorkbook()}) {
            var proposal = measures(book, "A3", "B3", "C3", "D3", "E3");
            assertEquals(Set.of("A3", "B3", "C3", "D3", "E3"), told(proposal));
            assertFalse(placed(proposal).contains("E3"));
        }
    }

    @Test
    void wordsStruckOutWithinARowAreToldAlone() throws Exception {
        var proposal = measures(new XSSFWorkbook(), "C3");
        assertEquals(Set.of("C3"), told(proposal));
        assertTrue(placed(proposal).containsAll(Set.of("B3", "D3", "E3")), placed(proposal).toString());
    }

    @Test
    void aStatusStruckOutLeavesTheRow() throws Exception {
        var proposal = measures(new XSSFWorkbook(), "D4");
        assertEquals(Set.of("D4"), told(proposal));
        assertTrue(placed(proposal).containsAll(Set.of("B4", "C4", "E4")), placed(proposal).toString());
    }

    @Test
    void aTextWithLettersOfItsOwnIsNotStruckByItsCell() throws Exception {
        var book = new XSSFWorkbook();
        var proposal = measures(book);
        assertEquals(Set.of(), told(proposal));
        var other = new XSSFWorkbook();
        var sheet = other.createSheet("5");
        for (var row = 0; row < MEASURES.length; row++) {
            for (var column = 0; column < MEASURES[row].length; column++) {
                draw(sheet, row, column, null);
            }
        }
        var struck = other.createFont();
        struck.setStrikeout(true);
        var style = other.createCellStyle();
        style.setFont(struck);
        var text = new org.apache.poi.xssf.usermodel.XSSFRichTextString();
        var own = other.createFont();
        own.setBold(true);
        text.append("Feed-in tariff", own);
        sheet.getRow(2).getCell(1).setCellValue(text);
        sheet.getRow(2).getCell(1).setCellStyle(style);
        assertEquals(Set.of(), told(read(other)));
    }

    @Test
    void openDocumentSheetsTellItToo() throws Exception {
        var rows = new StringBuilder();
        for (var row : MEASURES) {
            rows.append("<table:table-row>");
            for (var text : row) {
                var isDeleted = row == MEASURES[2];
                rows.append("<table:table-cell office:value-type=\"")
                        .append(text.matches("\\d+") ? "float\" office:value=\"" + text : "string")
                        .append(isDeleted && text.equals("Feed-in tariff") ? "\" table:style-name=\"gone\"><text:p>" : "\"><text:p>")
                        .append(text.equals("Bus lanes") ? "<text:span text:style-name=\"gone\">Tram </text:span>" : "").append(text)
                        .append("</text:p></table:table-cell>");
            }
            rows.append("</table:table-row>");
        }
        var file = folder.resolve("t.ods");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : new String[][] {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                {"META-INF/manifest.xml", "<manifest/>"}, {"content.xml", "<office:document-content"
                        + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                        + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"><office:automatic-styles>"
                        + "<style:style style:name=\"gone\"><style:text-properties style:text-line-through-style=\"solid\"/></style:style>"
                        + "</office:automatic-styles><office:body><office:spreadsheet><table:table table:name=\"5\">" + rows
                        + "</table:table></office:spreadsheet></office:body></office:document-content>"}}) {
                zip.putNextEntry(new ZipEntry(part[0]));
                zip.write(part[1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        var proposal = ForeignReading.of(List.of(BookReader.read(file)), SheetDrawing.blank()).orElseThrow();
        assertEquals(Set.of("A3", "B3", "C3", "D3", "E3"), told(proposal));
        assertTrue(proposal.cells().stream().anyMatch(cell -> cell.origin().text().equals("Bus lanes")), proposal.cells().toString());
    }
}
