package org.ctfdesk.excel.agreed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.edit.LedgerImport;
import org.ctfdesk.edit.RandomEdits;
import org.ctfdesk.excel.book.Progress;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A ledger that goes out in the agreed electronic format and comes back is the same. */
class AefRoundTripTest {
    @TempDir
    Path folder;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    private ReadLedger there(Report report) throws WorkbookFailure {
        var file = folder.resolve("aef.xlsx");
        new AefWriter(report, Ledgers.allYears(), Ledgers.ENGLISH).write(file, Progress.UNWATCHED);
        return AefReader.read(file, Ledgers.TYPED::read, Progress.UNWATCHED);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void losesNothing(long seed) throws WorkbookFailure {
        var report = RandomEdits.report(seed, 600);
        var expected = Ledgers.lines(report);
        var read = there(report);
        assertEquals(List.of(), read.notTaken());
        expected.forEach((form, rows) -> {
            for (var i = 0; i < rows.size(); i++) {
                assertEquals(rows.get(i), read.lines().get(form).get(i), form + " " + i);
            }
        });
        assertEquals(expected, read.lines());
        var taken = LedgerImport.adding(Report.blank(report.profile()), read.lines());
        assertEquals(expected, Ledgers.lines(taken.edit().applyTo(Report.blank(report.profile()))));
        assertEquals(0, taken.known());
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 17})
    void addingTwiceDoublesNothing(long seed) throws WorkbookFailure {
        var report = RandomEdits.report(seed, 600);
        var again = LedgerImport.adding(report, there(report).lines());
        assertEquals(0, again.added());
        assertEquals(Ledgers.lines(report).values().stream().mapToInt(List::size).sum(), again.known());
        assertEquals(0, again.differing());
        assertEquals(report, again.edit().applyTo(report));
    }

    @Test
    void anIssuanceThatIsTheFirstTransferIsAnActionOfTheFormat() throws Exception {
        var report = Ledgers.drawn(RandomEdits.blank(), Authorizations.FORM, """
                authorizationId | date       | metric | purposes | firstTransferDefinition | authorizedQuantity
                XAZ 1           | 2024-01-01 | GHG    | OIMP     | Issuance                | 500
                """);
        report = Ledgers.drawn(report, Actions.FORM, """
                label  | date       | type     | authorizationId | firstTransferringParty | metric | quantity | vintage
                first  | 2024-06-30 | Issuance | XAZ 1           | XAZ                    | GHG    | 100      | 2023
                other  | 2024-07-30 | Issuance | XAZ 2           | XAZ                    | GHG    | 50       | 2023
                """);
        var file = folder.resolve("aef.xlsx");
        new AefWriter(report, Ledgers.allYears(), Ledgers.ENGLISH).write(file, Progress.UNWATCHED);
        try (var book = new XSSFWorkbook(file.toFile().getPath())) {
            var row = book.getSheet(Table.ACTIONS.sheet()).getRow(Table.ACTIONS.firstRow());
            assertEquals("First transfer", row.getCell(1).getStringCellValue());
            assertEquals("Issuance", row.getCell(2).getStringCellValue());
            var issuances = book.getSheet(Table.ISSUANCES.sheet());
            assertEquals(Table.ISSUANCES.firstRow(), issuances.getLastRowNum());
            assertEquals(2, issuances.getRow(issuances.getLastRowNum()).getCell(0).getNumericCellValue());
        }
        assertEquals(Ledgers.lines(report), there(report).lines());
    }

    @Test
    void replacingLeavesOnlyWhatWasRead() throws WorkbookFailure {
        var other = RandomEdits.report(5, 600);
        var report = RandomEdits.report(6, 600);
        var replaced = LedgerImport.replacing(report, there(other).lines());
        assertEquals(Ledgers.lines(other), Ledgers.lines(replaced.edit().applyTo(report)));
        assertTrue(replaced.removed() > 0);
    }
}
