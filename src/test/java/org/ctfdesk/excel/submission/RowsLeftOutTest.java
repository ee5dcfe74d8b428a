package org.ctfdesk.excel.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.store.Progress;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of tables 1 to 4 may be left out, where they are not applicable to the Party's NDC, and nowhere else. */
class RowsLeftOutTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final Place HARVESTED = Place.ofPath("table3:harvestedWood:description");

    @TempDir
    Path folder;

    private List<String> labels(Report report, Purpose purpose, String sheet) throws Exception {
        var file = folder.resolve("out.xlsx");
        new WorkbookWriter(report, WORDS).to(purpose).withoutNotApplicable().write(file, Progress.UNWATCHED);
        var labels = new ArrayList<String>();
        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            for (var row : book.getSheet(sheet)) {
                var cell = row.getCell(1);
                labels.add(cell != null && cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "");
            }
        }
        return labels;
    }

    private static Report saying(Place place, String text) {
        return Samples.of("host").with(place, Optional.of(new Answer.Words(text)));
    }

    @Test
    void aRowThatIsNotApplicableToTheNdcIsLeftOutAndNamed() throws Exception {
        var whole = labels(saying(HARVESTED, "Not applicable."), Purpose.SUBMISSION, "Table3");
        var amended = labels(saying(HARVESTED, "Not applicable to the Party’s NDC: no wood is harvested."), Purpose.SUBMISSION, "Table3");
        var gone = new ArrayList<>(whole);
        gone.removeAll(amended);
        assertEquals(1, gone.size(), gone.toString());
        assertTrue(gone.getFirst().contains("harvested wood"), gone.toString());
        assertTrue(amended.stream().anyMatch(label -> label.equals("Left out, as not applicable to the Party’s NDC (note 2): "
                + gone.getFirst())), amended.toString());
    }

    @Test
    void aWorkingCopyAndOtherTablesHaveAllRows() throws Exception {
        var text = "Not applicable to the Party’s NDC";
        assertEquals(labels(Samples.of("host"), Purpose.WORKING_COPY, "Table3"),
                labels(saying(HARVESTED, text), Purpose.WORKING_COPY, "Table3"));
        var appendix = saying(Place.ofPath("description:updates:description"), text);
        assertEquals(labels(Samples.of("host"), Purpose.SUBMISSION, "Appendix"), labels(appendix, Purpose.SUBMISSION, "Appendix"));
    }
}
