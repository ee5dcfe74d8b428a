package org.ctfdesk.rule.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.bench.LargeReport;
import org.ctfdesk.derive.article6.LedgerDrawing;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.edit.History;
import org.ctfdesk.edit.RandomEdits;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.profile.Periods;
import org.ctfdesk.rule.Drawing;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.rule.Found;
import org.ctfdesk.rule.LineView;
import org.ctfdesk.rule.Rule;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.rule.general.FootnoteAbsent;
import org.ctfdesk.rule.general.YearOutside;
import org.ctfdesk.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asking again only what changed finds just what asking everything finds. */
class CheckerTest {
    /** Sees the whole report, and three of its forms. */
    private static final class Counting extends Rule.OfReport {
        private final List<Report> asked;

        Counting(List<Report> asked) {
            super(info("TEST-01", mpgs("1")).reads("table4", "table5", "table7"));
            this.asked = asked;
        }

        @Override
        public void check(Report report, Found found) {
            asked.add(report);
            found.at(Place.of("table5", "measure/1", "label")).with(report.claims().size(), report.table("table5").toString(),
                    report.table("table7").toString(), report.table(TableKey.ofPath("table4/2")).toString());
        }
    }

    private static final class Throwing extends Rule.OfLine {
        Throwing() {
            super(error("TEST-02", mpgs("1")));
        }

