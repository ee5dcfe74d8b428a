package org.ctfdesk.excel.agreed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.edit.RandomEdits;
import org.ctfdesk.edit.AnswerReader;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Holdings;
import org.ctfdesk.form.article6.Outcomes;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Row;
import org.ctfdesk.store.Progress;
import org.ctfdesk.text.AmbiguousNumbers;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that another program made, or that somebody changed. */
class AefReaderTest {
    @TempDir
    Path folder;

    private interface Making {
        void make(XSSFWorkbook book);
    }

    private Path made(Making making) throws IOException {
        var file = folder.resolve("other.xlsx");
        try (var book = new XSSFWorkbook(); var out = new FileOutputStream(file.toFile())) {
            making.make(book);
            book.write(out);
        }
        return file;
    }

    private static void row(Sheet sheet, int at, Object... cells) {
        var row = sheet.createRow(at);
        for (var i = 0; i < cells.length; i++) {
            switch (cells[i]) {
                case String text when text.isEmpty() -> {}
                case String text -> row.createCell(i).setCellValue(text);
                case Number number -> row.createCell(i).setCellValue(number.doubleValue());
                case LocalDate day -> row.createCell(i).setCellValue(day);
                default -> throw new IllegalArgumentException(cells[i].toString());
            }
        }
    }

    private static ReadLedger read(Path file) throws WorkbookFailure {
        return AefReader.read(file, Ledgers.TYPED::read, Progress.UNWATCHED);
    }

    private static Optional<Answer> at(Row row, String column) {
        return row.answer(ColumnKey.of(column));
    }

    @Test
    void headsAreFoundWhateverStandsAroundThem() throws Exception {
        var read = read(made(book -> {
            var sheet = book.createSheet("data");
            row(sheet, 0, "Exported by a registry");
            row(sheet, 3, "", "ACTION TYPE AND DATE", "", "", "ITMO");
            row(sheet, 4, "", "Action\u00a0date a", "Action typeb", "Own remark", "First IDh", "Last  ID(i)", "Quantity (t CO₂ eq)p",
                    "Vintage*");
            row(sheet, 5, "", LocalDate.of(2025, 6, 30), "Aquisition", "hello", "A-1", "A-10", 10, 2024);
            row(sheet, 6, "", "31/12/2025", "acquisition", "", "A-11", "A-20", "about ten", "NA");
        }));
        var actions = read.lines().get("actions");
        assertEquals(2, actions.size());
        assertEquals(Optional.of(new Answer.Day(LocalDate.of(2025, 6, 30))), at(actions.get(0), Actions.DATE));
        assertEquals(Optional.of(Answer.Choices.of("acquisition")), at(actions.get(0), Actions.TYPE));
        assertEquals(Optional.of(new Answer.Words("A-10")), at(actions.get(0), Outcomes.LAST_ID));
        assertEquals(Optional.of(Quantity.of("10")), at(actions.get(0), Outcomes.QUANTITY));
        assertEquals(Optional.of(Answer.Years.of(2024)), at(actions.get(0), Outcomes.VINTAGE));
        assertEquals(Optional.of(new Answer.Day(LocalDate.of(2025, 12, 31))), at(actions.get(1), Actions.DATE));
        assertEquals(Optional.of(new Answer.Unread("about ten")), at(actions.get(1), Outcomes.QUANTITY));
        assertEquals(Optional.of(new Answer.Unread("NA")), at(actions.get(1), Outcomes.VINTAGE));
        assertEquals(List.of(new ReadLedger.NotTaken("data", "Own remark", 1)), read.notTaken());
    }

    private Path quantities(Object... quantities) throws IOException {
        return made(book -> {
            var sheet = book.createSheet("data");
            row(sheet, 0, "Action date", "Action type", "First ID", "Last ID", "Quantity (t CO2 eq)", "Vintage");
            for (var i = 0; i < quantities.length; i++) {
                row(sheet, i + 1, LocalDate.of(2025, 6, 30), "Acquisition", "A-" + i, "A-" + i, quantities[i], 2024);
            }
        });
    }

