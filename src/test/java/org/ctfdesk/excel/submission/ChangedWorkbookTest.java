package org.ctfdesk.excel.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.edit.Proposed;
import org.ctfdesk.excel.returned.ChangedCell;
import org.ctfdesk.excel.returned.ChangedLines;
import org.ctfdesk.excel.returned.ChangesProposal;
import org.ctfdesk.excel.returned.Imported;
import org.ctfdesk.excel.returned.WorkbookReader;
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

/** What somebody did to a workbook outside is told, all of it and nothing else, and can be taken over. */
class ChangedWorkbookTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final Report HOST = Samples.of("host");

    @TempDir
    static Path folder;

    private static Imported after(Report report, Consumer<XSSFWorkbook> change) throws Exception {
        return after(report, Layout.OFFICIAL_TOOL, change);
    }

    private static Imported after(Report report, Layout layout, Consumer<XSSFWorkbook> change) throws Exception {
        var exported = folder.resolve(report.profile().party().iso3() + layout + ".xlsx");
        if (!Files.exists(exported)) {
            new WorkbookWriter(report, WORDS).as(layout).write(exported, Progress.UNWATCHED);
        }
        var changed = folder.resolve("changed.xlsx");
        try (var in = Files.newInputStream(exported); var book = new XSSFWorkbook(in); var out = Files.newOutputStream(changed)) {
            change.accept(book);
            book.write(out);
        }
        return WorkbookReader.read(changed);
    }

    private static Imported inSheet(String sheet, Consumer<XSSFSheet> change) throws Exception {
        return after(HOST, book -> change.accept(book.getSheet(sheet)));
    }

    /** The cell anew: POI leaves the words of a cell behind where a value is put over them. */
    private static XSSFCell cell(XSSFSheet sheet, String address) {
        var at = new CellReference(address);
        var row = sheet.getRow(at.getRow()) == null ? sheet.createRow(at.getRow()) : sheet.getRow(at.getRow());
        return row.createCell(at.getCol());
    }

    private static void formula(XSSFSheet sheet, String address, String formula, double value) {
        var cell = cell(sheet, address);
        cell.setCellFormula(formula);
        cell.setCellValue(value);
    }

    private static List<String> told(Imported imported) {
        return imported.differences().stream().map(difference -> difference.told(WORDS)).toList();
    }

    private static Report taken(Imported imported) {
        return ChangesProposal.of(imported, WORDS).edit("takeChanges", LocalDate.of(2026, 11, 2), "changed").applyTo(imported.report());
    }

    @Test
    void aWorkbookThatAnotherProgramMerelySavedHasNoChanges() throws Exception {
        assertEquals(List.of(), told(after(HOST, book -> {})));
        assertEquals(List.of(), told(after(Samples.of("iceland"), book -> {})));
    }

    @Test
    void aFigureSavedWithFifteenDigitsIsTheSame() throws Exception {
        var imported = after(Samples.of("iceland"), book -> book.getSheet("Table6").forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.NUMERIC) {
                cell.setCellValue(new BigDecimal(cell.getNumericCellValue())
                        .round(new MathContext(15)).doubleValue());
            }
        })));
        assertEquals(List.of(), told(imported));
    }

    @Test
    void aFormulaTypedOverAFigureIsToldAndTaken() throws Exception {
        var imported = inSheet("Table6", sheet -> formula(sheet, "E25", "10000+2500", 12500));
        assertEquals(List.of("Table6!E25: was “12446.90”, is “12500 (=10000+2500)”"), told(imported));
        assertEquals(Optional.of(Quantity.of("12500")), taken(imported).answer(Place.of("table6", "energy", "year@1990")));
    }

    @Test
    void theFormulaOfATotalThatWasChangedIsToldAndAskedAbout() throws Exception {
        var imported = inSheet("Table6", sheet -> formula(sheet, "E32", "SUM(E25:E30)*1.1", 45169));
        assertEquals(1, imported.differences().size());
        assertTrue(told(imported).getFirst().startsWith("Table6!E32: other formula"), told(imported).toString());
        assertTrue(ChangesProposal.of(imported, WORDS).isOpen());
        assertEquals(HOST.tables(), taken(imported).tables());
    }

    @Test
    void anErrorInTheCellOfAFormulaIsTold() throws Exception {
        var imported = inSheet("Table6", sheet -> sheet.getRow(31).getCell(4).setCellErrorValue((byte) 0x17)); // #REF!
        assertEquals(1, imported.differences().size());
        assertTrue(told(imported).getFirst().endsWith("is “#REF! (=" + formula("E32") + ")”"), told(imported).toString());
        assertTrue(ChangesProposal.of(imported, WORDS).unplaced().getFirst().asked());
    }

    private static String formula(String address) throws Exception {
        try (var in = Files.newInputStream(folder.resolve("changed.xlsx")); var book = new XSSFWorkbook(in)) {
            var at = new CellReference(address);
            return book.getSheet("Table6").getRow(at.getRow()).getCell(at.getCol()).getCellFormula().substring(0, 60) + "…";
        }
    }

    @Test
    void labelsYearsPartyStateAndFlexibilityAreTold() throws Exception {
        var imported = after(HOST, book -> {
            cell(book.getSheet("Table7"), "B10").setCellValue("Energy sector");
            cell(book.getSheet("Table7"), "E8").setCellValue(2026);
            cell(book.getSheet("Table6"), "B2").setCellValue("Party: Elbonia");
            cell(book.getSheet("Contents"), "C5").setCellValue("Awaiting submission");
            cell(book.getSheet("Flexibility"), "C6").setCellValue("no staff");
        });
        assertEquals(List.of("Contents!C5 FIXED", "Flexibility!C6 FIXED", "Table6!B2 FIXED", "Table7!E8 FIXED", "Table7!B10 FIXED"),
                imported.changed().stream().map(cell -> cell.sheet() + "!" + cell.cell() + " " + cell.what()).toList());
        assertTrue(ChangesProposal.of(imported, WORDS).isOpen(), "somebody has to look at them");
        assertEquals(HOST.tables(), taken(imported).tables());
    }

    @Test
    void remarksNotesAndSheetsOfReviewersAreTold() throws Exception {
        var imported = after(HOST, book -> {
            cell(book.getSheet("Table6"), "AP9").setCellValue("1990 should be 12 998.1");
            cell(book.getSheet("Table6"), "B90").setCellValue("Please explain");
            var helper = book.getCreationHelper();
            var sheet = book.getSheet("Table7");
            var anchor = helper.createClientAnchor();
            var note = sheet.createDrawingPatriarch().createCellComment(anchor);
            note.setAuthor("A. Reviewer");
            note.setString(helper.createRichTextString("Which scenario?"));
            sheet.getRow(9).getCell(4).setCellComment(note);
            book.createSheet("Notes to reviewers").createRow(0).createCell(0).setCellValue("Hello");
        });
        assertEquals(List.of("Sheet Notes to reviewers is new (1 cells).", "Table6!B90: beside the table stands “Please explain”",
                        "Table6!AP9: beside the table stands “1990 should be 12 998.1”",
                        "Table7!E10: note by A. Reviewer: “Which scenario?”"),
                told(imported));
    }

    /** Versions before wrote one note at each total that has no figure; today one stands at the row. */
    @Test
    void aNoteOfAnEarlierVersionIsNoRemark() throws Exception {
        var earlier = "Typed by the Party. The formula of the table gives no figure, because a figure that it needs is blank, a range, or"
                + " a notation key other than NO and NA.";
        var imported = after(HOST, book -> {
            var sheet = book.getSheet("Table7");
            for (var row : List.of(9, 10)) {
                var anchor = book.getCreationHelper().createClientAnchor();
                anchor.setRow1(row);
                var note = sheet.createDrawingPatriarch().createCellComment(anchor);
                note.setAuthor("CTF Desk");
                note.setString(book.getCreationHelper().createRichTextString(row == 9 ? earlier : earlier + " Why?"));
                sheet.getRow(row).getCell(4).setCellComment(note);
            }
        });
        assertEquals(List.of("Table7!E11: note by CTF Desk: “Typed by the Party. The formula of the table gives no figure, because a"
                + " figure that it needs is blank, a range, or a no…”"), told(imported));
    }

    @Test
    void whatSomebodyHidIsTold() throws Exception {
        var imported = after(HOST, book -> {
            book.getSheet("Table7").getRow(9).setZeroHeight(true);
            book.getSheet("Table7").getRow(10).setZeroHeight(true);
            book.getSheet("Table6").setColumnHidden(5, true);
            book.getSheet("Table6").setColumnHidden(60, true); // nothing stands there
            book.setSheetHidden(book.getSheetIndex("Table5"), true);
        });
        assertEquals(List.of("Table6: 1 columns are hidden, the first is F: “1991”. What stands in them counts",
                        "Table7: 2 rows are hidden, the first is row 10: “Energy”. What stands in them counts",
                        "Sheet Table5 is hidden. What stands in it counts."),
                told(imported));
        assertTrue(ChangesProposal.of(imported, WORDS).isOpen());
    }

    @Test
    void whatIsDrawnToNothingIsHiddenToo() throws Exception {
        var imported = after(HOST, book -> {
            book.getSheet("Table7").getRow(9).setHeight((short) 2);
            book.getSheet("Table7").getRow(10).setHeight((short) 0);
            book.getSheet("Table6").setColumnWidth(5, 0);
            book.getSheet("Table6").setColumnWidth(6, 20);
        });
        assertEquals(List.of("Table6: 2 columns are hidden, the first is F: “1991”. What stands in them counts",
                "Table7: 2 rows are hidden, the first is row 10: “Energy”. What stands in them counts"), told(imported));
    }

    @Test
    void aFigureThatBecameTextIsTheSameFigureWhereItCanBeReadInOneWayAlone() throws Exception {
        assertEquals(List.of(), told(inSheet("Table6", sheet -> {
            cell(sheet, "E25").setCellValue("12446.90 ");
            cell(sheet, "F25").setCellValue("\u00a012\u202f874,42");
            cell(sheet, "G25").setCellValue("13,501.910");
        })));
        assertEquals(1, told(inSheet("Table6", sheet -> cell(sheet, "E25").setCellValue("12,446"))).size());
        assertEquals(1, told(inSheet("Table6", sheet -> cell(sheet, "E25").setCellValue("12446.9 t"))).size());
    }

    @Test
    void whatSomebodyFoldedIsToldAndWhatTheExportFoldedIsNot() throws Exception {
        var imported = after(HOST, book -> {
            var sheet = book.getSheet("Table7");
            assertTrue(sheet.getRow(25).getZeroHeight(), "SF6 is FX and folded");
            sheet.getRow(25).getCTRow().unsetOutlineLevel(); // other programs keep the row hidden and forget the group
            cell(sheet, "E11").setCellValue(777);
            sheet.groupRow(14, 15);
            sheet.setRowGroupCollapsed(14, true);
            book.getSheet("Table6").groupColumn(5, 6);
            book.getSheet("Table6").setColumnGroupCollapsed(5, true);
        });
        assertEquals(List.of("Table6: 2 columns are hidden, the first is F: “1991”. What stands in them counts",
                        "Table7: 2 rows are hidden, the first is row 15: “Waste management/waste”. What stands in them counts",
                        "Table7!E11: was “9678.2”, is “777”"),
                told(imported));
    }

    @Test
    void aRowPutInIsOneDifferenceAndBecomesAMeasure() throws Exception {
        var imported = inSheet("Table5", sheet -> {
            sheet.shiftRows(11, sheet.getLastRowNum(), 1);
            var row = sheet.createRow(11);
            row.createCell(1).setCellValue("A new measure");
            row.createCell(2).setCellValue("What it does");
        });
        assertEquals(List.of("Table5, row 12 was put in: “A new measure”"), told(imported));
        var before = HOST.table("table5").block("measure").items();
        var after = taken(imported).table("table5").block("measure").items();
        assertEquals(before.size() + 1, after.size());
        assertEquals(before, after.stream().filter(before::contains).toList());
        var added = after.stream().filter(item -> !before.contains(item)).findFirst().orElseThrow();
        assertEquals(before.indexOf(after.get(after.indexOf(added) - 1)) + 1, after.indexOf(added), "where it was put");
        assertEquals("Optional[Words[text=A new measure]]",
                taken(imported).answer(Place.of("table5", "measure/" + added.id(), "label")).toString());
    }

    @Test
    void aRowTakenOutOrMovedIsOneDifference() throws Exception {
        var removed = inSheet("Table5", sheet -> {
            sheet.removeRow(sheet.getRow(11));
            sheet.shiftRows(12, sheet.getLastRowNum(), -1);
        });
        assertEquals(List.of(ChangedLines.What.ROW_REMOVED),
                removed.differences().stream().map(difference -> ((ChangedLines) difference).what()).toList());
        var moved = inSheet("Table5", sheet -> {
            sheet.shiftRows(10, sheet.getLastRowNum(), 1); // the row below the next one comes before it
            sheet.copyRows(12, 12, 10, new CellCopyPolicy());
            sheet.removeRow(sheet.getRow(12));
            sheet.shiftRows(13, sheet.getLastRowNum(), -1);
        });
        assertEquals(List.of(ChangedLines.What.ROWS_MOVED),
                moved.differences().stream().map(difference -> ((ChangedLines) difference).what()).toList(), told(moved).toString());
    }

    @Test
    void aColumnPutInIsOneDifferenceAndWhatStandsBehindItIsStillCompared() throws Exception {
        var imported = inSheet("Table7", sheet -> {
            sheet.shiftColumns(5, 5, 1);
            cell(sheet, "F8").setCellValue(2027);
            cell(sheet, "G10").setCellValue(4711);
        });
        assertTrue(told(imported).contains("Table7, column F was put in: “2027”"), told(imported).toString());
        var last = imported.changed().stream().filter(cell -> cell.cell().equals("G10")).findFirst().orElseThrow();
        assertEquals(Optional.of(Place.of("table7", "energy", "projection@2035")), last.place());
    }

    @Test
    void sheetsThatAreGoneOrCalledOtherwiseAreTold() throws Exception {
        var imported = after(HOST, book -> {
            book.setSheetName(book.getSheetIndex("Table5"), "PaMs");
            book.removeSheetAt(book.getSheetIndex("Contents"));
        });
        assertEquals(List.of("Sheet Contents is missing.", "Sheet Table5 is called PaMs now."), told(imported));
    }

    /** Excel makes days of figures; a hundredth is seen as a percentage; a formula that nobody computed has no value. */
    @Test
    void whatIsSeenOtherwiseThanItIsIsAskedAbout() throws Exception {
        var imported = inSheet("Table6", sheet -> {
            var styles = sheet.getWorkbook();
            for (var look : List.of("F26 14 46000", "G26 10 0.125")) {
                var parts = look.split(" ");
                var style = styles.createCellStyle();
                style.setDataFormat(Short.parseShort(parts[1]));
                var cell = cell(sheet, parts[0]);
                cell.setCellValue(Double.parseDouble(parts[2]));
                cell.setCellStyle(style);
            }
            var formula = sheet.getRow(25).createCell(7);
            formula.setCellFormula("Table7!E11");
        });
        assertEquals(List.of("is “2025-12-09 (46000)”", "is “12.5 % (0.125)”", "is “(=Table7!E11)”"),
                told(imported).stream().map(each -> each.substring(each.indexOf("is “"))).toList());
        var proposal = ChangesProposal.of(imported, WORDS);
        assertEquals(2, proposal.doubtful().size());
        assertEquals(1, proposal.unplaced().size());
        assertTrue(proposal.isOpen());
        assertEquals(HOST.tables(), taken(imported).tables(), "nothing is entered meanwhile");
    }

    @Test
    void textThatCanBeReadInTwoWaysIsAskedAbout() throws Exception {
        var imported = inSheet("Table6", sheet -> {
            cell(sheet, "F26").setCellValue("12,345");
            cell(sheet, "G26").setCellValue("NE");
            cell(sheet, "H26").setBlank();
        });
        var proposal = ChangesProposal.of(imported, WORDS);
        assertEquals(List.of(Optional.of(Quantity.of("12345")), Optional.of(Quantity.of("12.345"))),
                proposal.doubtful().getFirst().readings().stream().map(Proposed.Reading::answer).toList());
        assertEquals(List.of(Optional.of(Quantity.of(NotationKey.NE)), Optional.<Answer>empty()),
                proposal.placed().stream().map(Proposed.Placed::answer).toList());
        assertEquals(HOST.answer(proposal.doubtful().getFirst().place()),
                taken(imported).answer(proposal.doubtful().getFirst().place()), "nothing is entered meanwhile");
    }

    /**
     * Whatever one, two or three cells are written into, on any sheets, in either layout, they are named, and nothing else;
     * {@code -Doutside.edits} tries more.
     */
    @ParameterizedTest
    @EnumSource
    void everyCellThatIsEditedIsNamed(Layout layout) throws Exception {
        var report = SmallReport.make();
        for (var seed = 0; seed < Integer.getInteger("outside.edits", 30); seed++) {
            var random = new Random(seed);
            var where = new TreeSet<String>();
            var imported = after(report, layout, book -> {
                var shown = new ArrayList<XSSFSheet>();
                for (var i = 0; i < book.getNumberOfSheets(); i++) {
                    if (!book.isSheetHidden(i) && !book.isSheetVeryHidden(i)) {
                        shown.add(book.getSheetAt(i));
                    }
                }
                for (var edits = random.nextInt(3); edits >= 0; edits--) {
                    var sheet = shown.get(random.nextInt(random.nextBoolean() ? shown.size() : 2)); // also twice in the same sheet
                    where.add(sheet.getSheetName() + "!" + edit(sheet, random));
                }
            });
            var newRows = imported.differences().stream().filter(ChangedLines.class::isInstance).map(ChangedLines.class::cast)
                    .filter(lines -> lines.what() == ChangedLines.What.ROW_ADDED).toList();
            for (var row : newRows) { // two cells of a row that was blank: one difference that tells both
                var cells = where.stream().filter(cell -> cell.matches(row.sheet() + "![A-Z]+" + row.at())).toList();
                assertEquals(cells.size(), row.text().split(" \\| ").length, "seed " + seed + ": " + told(imported));
                cells.forEach(where::remove);
            }
            assertEquals(where, new TreeSet<>(imported.changed().stream().map(ChangedWorkbookTest::address).toList()),
                    "seed " + seed + ": " + told(imported));
            assertEquals(where.size() + newRows.size(), imported.differences().size(), "seed " + seed + ": " + told(imported));
        }
    }

    private static String address(ChangedCell cell) {
        return cell.sheet() + "!" + cell.cell() + (cell.what() == ChangedCell.What.NOTE ? " note" : "");
    }

    /** Writes over any cell in or beside the table, blank or not, and says which. */
    private static String edit(XSSFSheet sheet, Random random) {
        var at = new CellReference(random.nextInt(sheet.getLastRowNum() + 3), random.nextInt(12));
        var address = at.formatAsString();
        if (random.nextInt(5) == 0) {
            var note = sheet.createDrawingPatriarch().createCellComment(sheet.getWorkbook().getCreationHelper().createClientAnchor());
            note.setAddress(at.getRow(), at.getCol());
            note.setString(sheet.getWorkbook().getCreationHelper().createRichTextString("Remark " + random.nextInt(1000)));
            return address + " note";
        }
        var cell = cell(sheet, address);
        switch (random.nextInt(3)) {
            case 0 -> cell.setCellValue(random.nextInt(100_000) / 8.0 + 100_000);
            case 1 -> cell.setCellValue("note " + random.nextInt(1000));
            default -> {
                cell.setCellFormula(random.nextInt(1000) + "*1000001");
                cell.setCellValue(random.nextInt(1000) * 1000001.0 + 1);
            }
        }
        return address;
    }

    /** A label and a figure of one sheet: in every layout both are told. */
    @ParameterizedTest
    @EnumSource
    void aLabelAndAFigureOfOneSheetAreBothTold(Layout layout) throws Exception {
        var imported = after(HOST, layout, book -> {
            cell(book.getSheet("Table7"), "B10").setCellValue("Energy sector");
            cell(book.getSheet("Table7"), "E11").setCellValue(777);
        });
        assertEquals(List.of("Table7!B10 FIXED", "Table7!E11 ANSWER"),
                imported.changed().stream().map(cell -> cell.sheet() + "!" + cell.cell() + " " + cell.what()).toList());
    }
}
