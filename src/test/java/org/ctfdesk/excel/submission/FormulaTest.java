package org.ctfdesk.excel.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.derive.article6.FourTable;
import org.ctfdesk.excel.book.CellValue;
import org.ctfdesk.excel.submission.plan.CellAddresses;
import org.ctfdesk.excel.submission.plan.SheetPlan;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.profile.Circumstances;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.sheet.AnswerText;
import org.ctfdesk.sheet.Layout;
import org.ctfdesk.sheet.Sheet;
import org.ctfdesk.store.Progress;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A formula in the workbook gives what the form's formula gives, as computed by POI. */
class FormulaTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void givesWhatTheFormGives(long seed) throws Exception {
        var report = GeneratedReports.some(seed);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(written(report)))) {
            assertTrue(compared(report, book) > 50, "too few formulas to say anything");
        }
    }

    /** Cells of one report typed over with those of another, as a user of Excel would. */
    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void givesWhatTheFormGivesAfterCellsWereChanged(long seed) throws Exception {
        var first = GeneratedReports.some(seed);
        var second = GeneratedReports.some(seed + 100).with(first.profile());
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(written(first)))) {
            var changed = first;
            for (var sheet : Sheet.all(first, WORDS, Layout.OFFICIAL_TOOL)) {
                var plan = new SheetPlan(sheet, WORDS);
                for (var i = sheet.headRows(); i < sheet.rows().size(); i++) {
                    for (var slot : plan.slots(i)) {
                        if (!slot.input().kind().isNumeric() || slot.input().result().isPresent()) {
                            continue;
                        }
                        var answer = second.answer(slot.input().place());
                        changed = changed.with(slot.input().place(), answer);
                        var cell = book.getSheet(sheet.sheetName()).getRow(slot.row()).getCell(slot.column());
                        cell.setBlank();
                        if (answer.isPresent() && answer.get() instanceof Quantity.Amount amount) {
                            cell.setCellValue(amount.value().doubleValue());
                        } else {
                            answer.ifPresent(other -> cell.setCellValue(new AnswerText(NumberStyle.POINT, WORDS)
                                    .full(other, slot.input().kind())));
                        }
                    }
                }
            }
            assertTrue(compared(changed, book) > 50);
        }
    }

    @Test
    void averagesAndBalancesInKilotonsToTheHundredthOfATonne() throws Exception {
        var report = FourTable.blank(2021, 2030, 2023, Circumstances.Method.SINGLE_YEAR_AVERAGING);
        report = FourTable.unit(report, "ktCo2Eq", "23a", "23c", "23d", "23e", "23f", "7a_ii", "23g", "23h", "23k_i");
        for (var year = 2021; year <= 2023; year++) {
            report = FourTable.typed(report, "23a", year, "52000");
            for (var row : List.of("23c", "23d", "23e")) {
                report = FourTable.typed(report, row, year, row.equals("23c") && year == 2023 ? "300" : "0");
            }
        }
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(written(report)))) {
            var place = FourTable.place("23c", 2023);
            var sheet = Sheet.of(FourTable.TABLE, report, WORDS, Layout.OFFICIAL_TOOL);
            var plan = new SheetPlan(sheet, WORDS);
            var slot = IntStream.range(sheet.headRows(), sheet.rows().size()).boxed().flatMap(row -> plan.slots(row).stream())
                    .filter(each -> each.input().place().equals(place)).findFirst().orElseThrow();
            book.getSheet(sheet.sheetName()).getRow(slot.row()).getCell(slot.column()).setCellValue(301);
            var changed = FourTable.typed(report, "23c", 2023, "301");
            assertEquals("100.33333", FourTable.shown(changed, "7a_ii", 2022));
            assertEquals("52100.33333", FourTable.shown(changed, "23k_i", 2022));
            assertTrue(compared(changed, book) > 12);
        }
    }

    @Test
    void adjustmentsOfAMultiYearMethodFollowWhatIsTypedBesideTheLedger() throws Exception {
        var report = Samples.of("buyer");
        var table = report.keysOf(Forms.of("table4")).getFirst();
        var used = new Place(table, RowKey.of("used"), new ColumnKey("year", 2022));
        for (var answer : List.<Quantity>of(
                Quantity.of(new BigDecimal(300_000)), Quantity.of(NotationKey.NE), Quantity.of(NotationKey.NO))) {
            try (var book = new XSSFWorkbook(new ByteArrayInputStream(written(report)))) {
                var changed = report.with(used, Optional.of(answer));
                var cell = cell(book, report, used);
                if (answer instanceof Quantity.Amount amount) {
                    cell.setCellValue(amount.value().doubleValue());
                } else {
                    cell.setCellValue(((Quantity.Keys) answer).keys().getFirst().name());
                }
                assertTrue(compared(changed, book) > 12);
            }
        }
    }

    @Test
    void withoutALedgerNothingIsAdjustedOnceSomethingWasFirstTransferred() throws Exception {
        var report = FourTable.blank(2021, 2030, 2023, Circumstances.Method.MULTI_YEAR);
        for (var year = 2021; year <= 2023; year++) {
            report = FourTable.typed(report, "23a", year, "52000");
            for (var row : List.of("23c", "23d", "23e")) {
                report = FourTable.typed(report, row, year, row.equals("23e") ? "1000" : "0");
            }
        }
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(written(report)))) {
            assertTrue(compared(report, book) > 9);
            cell(book, report, FourTable.place("23c", 2022)).setCellValue(5000);
            assertEquals("", evaluated(book, report, FourTable.place("23g", 2023)).getStringValue());
            assertEquals("", evaluated(book, report, FourTable.place("23k_i", 2021)).getStringValue());
            cell(book, report, FourTable.place("23c", 2022)).setCellValue("NE");
            assertEquals("", evaluated(book, report, FourTable.place("23g", 2023)).getStringValue());
        }
    }

    @Test
    void aUnitThatIsChangedLeavesNoFigureInTheOldOne() throws Exception {
        var report = Samples.of("buyer");
        var table = report.keysOf(Forms.of("table4")).getFirst();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(written(report)))) {
            var balance = new Place(table, RowKey.of("balance"), new ColumnKey("year", 2022));
            assertEquals(CellType.NUMERIC, evaluated(book, report, balance).getCellType());
            var unit = cell(book, report, new Place(table, RowKey.of("adjustments"), ColumnKey.of("unit")));
            unit.setBlank(); // a text within a cell stays otherwise
            unit.setCellValue("kt CO2 eq");
            var found = evaluated(book, report, balance);
            assertEquals("", found.getStringValue(), found + " " + cell(book, report, balance).getCellFormula());
        }
    }

    @Test
    void theBalanceTakesThePortionWhereTheWholeIsNotStated() throws Exception {
        var report = Samples.of("host");
        var covered = Place.ofPath("table4/1:emissionsCovered:year@2022");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(written(report)))) {
            cell(book, report, covered).setCellValue("NE");
            assertTrue(compared(report.with(covered, Optional.of(Quantity.of(NotationKey.NE))), book) > 12);
            assertEquals(51_830, evaluated(book, report, Place.ofPath("table4/1:balance:year@2022")).getNumberValue());
        }
    }

    @Test
    void aRowPutBelowTheLastSectorIsPartOfTheTotals() throws Exception {
        var report = Samples.of("host");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(written(report)))) {
            for (var total : List.of("totalWith", "totalWithout")) {
                var formula = cell(book, report, Place.ofPath("table7:" + total + ":projection@2030")).getCellFormula();
                var gas = IntStream.range(1, 40).filter(row -> book.getSheet("Table7").getRow(row) != null
                        && book.getSheet("Table7").getRow(row).getCell(1) != null
                        && book.getSheet("Table7").getRow(row).getCell(1).toString().equals("Gas")).findFirst().orElseThrow();
                assertTrue(formula.contains(":" + cell(book, report, Place.ofPath("table7:energy:projection@2030")).getAddress()
                        .formatAsString().replaceAll("\\d", "") + (gas + 1) + ")"), formula);
            }
        }
    }

    /** Rows are put in anywhere among and beside the rows of a total, as Excel does: it is counted, or the total is blank. */
    @ParameterizedTest
    @ValueSource(strings = {"table6:totalWith:year@2020", "table6:totalWithout:year@2020", "table7:totalWith:projection@2030",
        "table7:totalWithout:projection@2030"})
    void aRowPutInIsCountedOrLeavesTheTotalBlank(String path) throws Exception {
        var report = Samples.of("buyer");
        var place = Place.ofPath(path);
        var counted = 0;
        var blank = 0;
        var sheetAt = new CellReference(CellAddresses.of(report, WORDS, Layout.OFFICIAL_TOOL).of(place).orElseThrow());
        for (var at = 9; at < sheetAt.getRow() + (path.startsWith("table6:totalWith:") ? 0 : 1); at++) {
            try (var book = new XSSFWorkbook(new ByteArrayInputStream(written(report)))) {
                var sheet = book.getSheet(sheetAt.getSheetName());
                var before = cell(book, report, place).getNumericCellValue();
                for (var i = sheet.getNumMergedRegions() - 1; i >= 0; i--) {
                    sheet.removeMergedRegion(i);
                }
                sheet.shiftRows(at, sheet.getLastRowNum(), 1);
                sheet.createRow(at).createCell(sheetAt.getCol()).setCellValue(1_000_000);
                var after = NamedFormulas.computer(book).evaluate(sheet.getRow(sheetAt.getRow() + 1).getCell(sheetAt.getCol()));
                if (after.getCellType() == CellType.STRING) {
                    assertEquals("", after.getStringValue());
                    blank++;
                } else if (Math.abs(after.getNumberValue() - before - 1_000_000) < 1) {
                    counted++;
                } else {
                    assertEquals(before, after.getNumberValue(), 1e-6, "row " + at + " of " + path);
                    assertTrue(isBelowHeading(book, sheetAt, at), "row " + (at + 1) + " is left out of " + path + " without a word");
                }
            }
        }
        assertTrue(counted > 0, "none was counted");
        assertTrue(path.contains(":totalWith:") && path.startsWith("table7") || blank > 0, "none made it blank");
    }

    /** The rows below the heading of another block are of another sum. */
    private static boolean isBelowHeading(XSSFWorkbook book, CellReference total, int at) {
        return total.getSheetName().equals("Table7") && IntStream.range(8, at).mapToObj(book.getSheet("Table7")::getRow)
                .anyMatch(row -> row.getCell(1) != null && row.getCell(1).toString().equals("Gas"));
    }

    @Test
    void yearsPutBeforeThoseToComeAreCounted() throws Exception {
        var report = Samples.of("host");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(written(report)))) {
            var cumulative = cell(book, report, Place.ofPath("table4/1:cumulative:year@2023")).getCellFormula();
            assertTrue(cumulative.contains("SUM($E24:G24)"), cumulative);
            var average = cell(book, report, Place.ofPath("table4/1:average:year@2022")).getCellFormula();
            assertTrue(average.contains("SUM($E24:$H24)/(COLUMNS($E24:$H24)-1)"), average);
        }
    }

    static XSSFCell cell(XSSFWorkbook book, Report report, Place place) {
        var sheet = Sheet.of(place.table(), report, WORDS, Layout.OFFICIAL_TOOL);
        var plan = new SheetPlan(sheet, WORDS);
        var slot = IntStream.range(sheet.headRows(), sheet.rows().size()).boxed().flatMap(row -> plan.slots(row).stream())
                .filter(each -> each.input().place().equals(place)).findFirst().orElseThrow();
        return book.getSheet(sheet.sheetName()).getRow(slot.row()).getCell(slot.column());
    }

    private static org.apache.poi.ss.usermodel.CellValue evaluated(XSSFWorkbook book, Report report, Place place) {
        return NamedFormulas.computer(book).evaluate(cell(book, report, place));
    }

    static byte[] written(Report report) throws Exception {
        var out = new ByteArrayOutputStream();
        new WorkbookWriter(report, WORDS).write(out, Progress.UNWATCHED);
        return out.toByteArray();
    }

    private static int compared(Report report, XSSFWorkbook book) {
        var evaluator = NamedFormulas.computer(book);
        var count = 0;
        for (var sheet : Sheet.all(report, WORDS, Layout.OFFICIAL_TOOL)) {
            var plan = new SheetPlan(sheet, WORDS);
            for (var i = sheet.headRows(); i < sheet.rows().size(); i++) {
                for (var slot : plan.slots(i)) {
                    var cell = book.getSheet(sheet.sheetName()).getRow(slot.row()).getCell(slot.column());
                    if (slot.input().isComputed() && cell.getCellType() == CellType.FORMULA) {
                        var where = sheet.sheetName() + "!" + cell.getAddress() + " " + cell.getCellFormula();
                        same(slot.written(), evaluator.evaluate(cell), where);
                        count++;
                    }
                }
            }
        }
        return count;
    }

    private static void same(CellValue expected, org.apache.poi.ss.usermodel.CellValue value, String where) {
        switch (expected) {
            case CellValue.Figure figure -> {
                assertEquals(CellType.NUMERIC, value.getCellType(), where);
                assertEquals(0, figure.value().subtract(BigDecimal.valueOf(value.getNumberValue())).abs()
                        .compareTo(new BigDecimal("0.0000001")) > 0 ? 1 : 0, () -> where + ": " + figure + " " + value);
            }
            case CellValue.Text text -> assertEquals(text.text(), value.getStringValue(), where);
            case CellValue.Nothing nothing -> assertEquals("", value.getStringValue(), where);
        }
    }
}