    private static List<Optional<Answer>> quantities(Path file, Optional<NumberStyle> asked) throws WorkbookFailure, AmbiguousNumbers {
        return AefReader.read(file, style -> new AnswerReader(style, Words.in(Locale.ENGLISH))::read, asked, Progress.UNWATCHED)
                .lines().get("actions").stream().map(row -> at(row, Outcomes.QUANTITY)).toList();
    }

    @Test
    void figuresThatAreTextAreReadAsTheWholeWorkbookShows() throws Exception {
        var comma = quantities("1.234", "1.234.567", "12.345,5", 12.5);
        assertEquals(List.of("1234", "1234567", "12345.5", "12.5").stream().map(each -> Optional.<Answer>of(Quantity.of(each))).toList(),
                quantities(comma, Optional.empty()));
        var open = quantities("1.234", "2.345", 12.5);
        assertThrows(AmbiguousNumbers.class, () -> quantities(open, Optional.empty()));
        assertEquals(Optional.of(Quantity.of("2345")), quantities(open, Optional.of(NumberStyle.COMMA)).get(1));
        assertEquals(Optional.of(Quantity.of("12.5")), quantities(open, Optional.of(NumberStyle.COMMA)).get(2));
        assertEquals(Optional.of(Quantity.of("2.345")), quantities(open, Optional.of(NumberStyle.POINT)).get(1));
    }

    @Test
    void severalTablesMayStandOnOneSheet() throws Exception {
        var read = read(made(book -> {
            var sheet = book.createSheet("AEF");
            row(sheet, 0, "Table 1: Submission");
            row(sheet, 1, "Party", "GHA");
            row(sheet, 2, "Version", "X.Y");
            row(sheet, 3, "Reported yearb", 2025);
            row(sheet, 5, "Table 4: Holdings");
            row(sheet, 6, "Cooperative approach ID", "First ID", "Last ID", "Quantity (t CO2 eq)");
            row(sheet, 7, "CA0001", "1", "5", 5);
            row(sheet, 9, "Table 6: Something else");
            row(sheet, 10, "this", "that");
            row(sheet, 12, "Table 5: Authorised entities");
            row(sheet, 13, "Name", "Country of incorporation");
            row(sheet, 14, "Firm", "GHA");
        }));
        assertEquals(Optional.of("GHA"), read.party());
        assertEquals(List.of("entities", "holdings", "submissions"), List.copyOf(read.lines().keySet()));
        var holding = read.lines().get("holdings").getFirst();
        assertEquals(Optional.of(Answer.Years.of(2025)), at(holding, Holdings.REPORTED_YEAR));
        assertEquals(Optional.of(new Answer.Words("1")), at(holding, Outcomes.FIRST_ID));
        assertEquals(List.of(new ReadLedger.NotTaken("AEF", "rows outside the tables", 2)), read.notTaken());
    }

    @Test
    void theFirstVersionOfTheFormatIsRead() throws Exception {
        var read = read(made(book -> {
            var sheet = book.createSheet("Actions");
            row(sheet, 1, "Table 1: Heading");
            row(sheet, 2, "Party", "Party");
            row(sheet, 3, "Reported year", "Year");
            row(sheet, 4, "The annual period from 1 January to 31 December during which actions occurred.");
            row(sheet, 6, "Table 2: Actions");
            row(sheet, 7, "Article 6 database record ID ", "Cooperative approach", "ITMO", "First transfer definition", "Actions");
            row(sheet, 8, "", "", "Unique identifier", "", "Metric and quantity");
            row(sheet, 9, "", "", "First unique identifier", "Last unique identifier", "Quantity (t\u00a0CO2\u00a0eq)", "Action date",
                    "Action type");
            row(sheet, 10, "R7", "CA0001", "X1", "X9", 9, LocalDate.of(2025, 1, 2), "Use");
        }));
        var action = read.lines().get("actions").getFirst();
        assertEquals(Optional.of(new Answer.Words("CA0001")), at(action, Actions.APPROACH_ID));
        assertEquals(Optional.of(new Answer.Words("X9")), at(action, Outcomes.LAST_ID));
        assertEquals(Optional.of(Answer.Choices.of("use")), at(action, Actions.TYPE));
        assertEquals(List.of(new ReadLedger.NotTaken("Actions", "Article 6 database record ID ", 1)), read.notTaken());
    }