        @Override
        public void check(LineView line, Found found) {
            throw new IllegalStateException("on purpose");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void findingsAfterAnEditAreThoseOfAFreshStart(long seed) {
        var rules = new ArrayList<>(Rules.ALL);
        rules.add(new Counting(new ArrayList<>()));
        var checker = new Checker(rules);
        var edits = new RandomEdits(seed);
        var report = RandomEdits.report(seed + 50, 80);
        var found = 0;
        for (var i = 0; i < 150; i++) {
            report = edits.next(report).applyTo(report);
            if (i % 3 == 0) {
                continue; // several edits between two checks, as when typing fast
            }
            var checked = checker.check(report);
            assertEquals(new Checker(rules).check(report), checked, "seed " + seed + ", edit " + i);
            found += checked.findings().size();
        }
        assertTrue(found > 1000, found + " findings");
        assertEquals(List.of(), checker.broken());
    }

    @Test
    void findingsAfterABlockIsPastedAndTakenBackAreThoseOfAFreshStart() {
        var checker = new Checker(Rules.ALL);
        var history = new History(LargeReport.of(40));
        var before = checker.check(history.current());
        var changes = new ArrayList<Edit.Change>();
        for (var item : history.current().table("table5").block("measure").items()) {
            var at = new RowKey("measure", item.id());
            item.row("measure").answers().keySet().forEach(column -> changes.add(new Edit.Change(
                    new Place(TableKey.of("table5"), at, column),
                    Optional.of(new Answer.Words("Methane rules of 2031, in force since 2035")))));
            changes.add(new Edit.Change(new Place(TableKey.of("table5"), at, ColumnKey.of("gases")),
                    Optional.of(Answer.Choices.of("co2"))));
        }
        for (var round = 0; round < 2; round++) {
            assertTrue(history.apply(new Edit.SetAnswers("paste", changes)));
            assertEquals(new Checker(Rules.ALL).check(history.current()), checker.check(history.current()));
            history.undo();
            assertEquals(before, checker.check(history.current()));
        }
        assertTrue(changes.size() > 400, changes.size() + " cells");
    }

    @ParameterizedTest
    @ValueSource(longs = {61, 62})
    void findingsAfterUndoAreThoseOfBefore(long seed) {
        var checker = new Checker(Rules.ALL);
        var start = RandomEdits.report(seed, 100);
        var before = checker.check(start);
        var edits = new RandomEdits(seed);
        var report = start;
        for (var i = 0; i < 30; i++) {
            report = edits.next(report).applyTo(report);
            checker.check(report);
        }
        assertEquals(before, checker.check(start));
    }

    @Test
    void asksTable4AgainWhenTheLedgerChanges() {
        var checker = new Checker(List.of(Rules.of("FORM-04")));
        var typed = Place.of("table4/1", "netTransfers", "year@2022");
        var report = LedgerDrawing.of(Drawing.everything().with(typed, Optional.of(Quantity.of("40000"))), """
                2022-06-30 | firstTransfer | toAnotherParty | A1 | vintage 2022 | 40000
                """);
        assertEquals(List.of(), checker.check(report).findings());
        var corrected = Place.of("actions", "action/1", "quantity");
        var found = checker.check(report.with(corrected, Optional.of(Quantity.of("50000")))).findings();
        assertEquals(List.of(typed), found.stream().map(Finding::place).toList());
    }

    @Test
    void aRuleThatThrowsDoesNotStopTheOthers() {
        var report = RandomEdits.report(9, 300);
        var rules = new ArrayList<Rule>();
        rules.add(new Throwing());
        rules.addAll(Rules.ALL);
        var checker = new Checker(rules);
        assertEquals(new Checker(Rules.ALL).check(report), checker.check(report));
        assertEquals(List.of("TEST-02"), checker.broken().stream().map(Checker.Broken::code).toList());
        assertEquals("on purpose", checker.broken().getFirst().why().getMessage());
    }

    @Test
    void aReportRuleIsAskedAgainOnlyWhereItsFormsChange() {
        var asked = new ArrayList<Report>();
        var checker = new Checker(List.of(new Counting(asked)));
        var report = RandomEdits.blank();
        checker.check(report);
        checker.check(report);
        report = type(report, "description", "target", "description");
        checker.check(report);
        assertEquals(1, asked.size());
        report = type(report, "table4/2", "comparison", "across");
        checker.check(report);
        assertEquals(2, asked.size());
        checker.check(Edit.set(new ReportPart.Claims(List.of(new FlexibilityClaim("85", "", "", "")))).applyTo(report));
        assertEquals(3, asked.size());
        assertSame(report, asked.get(1));
    }

    @Test
    void aFootnoteWrittenOrRemovedIsSeenByTheCellsThatCiteIt() {
        var checker = new Checker(List.of(new FootnoteAbsent()));
        var report = RandomEdits.blank().with(Place.of("table7", "energy", "projection@2030"),
                Optional.of(Quantity.of("5").citing(List.of(2))));
        assertEquals(1, checker.check(report).findings().size());
        var footnote = Place.of("foot/projections", "footnote/2", "text");
        var written = report.with(footnote, Optional.of(new Answer.Words("x")));
        assertEquals(0, checker.check(written).findings().size());
        assertEquals(1, checker.check(report).findings().size());
    }

    @Test
    void anotherPeriodIsSeenByEveryCell() {
        var checker = new Checker(List.of(new YearOutside()));
        var report = RandomEdits.blank().with(Place.of("table6", "energy", "year@1990"), Optional.of(Quantity.of("5")));
        assertEquals(0, checker.check(report).findings().size());
        var periods = Periods.usual(2026);
        var without = new Periods(2021, 2030, 2020, 2024, List.of(), periods.projectionTo(), List.of(), List.of());
        assertEquals(1, checker.check(report.with(report.profile().with(without))).findings().size());
        assertEquals(0, checker.check(report).findings().size());
    }

    @Test
    void fillingCountsWhatIsAskedAndAnswered() {
        var blank = new Checker(Rules.ALL).check(RandomEdits.blank());
        assertEquals(new Filling(7, 0), blank.fillings().get(TableKey.of("description")));
        assertEquals(0, blank.filling().answered());
        var report = type(RandomEdits.blank(), "description", "target", "description");
        assertEquals(new Filling(7, 1), new Checker(Rules.ALL).check(report).fillings().get(TableKey.of("description")));
        assertEquals(1.0, Filling.NOTHING.share());
        var host = new Checker(Rules.ALL).check(Samples.of("host"));
        assertEquals(host.filling().asked(), host.filling().answered());
        assertEquals(0, host.count(Severity.ERROR));
    }

    private static Report type(Report report, String table, String row, String column) {
        return report.with(Place.of(table, row, column), Optional.of(new Answer.Words("x")));
    }
}
