package org.ctfdesk.excel.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.edit.Proposed;
import org.ctfdesk.edit.Proposed.Doubtful;
import org.ctfdesk.excel.foreign.grid.BookReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What formats of cells make of figures: a part of them, a unit behind them, a stroke through them. */
class FormatsTest {
    @TempDir
    Path folder;

    private interface Drawing {
        void draw(Workbook book, Cell first, Cell second);
    }

    /** A table in that unit: energy in 2022 drawn by the test, in 2030 its second cell, waste plain. */
    private Map<String, Proposed> read(Workbook book, String unit, Drawing drawing) throws Exception {
        var sheet = book.createSheet("7");
        sheet.createRow(0).createCell(0).setCellValue("Table 7. Projections with measures (" + unit + ")");
        var heads = sheet.createRow(1);
        heads.createCell(0).setCellValue("Sector");
        heads.createCell(1).setCellValue(2022);
        heads.createCell(2).setCellValue(2030);
        var energy = sheet.createRow(2);
        energy.createCell(0).setCellValue("Energy");
        drawing.draw(book, energy.createCell(1), energy.createCell(2));
        var waste = sheet.createRow(3);
        waste.createCell(0).setCellValue("Waste");
        waste.createCell(1).setCellValue(8);
        waste.createCell(2).setCellValue(6);
        var file = folder.resolve(book instanceof HSSFWorkbook ? "t.xls" : "t.xlsx");
        try (book; var out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return ForeignReading.of(List.of(BookReader.read(file)), SheetDrawing.blank()).orElseThrow().cells().stream()
                .collect(Collectors.toMap(cell -> cell.origin().cell(), cell -> cell, (one, other) -> one));
    }

    private static void format(Workbook book, Cell cell, double number, String format) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        cell.setCellValue(number);
        cell.setCellStyle(style);
    }

    private static List<String> readings(Proposed cell) {
        return ((Doubtful) cell).readings().stream().map(each -> SheetDrawing.told(each.answer().orElseThrow())).toList();
    }

    @Test
    void aFormatThatShowsAThousandthIsAskedAbout() throws Exception {
        for (var book : new Workbook[] {new XSSFWorkbook(), new HSSFWorkbook()}) {
            var cells = read(book, "Mt CO2 eq", (any, first, second) -> {
                format(any, first, 120_500, "#,##0.0,");
                format(any, second, 110_200_000, "0.0,,_);(0.0,,)");
            });
            assertEquals(List.of("120500", "120500000"), readings(cells.get("B3")));
            assertEquals(List.of("110200", "110200000000"), readings(cells.get("C3")));
            assertEquals("8000", SheetDrawing.told(((Proposed.Placed) cells.get("B4")).answer().orElseThrow()));
        }
    }

    @Test
    void aFormatThatWritesAUnitCounts() throws Exception {
        for (var book : new Workbook[] {new XSSFWorkbook(), new HSSFWorkbook()}) {
            var cells = read(book, "kt CO2 eq", (any, first, second) -> {
                format(any, first, 120.5, "0.0\" Mt\"");
                format(any, second, 110, "0\\ \\P\\J");
            });
            assertEquals(List.of("120500"), readings(cells.get("B3")));
            assertTrue(((Doubtful) cells.get("C3")).answer().isEmpty(), cells.get("C3").toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"#,##0.0", "0.0\" kt\"", "[Red]0.0", "0.0_);(0.0)", "#,##0.00 [$-409]", "0.00E+00", "0.0\"*\"",
        "_-* #,##0.0_-", "General\" kt CO2 eq\"", "[>=1000]#,##0;0.0"})
    void aFormatThatChangesNothingIsNotAskedAbout(String format) throws Exception {
        for (var book : new Workbook[] {new XSSFWorkbook(), new HSSFWorkbook()}) {
            var cells = read(book, "kt CO2 eq", (any, first, second) -> {
                format(any, first, 120.5, format);
                format(any, second, 110.25, format);
            });
            assertEquals("120.5", SheetDrawing.told(((Proposed.Placed) cells.get("B3")).answer().orElseThrow()).split(" ")[0], format);
        }
    }

    @Test
    void whatIsStruckOutIsNotReadAsAFigure() throws Exception {
        var cells = read(new XSSFWorkbook(), "kt CO2 eq", (book, first, second) -> {
            var font = book.createFont();
            font.setStrikeout(true);
            var text = new XSSFRichTextString("1110");
            text.applyFont(0, 2, font);
            first.setCellValue(text);
            var style = book.createCellStyle();
            style.setFont(font);
            second.setCellValue(110);
            second.setCellStyle(style);
        });
        assertTrue(cells.get("B3").isOpen() && readingsOf(cells.get("B3")).isEmpty(), cells.get("B3").toString());
        assertTrue(cells.get("C3").isOpen() && readingsOf(cells.get("C3")).isEmpty(), cells.get("C3").toString());
    }

    private static List<String> readingsOf(Proposed cell) {
        return cell instanceof Doubtful ? readings(cell) : List.of();
    }

    @Test
    void whatIsStruckOutOfALabelIsNoPartOfIt() throws Exception {
        var book = new XSSFWorkbook();
        var cells = read(book, "kt CO2 eq", (any, first, second) -> {
            var font = book.createFont();
            font.setStrikeout(true);
            var text = new XSSFRichTextString("WasteAgriculture");
            text.applyFont(0, 5, font);
            first.getRow().getCell(0).setCellValue(text);
            first.setCellValue(12);
            second.setCellValue(11);
        });
        assertEquals("table7:agriculture:recent@2022", ((Proposed.Placed) cells.get("B3")).place().path());
    }

    @Test
    void whatIsNotSeenIsAskedAbout() throws Exception {
        for (var book : new Workbook[] {new XSSFWorkbook(), new HSSFWorkbook()}) {
            var cells = read(book, "kt CO2 eq", (any, first, second) -> {
                var font = any.createFont();
                font.setColor(IndexedColors.WHITE.getIndex());
                var style = any.createCellStyle();
                style.setFont(font);
                first.setCellValue(120.5);
                first.setCellStyle(style);
                format(any, second, 110, ";;;");
            });
            assertEquals(List.of("120.5"), readings(cells.get("B3")));
            assertEquals(List.of("110"), readings(cells.get("C3")));
        }
    }

    @Test
    void whiteOnADarkGroundIsSeen() throws Exception {
        for (var book : new Workbook[] {new XSSFWorkbook(), new HSSFWorkbook()}) {
            var cells = read(book, "kt CO2 eq", (any, first, second) -> {
                var font = any.createFont();
                font.setColor(IndexedColors.WHITE.getIndex());
                var style = any.createCellStyle();
                style.setFont(font);
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                style.setFillForegroundColor(IndexedColors.DARK_BLUE.getIndex());
                first.setCellValue(120.5);
                first.setCellStyle(style);
                second.setCellValue(110);
            });
            assertEquals("120.5", SheetDrawing.told(((Proposed.Placed) cells.get("B3")).answer().orElseThrow()));
        }
    }
}
