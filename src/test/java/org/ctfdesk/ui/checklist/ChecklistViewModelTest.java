package org.ctfdesk.ui.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.LastReport;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.Ticked;
import org.ctfdesk.rule.engine.Catalogue;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.ui.common.Desktop;
import org.junit.jupiter.api.Test;

class ChecklistViewModelTest {
    @Test
    void everyPointThatNoDataDecideIsListedUnticked() {
        var model = new ChecklistViewModel(Desktop.with(Samples.of("host")));
        assertEquals(Catalogue.checklist().size(), model.pointsProperty().get().size());
        assertEquals(0, model.count()[0]);
        assertTrue(model.pointsProperty().get().stream().noneMatch(point -> point.check().isBlank()));
    }

    @Test
    void aReferenceTicksItsPointAndUndoTakesItBack() {
        var workplace = Desktop.with(Samples.of("host"));
        var model = new ChecklistViewModel(workplace);
        var code = Catalogue.checklist().getFirst().code();
        model.refer(code, "II.A");
        assertEquals(List.of(new Ticked(code, "II.A")), workplace.open().report().ticked());
        assertEquals(1, model.count()[0]);
        model.tick(code, false);
        assertFalse(model.pointsProperty().get().getFirst().ticked());
        workplace.open().undo();
        assertEquals("II.A", model.pointsProperty().get().getFirst().reference());
    }

    @Test
    void theLastReportIsInvitedAsLongAsItIsMissing() {
        var workplace = Desktop.with(Samples.of("host"));
        var model = new ChecklistViewModel(workplace);
        assertEquals(Optional.of(1), model.missingLastProperty().get());
        workplace.open().apply(Edit.set(ReportPart.Last.of(new LastReport(Samples.of("host"), "x", "2026-05-04", false))));
        assertEquals(Optional.empty(), model.missingLastProperty().get());
        assertEquals(Optional.empty(), new ChecklistViewModel(Desktop.with(Samples.of("iceland"))).missingLastProperty().get());
    }
}
