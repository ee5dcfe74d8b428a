package org.ctfdesk.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.profile.Circumstances;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.report.profile.Periods;
import org.ctfdesk.report.profile.Submission;
import org.ctfdesk.report.profile.Target;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every form as text, blank and filled: a label, a head or a line that changes is seen here. */
class GoldenSheetTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    @ParameterizedTest
    @ValueSource(strings = {
        "description", "table1", "table2", "table3", "table4", "table5", "table6", "table7", "table8", "table9", "table10",
        "table11", "table12"
    })
    void aBlankFormReadsAsItDid(String form) throws IOException {
        var report = blank();
        var text = new StringBuilder();
        for (var key : report.keysOf(Forms.of(form))) {
            text.append(print(key, report));
        }
        Golden.check(form, text.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"table4/1", "table4/2", "table5", "table6", "table7", "table10"})
    void aFilledFormReadsAsItDid(String table) throws IOException {
        Golden.check("host-" + table.replace('/', '-'), print(TableKey.ofPath(table), Samples.of("host")));
    }

    @Test
    void allSheetsStandInTheOrderOfTheWorkbook() {
        assertEquals(
                List.of("Appendix", "Table1", "Table2", "Table3", "Table4.1", "Table4.2", "Table5", "Table6", "Table7", "Table8",
                        "Table9", "Table10", "Table11", "Table12"),
                Sheet.all(blank(), WORDS).stream().map(Sheet::sheetName).toList());
    }

    @Test
    void everyRowHasACellForEachColumn() {
        for (var sheet : Sheet.all(Samples.of("host"), WORDS)) {
            for (var row : sheet.rows()) {
                assertEquals(sheet.columns().size(), row.cells().size(), sheet.sheetName() + " " + row.key());
            }
        }
    }

    @Test
    void mergedCellsCoverJustTheirPlaces() {
        for (var sheet : Sheet.all(Samples.of("buyer"), WORDS)) {
            var covered = new boolean[sheet.rows().size()][sheet.columns().size()];
            for (var row = 0; row < covered.length; row++) {
                for (var column = 0; column < covered[row].length; column++) {
                    var cell = sheet.rows().get(row).cell(column);
                    var where = sheet.sheetName() + " row " + row + " column " + column;
                    assertEquals(covered[row][column], cell instanceof SheetCell.Covered, where);
                    if (cell instanceof SheetCell.Fixed || cell instanceof SheetCell.Input) {
                        cover(covered, row, column, cell);
                    }
                }
            }
        }
    }

    private static void cover(boolean[][] covered, int row, int column, SheetCell cell) {
        for (var r = row; r < row + cell.rows(); r++) {
            for (var c = column; c < column + cell.columns(); c++) {
                covered[r][c] = r != row || c != column;
            }
        }
    }

    @Test
    void everyInputIsFoundByItsPlace() {
        for (var sheet : Sheet.all(Samples.of("host"), WORDS)) {
            for (var row = sheet.headRows(); row < sheet.rows().size(); row++) {
                for (var column = 0; column < sheet.columns().size(); column++) {
                    if (sheet.rows().get(row).cell(column) instanceof SheetCell.Input input) {
                        var found = sheet.find(input.place()).orElseThrow(() -> new AssertionError(input.place().path()));
                        assertEquals(input.place(), ((SheetCell.Input) sheet.rows().get(found.row()).cell(found.column())).place());
                    }
                }
            }
        }
    }

    private static String print(TableKey key, Report report) {
        return new SheetText(WORDS).of(Sheet.of(key, report, WORDS));
    }

    private static Report blank() {
        return Report.blank(new Profile(
                new Party("Blankland", "XAZ", true, false), new Submission(2, 2026, "1.0", Submission.State.STARTED, "en"),
                Periods.usual(2026), List.of(new Target("1", "Emissions", List.of()), new Target("2", "Forest", List.of())),
                Circumstances.USUAL));
    }
}
