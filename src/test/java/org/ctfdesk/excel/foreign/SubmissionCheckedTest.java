package org.ctfdesk.excel.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ctfdesk.edit.Proposed;
import org.ctfdesk.excel.foreign.grid.BookReader;
import org.ctfdesk.excel.submission.Purpose;
import org.ctfdesk.excel.submission.WorkbookWriter;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Target;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.engine.Checker;
import org.ctfdesk.rule.engine.Rules;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.sheet.Layout;
import org.ctfdesk.store.Progress;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reviewer who checks a workbook as it was submitted is told no error that the report itself does not have. */
class SubmissionCheckedTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"host,OFFICIAL_TOOL", "host,DECISION", "buyer,OFFICIAL_TOOL", "buyer,DECISION"})
    void hasNoErrorOfItsOwn(String sample, Layout layout) throws Exception {
        var report = Samples.of(sample);
        var file = folder.resolve("submitted.xlsx");
        new WorkbookWriter(report, Words.in(Locale.ENGLISH)).to(Purpose.SUBMISSION).as(layout).write(file, Progress.UNWATCHED);
        var blank = SheetDrawing.blank();
        var proposal = ForeignReading.of(List.of(BookReader.read(file)), blank).orElseThrow();
        var back = proposal.edit("importWorkbook", LocalDate.of(2026, 12, 1), "").applyTo(blank);
        assertEquals(List.of(), proposal.cells().stream().filter(Proposed::isOpen).toList(), "nothing to ask about");
        var own = errors(back);
        own.removeAll(errors(report));
        assertEquals(Set.of(), own);
        assertEquals(report.profile().circumstances().cooperates(), back.profile().circumstances().cooperates());
        assertEquals(report.profile().circumstances().method(), back.profile().circumstances().method());
        assertEquals(report.profile().circumstances().firstNdc(), back.profile().circumstances().firstNdc());
        assertEquals(report.profile().targets().stream().map(Target::indicators).toList(),
                back.profile().targets().stream().map(Target::indicators).toList());
    }

    /** Its row of the appendix comes back; what stands in the box of table 4 besides says the same once. */
    @ParameterizedTest
    @CsvSource({"host,OFFICIAL_TOOL", "buyer,DECISION"})
    void bringsConditionalTargetsBack(String sample, Layout layout) throws Exception {
        var text = Place.ofPath("description:conditional/1:description");
        var report = Samples.of(sample).with(Place.ofPath("description:conditional/1:label"), Optional.of(new Answer.Words("With support")))
                .with(text, Optional.of(new Answer.Words("Net emissions fall by 45 % until 2030 (BTR, page 23).")));
        var back = returned(report, layout);
        assertEquals(report.answer(text), back.answer(text));
        assertEquals(Optional.of(new Answer.Words("With support")), back.answer(Place.ofPath("description:conditional/1:label")));
        var again = returned(back, layout);
        assertEquals(back.tables(), again.tables());
    }

    private Report returned(Report report, Layout layout) throws Exception {
        var file = folder.resolve("returned.xlsx");
        new WorkbookWriter(report, Words.in(Locale.ENGLISH)).to(Purpose.SUBMISSION).as(layout).write(file, Progress.UNWATCHED);
        var blank = SheetDrawing.blank();
        return ForeignReading.of(List.of(BookReader.read(file)), blank).orElseThrow()
                .edit("importWorkbook", LocalDate.of(2026, 12, 1), "").applyTo(blank);
    }

    private static Set<String> errors(Report report) {
        return new Checker(Rules.ALL).check(report).everywhere().filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.code() + " " + finding.place().path()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The marks of measures stand below table 5 in a submission, and name them. */
    @ParameterizedTest
    @CsvSource({"host,OFFICIAL_TOOL", "buyer,DECISION"})
    void bringsMarksOfMeasuresBack(String sample, Layout layout) throws Exception {
        var first = Place.ofPath("table5:measure/1:marks");
        var second = Place.ofPath("table5:measure/2:marks");
        var report = Samples.of(sample).with(first, Optional.of(new Answer.Choices(List.of("withMeasures", "trends"))))
                .with(second, Optional.of(new Answer.Choices(List.of("trends"))))
                .with(Place.ofPath("table5:measure/2:label"), Optional.of(new Answer.Words("Rail; second\nphase")));
        var back = returned(report, layout);
        assertEquals(report.answer(first), back.answer(first));
        assertEquals(report.answer(second), back.answer(second));
        assertEquals(Optional.empty(), back.answer(Place.ofPath("table5:measure/3:marks")));
    }

    /** Of two measures of one name, and of one whose name stands within another's, the right one bears the mark. */
    @ParameterizedTest
    @CsvSource({"OFFICIAL_TOOL", "DECISION"})
    void givesMarksToNoOtherMeasure(Layout layout) throws Exception {
        var marked = new Answer.Choices(List.of("withMeasures"));
        var report = Samples.of("host");
        var names = List.of("Solar programme", "Solar programme", "Wind; Solar; Heat", "Solar");
        for (var i = 0; i < names.size(); i++) {
            report = report.with(Place.ofPath("table5:measure/" + (i + 1) + ":label"), Optional.of(new Answer.Words(names.get(i))))
                    .with(Place.ofPath("table5:measure/" + (i + 1) + ":marks"), i == 1 || i == 2 ? Optional.of(marked) : Optional.empty());
        }
        var back = returned(report, layout);
        var bearing = new ArrayList<Integer>();
        for (var i = 1; i <= names.size(); i++) {
            if (back.answer(Place.ofPath("table5:measure/" + i + ":marks")).isPresent()) {
                bearing.add(i);
            }
        }
        assertEquals(List.of(2, 3), bearing);
    }
}
