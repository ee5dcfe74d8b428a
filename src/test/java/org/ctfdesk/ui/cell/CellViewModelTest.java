package org.ctfdesk.ui.cell;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Place;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.ui.common.Desktop;
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
    void aSumWithABlankTermSaysWhatIsMissing() {
        var workplace = Desktop.with(Samples.of("host"));
        var model = new CellViewModel(workplace);
        workplace.open().apply(Edit.type(Place.ofPath("table4/1:firstTransferred:year@2023"), Optional.empty()));
        workplace.open().apply(Edit.type(Place.ofPath("table4/1:otherPurposes:year@2023"), Optional.empty()));
        workplace.open().apply(Edit.type(Place.ofPath("table4/1:used:year@2023"), Optional.empty()));
        workplace.open().goTo(NET);
        var cell = model.cellProperty().get().orElseThrow();
        assertFalse(cell.computed().contains(" = "), cell.computed());
        assertTrue(cell.value().isEmpty(), cell.value());
    }
}
