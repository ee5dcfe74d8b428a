package org.ctfdesk.ui.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.edit.RandomEdits;
import org.ctfdesk.flexibility.Provision;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.ui.common.Desktop;
import org.junit.jupiter.api.Test;

class ClaimsViewModelTest {
    private static Report report(FlexibilityClaim... claims) {
        return RandomEdits.blank().with(new ReportPart.Claims(List.of(claims)))
                .with(Place.of("table5", "measure/1", "label"), Optional.of(new Answer.Words("Wind")))
                .with(Place.of("table5", "measure/2", "label"), Optional.of(new Answer.Words("Rail")));
    }

    private static List<String> names(List<? extends ClaimsViewModel.Choice<?>> choices) {
        return choices.stream().map(ClaimsViewModel.Choice::name).toList();
    }

    @Test
    void offersOnlyWhatTheProvisionReaches() {
        var model = new ClaimsViewModel(Desktop.with(report(
                FlexibilityClaim.under("85"), FlexibilityClaim.under("48"), FlexibilityClaim.under("95"), FlexibilityClaim.under("58"))));
        assertEquals(List.of("Wind", "Rail"), names(model.rows(0)));
        assertEquals(List.of("Achieved, 2024", "Expected, 2030"), names(model.columns(0)));
        assertEquals(List.of(), model.tables(0));
        assertEquals(List.of("HFCs", "PFCs", "Unspecified mix of HFCs and PFCs", "SF6", "NF3"), names(model.rows(1)));
        assertEquals(List.of("Table 7", "Table 8", "Table 9", "Table 10", "Table 11"), names(model.tables(2)));
        assertTrue(model.tables(3).isEmpty() && model.rows(3).isEmpty() && model.columns(3).isEmpty());
    }

    @Test
    void choosesWritesAndTakesBackInStepsThatAreUndone() {
        var workplace = Desktop.with(report(FlexibilityClaim.under("85")));
        var before = workplace.open().report();
        var model = new ClaimsViewModel(workplace);
        assertEquals(4, model.blankCells(0));
        model.setRows(0, Set.of(new RowKey("measure", "2")));
        assertEquals(2, model.blankCells(0));
        assertFalse(model.leftTraces(0));
        model.apply(0);
        assertEquals(0, model.blankCells(0));
        assertEquals(2, model.ownCells(0));
        assertTrue(model.leftTraces(0));
        assertFalse(model.canApply(0));
        model.takeBack(0);
        assertEquals(before.with(new ReportPart.Claims(List.of())), workplace.open().report());
        workplace.open().undo();
        workplace.open().undo();
        workplace.open().undo();
        assertEquals(before, workplace.open().report());
    }

    @Test
    void removingTheClaimAloneLeavesItsFx() {
        var workplace = Desktop.with(report(FlexibilityClaim.under("85")));
        var model = new ClaimsViewModel(workplace);
        model.apply(0);
        model.remove(0);
        assertEquals(List.of(), workplace.open().report().claims());
        assertTrue(workplace.open().report().answer(Place.of("table5", "measure/1", "expected@2030")).isPresent());
    }

    @Test
    void addsAClaimAtTheEnd() {
        var model = new ClaimsViewModel(Desktop.with(report(FlexibilityClaim.under("85"))));
        model.add(Provision.GASES);
        assertEquals("48", model.claim(1).provision());
    }

    @Test
    void aProvisionThatIsNotInTheListHasNoFieldsOfItsOwn() {
        var model = new ClaimsViewModel(Desktop.with(report(FlexibilityClaim.under("83"))));
        assertEquals(Optional.empty(), model.provision(0));
        assertEquals(0, model.blankCells(0));
        assertTrue(model.rows(0).isEmpty());
    }
}
