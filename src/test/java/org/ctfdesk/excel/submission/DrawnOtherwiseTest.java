package org.ctfdesk.excel.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.excel.returned.ChangesProposal;
import org.ctfdesk.excel.returned.WorkbookReader;
import org.ctfdesk.report.Report;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.store.Progress;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCfType;

/** A figure that nobody changed and that a format or a colour hides or makes another one of is told: who looks at it is misled. */
class DrawnOtherwiseTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final String UNSEEN =
            "Table6: 1 cells cannot be seen, by their colour, size or format: E25. The first holds “12446.9”, which counts";
    private static final Report HOST = Samples.of("host");

    @TempDir
    static Path folder;

    @BeforeAll
    static void export() throws Exception {
        new WorkbookWriter(HOST, WORDS).write(folder.resolve("host.xlsx"), Progress.UNWATCHED);
    }

    /** Table 6, energy in 1990 is 12,446.90 and forest in 1990 below zero; its label is in B25. */
    private static List<String> after(String address, BiConsumer<XSSFWorkbook, XSSFCellStyle> change) throws Exception {
        var changed = folder.resolve("changed.xlsx");
        try (var in = Files.newInputStream(folder.resolve("host.xlsx")); var book = new XSSFWorkbook(in);
                var out = Files.newOutputStream(changed)) {
            var cell = cell(book, address);
            var style = book.createCellStyle();
            style.cloneStyleFrom(cell.getCellStyle());
            change.accept(book, style);
            cell.setCellStyle(style);
            book.write(out);
        }
        var imported = WorkbookReader.read(changed);
        assertEquals(!imported.isUnchanged(), ChangesProposal.of(imported, WORDS).isOpen());
        return imported.differences().stream().map(difference -> difference.told(WORDS)).toList();
    }

    private static XSSFCell cell(XSSFWorkbook book, String address) {
        var at = new CellReference(address);
        return book.getSheet("Table6").getRow(at.getRow()).getCell(at.getCol());
    }

    private static List<String> withFormat(String address, String format) throws Exception {
        return after(address, (book, style) -> style.setDataFormat(book.createDataFormat().getFormat(format)));
    }

    private static List<String> withInk(String address, int ink, int ground) throws Exception {
        return after(address, (book, style) -> {
            var font = book.createFont();
            font.setColor(color(ink));
            style.setFont(font);
            style.setFillForegroundColor(color(ground));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        });
    }

    private static XSSFColor color(int rgb) {
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }

    @Test
    void aFormatThatHidesAFigureOrMakesAnotherOneOfItIsTold() throws Exception {
        assertEquals(List.of(UNSEEN),
                withFormat("E25", ";;;"));
        assertEquals(List.of("Table6: 1 cells are seen otherwise than they are, by their format or struck out: E25. "
                + "The first is seen as “12”; 12446.9 counts"), withFormat("E25", "#,##0,"));
        assertEquals(List.of(), withFormat("E25", "#,##0"));
    }

    @Test
    void typeInTheColourOfItsGroundIsTold() throws Exception {
        assertEquals(List.of(UNSEEN),
                withInk("E25", 0xFFFFFF, 0xFFFFFF));
        assertEquals(1, withInk("E25", 0xDCEBD6, 0xDCEBD6).size());
        assertEquals(1, withInk("B25", 0xFDFDFD, 0xFFFFFF).size(), "a label, too");
        assertEquals(List.of(), withInk("E25", 0xFFFFFF, 0x1F3A4D));
        assertEquals(List.of(), withInk("E25", 0x8A979F, 0xFFFFFF));
    }

    /** Whether its condition holds nobody asks: what it can do is told. Formats that mark or round are left alone. */
    @Test
    void aConditionalFormatThatCanHideAFigureIsTold() throws Exception {
        var told = "Table6: a conditional format can hide 1 cells or show them otherwise: E25. The first holds “12446.9”, which counts";
        assertEquals(List.of(told), withRule((rule, look) -> look.addNewFont().addNewColor().setRgb(new byte[] {-1, -1, -1, -1})));
        assertEquals(List.of(told), withRule((rule, look) -> format(look, ";;;")));
        assertEquals(List.of(told), withRule((rule, look) -> format(look, "#,##0,")));
        assertEquals(List.of(), withRule((rule, look) -> format(look, "#,##0.000")));
        assertEquals(List.of(), withRule((rule, look) -> look.addNewFont().addNewColor().setRgb(new byte[] {-1, -100, 0, 0})));
        assertEquals(List.of(told), withRule((rule, look) -> {
            rule.setType(STCfType.DATA_BAR);
            rule.unsetDxfId();
            rule.addNewDataBar().setShowValue(false);
        }));
    }

    private static void format(CTDxf look, String code) {
        look.addNewNumFmt().setNumFmtId(300);
        look.getNumFmt().setFormatCode(code);
    }

    private static List<String> withRule(BiConsumer<CTCfRule, CTDxf> made) throws Exception {
        return after("E25", (book, style) -> {
            var look = CTDxf.Factory.newInstance();
            var rules = book.getSheet("Table6").getCTWorksheet().addNewConditionalFormatting();
            rules.setSqref(List.of("E25"));
            var rule = rules.addNewCfRule();
            rule.setType(STCfType.EXPRESSION);
            rule.setPriority(999);
            rule.addFormula("TRUE");
            rule.setDxfId(book.getStylesSource()._getDXfsSize());
            made.accept(rule, look);
            book.getStylesSource().putDxf(look);
        });
    }

    @Test
    void typeTooSmallToBeReadIsTold() throws Exception {
        assertEquals(1, after("E25", (book, style) -> {
            var font = book.createFont();
            font.setFontHeightInPoints((short) 1);
            style.setFont(font);
        }).size());
    }
}
