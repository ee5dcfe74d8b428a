package org.ctfdesk.excel.agreed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.edit.RandomEdits;
import org.ctfdesk.excel.book.CellText;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.excel.book.WorkbookText;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Approaches;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.form.article6.Entities;
import org.ctfdesk.form.article6.Holdings;
import org.ctfdesk.form.article6.Submissions;
import org.ctfdesk.report.Report;
import org.ctfdesk.store.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in a workbook of the agreed electronic format. */
class AefWriterTest {
    @TempDir
    Path folder;

    private static Report small() {
        var report = RandomEdits.blank();
        report = Ledgers.drawn(report, Approaches.FORM, """
                label             | approachId | parties
                Clean cooking     | CA0001     | GHA, CHE
                """);
        report = Ledgers.drawn(report, Authorizations.FORM, """
                label | authorizationId | date       | approachId | version | authorizedQuantity | metric | purposes     | firstTransferDefinition | vintages
                first | GHA CHE 2024 1  | 2024-05-02 | CA0001     | 1       | 120000             | GHG    | NDC and OIMP | Issuance                | 2021–2030
                """);
        report = Ledgers.drawn(report, Actions.FORM, """
                label | date       | type           | approachId | firstId | lastId | metric | quantity | vintage | acquiringParty | information
                t1    | 2024-06-30 | First transfer | CA0001     | 0001    | 0100   | GHG    | 100      | 2023    | CHE            | =HYPERLINK("http://x")
                i1    | 2024-07-01 | Issuance       | CA0001     | 0101    | 0150   | GHG    | 50.50    | 2023    |                |
                t2    | 2025-01-15 | Use            | CA0001     | 0001    | 0100   | GHG    | 100.5    | 2023    | NA             | +1
                      | soon       | Under way      |            | 0200    |        |        | about 12 | NA      |                |
                """);
        report = Ledgers.drawn(report, Holdings.FORM, """
                reportedYear | approachId | firstId | lastId | metric | quantity
                2024         | CA0001     | 0001    | 0100   | GHG    | 100
                2025         | CA0001     | 0050    | 0100   | GHG    | 51
                """);
        report = Ledgers.drawn(report, Entities.FORM, """
                date       | name | country | number | approachId
                2024-05-02 | Firm | CHE     | 0042   | CA0001
                """);
        return Ledgers.drawn(report, Submissions.FORM, """
                reportedYear | version | date
                2024         | 1.0     | 2025-04-15
                2025         | 1.0     | 2026-04-15
                """);
    }

    private static byte[] written(Report report, OptionalInt year) throws WorkbookFailure, IOException {
        var out = new ByteArrayOutputStream();
        new AefWriter(report, year, Ledgers.ENGLISH).write(out, Progress.UNWATCHED);
        return out.toByteArray();
    }

    /** Run with {@code -Dgolden.write=true} to write the golden text anew, then read the difference. */
    private void golden(String name, OptionalInt year) throws Exception {
        var file = folder.resolve("aef.xlsx");
        Files.write(file, written(small(), year));
        var text = WorkbookText.of(file);
        var golden = Path.of("src/test/resources/org/ctfdesk/excel/agreed", name);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, text);
        }
        assertEquals(Files.readString(golden), text);
    }

    @Test
    void allYearsAreAsInTheGoldenText() throws Exception {
        golden("aef-all-years.txt", OptionalInt.empty());
    }

    @Test
    void oneYearIsAsInTheGoldenText() throws Exception {
        golden("aef-2024.txt", OptionalInt.of(2024));
        assertEquals(1, new AefWriter(small(), OptionalInt.of(2024), Ledgers.ENGLISH).withoutYear());
        assertEquals(0, new AefWriter(small(), OptionalInt.empty(), Ledgers.ENGLISH).withoutYear());
    }

    @Test
    void theSameLedgerGivesTheSameBytes() throws Exception {
        assertTrue(Arrays.equals(written(small(), OptionalInt.empty()), written(small(), OptionalInt.empty())));
    }

    @Test
    void controlledValuesAreOfferedAndNothingElseRefused() throws Exception {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(written(small(), OptionalInt.empty())))) {
            var lists = new TreeSet<String>();
            for (var name : List.of("Table 2 Authorizations", "Table 3 Actions", "Table 4 Holdings")) {
                for (var list : book.getSheet(name).getDataValidations()) {
                    lists.add(name + " " + list.getRegions().getCellRangeAddress(0).getFirstColumn());
                    assertFalse(list.getShowErrorBox() && list.getErrorStyle() == DataValidation.ErrorStyle.STOP);
                }
            }
            // metric, sectors, purposes, first transfer; type, subtype, registry, metric, mitigation, check; registry, metric, mitigation
            assertEquals(4 + 6 + 3, lists.size(), lists.toString());
        }
    }

    @Test
    void wordsThatLookLikeFormulasAreWords() throws Exception {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(written(small(), OptionalInt.empty())))) {
            var seen = 0;
            for (var sheet : book) {
                for (var row : sheet) {
                    for (var cell : row) {
                        assertFalse(cell.getCellType() == CellType.FORMULA, sheet.getSheetName() + cell.getAddress());
                        if (cell.getCellType() == CellType.STRING && CellText.looksLikeFormula(cell.getStringCellValue())) {
                            assertTrue(cell.getCellStyle().getQuotePrefixed(), cell.getStringCellValue());
                            seen++;
                        }
                    }
                }
            }
            assertEquals(2, seen);
        }
    }
}
