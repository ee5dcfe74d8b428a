package org.ctfdesk.excel.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ctfdesk.excel.book.read.ReadCell;
import org.ctfdesk.excel.returned.SheetByPlaces;
import org.ctfdesk.excel.submission.plan.CellMap;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.sheet.AnswerText;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;

/** A sheet that another version laid out says the same as long as its answers do, wherever that version put them. */
class OlderFootTest {
    private static final Report HOST = Samples.of("host");
    private static final TableKey FIVE = TableKey.of("table5");
    private static final String NOTE = "A planned or adopted measure that had not begun in 2023 has no achieved reduction.";
    private static final Place MEASURE = new Place(FIVE, new RowKey("measure", "1"), ColumnKey.of("label"));
    private static final Place FOOTNOTE = new Place(Report.footOf(FIVE), new RowKey(Foot.FOOTNOTE, "1"), ColumnKey.of(Foot.TEXT));

    private static List<String> differences(String measure, String footnote) {
        var map = new TreeMap<>(Map.of(
                4, new CellMap.MappedRow(0, Map.of(1, MEASURE)), 25, new CellMap.MappedRow(0, Map.of(1, FOOTNOTE))));
        var is = new TreeMap<>(Map.of(4, new TreeMap<>(Map.of(1, cell(measure))), 25, new TreeMap<>(Map.of(1, cell(footnote)))));
        return new SheetByPlaces("Table5", map, HOST, Words.in(Locale.ENGLISH)).find(new TreeMap<>(is), Optional.empty()).stream()
                .map(found -> found.told(Words.in(Locale.ENGLISH))).toList();
    }

    private static ReadCell cell(String text) {
        return new ReadCell(text, Optional.empty(), false);
    }

    /** A column of marks in table 5, which is not printed any more: read back it says what the report says, and what was changed in it. */
    @Test
    void aColumnThatIsNotPrintedAnyMoreIsCompared() {
        var marks = new Place(FIVE, new RowKey("measure", "1"), ColumnKey.of("marks"));
        var report = HOST.with(marks, Optional.of(new Answer.Choices(List.of("withMeasures", "trends"))));
        var told = new AnswerText(NumberStyle.POINT, Words.in(Locale.ENGLISH)).full(report.answer(marks).orElseThrow(),
                Measures.MARKS_KIND);
        var map = new TreeMap<>(Map.of(4, new CellMap.MappedRow(0, Map.of(1, MEASURE, 14, marks))));
        var is = new TreeMap<>(Map.of(4, new TreeMap<>(Map.of(1, cell(measure()), 14, cell(told)))));
        assertEquals(List.of(), new SheetByPlaces("Table5", map, report, Words.in(Locale.ENGLISH)).find(new TreeMap<>(is),
                Optional.empty()));
        is.get(4).remove(14);
        var changed = new SheetByPlaces("Table5", map, report, Words.in(Locale.ENGLISH)).find(new TreeMap<>(is), Optional.empty());
        assertEquals(List.of("Table5!O5: was “" + told + "”, is “blank”"),
                changed.stream().map(found -> found.told(Words.in(Locale.ENGLISH))).toList());
    }

    @Test
    void aFootnoteBelowItsTableBearsItsNumber() {
        assertEquals(List.of(), differences(measure(), "(1) " + NOTE));
    }

    @Test
    void anotherTextOfTheFootnoteIsTold() {
        assertEquals(List.of("Table5!B26: was “(1) " + NOTE + "”, is “(1) No achieved reduction.”"),
                differences(measure(), "(1) No achieved reduction."));
    }

    private static String measure() {
        return HOST.answer(MEASURE).map(answer -> ((Answer.Words) answer).text()).orElseThrow();
    }
}
