package org.ctfdesk.excel.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.report.Report;
import org.ctfdesk.store.Progress;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Readers of other make find the same in every cell as POI does. Skipped without node, or where
 * {@code npm install exceljs@4.4.0 xlsx@0.18.5} was not run in {@code target/npm}.
 */
class OutsideReadersTest {
    private static final Path MODULES = Path.of("target/npm/node_modules");
    private static final Path SCRIPT = Path.of("src/test/resources/org/ctfdesk/excel/submission/cells.cjs");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"exceljs", "sheetjs"})
    void readTheSameCells(String library) throws Exception {
        assumeTrue(Files.isDirectory(MODULES.resolve(library.equals("sheetjs") ? "xlsx" : library)), "no " + library);
        same(library, SmallReport.make());
        same(library, FoldsTest.flexible("48", "85", "95"));
        for (var seed = 2; seed < 6; seed++) {
            same(library, GeneratedReports.some(seed));
        }
    }

    private void same(String library, Report report) throws Exception {
        var file = folder.resolve("a.xlsx");
        new WorkbookWriter(report, Words.in(Locale.ENGLISH)).write(file, Progress.UNWATCHED);
        var expected = poi(file);
        var found = outside(library, file);
        for (var cell : expected.entrySet()) {
            if (library.equals("exceljs") && cell.getValue().startsWith("0 = ")) {
                // ExcelJS gives no result for a formula whose result is zero
                found.computeIfPresent(cell.getKey(), (at, value) -> value.startsWith(" = ") ? "0" + value : value);
            }
            assertEquals(cell.getValue(), found.get(cell.getKey()), library + " at " + cell.getKey());
        }
        assertEquals(expected.keySet(), found.keySet());
    }

    private static Map<String, String> poi(Path file) throws IOException {
        var cells = new TreeMap<String, String>();
        try (var book = new XSSFWorkbook(file.toFile().getPath())) {
            for (var sheet : book) {
                for (var row : sheet) {
                    for (var cell : row) {
                        var value = value(cell);
                        if (!value.isEmpty()) {
                            cells.put(sheet.getSheetName() + "!" + cell.getAddress(), value);
                        }
                    }
                }
            }
        }
        return cells;
    }

    private static String value(Cell cell) {
        var formula = cell.getCellType() == CellType.FORMULA;
        var plain = switch (formula ? cell.getCachedFormulaResultType() : cell.getCellType()) {
            case NUMERIC -> number(BigDecimal.valueOf(cell.getNumericCellValue()));
            case STRING -> cell.getStringCellValue();
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> "";
        };
        return formula ? plain + " = " + cell.getCellFormula() : plain;
    }

    private static Map<String, String> outside(String library, Path file) throws Exception {
        var process = start(library, file);
        var cells = new TreeMap<String, String>();
        var lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(true, process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue());
        var json = JsonMapper.shared();
        for (var line : lines.lines().toList()) {
            var cell = json.readTree(line);
            var value = cell.get("value");
            // ExcelJS alone leaves Excel's escape of an underscore as it stands in the file
            var plain = value.isNumber() ? number(value.decimalValue()) : value.asString().replace("_x005F_", "_");
            var formula = cell.get("formula");
            cells.put(cell.get("sheet").asString() + "!" + cell.get("cell").asString(),
                    formula.isNull() ? plain : plain + " = " + formula.asString());
        }
        return cells;
    }

    private static Process start(String library, Path file) {
        try {
            return new ProcessBuilder("node", SCRIPT.toAbsolutePath().toString(), library, file.toString())
                    .directory(MODULES.getParent().toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException noNode) {
            assumeTrue(false, "no node");
            throw new IllegalStateException(noNode);
        }
    }

    private static String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
