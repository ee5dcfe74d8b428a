package org.ctfdesk.excel.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.ctfdesk.excel.foreign.grid.BookReader;
import org.ctfdesk.excel.foreign.grid.ForeignFailure;
import org.ctfdesk.excel.foreign.grid.GridCell;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks are read as they stand, and what is none or means harm is refused with its reason. */
class BookReaderTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    @TempDir
    Path folder;

    @Test
    void readsStoredValuesFormulasAndMarks() throws Exception {
        var grid = BookReader.read(workbook("<sheetData><row><c><v>3651.9300000000003</v></c><c t='str'><f>A1&amp;\"x\"</f><v>y</v></c>"
                + "<c><f>A1*2</f></c><c t='e'><f>1/0</f><v>#DIV/0!</v></c>"
                + "<c t='inlineStr'><is><r><t>12.4</t></r><r><rPr><vertAlign val='superscript'/></rPr><t>1</t></r></is></c></row>"
                + "<row r='5' hidden='1'><c r='B5'><v>7</v></c></row></sheetData>")).grids().getFirst();
        assertEquals("3651.93", grid.cell(0, 0).orElseThrow().number().orElseThrow().toPlainString());
        assertEquals("y", grid.text(0, 1));
        assertEquals(GridCell.Sort.NO_VALUE, grid.cell(0, 2).orElseThrow().sort());
        assertEquals(GridCell.Sort.ERROR, grid.cell(0, 3).orElseThrow().sort());
        assertEquals("1", grid.cell(0, 4).orElseThrow().raised());
        assertEquals("7", grid.text(4, 1));
        assertTrue(grid.isRowHidden(4));
        assertEquals("B5", grid.address(4, 1));
    }

    @Test
    void readsWorkbooksOfExcel97() throws Exception {
        var file = folder.resolve("old.xls");
        try (var book = new HSSFWorkbook(); var out = Files.newOutputStream(file)) {
            book.createSheet("Table 7").createRow(2).createCell(1).setCellValue(12.5);
            book.write(out);
        }
        var grid = BookReader.read(file).grids().getFirst();
        assertEquals("Table 7", grid.name());
        assertEquals("12.5", grid.text(2, 1));
    }

    @Test
    void refusesEntitiesBeforeTheyAreResolved() throws Exception {
        var told = refused(workbook("<sheetData/>", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"));
        assertTrue(told.contains("DOCTYPE"), told);
    }

    @Test
    void refusesBombs() throws Exception {
        var told = refused(workbook("<sheetData>" + " ".repeat(60 << 20) + "</sheetData>"));
        assertTrue(told.contains("unpacks"), told);
    }

    @Test
    void refusesMoreCellsThanCanBeShown() throws Exception {
        var told = refused(workbook("<sheetData><row r='1048576'><c r='XFD1048576'><v>1</v></c></row></sheetData>"));
        assertTrue(told.contains("more than"), told);
    }

    @Test
    void saysWhatTheFileIsInstead() throws Exception {
        assertTrue(refused(text("", "a.xlsx")).contains("empty"));
        assertTrue(refused(text("a;b\n1;2\n", "b.xlsx")).contains("plain text"));
        assertTrue(refused(text("<html><table></table></html>", "c.xls")).contains("web page"));
        assertTrue(refused(text("%PDF-1.7", "d.xlsx")).contains("PDF"));
        assertTrue(refused(folder.resolve("none.xlsx")).contains("none.xlsx"));
    }

    @Test
    void refusesWhatBrokeOff() throws Exception {
        var whole = Files.readAllBytes(workbook("<sheetData/>"));
        var file = folder.resolve("half.xlsx");
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertTrue(refused(file).contains("damaged"));
    }

    @Test
    void readsTheUnicodeTextOfExcel() throws Exception {
        var file = folder.resolve("таблица.txt");
        Files.write(file, "\ufeffСектор\t2022\r\nЭнергетика\t9,5\r\n".getBytes(StandardCharsets.UTF_16LE));
        var grid = BookReader.read(file).grids().getFirst();
        assertEquals("Сектор 2022 Энергетика 9,5", String.join(" ", grid.text(0, 0), grid.text(0, 1), grid.text(1, 0), grid.text(1, 1)));
        var renamed = Files.copy(file, folder.resolve("таблица.xlsx"));
        assertTrue(refused(renamed).contains("not an Excel workbook"), refused(renamed));
    }

    private String refused(Path file) {
        return assertThrows(ForeignFailure.class, () -> BookReader.read(file)).told(WORDS);
    }

    private Path text(String content, String name) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Path workbook(String content) throws IOException {
        return workbook(content, "");
    }

    private Path workbook(String content, String prologue) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        parts.put("_rels/.rels", relations(Map.of("r1", RELATION + "/officeDocument\" Target=\"xl/book.xml")));
        parts.put("xl/book.xml", "<workbook xmlns='" + MAIN + "' xmlns:r='" + RELATION
                + "'><sheets><sheet name='One' sheetId='1' r:id='r1'/></sheets></workbook>");
        parts.put("xl/_rels/book.xml.rels", relations(Map.of("r1", RELATION + "/worksheet\" Target=\"sheet.xml")));
        parts.put("xl/sheet.xml", "<?xml version='1.0'?>" + prologue + "<worksheet xmlns='" + MAIN + "'>" + content + "</worksheet>");
        var file = folder.resolve("book.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static String relations(Map<String, String> relations) {
        var text = new StringBuilder("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        relations.forEach((id, relation) -> text.append("<Relationship Id=\"").append(id).append("\" Type="
                + "\"").append(relation).append("\"/>"));
        return text.append("</Relationships>").toString();
    }
}
