package org.ctfdesk.inventory;

import static org.ctfdesk.inventory.Taken.lines;
import static org.ctfdesk.inventory.Taken.proposal;
import static org.ctfdesk.inventory.Taken.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.inventory.file.InventoryReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures of an inventory whose cells show another figure than they hold: by a format, in the ground's colour, struck out. */
class ShownOtherwiseTest {
    private static final String TRENDS = "trends";
    private static final String LIST = "list";
    private static final String YEAR = "year";

    @TempDir
    private Path folder;

    private interface Drawing {
        void draw(XSSFWorkbook book, XSSFFont font, org.apache.poi.xssf.usermodel.XSSFCellStyle style);
    }

    /** An inventory in that unit whose figure of energy in 2021 is drawn so. */
    private InventoryFile file(String shape, String unit, double energy, Drawing drawing) throws Exception {
        var rows = switch (shape) {
            case TRENDS -> new Object[][] {{"Emissions (" + unit + " CO2 eq)"}, {"Category", 2021, 2022}, {"1. Energy", energy, 1200},
                {"5. Waste", 20, 30}};
            case LIST -> new Object[][] {{"Category", "Gas", "Unit", 2021, 2022}, {"1. Energy", "CO2", unit, energy, 1200},
                {"5. Waste", "CO2", unit, 20, 30}};
            default -> new Object[][] {{"Inventory 2021"}, {"Categories", "CO2", "CH4", "N2O"}, {"", "(" + unit + ")", "(" + unit + ")",
                "(" + unit + ")"}, {"1. Energy", energy, 1, 1}, {"5. Waste", 20, 1, 1}};
        };
        var path = folder.resolve("inventory.xlsx");
        try (var book = new XSSFWorkbook(); var out = Files.newOutputStream(path)) {
            var sheet = book.createSheet("Inventory");
            for (var row = 0; row < rows.length; row++) {
                var line = sheet.createRow(row);
                for (var column = 0; column < rows[row].length; column++) {
                    if (rows[row][column] instanceof Number number) {
                        line.createCell(column).setCellValue(number.doubleValue());
                    } else {
                        line.createCell(column).setCellValue((String) rows[row][column]);
                    }
                    if (rows[row][column].equals(energy)) {
                        var style = book.createCellStyle();
                        var font = book.createFont();
                        drawing.draw(book, font, style);
                        style.setFont(font);
                        line.getCell(column).setCellStyle(style);
                    }
                }
            }
            book.write(out);
        }
        return InventoryReader.read(List.of(path), Optional.empty(), Optional.empty());
    }

    private InventoryFile formatted(String shape, String unit, double energy, String format) throws Exception {
        return file(shape, unit, energy, (book, font, style) -> style.setDataFormat(book.createDataFormat().getFormat(format)));
    }

    private static void assertLeftOut(InventoryFile file, String seen) throws InventoryFailure {
        assertTrue(!lines(file, "energy").contains("energy 2021"), lines(file, "energy"));
        assertTrue(told(proposal(file)).stream().anyMatch(each -> each.contains(seen)), told(proposal(file)).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "#,##0.0, | 1100 \u2192 1.1", "0.000,, | 1100 \u2192 0.0011", "0.0\" Mt\" | 1100 Mt",
        "0\\ \\P\\J | 1100 PJ", "0.0% | 110000 % (1100)"})
    void aFormatThatShowsAnotherFigureIsTold(String format, String seen) throws Exception {
        for (var shape : List.of(TRENDS, LIST, YEAR)) {
            assertLeftOut(formatted(shape, "kt", 1100, format), seen);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"#,##0.0", "0.0\" kt\"", "[Red]0.0", "0.0_);(0.0)", "0.00E+00", "0.0\" (2)\"", "0.0\" (e)\"", "General"})
    void aFormatThatChangesNothingIsRead(String format) throws Exception {
        for (var shape : List.of(TRENDS, LIST)) {
            assertEquals("energy 2021 = 1100\nenergy 2022 = 1200", lines(formatted(shape, "kt", 1100, format), "energy"), shape);
        }
    }

    @Test
    void theUnitOfTheRowMayStandBehindItsFigures() throws Exception {
        assertEquals("energy 2021 = 1100", lines(formatted(TRENDS, "Mt", 1.1, "0.0\" Mt\""), "energy").split("\n")[0]);
        assertLeftOut(formatted(TRENDS, "Mt", 1.1, "0.0\" kt\""), "1.1 kt");
    }

    @Test
    void whatIsStruckOutOrNotToBeSeenIsTold() throws Exception {
        for (var shape : List.of(TRENDS, LIST, YEAR)) {
            assertLeftOut(file(shape, "kt", 1100, (book, font, style) -> font.setStrikeout(true)), "1100 \u2192 \u2014");
            assertLeftOut(file(shape, "kt", 1100, (book, font, style) -> font.setColor(IndexedColors.WHITE.getIndex())), "1100 \u2192");
        }
    }

    @Test
    void aFigureThatLooksLikeAYearMayBeStruckOutToo() throws Exception {
        assertLeftOut(file(TRENDS, "kt", 2010, (book, font, style) -> font.setStrikeout(true)), "2010 \u2192 \u2014");
        assertEquals("energy 2021 = 0", lines(file(TRENDS, "kt", 0, (book, font, style) ->
                font.setColor(IndexedColors.WHITE.getIndex())), "energy").split("\n")[0]);
    }

    @Test
    void figuresOfARowWhoseNameIsStruckOutAreTold() throws Exception {
        var path = folder.resolve("struck.xlsx");
        try (var book = new XSSFWorkbook(); var out = Files.newOutputStream(path)) {
            var font = book.createFont();
            font.setStrikeout(true);
            var style = book.createCellStyle();
            style.setFont(font);
            var sheet = book.createSheet("Inventory");
            var rows = new Object[][] {{"Emissions (kt CO2 eq)"}, {"Category", 2021, 2022}, {"1. Energy", 1100, 1200},
                {"5. Waste", 20, 30}, {"1. Energy", 1150, 1250}};
            for (var row = 0; row < rows.length; row++) {
                for (var column = 0; column < rows[row].length; column++) {
                    var cell = (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row)).createCell(column);
                    if (rows[row][column] instanceof Integer number) {
                        cell.setCellValue(number);
                    } else {
                        cell.setCellValue((String) rows[row][column]);
                    }
                }
            }
            sheet.getRow(2).getCell(0).setCellStyle(style);
            book.write(out);
        }
        var file = InventoryReader.read(List.of(path), Optional.empty(), Optional.empty());
        assertEquals("energy 2021 = 1150\nenergy 2022 = 1250", lines(file, "energy"));
        assertTrue(told(proposal(file)).stream().anyMatch(each -> each.contains("1100 \u2192 \u2014")), told(proposal(file)).toString());
    }
}
