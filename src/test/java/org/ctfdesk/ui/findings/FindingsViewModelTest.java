package org.ctfdesk.ui.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.CellComment;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.ui.common.Desktop;
import org.junit.jupiter.api.Test;

/** Which findings are listed. */
class FindingsViewModelTest {
    private static final Place ENERGY = Place.ofPath("table7:energy:projection@2030");
    private static final Place START = Place.ofPath("table5:measure/1:startYear");
    private static final Place NET = Place.ofPath("table4/1:netTransfers:year@2023");

    @Test
    void filtersNarrowTheListAndCountEverything() throws Exception {
        var desktop = new Desktop();
        var workplace = desktop.opened(Samples.of("host"));
        var model = new FindingsViewModel(workplace);
        workplace.open().apply(Edit.type(ENERGY, Optional.of(new Answer.Unread("much"))));
        workplace.open().apply(Edit.type(NET, Optional.of(Quantity.of(java.math.BigDecimal.TEN))));
        desktop.check();
        var all = workplace.checks().checkedProperty().get().findings().size();
        assertTrue(all >= 2);
        assertEquals(all, model.lines().size());
        var first = model.lines().getFirst();
        workplace.open().show(TableKey.of("table7"));
        assertSame(first, model.lines().getFirst(), "the list stays while another table is shown");
        model.filterProperty().set(Filter.THIS_TABLE);
        assertTrue(model.lines().stream().allMatch(line -> line.finding().place().table().form().equals("table7")));
        assertEquals(ENERGY, model.lines().getFirst().finding().place());
        workplace.open().show(TableKey.of("table1"));
        assertTrue(model.lines().isEmpty());
        model.filterProperty().set(Filter.ALL);
        model.searchProperty().set("ENERGY");
        assertTrue(model.lines().size() < all && !model.lines().isEmpty());
        assertEquals(all, model.count(Filter.ALL));
        model.searchProperty().set("");
        model.filterProperty().set(Filter.MENDABLE);
        model.mend(model.lines().getFirst().finding());
        desktop.deliverUntil(() -> workplace.open().report().answer(NET).isEmpty());
    }

    @Test
    void whileAReportIsBeingCheckedNobodyIsToldThatNothingWasFound() throws Exception {
        var desktop = new Desktop();
        var workplace = desktop.opened(Samples.of("host"));
        var model = new FindingsViewModel(workplace);
        assertEquals("ui.findings.checking", model.nothingProperty().get());
        desktop.check();
        assertEquals("ui.findings.none", model.nothingProperty().get());
        workplace.checks().quietProperty().set(true);
        assertEquals("ui.findings.off", model.nothingProperty().get());
    }

    @Test
    void aFindingSaysThatItsCellHasAComment() throws Exception {
        var desktop = new Desktop();
        var workplace = desktop.opened(Samples.of("host"));
        var model = new FindingsViewModel(workplace);
        workplace.open().apply(Edit.type(ENERGY, Optional.of(new Answer.Unread("much"))));
        desktop.check();
        var finding = model.lines().stream().filter(line -> line.finding().place().equals(ENERGY)).findFirst().orElseThrow().finding();
        assertFalse(model.isCommented(finding));
        workplace.open().apply(Edit.set(new ReportPart.Comments(List.of(new CellComment(ENERGY, "Really?", "Awa", "2026-11-03")))));
        assertTrue(model.isCommented(finding));
    }

    @Test
    void groupsHaveHeadsWithCountsAndFoldAway() throws Exception {
        var model = broken();
        model.groupingProperty().set(Grouping.SEVERITY);
        var heads = heads(model);
        assertEquals(List.of("ERROR", "WARNING"), heads.stream().map(Row.Head::key).toList());
        assertEquals(model.count(Filter.ERRORS), heads.getFirst().count());
        var all = model.lines().size();
        model.toggle(heads.getFirst());
        assertEquals(all - heads.getFirst().count(), model.lines().size());
        assertEquals(0, model.next(-1, 1) - 1, "the way to the next finding opens a group");
        assertEquals(all, model.lines().size());
        model.groupingProperty().set(Grouping.TABLE);
        assertEquals(List.of("Table 4 (Net GHG emissions)", "Table 5", "Table 7"), heads(model).stream().map(Row.Head::title).toList());
        var last = model.rows().size() - 1;
        assertEquals(last, model.next(1, -1), "round the beginning, over the heads");
        assertEquals(1, model.next(last, 1));
    }

