package org.ctfdesk.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Holdings;
import org.ctfdesk.report.CellComment;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.profile.Circumstances;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.report.profile.Periods;
import org.ctfdesk.report.profile.Submission;
import org.ctfdesk.report.profile.Target;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.sheet.CellPlace;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.ui.common.Desktop;
import org.ctfdesk.ui.common.FakeDialogs;
import org.ctfdesk.ui.common.Workplace;
import org.ctfdesk.ui.grid.CellRange;
import org.junit.jupiter.api.Test;

/** What gestures of the grid do to the report, without a toolkit. */
class FormViewModelTest {
    private static final Report BLANK = Report.blank(new Profile(new Party("Utopia", "XUT", true, false),
            new Submission(2, 2026, "1.0", Submission.State.STARTED, "en"), Periods.usual(2026),
            List.of(new Target("1", "one", List.of())), Circumstances.USUAL));

    private final FakeDialogs dialogs = new FakeDialogs();
    private Workplace workplace;
    private FormViewModel model;

    private void show(Report report, String table) {
        workplace = Desktop.with(report);
        model = new FormViewModel(workplace, dialogs);
        workplace.open().show(TableKey.ofPath(table));
    }

    private CellPlace at(String place) {
        return model.contentProperty().get().sheet().find(Place.ofPath(place)).orElseThrow();
    }

    private String answer(String place) {
        return Desktop.answer(workplace, Place.ofPath(place));
    }

    @Test
    void blankHoldingsAreSaidToBeComputed() {
        show(BLANK, "holdings");
        assertTrue(model.besides(Holdings.FORM).orElseThrow().contains("from the actions"));
        assertTrue(model.besides(Actions.FORM).isEmpty());
    }

    @Test
    void blankCellsOfARowTakeAKeyAndNothingElseDoes() {
        show(BLANK, "table7");
        var at = at("table7:energy:projection@2030");
        model.commit(at.row(), at.column(), "12.5");
        var filled = model.fillBlanks(new CellRange(at.row(), at.column(), at.row() + 1, at.column()), NotationKey.NO);
        assertTrue(filled > 4, filled + " cells");
        assertEquals("12.5", answer("table7:energy:projection@2030"));
        assertEquals("NO", answer("table7:energy:projection@2035"));
        assertEquals("NO", answer("table7:transport:projection@2030"));
        assertEquals("", answer("table7:industry:projection@2030"), "only the rows that are selected");
        workplace.open().undo();
        assertEquals("", answer("table7:energy:projection@2035"));
        assertEquals("12.5", answer("table7:energy:projection@2030"));
    }

    @Test
    void noTwoRowsThatCanBeAddedAreCalledAlike() {
        show(Samples.of("host"), "table6");
        for (var form : Forms.ALL) {
            for (var key : workplace.open().report().keysOf(form)) {
                workplace.open().show(key);
                var names = model.rows().parts().stream().map(model.rows()::name).toList();
                assertEquals(names.size(), names.stream().distinct().count(), key.path() + ": " + names);
            }
        }
    }

    @Test
    void aCellWithACommentIsMarkedAsLongAsItHasOne() {
        var place = Place.ofPath("table7:energy:projection@2030");
        show(Samples.of("host"), "table7");
        var at = at(place.path());
        assertFalse(model.contentProperty().get().cell(at.row(), at.column()).commented());
        var before = model.contentProperty().get().rowIdentity(at.row());
        var other = model.contentProperty().get().rowIdentity(at.row() + 1);
        workplace.open().apply(Edit.set(new ReportPart.Comments(List.of(new CellComment(place, "Really?", "Awa", "2026-11-03")))));
        assertTrue(model.contentProperty().get().cell(at.row(), at.column()).commented());
        assertNotSame(before, model.contentProperty().get().rowIdentity(at.row()), "or the grid would not draw it anew");
        assertSame(other, model.contentProperty().get().rowIdentity(at.row() + 1));
        workplace.open().undo();
        assertFalse(model.contentProperty().get().cell(at.row(), at.column()).commented());
    }

