package org.ctfdesk.excel.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.excel.submission.plan.CellAddresses;
import org.ctfdesk.program.Version;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.sheet.Layout;
import org.ctfdesk.store.Progress;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reviewer and a ministry look for in the workbook: ways from one place to another, names, checks, paper. */
class ForReviewersTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final Place ENERGY = Place.ofPath("table7:energy:projection@2030");

    @TempDir
    Path folder;

    private XSSFWorkbook exported(Report report, Purpose purpose, Layout layout) throws Exception {
        var file = folder.resolve("out.xlsx");
        new WorkbookWriter(report, WORDS).to(purpose).as(layout).write(file, Progress.UNWATCHED);
        return new XSSFWorkbook(Files.newInputStream(file));
    }

    private XSSFWorkbook host() throws Exception {
        return exported(Samples.of("host"), Purpose.SUBMISSION, Layout.OFFICIAL_TOOL);
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void eachFxLeadsToItsClaimAndEachClaimBack(Layout layout) throws Exception {
        try (var book = exported(Samples.of("host"), Purpose.SUBMISSION, layout)) {
            var claims = book.getSheet("Flexibility");
            var linked = 0;
            for (var sheet : book) {
                for (var row : sheet) {
                    for (var cell : row) {
                        if (cell.toString().equals("FX") && sheet.getSheetName().startsWith("Table")) {
                            var link = over((XSSFSheet) sheet, cell.getRowIndex(), cell.getColumnIndex());
                            assertTrue(link.startsWith("'Flexibility'!A"), sheet.getSheetName() + cell.getAddress() + " " + link);
                            linked++;
                        }
                    }
                }
            }
            assertTrue(linked > 50, linked + " cells");
            var counted = 0;
            for (var row = 3; row <= claims.getLastRowNum(); row++) {
                var cell = claims.getRow(row).getCell(7);
                if (cell != null && cell.getHyperlink() != null) {
                    var at = new CellReference(cell.getHyperlink().getLocation());
                    assertEquals("FX", book.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol()).getStringCellValue());
                    assertEquals("'Flexibility'!A" + (row + 1), over(book.getSheet(at.getSheetName()), at.getRow(), at.getCol()));
                    counted += Integer.parseInt(cell.getStringCellValue().replaceAll(".*\\((\\d+)\\)", "$1"));
                }
            }
            assertEquals(linked, counted);
        }
    }

    private static String over(XSSFSheet sheet, int row, int column) {
        return sheet.getHyperlinkList().stream()
                .filter(link -> link.getFirstRow() <= row && link.getLastRow() >= row
                        && link.getFirstColumn() <= column && link.getLastColumn() >= column)
                .map(link -> link.getLocation()).findFirst().orElse("");
    }

    @Test
    void aFootnoteIsReadWhereItIsCited() throws Exception {
        var report = Samples.of("host")
                .with(Place.ofPath("foot/projections:footnote/3:text"), Optional.of(new Answer.Words("Without coal from 2028.")))
                .with(ENERGY, Optional.of(new Quantity.Amount(new BigDecimal("12.5"), List.of(3))));
        try (var book = exported(report, Purpose.SUBMISSION, Layout.OFFICIAL_TOOL)) {
            var at = new CellReference(CellAddresses.of(report, WORDS, Layout.OFFICIAL_TOOL).of(ENERGY).orElseThrow());
            var cell = book.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
            assertEquals("(3) Without coal from 2028.", cell.getCellComment().getString().getString());
        }
    }

    @Test
    void totalsThatWereTypedShareOneNoteThatNamesTheRowsInTheirWay() throws Exception {
        try (var book = exported(Samples.of("host"), Purpose.WORKING_COPY, Layout.OFFICIAL_TOOL)) {
            var texts = book.getSheet("Table6").getCellComments().values().stream().map(note -> note.getString().getString()).toList();
            assertEquals(2, texts.size(), texts.toString());
            assertTrue(texts.getFirst().contains("SF6; NF3") || texts.getFirst().contains("NF3; SF6"), texts.getFirst());
        }
    }

    @Test
    void gridsAndTotalsHaveNamesAndMeasuresAFilter() throws Exception {
        try (var book = host()) {
            assertEquals("'Table7'!$B$9:$F$30", quoted(book.getName("CTF_Table7").getRefersToFormula()));
            assertEquals("'Table7'!$C$29:$F$29", quoted(book.getName("CTF_Table7_totalWith").getRefersToFormula()));
            assertNotNull(book.getName("CTF_Table4_1"));
            assertTrue(book.getSheet("Table5").getCTWorksheet().isSetAutoFilter());
            var back = book.getSheet("Table5").getRow(1).getCell(1).getHyperlink();
            assertEquals("'Contents'!A1", back.getLocation());
        }
    }

    private static String quoted(String reference) {
        return reference.startsWith("'") ? reference : reference.replaceFirst("^([^!]+)!", "'$1'!");
    }

    @Test
    void figuresThatNoTotalKnowsAreAskedAbout() throws Exception {
        try (var book = host()) {
            var checks = book.getSheet("Table7").getDataValidations().stream()
                    .filter(each -> each.getErrorStyle() == DataValidation.ErrorStyle.WARNING).toList();
            assertFalse(checks.isEmpty());
            var formula = checks.getFirst().getValidationConstraint().getFormula1();
            assertTrue(formula.length() <= 255, formula);
            assertTrue(checks.getFirst().getErrorBoxText().length() <= 225, "Excel takes no longer message");
            assertFalse(formula.contains("{"), "Excel takes no array there");
            var evaluator = book.getCreationHelper().createFormulaEvaluator();
            var sheet = book.createSheet("Try");
            var of = new CellReference(checks.getFirst().getRegions().getCellRangeAddress(0).getFirstRow(),
                    checks.getFirst().getRegions().getCellRangeAddress(0).getFirstColumn());
            var at = sheet.createRow(of.getRow()).createCell(of.getCol());
            var answer = sheet.getRow(of.getRow()).createCell(of.getCol() + 3);
            answer.setCellFormula(formula);
            for (var text : List.of("NO", "NO, NA", "NE, NO (1)", "IE (2)", "5 - 7", "5–7")) {
                at.setCellValue(text);
                evaluator.clearAllCachedResultValues();
                assertTrue(evaluator.evaluate(answer).getBooleanValue(), text);
            }
            for (var text : List.of("NO,NA", "NO; NA", "NO/NA", " NO", "NO(1)", "12.5", "none", "Not occurring")) {
                at.setCellValue(text);
                evaluator.clearAllCachedResultValues();
                assertFalse(evaluator.evaluate(answer).getBooleanValue(), text);
            }
            at.setCellValue(12.5);
            evaluator.clearAllCachedResultValues();
            assertTrue(evaluator.evaluate(answer).getBooleanValue());
        }
    }

    /** A total that stays blank because a row is IE says so: above the table, and in the checks of a working copy. */
    @Test
    void aTotalThatIsBlankForIeSaysWhy() throws Exception {
        var report = SmallReport.put(SmallReport.make(), "table7:transport:projection@1995", Quantity.of(NotationKey.IE));
        try (var book = exported(report, Purpose.WORKING_COPY, Layout.OFFICIAL_TOOL)) {
            var said = new StringBuilder();
            book.getSheet("Table7").forEach(row -> row.forEach(cell -> said.append(row.getRowNum() < 6 ? cell.toString() : "")));
            assertTrue(said.toString().contains("Blank, as a row of it is IE") && said.toString().contains("Total without LULUCF"),
                    said.toString());
            var whys = new TreeMap<String, String>();
            book.getSheet("Checks").forEach(row -> {
                if (row.getRowNum() > 2) {
                    whys.put(row.getCell(0).getStringCellValue(), row.getCell(8).getStringCellValue());
                }
            });
            assertTrue(whys.get("Table7!D30").startsWith("A row is IE"), whys.toString());
            assertEquals("", whys.get("Table7!C30"));
            assertTrue(whys.get("Table9!D30").startsWith("A cell is blank"), whys.toString());
            for (var row : book.getSheet("Checks")) {
                for (var cell : row) {
                    assertTrue(cell.getCellType() != CellType.FORMULA || cell.getCellFormula().length() < 8192,
                            cell.getAddress().toString());
                }
            }
        }
        try (var book = exported(report, Purpose.SUBMISSION, Layout.OFFICIAL_TOOL)) {
            var said = book.getSheet("Table7").getRow(4).getCell(1).getStringCellValue();
            assertTrue(said.startsWith("Blank, as a row of it is IE"), said);
            assertFalse(book.getSheet("Table8").getRow(4).getCell(1).getStringCellValue().startsWith("Blank"));
        }
    }

    /** In German 12.3 is the twelfth of March: what may be a day is marked, figures as large as their neighbours are not. */
    @Test
    void aFigureThatMayBeADayIsMarked() throws Exception {
        try (var book = host()) {
            for (var name : List.of("Table4.1", "Table6", "Table7")) {
                var formats = book.getSheet(name).getSheetConditionalFormatting();
                var rule = IntStream.range(0, formats.getNumConditionalFormattings()).mapToObj(formats::getConditionalFormattingAt)
                        .filter(each -> each.getRule(0).getFormula1().contains("CELL(\"format\"")).findFirst().orElseThrow();
                var of = rule.getFormattingRanges()[0];
                // the second half is what any spreadsheet program computes
                var formula = "AND(" + rule.getRule(0).getFormula1().replaceFirst("^.*?,AND\\(", "").replaceFirst("\\),FALSE\\)$", "");
                var sheet = book.createSheet("Try" + name);
                var row = sheet.createRow(of.getFirstRow());
                row.createCell(of.getFirstColumn() - 1).setCellValue(12);
                row.createCell(of.getFirstColumn() + 9).setCellFormula(formula);
                for (var typed : Map.of(45_293.0, true, 45_293.5, false, 50.0, false, 60_000.0, false).entrySet()) {
                    row.createCell(of.getFirstColumn()).setCellValue(typed.getKey());
                    var evaluator = book.getCreationHelper().createFormulaEvaluator();
                    assertEquals(typed.getValue(), evaluator.evaluate(row.getCell(of.getFirstColumn() + 9)).getBooleanValue(), formula);
                }
                row.createCell(of.getFirstColumn() - 1).setCellValue(44_000);
                row.createCell(of.getFirstColumn()).setCellValue(45_293);
                assertFalse(book.getCreationHelper().createFormulaEvaluator().evaluate(row.getCell(of.getFirstColumn() + 9))
                        .getBooleanValue(), "a figure like that beside it");
                row.createCell(of.getFirstColumn() - 1).setCellValue(2030);
                assertFalse(book.getCreationHelper().createFormulaEvaluator().evaluate(row.getCell(of.getFirstColumn() + 9))
                        .getBooleanValue(), "a target level beside its year");
            }
        }
    }

    /** A longer text that is typed in makes its row higher, unless a merged cell hides from Excel how high it must be. */
    @Test
    void rowsGrowWithWhatIsTyped() throws Exception {
        try (var book = host()) {
            var measure = book.getSheet("Table5").getRow(9).getCTRow();
            assertTrue(measure.isSetHt() && !measure.getCustomHeight(), measure.toString());
            var title = book.getSheet("Table5").getRow(0).getCTRow();
            assertTrue(title.getCustomHeight());
        }
    }

    @Test
    void chartsSayWhatTheyShow() throws Exception {
        try (var book = host()) {
            var ids = new HashSet<Long>();
            for (var shape : book.getSheet("Charts").getDrawingPatriarch().getShapes()) {
                var told = ((XSSFGraphicFrame) shape).getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
                assertTrue(told.getDescr().contains("With measures") || told.getDescr().contains("‘With measures’"), told.getDescr());
                assertTrue(told.getName().startsWith("Total with"), told.getName());
                assertTrue(told.getId() > 1 && ids.add(told.getId()), "ids are their own");
            }
            assertEquals(2, ids.size());
            assertNotNull(book.getPrintArea(book.getSheetIndex("Charts")));
        }
    }

    /** Ten points on the screen, at the scale that fits the page: no program prints smaller where it keeps to the file. */
    @ParameterizedTest
    @ValueSource(strings = {"host", "buyer", "iceland", "metric", "flawed-buyer"})
    void nothingIsPrintedSmallerThanSevenPointsOnA4(String sample) throws Exception {
        for (var layout : Layout.values()) {
            try (var book = exported(Samples.of(sample), Purpose.WORKING_COPY, layout)) {
                for (var sheet : book) {
                    if (book.isSheetHidden(book.getSheetIndex(sheet)) || book.isSheetVeryHidden(book.getSheetIndex(sheet))
                            || sheet.getSheetName().equals("Charts")) {
                        continue;
                    }
                    assertEquals(PrintSetup.A4_PAPERSIZE, sheet.getPrintSetup().getPaperSize(), sheet.getSheetName());
                    if (!sheet.getFitToPage()) {
                        assertTrue(sheet.getPrintSetup().getScale() >= 70, sheet.getSheetName());
                        assertTrue(sheet.getColumnBreaks().length > 0 && sheet.getRepeatingColumns() != null, sheet.getSheetName());
                        continue;
                    }
                    var points = 0.0;
                    var last = 0;
                    for (var row : sheet) {
                        last = Math.max(last, row.getLastCellNum());
                    }
                    for (var column = 0; column < last; column++) {
                        points += sheet.getColumnWidthInPixels(column) * 0.75;
                    }
                    var page = ((sheet.getPrintSetup().getLandscape() ? 11.69 : 8.27)
                            - sheet.getMargin(PageMargin.LEFT) - sheet.getMargin(PageMargin.RIGHT)) * 72;
                    var scale = page * sheet.getPrintSetup().getFitWidth() / points;
                    assertTrue(scale * 10 >= 6.99, sheet.getSheetName() + " of " + sample + ": " + scale * 10 + " points");
                }
            }
        }
    }

    @Test
    void theContentsSayWhichProgramWroteItAndPagesWhichReportTheyAreOf() throws Exception {
        try (var book = host()) {
            var said = new StringBuilder();
            book.getSheet("Contents").forEach(row -> row.forEach(cell -> said.append(cell).append('\n')));
            assertTrue(said.toString().contains("CTF Desk " + Version.NUMBER), said.toString());
            assertTrue(said.toString().contains("in place of a computed value.") && !said.toString().contains("a note beside the cell"),
                    "a submission has no such notes");
            var footer = book.getSheet("Table5").getFooter().getLeft();
            assertTrue(footer.contains("BTR 2, version 1.0") && footer.contains("State"), footer);
            assertEquals(footer, book.getSheet("Contents").getFooter().getLeft());
            assertEquals("", book.getSheet("Contents").getHeader().getRight(), "no time was told");
            assertNull(book.getSheet("Lists"));
        }
        var file = folder.resolve("timed.xlsx");
        new WorkbookWriter(Samples.of("host"), Words.in(Locale.ENGLISH)).at(Instant.parse("2026-11-28T13:37:59Z"))
                .write(file, Progress.UNWATCHED);
        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            assertEquals("Exported 2026-11-28 13:37 UTC, CTF Desk " + Version.NUMBER, book.getSheet("Contents").getHeader().getRight());
        }
    }
}
