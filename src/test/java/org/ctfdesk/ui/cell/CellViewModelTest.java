package org.ctfdesk.ui.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctfdesk.derive.Derived;
import org.ctfdesk.derive.article6.FourTable;
import org.ctfdesk.derive.article6.Period;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.form.ndc.Progress;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.ui.common.Desktop;
import org.ctfdesk.ui.common.Page;
import org.junit.jupiter.api.Test;

/** What is said of a computed cell. */
class CellViewModelTest {
    private static final Place NET = Place.ofPath("table4/1:netTransfers:year@2023");

    @Test
    void theSumOfParagraph23fIsShownWithItsFigures() {
        var workplace = Desktop.with(Samples.of("host"));
        var model = new CellViewModel(workplace);
        workplace.open().goTo(NET);
        var cell = model.cellProperty().get().orElseThrow();
        assertTrue(cell.computed().startsWith("90,000 = 75,000"), cell.computed());
        assertTrue(cell.computed().contains("15,000"), cell.computed());
        assertTrue(cell.computed().contains("para. 23(f)"), cell.computed());
        assertTrue(cell.isFigure());
    }

    @Test
    void onAPageTheLastCellIsNotTalkedOfAnyMore() {
        var workplace = Desktop.with(Samples.of("host"));
        var model = new CellViewModel(workplace);
        workplace.open().goTo(NET);
        assertTrue(model.cellProperty().get().isPresent());
        workplace.open().pageProperty().set("profile");
        assertTrue(model.cellProperty().get().isEmpty());
        assertEquals("ui.help.profile", model.insteadProperty().get());
        workplace.open().pageProperty().set("form");
        assertTrue(model.cellProperty().get().isPresent());
    }

    @Test
    void aYearThatTheReportDoesNotHaveIsNotCalledABlankCell() {
        var host = Samples.of("host");
        var periods = host.profile().periods();
        var change = Place.ofPath("table6:energy:change");
        var without = host.with(host.profile().with(periods.withInventoryFrom(2015).withReferenceYears(List.of())))
                .with(Place.ofPath("table6:energy:year@1990"), Optional.empty());
        var workplace = Desktop.with(without);
        var model = new CellViewModel(workplace);
        workplace.open().goTo(change);
        var told = model.cellProperty().get().orElseThrow().computed();
        assertTrue(told.contains("no year 1990") && told.contains("2015"), told);
        assertFalse(told.contains("is blank"), told);
    }

    @Test
    void aFigureOfOneTermIsNotEquatedWithItself() {
        var workplace = Desktop.with(Samples.of("host"));
        var model = new CellViewModel(workplace);
        var report = workplace.open().report();
        var alone = report.keysOf(Progress.FORM).stream()
                .flatMap(key -> Derived.of(report, key).entrySet().stream())
                .filter(each -> each.getValue().terms().size() == 1 && each.getValue().value().isPresent())
                .map(Map.Entry::getKey).findFirst().orElseThrow();
        workplace.open().goTo(alone);
        var cell = model.cellProperty().get().orElseThrow();
        assertFalse(cell.computed().contains("="), cell.computed());
        assertFalse(cell.computed().isEmpty());
    }

    @Test
    void aSumWithABlankTermSaysWhatIsMissing() {
        var workplace = Desktop.with(Samples.of("host"));
        var model = new CellViewModel(workplace);
        workplace.open().apply(Edit.type(Place.ofPath("table7:energy:projection@2030"), Optional.empty()));
        workplace.open().goTo(Place.ofPath("table7:totalWith:projection@2030"));
        var cell = model.cellProperty().get().orElseThrow();
        assertFalse(cell.computed().contains(" = "), cell.computed());
        assertTrue(cell.value().isEmpty(), cell.value());
    }

    @Test
    void aSumIsWrittenInTheUnitOfItsResult() {
        var workplace = Desktop.with(Samples.of("host"));
        var model = new CellViewModel(workplace);
        workplace.open().goTo(Place.ofPath("table4/1:balance:year@2023"));
        assertEquals("51,530 = 51,500 + 30\n2/CMA.3, annex, para. 23(k)(i)", model.cellProperty().get().orElseThrow().computed());
        workplace.open().goTo(Place.ofPath("table4/1:average:year@2023"));
        assertEquals("30,000 = (0 + 0 + 90,000) / 3\n2/CMA.3, annex, para. 7(a)(ii)", model.cellProperty().get().orElseThrow().computed());
    }

    @Test
    void anOverrideSaysSoAndLeadsToItsProof() {
        var workplace = Desktop.with(Period.trajectory());
        var model = new CellViewModel(workplace);
        workplace.open().goTo(FourTable.place("23g", 2023));
        assertFalse(model.cellProperty().get().orElseThrow().byHand());
        workplace.open().apply(Edit.type(FourTable.place("23g", 2023), Optional.of(Quantity.of("65000"))));
        var cell = model.cellProperty().get().orElseThrow();
        assertTrue(cell.byHand());
        assertEquals("70,000\n2/CMA.3, annex, para. 23(g)", cell.computed());
        assertTrue(cell.hasProof());
        model.prove();
        assertEquals(Page.PROOF, workplace.open().pageProperty().get());
        workplace.open().goTo(FourTable.place("23a", 2023));
        assertFalse(model.cellProperty().get().orElseThrow().hasProof());
    }
}