    @Test
    void aFindingStaysTheSameLineWhileItsFiguresChange() throws Exception {
        var model = broken();
        var line = line(model, NET);
        var said = line.what();
        desktop.workplace().open().apply(Edit.type(NET, Optional.of(Quantity.of("11"))));
        desktop.check();
        assertSame(line, line(model, NET));
        assertNotEquals(said, line.what());
        desktop.workplace().open().apply(Edit.type(ENERGY, Optional.empty()));
        desktop.check();
        assertSame(line, line(model, NET));
    }

    @Test
    void whatARemedyWouldChangeIsShownAndUndone() throws Exception {
        var model = broken();
        var open = desktop.workplace().open();
        var before = open.report();
        desktop.deliverUntil(() -> !model.detail(line(model, NET)).remedy().isEmpty());
        var detail = model.detail(line(model, NET));
        assertEquals(
                List.of("Table 4 (Net GHG emissions) · Net annual quantity of ITMOs resulting from paras. 23(c)-(e… · 2023: 10 → 90,000 (computed)"),
                detail.changes());
        assertSame(before, open.report(), "a preview changes nothing");
        assertTrue(detail.quotes().stream().anyMatch(quote -> quote.mark().equals("23.")), detail.quotes().toString());
        model.mend(line(model, NET).finding());
        assertTrue(open.report().answer(NET).isEmpty());
        open.undo();
        assertEquals(before, open.report());
    }

    @Test
    void whatIsNotDoneYetStandsApartAndIsFoldedByKind() throws Exception {
        var workplace = desktop.opened(Report.blank(Profile.usual(new Party("", "", true, false), 2026, "one")));
        var model = new FindingsViewModel(workplace);
        desktop.check();
        assertEquals(0, model.count(Filter.ERRORS), "nothing is wrong in a blank report");
        assertTrue(model.count(Filter.TODO) > 5, model.count(Filter.TODO) + " gathered");
        model.groupingProperty().set(Grouping.TABLE);
        assertTrue(model.rows().size() < 40, model.rows().size() + " rows stand for " + model.count(Filter.ALL));
    }

    @Test
    void theNextFindingIsTheOneBehindTheCellThatTheUserIsIn() throws Exception {
        var model = broken();
        var open = desktop.workplace().open();
        open.goTo(Place.ofPath("table7:energy:projection@2025"));
        assertEquals(ENERGY, place(model, model.next(model.from(1).orElseThrow(), 1)));
        open.goTo(Place.ofPath("table7:energy:projection@2035"));
        assertEquals(ENERGY, place(model, model.next(model.from(-1).orElseThrow(), -1)));
        open.goTo(Place.ofPath("description:targetDescription:answer"));
        assertEquals("table4", place(model, model.next(model.from(1).orElseThrow(), 1)).table().form());
    }

    private static Place place(FindingsViewModel model, int row) {
        return ((Line) model.rows().get(row)).finding().place();
    }

    private final Desktop desktop = new Desktop();

    private FindingsViewModel broken() throws Exception {
        var workplace = desktop.opened(Samples.of("host"));
        var model = new FindingsViewModel(workplace);
        workplace.open().apply(Edit.type(ENERGY, Optional.of(new Answer.Unread("much"))));
        workplace.open().apply(Edit.type(NET, Optional.of(Quantity.of("10"))));
        workplace.open().apply(Edit.type(START, Optional.of(Answer.Years.of(2031))));
        desktop.check();
        return model;
    }

    private static Line line(FindingsViewModel model, Place place) {
        return model.lines().stream().filter(each -> each.finding().place().equals(place)).findFirst().orElseThrow();
    }

    private static List<Row.Head> heads(FindingsViewModel model) {
        return model.rows().stream().filter(Row.Head.class::isInstance).map(Row.Head.class::cast).toList();
    }
}
