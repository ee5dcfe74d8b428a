package org.ctfdesk.excel.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.edit.RandomEdits;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.excel.returned.WorkbookReader;
import org.ctfdesk.excel.submission.plan.SheetPlan;
import org.ctfdesk.flexibility.ClaimEdit;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.store.Progress;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows and columns that are wholly FX are outline groups, collapsed and expandable. */
class FoldsTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    @TempDir
    Path folder;

    /** A report in which these claims have written their FX. */
    static Report flexible(String... provisions) {
        var report = RandomEdits.blank().with(Place.of("table5", "measure/1", "label"), Optional.of(new Answer.Words("Wind")));
        for (var provision : provisions) {
            var claims = new ArrayList<>(report.claims());
            claims.add(FlexibilityClaim.under(provision));
            var claimed = report.with(new ReportPart.Claims(claims));
            report = new ClaimEdit(claimed, claims.getLast(), WORDS).apply().orElseThrow().applyTo(claimed);
        }
        return report;
    }

    private Path exported(Report report) throws WorkbookFailure {
        var file = folder.resolve("a.xlsx");
        new WorkbookWriter(report, WORDS).write(file, Progress.UNWATCHED);
        return file;
    }

    @Test
    void rowsAreGroupedAndHidden() throws Exception {
        try (var book = new XSSFWorkbook(exported(flexible("48")).toFile().getPath())) {
            var sheet = book.getSheet("Table6");
            assertEquals(List.of("HFCs", "PFCs", "Unspecified mix of HFCs and PFCs", "SF6", "NF3"), hidden(sheet));
            for (var row : sheet) {
                assertEquals(row.getZeroHeight() ? 1 : 0, row.getOutlineLevel());
            }
            assertEquals(1, sheet.getCTWorksheet().getSheetFormatPr().getOutlineLevelRow());
            assertEquals(List.of(), hidden(book.getSheet("Table5")));
        }
    }

    @Test
    void columnsAreGroupedAndHidden() throws Exception {
        try (var book = new XSSFWorkbook(exported(flexible("95")).toFile().getPath())) {
            var sheet = book.getSheet("Table7");
            assertEquals(List.of(), hidden(sheet));
            // label, 2024, 2025, 2030, 2035
            for (var column = 1; column < 5; column++) {
                assertFalse(sheet.isColumnHidden(column), "column " + column);
            }
            assertTrue(sheet.isColumnHidden(5));
            assertEquals(1, sheet.getColumnOutlineLevel(5));
        }
    }

    @Test
    void nothingIsHiddenWithoutFx() throws Exception {
        try (var book = new XSSFWorkbook(exported(SmallReport.make()).toFile().getPath())) {
            for (var i = 0; i < book.getNumberOfSheets() - 1; i++) {
                assertEquals(List.of(), hidden(book.getSheetAt(i)), book.getSheetName(i));
            }
        }
    }

    @Test
    void readingBackChangesNothing() throws Exception {
        var report = flexible("48", "85", "92");
        var imported = WorkbookReader.read(exported(report));
        assertEquals(report, imported.report());
        assertTrue(imported.isUnchanged(), imported.differences().toString());
    }

    private static List<String> hidden(XSSFSheet sheet) {
        var labels = new ArrayList<String>();
        for (var row : sheet) {
            if (row.getZeroHeight()) {
                labels.add(row.getCell(SheetPlan.FIRST_COLUMN).getStringCellValue());
            }
        }
        return labels;
    }
}