    @Test
    void aTextGoesIntoAllCellsOfABlockAsItWouldIntoOne() {
        show(BLANK, "table7");
        var at = at("table7:energy:projection@2030");
        model.fillWith(new CellRange(at.row(), at.column(), at.row() + 1, at.column() + 1), "1,200");
        for (var row : List.of("energy", "transport")) {
            for (var year : List.of(2030, 2035)) {
                assertEquals("1,200", answer("table7:" + row + ":projection@" + year));
            }
        }
        workplace.open().undo();
        assertEquals(BLANK, workplace.open().report());
    }

    @Test
    void otherProgramsGetFiguresWithoutFootnotesAndThisOneGetsThemWhole() {
        show(BLANK, "table7");
        var at = at("table7:energy:projection@2030");
        model.commit(at.row(), at.column(), "1200.50 (1)");
        assertEquals("1200.50", model.bare(at.row(), at.column()));
        assertEquals("1200.50 (1)", model.copied(at.row(), at.column()));
    }

    @Test
    void rowsThatAreWhollyFlexibleAreHiddenAndCounted() {
        var report = Report.blank(BLANK.profile().with(BLANK.profile().periods().withInventoryFrom(2023)));
        for (var year = 2023; year <= 2024; year++) {
            report = report.with(Place.of("table6", "sf6", "year@" + year), Optional.of(Quantity.of(NotationKey.FX)));
        }
        show(report, "table6");
        var rows = model.contentProperty().get().rowCount();
        var sf6 = Place.of("table6", "sf6", "year@2023");
        model.table().foldingProperty().set(true);
        assertEquals(1, model.table().hiddenProperty().get());
        assertEquals(rows - 1, model.contentProperty().get().rowCount());
        assertTrue(model.contentProperty().get().sheet().find(sf6).isEmpty());
        var below = at("table6:nf3:year@2023");
        model.commit(below.row(), below.column(), "7");
        assertEquals("7", answer("table6:nf3:year@2023"), "the row typed into is the row that is seen");
        assertEquals("FX", answer("table6:sf6:year@2023"));
        workplace.open().show(TableKey.of("table7"));
        assertEquals(0, model.table().hiddenProperty().get());
        workplace.open().show(TableKey.of("table6"));
        model.reveal(Place.of("table6", "nf3", "year@2023"));
        assertEquals(1, model.table().hiddenProperty().get());
        model.reveal(sf6);
        assertEquals(0, model.table().hiddenProperty().get(), "somebody was sent to a hidden row");
        assertEquals(rows, model.contentProperty().get().rowCount());
    }

    @Test
    void aBlockPastedIntoThePlaceholderMakesAsManyMeasures() {
        show(BLANK, "table5");
        var first = model.contentProperty().get().firstAnswer().orElseThrow();
        var block = new ArrayList<List<String>>();
        for (var i = 1; i <= 20; i++) {
            block.add(List.of("Measure " + i, "Description " + i));
        }
        model.paste(first.row(), first.column(), block, Optional.empty());
        var measures = workplace.open().report().table("table5").blocks().values().iterator().next();
        assertEquals(20, measures.size());
        assertEquals(new CellRange(first.row(), 0, first.row() + 19, 1), model.pastedProperty().get());
        assertEquals("", workplace.messageProperty().get());
        workplace.open().undo();
        assertTrue(workplace.open().report().table("table5").isEmpty());
    }

    @Test
    void nothingIsTypedOrPastedOntoShadedGround() {
        show(BLANK, "table4/1");
        var emissions = at("table4/1:emissions:year@2021");
        var target = IntStream.range(0, model.contentProperty().get().columnCount())
                .filter(each -> model.contentProperty().get().sheet().columns().get(each).column().id().equals("targetLevel"))
                .findFirst().orElseThrow();
        model.commit(emissions.row(), target, "500");
        assertEquals(BLANK, workplace.open().report());
        model.paste(emissions.row(), target - 1, List.of(List.of("10", "500")), Optional.empty());
        assertTrue(workplace.open().report().answer(Place.ofPath("table4/1:emissions:targetLevel")).isEmpty());
        assertTrue(workplace.noticeProperty().get().isPresent(), "what was not taken is told");
    }

