package org.ctfdesk.excel.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.edit.AnswerReader;
import org.ctfdesk.excel.book.CellValue;
import org.ctfdesk.excel.submission.plan.SheetPlan;
import org.ctfdesk.excel.submission.plan.Slot;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.sheet.Layout;
import org.ctfdesk.sheet.Sheet;
import org.ctfdesk.store.Progress;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * LibreOffice computes in every formula cell what the program computes: as exported, and after cells were typed over at random.
 * Skipped where there is no {@code soffice}.
 */
class RecalculationTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final List<String> SAMPLES = List.of("host", "buyer", "budget", "metric", "iceland");
    /** A start of LibreOffice reads some hundred workbooks in minutes: continuous integration asks for all of them. */
    private static final int ROUNDS = Integer.getInteger("recalculation.rounds", 15);

    private static final List<String> KEYS = List.of("NO, NA", "NA, NO", "NO,NA", "na; no", "NO/NA", " NO", "NO(1)", "NO (1)",
            "NA (1), (2)", "NO, NA (1)", "no na", "NO (see annex 3)", "NO 12", "NO, IE", "NA (4,657.8)", "NA (4,657)", "NA (4 657)", "NONA",
            "no (1, 12)", "NO (1) (12)", "IE", "ie (2)", "NO,IE", "IE; NA", "IE (1), (2)", "IE (see energy)");
    private static final AnswerReader READER = new AnswerReader(NumberStyle.POINT, WORDS);

    /** A workbook typed into, and the report that it then stands for. */
    private record Edited(Report report, Layout layout, Path file, List<String> edits) {}

    @TempDir
    Path folder;

    @Test
    void everyFormulaGivesWhatTheProgramGives() throws Exception {
        assumeTrue(isThere(), "no soffice");
        var all = new ArrayList<Edited>();
        for (var round = 0; round < ROUNDS; round++) {
            var sample = SAMPLES.get(round % SAMPLES.size());
            all.add(edited(Samples.of(sample), round < SAMPLES.size() ? 0 : 1 + round % 7, new Random(round), "round" + round));
        }
        recalculate();
        var differences = new ArrayList<String>();
        var compared = 0;
        for (var each : all) {
            compared += compare(each, differences);
        }
        assertEquals(List.of(), differences);
        assertTrue(compared > 100 * ROUNDS, "only " + compared + " formulas were compared");
    }

    private static boolean isThere() throws InterruptedException {
        try {
            return new ProcessBuilder("soffice", "--version").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start().waitFor(60, TimeUnit.SECONDS);
        } catch (IOException notInstalled) {
            return false;
        }
    }

    private Edited edited(Report report, int edits, Random random, String name) throws Exception {
        var file = Files.createDirectories(folder.resolve("in")).resolve(name + ".xlsx");
        var layout = Layout.values()[random.nextInt(Layout.values().length)];
        new WorkbookWriter(report, WORDS).as(layout).to(Purpose.SUBMISSION).write(file, Progress.UNWATCHED);
        var changed = report;
        var told = new ArrayList<String>();
        if (edits > 0) {
            try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
                var open = open(report, layout, book);
                for (var i = 0; i < edits; i++) {
                    var slot = open.get(random.nextInt(open.size()));
                    var isFromLedger = slot.slot().input().result().isPresent(); // cleared, the program takes the ledger's figure again
                    var typed = typed(random);
                    var answer = typed.flatMap(text -> READER.read(slot.slot().input().kind(), text))
                            .or(() -> isFromLedger ? Optional.of(Quantity.of(BigDecimal.TEN)) : Optional.empty());
                    var cell = book.getSheet(slot.sheet()).getRow(slot.slot().row()).getCell(slot.slot().column());
                    type(cell, typed, answer);
                    changed = changed.with(slot.slot().input().place(), answer);
                    told.add(slot.slot().input().place().path() + " = " + typed + " = " + answer);
                }
                try (var out = Files.newOutputStream(file)) {
                    book.write(out);
                }
            }
        }
        return new Edited(changed, layout, file, told);
    }

    private record Open(String sheet, Slot slot) {}

    /** Cells for figures, of tables with formulas, in which no formula stands. */
    private static List<Open> open(Report report, Layout layout, XSSFWorkbook book) {
        var open = new ArrayList<Open>();
        for (var sheet : Sheet.all(report, WORDS, layout)) {
            if (!sheet.form().hasFormulas()) {
                continue;
            }
            var plan = new SheetPlan(sheet, WORDS);
            for (var i = sheet.headRows(); i < sheet.rows().size(); i++) {
                var row = book.getSheet(sheet.sheetName()).getRow(plan.row(i));
                plan.slots(i).stream()
                        .filter(slot -> slot.input().kind().isNumeric() && row.getCell(slot.column()).getCellType() != CellType.FORMULA)
                        .forEach(slot -> open.add(new Open(sheet.sheetName(), slot)));
            }
        }
        return open;
    }

    /** As people type: keys parted by anything, in small letters, with blanks before and footnotes behind. */
    private static Optional<String> typed(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of("NO");
            case 2 -> Optional.of(NotationKey.values()[random.nextInt(6)].name());
            case 3 -> Optional.of(KEYS.get(random.nextInt(KEYS.size())));
            case 4 -> Optional.of("1 - 10");
            case 5 -> Optional.of("0");
            case 6 -> Optional.of(KEYS.get(random.nextInt(KEYS.size())));
            default -> Optional.of(new BigDecimal(random.nextInt(-900_000, 9_000_000)).movePointLeft(random.nextInt(4)).toPlainString());
        };
    }

    private static void type(Cell cell, Optional<String> typed, Optional<Answer> answer) {
        cell.setBlank();
        if (answer.orElse(null) instanceof Quantity.Amount amount) {
            cell.setCellValue(amount.value().doubleValue());
        } else {
            typed.ifPresent(cell::setCellValue);
        }
    }

    /** One start of LibreOffice for all files; what it computes is asked for, whatever the files say themselves. */
    private void recalculate() throws Exception {
        var profile = Files.createDirectories(folder.resolve("profile/user"));
        Files.writeString(profile.resolve("registrymodifications.xcu"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <oor:items xmlns:oor="http://openoffice.org/2001/registry">
                <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">\
                <value>0</value></prop></item>
                </oor:items>
                """);
        var command = new ArrayList<>(List.of("soffice", "-env:UserInstallation=" + profile.getParent().toUri(), "--headless",
                "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", folder.resolve("out").toString()));
        try (var files = Files.list(folder.resolve("in"))) {
            files.sorted().forEach(file -> command.add(file.toString()));
        }
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        if (!process.waitFor(Math.max(8, ROUNDS / 2), TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        assertEquals(0, process.exitValue());
    }

    private int compare(Edited edited, List<String> differences) throws IOException {
        var count = 0;
        try (var before = new XSSFWorkbook(Files.newInputStream(edited.file()));
                var after = new XSSFWorkbook(Files.newInputStream(folder.resolve("out").resolve(edited.file().getFileName())))) {
            var shown = new TreeMap<String, CellValue>();
            for (var sheet : Sheet.all(edited.report(), WORDS, edited.layout())) {
                var plan = new SheetPlan(sheet, WORDS);
                for (var i = sheet.headRows(); i < sheet.rows().size(); i++) {
                    plan.slots(i).forEach(slot -> shown.put(sheet.sheetName() + " " + slot.row() + " " + slot.column(), slot.written()));
                }
            }
            for (var sheet : before) {
                for (var row : sheet) {
                    for (var cell : row) {
                        var expected = shown.get(sheet.getSheetName() + " " + cell.getRowIndex() + " " + cell.getColumnIndex());
                        if (cell.getCellType() == CellType.FORMULA && expected != null) {
                            count++;
                            var found = after.getSheet(sheet.getSheetName()).getRow(cell.getRowIndex()).getCell(cell.getColumnIndex());
                            if (!same(expected, found)) {
                                differences.add(edited.file().getFileName() + " " + sheet.getSheetName() + "!" + cell.getAddress() + " "
                                        + expected.told() + " / " + found + " " + cell.getCellFormula() + " after " + edited.edits());
                            }
                        }
                    }
                }
            }
        }
        return count;
    }

    private static boolean same(CellValue expected, Cell found) {
        var isNumber = found != null && found.getCellType() == CellType.FORMULA && found.getCachedFormulaResultType() == CellType.NUMERIC;
        return switch (expected) {
            case CellValue.Figure figure -> isNumber && Math.abs(figure.binary() - found.getNumericCellValue())
                    <= 1e-9 * Math.max(1, Math.abs(figure.binary()));
            case CellValue.Text text -> !isNumber && found != null && text.text().equals(found.getStringCellValue());
            case CellValue.Nothing nothing -> found == null || !isNumber && found.getStringCellValue().isEmpty();
        };
    }
}