    @Test
    void ownReferencesFollowLinesThatWereSortedAndChanged() throws Exception {
        var report = Ledgers.drawn(RandomEdits.blank(), Actions.FORM, """
                label | date       | type | firstId | quantity
                one   | 2025-01-01 | Use  | A       | 1.50
                two   | 2025-02-01 | Use  | B       | 2
                three | 2025-03-01 | Use  | C       | 3
                """);
        var file = folder.resolve("own.xlsx");
        new AefWriter(report, Ledgers.allYears(), Ledgers.ENGLISH).write(file, Progress.UNWATCHED);
        change(file, sheet -> {
            var first = Table.ACTIONS.firstRow();
            swap(sheet, first, first + 1);
            cell(sheet, first + 2, Outcomes.QUANTITY).setCellValue(33);
        });
        var actions = read(file).lines().get("actions");
        assertEquals(List.of("two B 2", "one A 1.50", "three C 33"), actions.stream()
                .map(row -> Ledgers.told(row, "label", "firstId", "quantity")).toList());
    }

    private static void change(Path file, Consumer<Sheet> how) throws IOException {
        byte[] changed;
        try (var in = Files.newInputStream(file); var book = new XSSFWorkbook(in); var out = new ByteArrayOutputStream()) {
            how.accept(book.getSheet(Table.ACTIONS.sheet()));
            book.write(out);
            changed = out.toByteArray();
        }
        Files.write(file, changed);
    }

    private static Cell cell(Sheet sheet, int row, String column) {
        var index = Table.ACTIONS.columns().stream().map(TableColumn::id).toList().indexOf(column);
        return sheet.getRow(row).getCell(index);
    }

    private static void swap(Sheet sheet, int one, int other) {
        for (var column : List.of(Outcomes.FIRST_ID)) {
            var text = cell(sheet, one, column).getStringCellValue();
            var otherText = cell(sheet, other, column).getStringCellValue();
            cell(sheet, one, column).setBlank(); // POI keeps an old inline text beside a new one
            cell(sheet, other, column).setBlank();
            cell(sheet, one, column).setCellValue(otherText);
            cell(sheet, other, column).setCellValue(text);
        }
        for (var column : List.of(Actions.DATE, Outcomes.QUANTITY)) {
            var number = cell(sheet, one, column).getNumericCellValue();
            cell(sheet, one, column).setCellValue(cell(sheet, other, column).getNumericCellValue());
            cell(sheet, other, column).setCellValue(number);
        }
    }

    @Test
    void aHundredThousandLinesAreReadBack() throws Exception {
        var report = Ledgers.actions(100_000);
        var file = folder.resolve("large.xlsx");
        new AefWriter(report, Ledgers.allYears(), Ledgers.ENGLISH).write(file, Progress.UNWATCHED);
        assertEquals(Ledgers.lines(report), read(file).lines());
    }

    @Test
    void aWorkbookWithoutTheTablesIsRefused() throws Exception {
        var file = made(book -> row(book.createSheet("a"), 0, "Name", "Age"));
        var failure = assertThrows(WorkbookFailure.class, () -> read(file));
        assertEquals("noTables", failure.key());
        assertTrue(failure.told(Ledgers.ENGLISH).startsWith("other.xlsx holds none"));
        Files.writeString(file, "no workbook");
        assertEquals("notWorkbook", assertThrows(WorkbookFailure.class, () -> read(file)).key());
        assertEquals("noFile", assertThrows(WorkbookFailure.class, () -> read(folder.resolve("none.xlsx"))).key());
    }

    @Test
    void readingCanBeCancelled() throws Exception {
        var file = folder.resolve("cancelled.xlsx");
        new AefWriter(Ledgers.actions(500), Ledgers.allYears(), Ledgers.ENGLISH).write(file, Progress.UNWATCHED);
        var failure = assertThrows(WorkbookFailure.class, () -> AefReader.read(file, Ledgers.TYPED::read, (done, of) -> done < 100));
        assertTrue(failure.isCancelled());
    }
}