    @Test
    void whatStandsOnShadedGroundIsShownAndCanBeTakenAway() {
        var place = Place.ofPath("table4/1:emissions:targetLevel");
        show(BLANK.with(place, Optional.of(Quantity.of(new BigDecimal("500")))), "table4/1");
        var shown = at(place.path());
        model.commit(shown.row(), shown.column(), "600");
        assertEquals("500", answer(place.path()));
        model.clear(new CellRange(shown.row(), shown.column(), shown.row(), shown.column()));
        assertEquals(BLANK, workplace.open().report());
    }

    @Test
    void theReferenceOfATrajectoryIsOneCellWithItsFirstYear() {
        show(BLANK, "table4/1");
        var first = Place.ofPath("table4/1:trajectory:year@2021");
        var joined = at(first.path());
        assertEquals(Optional.of(first), model.placeAt(joined.row(), joined.column() + 1), "both columns are that cell");
        model.paste(joined.row(), joined.column(), List.of(List.of("", "30", "31")), Optional.empty());
        assertEquals("30", answer(first.path()), "a block with a blank reference");
        assertEquals("31", answer("table4/1:trajectory:year@2022"));
        model.paste(joined.row(), joined.column(), List.of(List.of("40", "", "41")), Optional.empty());
        assertEquals("40", answer(first.path()), "a block copied from the table itself");
        assertEquals("41", answer("table4/1:trajectory:year@2022"));
    }

    @Test
    void figuresPastedIntoTheIndicatorRowOfTable4MakeTheIndicatorInTable1() {
        show(BLANK, "table4/1");
        var row = model.contentProperty().get().firstAnswer().orElseThrow().row();
        var column = IntStream.range(0, model.contentProperty().get().columnCount())
                .filter(each -> model.placeAt(row, each).filter(place -> place.path().endsWith("year@2021")).isPresent())
                .findFirst()
                .orElseThrow();
        model.paste(row, column, List.of(List.of("10", "11"), List.of("20", "21")), Optional.empty());
        assertEquals(2, workplace.open().report().table("table1").block("indicator").size());
        assertEquals(2, workplace.open().report().table("table4/1").block("indicator").size());
        workplace.open().undo();
        assertEquals(BLANK, workplace.open().report());
    }

    @Test
    void aBlockOfTheTableDoesNotRunOnIntoTheFoot() {
        show(BLANK, "table7");
        var rows = model.contentProperty().get().rowCount();
        var block = new ArrayList<List<String>>();
        for (var i = 0; i < rows; i++) {
            block.add(List.of(String.valueOf(i)));
        }
        model.paste(at("table7:energy:projection@2030").row(), at("table7:energy:projection@2030").column(), block, Optional.empty());
        assertTrue(workplace.open().report().tables().keySet().stream().noneMatch(key -> key.form().equals("foot")));
        assertTrue(workplace.noticeProperty().get().isPresent());
    }

    @Test
    void clearingIsOneEdit() {
        show(Samples.of("host"), "table7");
        var at = at("table7:energy:projection@2030");
        model.clear(new CellRange(at.row(), at.column(), at.row() + 2, at.column()));
        assertEquals("", answer("table7:energy:projection@2030"));
        assertEquals("", answer("table7:transport:projection@2030"));
        assertEquals("clear", workplace.open().undoName().orElseThrow());
        workplace.open().undo();
        assertEquals(Samples.of("host"), workplace.open().report());
    }

    @Test
    void aFootnoteIsCitedInTheCellAndStandsBelowTheTable() {
        show(Samples.of("host"), "table7");
        var at = at("table7:energy:projection@2030");
        assertTrue(model.footnotes().canCiteAt(at.row(), at.column()));
        assertFalse(model.footnotes().canCiteAt(at.row(), 0));
        var note = model.footnotes().addFootnote(at.row(), at.column()).orElseThrow();
        assertEquals("foot", note.table().form());
        assertTrue(answer("table7:energy:projection@2030").endsWith("(" + note.row().item() + ")"),
                answer("table7:energy:projection@2030"));
        workplace.open().undo();
        assertEquals(Samples.of("host"), workplace.open().report());
    }

