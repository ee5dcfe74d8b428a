package org.ctfdesk.excel.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.excel.submission.copy.FormulaText;
import org.ctfdesk.report.Place;
import org.ctfdesk.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas as people read them, and what programs before wrote in their place. */
class FormulaReadingTest {
    @Test
    void whatAVersionBeforeWroteIsNoChange() {
        var now = FormulaText.comparable("IF(ISTEXT(CTF_Table6_totalWith_instead),CTF_Table6_totalWith_instead,SUM(D10,D12,D14:D19))");
        var before = FormulaText.comparable("IF(COUNT(D10,D12,D14:D19)+COUNTIF(D10,\"NO, NA (*)\")<8,\"\",SUM(D10,D12,D14:D19))");
        assertTrue(FormulaText.isOfBefore(now, before));
        assertFalse(FormulaText.isOfBefore(now, before.replace("SUM(D10,", "SUM(")));
        assertFalse(FormulaText.isOfBefore(now, "SUM(D10,D12,D14:D19)"));
    }

    /** A reviewer reads what is added up; what a cell shows instead of a figure stands under a name. */
    @ParameterizedTest
    @ValueSource(strings = {"host", "buyer", "budget", "metric", "iceland"})
    void formulasAreShortEnoughToBeRead(String sample) throws Exception {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(FormulaTest.written(Samples.of(sample))))) {
            for (var sheet : book) {
                for (var row : sheet) {
                    for (var cell : row) {
                        if (cell.getCellType() == CellType.FORMULA && !sheet.getSheetName().equals(TotalChecks.SHEET)) {
                            assertTrue(cell.getCellFormula().length() < 200 && !cell.getCellFormula().contains("COUNTIF"),
                                    () -> sheet.getSheetName() + "!" + cell.getAddress() + " " + cell.getCellFormula());
                        }
                    }
                }
            }
        }
    }

    /** The cell below is filled to the right: what lies in another column than its own would be that of the wrong year. */
    @Test
    void aFormulaThatLooksAtAnotherColumnIsRightInItsOwnAlone() throws Exception {
        var report = Samples.of("host");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(FormulaTest.written(report)))) {
            var first = FormulaTest.cell(book, report, Place.ofPath("table4/1:adjustments:year@2021"));
            assertTrue(first.getCellFormula().endsWith("SUM(D25))"), first.getCellFormula());
            var last = first.getRow().getCell(first.getColumnIndex() + 2);
            last.setCellFormula(first.getCellFormula().replace("D25", "F25"));
            assertEquals("", NamedFormulas.computer(book).evaluate(last).getStringValue());
        }
    }
}
