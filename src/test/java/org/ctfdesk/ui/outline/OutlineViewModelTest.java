package org.ctfdesk.ui.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.ui.common.Desktop;
import org.ctfdesk.ui.common.Page;
import org.junit.jupiter.api.Test;

class OutlineViewModelTest {
    @Test
    void errorsAreCountedAtTheirTableAndInAll() throws Exception {
        var desktop = new Desktop();
        var workplace = desktop.opened(Samples.of("host"));
        var model = new OutlineViewModel(workplace);
        workplace.open().apply(Edit.type(Place.ofPath("table7:energy:projection@2030"), Optional.of(new Answer.Unread("much"))));
        desktop.check();
        var outline = model.outlineProperty().get().orElseThrow();
        var errors = workplace.checks().checkedProperty().get().count(Severity.ERROR);
        assertTrue(errors > 0);
        assertEquals(errors, outline.errors());
        assertEquals(errors, outline.entries().stream().filter(entry -> entry.form().id().equals("table7")).findFirst().orElseThrow()
                .errors());
        assertEquals("Sample Republic", outline.party());
    }

    @Test
    void noTableIsShownWhileTheProfileIs() {
        var workplace = Desktop.with(Samples.of("host"));
        var model = new OutlineViewModel(workplace);
        assertTrue(model.outlineProperty().get().orElseThrow().entries().getFirst().shown());
        workplace.open().pageProperty().set(Page.PROFILE);
        assertTrue(model.outlineProperty().get().orElseThrow().entries().stream().noneMatch(OutlineViewModel.Entry::shown));
        model.show(model.outlineProperty().get().orElseThrow().entries().getFirst().form());
        assertEquals(Page.FORM, workplace.open().pageProperty().get());
    }
}