    @Test
    void aRowMovesAndIsTakenOutAndComesBack() {
        show(Samples.of("host"), "table5");
        var first = model.contentProperty().get().firstAnswer().orElseThrow();
        var name = model.textToEdit(first.row(), 0);
        model.rows().moveAt(first.row(), 1);
        assertEquals(name, model.textToEdit(first.row() + 1, 0));
        model.rows().removeAt(first.row(), first.row() + 1);
        assertFalse(model.rows().canAddAt(0));
        workplace.open().undo();
        workplace.open().undo();
        assertEquals(Samples.of("host"), workplace.open().report());
    }

    @Test
    void aPlaceBeyondTheTableIsNone() {
        show(BLANK, "table1");
        assertTrue(model.placeAt(3, 40).isEmpty());
        assertTrue(model.placeAt(4000, 0).isEmpty());
        assertFalse(model.footnotes().canCiteAt(3, 40));
    }

    private void paste(String place, Optional<String> own, String... lines) {
        var at = at(place);
        model.paste(at.row(), at.column(), Arrays.stream(lines).map(line -> List.of(line.split("\\|"))).toList(), own);
    }

    @Test
    void aBlockThatProvesTheDecimalCommaIsReadSoAsAWholeAndCanBeTakenBack() {
        show(BLANK, "table7");
        paste("table7:energy:projection@2030", Optional.empty(), "324,229|0,800", "1.237,498|12,5");
        assertEquals("324.229", answer("table7:energy:projection@2030"));
        assertEquals("0.8", answer("table7:energy:projection@2035").replaceAll("0+$", ""));
        assertEquals("1,237.498", answer("table7:transport:projection@2030"));
        var notice = workplace.noticeProperty().get().orElseThrow();
        assertTrue(notice.text().contains("“,”"), notice.text());
        notice.action().orElseThrow().run().run();
        assertTrue(BLANK.equals(workplace.open().report()));
        assertTrue(workplace.noticeProperty().get().isEmpty(), "it is over");
    }

    @Test
    void aBlockThatCanBeReadInTwoWaysIsAskedAboutOnceAndNothingEntersMeanwhile() {
        show(BLANK, "table7");
        dialogs.chosen = -1;
        paste("table7:energy:projection@2030", Optional.empty(), "324,229|120,800", "237,498|112,500");
        assertEquals(1, dialogs.said.size());
        assertEquals(2, dialogs.offered.size());
        assertTrue(BLANK.equals(workplace.open().report()));
        dialogs.chosen = 1;
        paste("table7:energy:projection@2030", Optional.empty(), "324,229|120,800", "237,498|112,500");
        assertEquals("324.229", answer("table7:energy:projection@2030"));
        assertEquals(2, dialogs.said.size());
    }

    @Test
    void linesPastedIntoACellOfProseAreAskedAbout() {
        show(BLANK, "description");
        var place = "description:target:description";
        paste(place, Optional.empty(), "First paragraph.", "Second paragraph.");
        assertEquals(1, dialogs.said.size());
        assertEquals("First paragraph.\nSecond paragraph.", answer(place));
        assertEquals("", answer("description:targetYear:description"));
        workplace.open().undo();
        dialogs.chosen = -1;
        paste(place, Optional.empty(), "First paragraph.", "Second paragraph.");
        assertTrue(BLANK.equals(workplace.open().report()));
        dialogs.chosen = 1;
        paste(place, Optional.empty(), "First paragraph.", "Second paragraph.");
        assertEquals("First paragraph.", answer(place));
        var asked = dialogs.said.size();
        paste(place, Optional.empty(), "One line.");
        assertEquals(asked, dialogs.said.size());
    }

    @Test
    void whatWasCopiedHereIsReadAsItWasWritten() {
        show(BLANK, "table7");
        model.commit(at("table7:energy:projection@2030").row(), at("table7:energy:projection@2030").column(), "324.229");
        var copied = model.copied(at("table7:energy:projection@2030").row(), at("table7:energy:projection@2030").column());
        var manner = model.manner();
        workplace.numbersProperty().set(NumberStyle.COMMA);
        paste("table7:transport:projection@2030", Optional.of(manner), copied);
        assertEquals("324,229", answer("table7:transport:projection@2030"));
        assertEquals(List.of(), dialogs.said);
    }

