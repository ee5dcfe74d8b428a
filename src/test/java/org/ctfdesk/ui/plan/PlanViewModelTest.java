package org.ctfdesk.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.rule.Severity;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.ui.common.Desktop;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.common.ToDo;
import org.junit.jupiter.api.Test;

class PlanViewModelTest {
    private final Desktop desktop = new Desktop();

    private PlanViewModel plan(Report report) throws InterruptedException {
        desktop.opened(report);
        var model = new PlanViewModel(desktop.workplace());
        desktop.workplace().open().pageProperty().set(PlanViewModel.PAGE); // it counts only where somebody looks
        desktop.check();
        return model;
    }

    private static PlanViewModel.Step step(PlanViewModel model, String form) {
        return model.stepsProperty().get().stream().filter(step -> step.form().filter(each -> each.id().equals(form)).isPresent())
                .findFirst().orElseThrow();
    }

    @Test
    void aBlankReportHasMuchToDoAndNothingWrong() throws Exception {
        var model = plan(Report.blank(Profile.usual(new Party("", "", true, false), 2026, "one")));
        var steps = model.stepsProperty().get();
        assertEquals(14, steps.size());
        assertEquals(Optional.empty(), steps.getFirst().form(), "the profile comes first");
        var wrong = desktop.workplace().checks().foundProperty().get().findings().stream().flatMap(Finding::everywhere)
                .filter(finding -> !ToDo.is(finding) && finding.severity() != Severity.INFO).toList();
        assertTrue(wrong.stream().noneMatch(finding -> finding.severity() == Severity.ERROR), wrong.toString());
        assertEquals(wrong.size(), steps.stream().mapToLong(PlanViewModel.Step::wrong).sum());
        var all = desktop.workplace().checks().foundProperty().get().findings().stream().flatMap(Finding::everywhere).filter(ToDo::is)
                .count();
        assertEquals(all + 1,
                steps.stream().mapToLong(step -> step.shall() + step.should() + step.may()).sum(), "all of it, and the Party's name");
        assertTrue(step(model, "table6").shall() > 500);
        assertTrue(model.minutes() > 60 && model.minutes() < 600, model.minutes() + " minutes");
    }

    @Test
    void aCompleteReportIsDoneAndASlipIsToldApart() throws Exception {
        var model = plan(Samples.of("host"));
        assertEquals(0, model.minutes());
        assertTrue(step(model, "table7").isDone());
        desktop.workplace().open().apply(Edit.type(Place.ofPath("table7:energy:projection@2030"), Optional.of(new Answer.Unread("much"))));
        desktop.check();
        assertEquals(0, step(model, "table7").shall());
        assertFalse(step(model, "table7").isDone());
    }

    @Test
    void aStepLeadsToItsTable() throws Exception {
        var model = plan(Samples.of("host"));
        model.open(step(model, "table5"));
        assertEquals("table5", desktop.workplace().open().tableProperty().get().form());
        model.open(model.stepsProperty().get().getFirst());
        assertEquals(Page.PROFILE, desktop.workplace().open().pageProperty().get());
    }
}
