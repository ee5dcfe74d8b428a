package org.ctfdesk.excel.agreed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.edit.LedgerImport;
import org.ctfdesk.edit.RandomEdits;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Authorizations;
import org.ctfdesk.form.article6.Outcomes;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.store.Progress;
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

    /** What table 4 counts as first transferred is called so in the format, and is told where it cannot: 4/CMA.6, paras. 16 and 17. */
    @Test
    void whatTable4CountsAsFirstTransferredIsCalledSo() throws Exception {
        var report = Ledgers.drawn(RandomEdits.blank(), Authorizations.FORM, """
                authorizationId | date       | metric | purposes     | firstTransferDefinition | authorizedQuantity
                XAZ N           | 2024-01-01 | GHG    | NDC and OIMP | Use or cancellation     | 500
                XAZ A           | 2024-01-01 | GHG    | OIMP         | Authorization           | 70
                """);
        report = Ledgers.drawn(report, Actions.FORM, """
                label | date       | type          | subtype                             | authorizationId | firstTransferringParty | firstId | lastId | metric | quantity | vintage | acquiringParty | purpose
                t     | 2024-03-01 | Transfer      |                                     | XAZ N           | XAZ                    | S-1     | S-100  | GHG    | 100      | 2023    | XBB            |
                c     | 2024-04-01 | Cancellation  | Other cancellations                 | XAZ N           | XAZ                    | S-101   | S-140  | GHG    | 40       | 2023    |                | airline
                half  | 2024-05-01 | Cancellation  | Other cancellations                 | XAZ N           | XAZ                    | S-131   | S-150  | GHG    | 20       | 2023    |                | airline
                o     | 2024-06-01 | Cancellation  | Voluntary cancellation to deliver OMGE | XAZ N        | XAZ                    | S-201   | S-205  | GHG    | 5        | 2023    |                |
                f     | 2024-06-02 | Transfer      | Voluntary transfer to the Adaptation Fund (A6.4 ERs) | XAZ N | XAZ              | S-206   | S-209  | GHG    | 4        | 2023    |                |
                """);
        report = report.with(report.profile().with(new Party("Aza", "XAZ", true, false)));
        var file = folder.resolve("aef.xlsx");
        var writer = new AefWriter(report, Ledgers.allYears(), Ledgers.ENGLISH);
        writer.write(file, Progress.UNWATCHED);
        var said = new ArrayList<String>();
        try (var book = new XSSFWorkbook(file.toFile().getPath())) {
            var sheet = book.getSheet(Table.ACTIONS.sheet());
            for (var at = Table.ACTIONS.firstRow(); at <= sheet.getLastRowNum(); at++) {
                said.add(sheet.getRow(at).getCell(1).getStringCellValue() + " / " + sheet.getRow(at).getCell(2).getStringCellValue());
            }
            var acquirer = Table.ACTIONS.columns().stream().map(TableColumn::id).toList().indexOf(Actions.ACQUIRING_PARTY);
            assertEquals("Adaptation Fund", sheet.getRow(sheet.getLastRowNum()).getCell(acquirer).getStringCellValue());
        }
        assertEquals(List.of("First transfer / First transfer to another Party", "First transfer / Use or cancellation",
                "Cancellation / Other cancellations", "First transfer / Voluntary cancellation to deliver OMGE",
                "First transfer / Voluntary transfer to the Adaptation Fund (A6.4 ERs)"), said);
        assertEquals(List.of("PARTLY half 10 of 20", "RECORD_ALONE XAZ A 70 of 70"), writer.departures().stream()
                .map(each -> each.why() + " " + each.line() + " " + each.counted() + " of " + each.whole()).toList());
        assertEquals(Ledgers.lines(report), there(report).lines());
    }

    /** "NA" where the footnotes of annex II ask for it; nothing of it comes back, and no finding. */
    @Test
    void whatDoesNotApplyIsNotApplicable() throws Exception {
        var report = Ledgers.drawn(RandomEdits.blank(), Authorizations.FORM, """
                authorizationId | date       | metric | purposes | documentation
                XAZ N           | 2024-01-01 | GHG    | NDC      | https://platform
                """);
        report = Ledgers.drawn(report, Actions.FORM, """
                label | date       | type        | authorizationId | metric | quantity | vintage | yearOfUse | transferringParty | consistency | unitRegistry | approachId
                a     | 2024-03-01 | Acquisition | XAZ N           | GHG    | 100      | 2023    |           | XBB               |             | VCS          | CA0001
                u     | 2024-04-01 | Use         | XAZ N           | GHG    | 40       | 2023    | 2024      | NA                | Checked, no inconsistencies identified | | CA0002
                """);
        var file = folder.resolve("aef.xlsx");
        new AefWriter(report, Ledgers.allYears(), Ledgers.ENGLISH).write(file, Progress.UNWATCHED);
        try (var book = new XSSFWorkbook(file.toFile().getPath())) {
            assertEquals(List.of("NA", "NA", ""), List.of(in(book, Table.AUTHORIZATIONS, 0, Authorizations.FIRST_TRANSFER),
                    in(book, Table.AUTHORIZATIONS, 0, Outcomes.NON_GHG_METRIC),
                            in(book, Table.AUTHORIZATIONS, 0, Authorizations.DOCUMENTATION)));
            assertEquals("XBB VCS  NA NA NA NA", String.join(" ", in(book, Table.ACTIONS, 0, Actions.TRANSFERRING_PARTY),
                    in(book, Table.ACTIONS, 0, Outcomes.UNIT_REGISTRY), in(book, Table.ACTIONS, 0, Outcomes.FIRST_UNIT),
                    in(book, Table.ACTIONS, 0, Actions.ACQUIRING_PARTY), in(book, Table.ACTIONS, 0, Actions.PURPOSE),
                    in(book, Table.ACTIONS, 0, Actions.YEAR_OF_USE), in(book, Table.ACTIONS, 0, Outcomes.QUANTITY_IN_METRIC)));
            assertEquals("NA NA NA NA ", String.join(" ", in(book, Table.ACTIONS, 1, Actions.TRANSFERRING_PARTY),
                    in(book, Table.ACTIONS, 1, Outcomes.UNIT_REGISTRY), in(book, Table.ACTIONS, 1, Actions.ACQUIRING_PARTY),
                    in(book, Table.ACTIONS, 1, Actions.USING_PARTY), in(book, Table.ACTIONS, 1, Actions.CONSISTENCY)));
        }
        assertEquals(Ledgers.lines(report), there(report).lines());
    }

    /** Where no holdings of a year are typed they follow from the actions, and do not come back as lines of the ledger. */
    @Test
    void holdingsFollowFromTheActions() throws Exception {
        var report = Ledgers.drawn(RandomEdits.blank(), Actions.FORM, """
                date       | type         | firstTransferringParty | transferringParty | firstId | lastId | metric | quantity | vintage
                2024-03-01 | Acquisition  | XBB                    | XBB               | S-0101  | S-0200 | GHG    | 100      | 2023
                2024-04-01 | Cancellation | XBB                    |                   | S-0151  | S-0160 | GHG    | 10       | 2023
                """);
        var file = folder.resolve("aef.xlsx");
        new AefWriter(report, OptionalInt.of(2024), Ledgers.ENGLISH).write(file, Progress.UNWATCHED);
        try (var book = new XSSFWorkbook(file.toFile().getPath())) {
            assertEquals("S-0101 S-0150 S-0161 S-0200", String.join(" ", in(book, Table.HOLDINGS, 0, Outcomes.FIRST_ID),
                    in(book, Table.HOLDINGS, 0, Outcomes.LAST_ID), in(book, Table.HOLDINGS, 1, Outcomes.FIRST_ID),
                    in(book, Table.HOLDINGS, 1, Outcomes.LAST_ID)));
            var at = Table.HOLDINGS.columns().stream().map(TableColumn::id).toList().indexOf(Outcomes.QUANTITY);
            assertEquals(50, book.getSheet(Table.HOLDINGS.sheet()).getRow(Table.HOLDINGS.firstRow()).getCell(at).getNumericCellValue());
            assertEquals(40, book.getSheet(Table.HOLDINGS.sheet()).getRow(Table.HOLDINGS.firstRow() + 1).getCell(at).getNumericCellValue());
        }
        var read = AefReader.read(file, Ledgers.TYPED::read, Progress.UNWATCHED);
        assertEquals(Ledgers.lines(report).get("actions"), read.lines().get("actions"));
        assertFalse(read.lines().containsKey("holdings"), read.lines().toString());
        assertEquals(List.of(), read.notTaken());
    }

    private static String in(XSSFWorkbook book, Table table, int line, String column) {
        var at = table.columns().stream().map(TableColumn::id).toList().indexOf(column);
        var cell = book.getSheet(table.sheet()).getRow(table.firstRow() + line).getCell(at);
        return cell == null ? "" : cell.getStringCellValue();
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