    @Test
    void theEmptyColumnIsAskedAboutWhereTheBlockMayHaveIt() {
        show(BLANK, "table7");
        var sheet = model.contentProperty().get().sheet();
        var separator = IntStream.range(0, sheet.columns().size()).filter(each -> sheet.columns().get(each).column().isSeparator())
                .findFirst().orElseThrow();
        dialogs.chosen = 1;
        model.paste(at("table7:energy:projection@2030").row(), separator - 1, List.of(List.of("1", "", "3")), Optional.empty());
        assertEquals(1, dialogs.said.size());
        assertTrue(dialogs.offered.getFirst().contains("“3”"), dialogs.offered.toString());
        assertEquals("", answer(model.placeAt(at("table7:energy:projection@2030").row(), separator + 1).orElseThrow().path()));
        assertEquals("3", answer(model.placeAt(at("table7:energy:projection@2030").row(), separator + 2).orElseThrow().path()));
    }

    @Test
    void aBlockIsFilledDownAndRightAsOneEdit() {
        show(BLANK, "table7");
        var at = at("table7:energy:projection@2030");
        model.commit(at.row(), at.column(), "7");
        model.fill(new CellRange(at.row(), at.column(), at.row() + 2, at.column()), true);
        assertEquals("7", answer("table7:transport:projection@2030"));
        model.fill(new CellRange(at.row(), at.column(), at.row(), at.column() + 1), false);
        assertEquals("7", answer("table7:energy:projection@2035"));
        assertEquals("fill", workplace.open().undoName().orElseThrow());
        workplace.open().undo();
        workplace.open().undo();
        assertEquals("", answer("table7:transport:projection@2030"));
    }

    @Test
    void aTextLeftWithEscapeCanBeHadBack() {
        show(BLANK, "description");
        var at = at("description:scope:description");
        model.abandoned(at.row(), at.column(), "short");
        assertTrue(workplace.noticeProperty().get().isEmpty());
        model.abandoned(at.row(), at.column(), "A paragraph that took an hour to write");
        assertTrue(BLANK.equals(workplace.open().report()));
        workplace.noticeProperty().get().orElseThrow().action().orElseThrow().run().run();
        assertEquals("A paragraph that took an hour to write", answer("description:scope:description"));
    }

    @Test
    void aBlockIsCarriedOnAndComputedCellsKeepTheirFormulas() {
        show(BLANK, "table7");
        var at = at("table7:energy:projection@2030");
        model.commit(at.row(), at.column(), "100");
        model.commit(at.row() + 1, at.column(), "200");
        var block = new CellRange(at.row(), at.column(), at.row() + 1, at.column());
        model.carryOn(block, new CellRange(at.row(), at.column(), at.row() + 3, at.column()));
        assertEquals("100", answer("table7:industry:projection@2030"), "figures are repeated, never made up");
        assertEquals("200", answer("table7:agriculture:projection@2030"));
        workplace.open().undo();
        assertEquals("", answer("table7:agriculture:projection@2030"), "it is one edit");
        assertEquals("200", answer("table7:transport:projection@2030"));
        model.carryOn(block, new CellRange(at.row(), at.column(), at.row() + 1, at.column() + 1));
        assertEquals("100", answer("table7:energy:projection@2035"));
        assertEquals("200", answer("table7:transport:projection@2035"));
    }

    @Test
    void namesOfAColumnAreOfferedOnceAndTextsAreNot() {
        show(Samples.of("host"), "table5");
        var at = at("table5:measure/1:entities");
        var used = model.used(at.row(), at.column());
        assertTrue(used.size() > 1 && used.size() == used.stream().distinct().count(), used.toString());
        assertTrue(used.stream().allMatch(name -> name.length() <= 80), used.toString());
        assertEquals(List.of(), model.used(at.row(), at("table5:measure/1:description").column()));
    }
}
