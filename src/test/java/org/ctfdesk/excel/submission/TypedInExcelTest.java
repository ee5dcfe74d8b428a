package org.ctfdesk.excel.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.excel.submission.plan.CellAddresses;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.sheet.Layout;
import org.ctfdesk.store.Progress;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the workbook makes of what is typed into it, and what it keeps from being typed over. */
class TypedInExcelTest {
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

    /** Net emissions of the sample may be 48,150 kt in 2030; its other target is no amount of carbon dioxide. */
    @Test
    void theChartOfTotalsWithLulucfShowsTheTargetThatCoversIt() throws Exception {
        try (var book = host()) {
            var charts = book.getSheet("Charts");
            var cells = new ArrayList<String>();
            for (var row : charts) {
                for (var cell : row) {
                    if (cell.getCellType() == CellType.FORMULA && cell.getCellFormula().contains("Table4.1")) {
                        cells.add(charts.getRow(row.getRowNum()).getCell(1).getNumericCellValue() + " " + cell.getNumericCellValue());
                    }
                }
            }
            assertEquals(List.of("2030.0 48150.0"), cells);
            var drawn = charts.getDrawingPatriarch().getCharts().getFirst().getCTChart().getPlotArea().getScatterChartArray(0).getSerList();
            assertEquals(1, drawn.getLast().getYVal().getNumRef().getNumCache().sizeOfPtArray());
        }
    }

    /** What is typed over a whole figure is not to look rounded. */
    @Test
    void moreDigitsThanWereExportedAreShown() throws Exception {
        try (var book = host()) {
            var formats = book.getSheet("Table7").getSheetConditionalFormatting();
            var at = new CellReference(CellAddresses.of(Samples.of("host"), WORDS, Layout.OFFICIAL_TOOL).of(ENERGY).orElseThrow());
            var rules = IntStream.range(0, formats.getNumConditionalFormattings()).mapToObj(formats::getConditionalFormattingAt)
                    .filter(each -> Arrays.stream(each.getFormattingRanges()).anyMatch(range -> range.isInRange(at)))
                    .filter(each -> each.getRule(0).getNumberFormat() != null).toList();
            assertEquals(1, rules.size());
            assertEquals("#,##0.00", rules.getFirst().getRule(0).getNumberFormat().getFormat());
        }
    }

    /** Labels and formulas of what is submitted are not typed over by mistake; there is no password, and rows may be put in. */
    @Test
    void labelsAndFormulasOfASubmissionAreLocked() throws Exception {
        try (var book = exported(Samples.of("buyer"), Purpose.SUBMISSION, Layout.OFFICIAL_TOOL)) {
            var sheet = book.getSheet("Table7");
            var protection = sheet.getCTWorksheet().getSheetProtection();
            assertTrue(protection.getSheet() && !protection.getInsertRows() && !protection.getFormatCells() && !protection.isSetPassword());
            var at = new CellReference(CellAddresses.of(Samples.of("buyer"), WORDS, Layout.OFFICIAL_TOOL).of(ENERGY).orElseThrow());
            assertFalse(sheet.getRow(at.getRow()).getCell(at.getCol()).getCellStyle().getLocked());
            assertTrue(sheet.getRow(at.getRow()).getCell(1).getCellStyle().getLocked());
            for (var row : sheet) {
                for (var cell : row) {
                    assertTrue(cell.getCellType() != CellType.FORMULA || cell.getCellStyle().getLocked(), cell.getAddress().toString());
                }
            }
            assertFalse(book.getCellStyleAt(0).getLocked(), "beside the table anything may be noted");
        }
        try (var book = exported(Samples.of("buyer"), Purpose.WORKING_COPY, Layout.OFFICIAL_TOOL)) {
            assertFalse(book.getSheet("Table7").getProtect());
        }
        try (var book = host()) { // Excel folds no rows out on a locked sheet, so none is folded: they are printed, too
            for (var sheet : book) {
                if (sheet.getSheetName().startsWith("Table")) {
                    assertTrue(sheet.getProtect(), sheet.getSheetName());
                    sheet.forEach(row -> assertFalse(row.getZeroHeight(), sheet.getSheetName() + " " + row.getRowNum()));
                }
            }
        }
    }

    /** Units ask back, several choices get a colour where one is none of the list, and a day is no target year. */
    @Test
    void whatIsNoneOfTheListIsSeen() throws Exception {
        try (var book = host()) {
            var units = book.getSheet("Table4.1").getDataValidations().stream()
                    .filter(each -> each.getValidationConstraint().getValidationType() == DataValidationConstraint.ValidationType.LIST)
                    .toList();
            assertTrue(!units.isEmpty() && units.stream().allMatch(each -> each.getShowErrorBox()
                    && each.getErrorStyle() == DataValidation.ErrorStyle.WARNING));
            assertTrue(book.getSheet("Table4.1").getDataValidations().stream().anyMatch(each ->
                    String.valueOf(each.getValidationConstraint().getFormula1()).contains("<=2200")));
            var formats = book.getSheet("Table5").getSheetConditionalFormatting();
            var marked = 0;
            for (var i = 0; i < formats.getNumConditionalFormattings(); i++) {
                var formula = formats.getConditionalFormattingAt(i).getRule(0).getFormula1();
                var column = formats.getConditionalFormattingAt(i).getFormattingRanges()[0].getFirstColumn();
                if (formula.contains("LEN(SUBSTITUTE(")) {
                    marked++;
                    for (var row : book.getSheet("Table5")) { // every choice of the sample is one of the list
                        var cell = row.getCell(column);
                        if (row.getRowNum() >= formats.getConditionalFormattingAt(i).getFormattingRanges()[0].getFirstRow()
                                && row.getRowNum() <= formats.getConditionalFormattingAt(i).getFormattingRanges()[0].getLastRow()) {
                            var at = formats.getConditionalFormattingAt(i).getFormattingRanges()[0];
                            var first = new CellReference(at.getFirstRow(), at.getFirstColumn()).formatAsString();
                            var beside = row.createCell(60);
                            beside.setCellFormula(formula.replace(first, cell.getAddress().formatAsString()));
                            assertFalse(book.getCreationHelper().createFormulaEvaluator().evaluate(beside).getBooleanValue(),
                                    cell.toString());
                        }
                    }
                }
            }
            assertEquals(3, marked, "type of instrument, sectors, gases");
        }
    }

    @Test
    void wordsThatAreReadFromTheRightStandThere() throws Exception {
        var arabic = Samples.of("host").with(Place.ofPath("description:targetYear:description"), Optional.of(new Answer.Words("هدف 2030")));
        try (var book = exported(arabic, Purpose.SUBMISSION, Layout.OFFICIAL_TOOL)) {
            var cells = book.getSheet("Appendix");
            assertEquals(HorizontalAlignment.RIGHT, cells.getRow(8).getCell(2).getCellStyle().getAlignment());
            assertEquals(ReadingOrder.RIGHT_TO_LEFT, cells.getRow(8).getCell(2).getCellStyle().getReadingOrder());
            assertEquals(HorizontalAlignment.LEFT, cells.getRow(9).getCell(2).getCellStyle().getAlignment());
        }
    }
}
