package org.ctfdesk.ui.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.derive.article6.Period;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Target;
import org.ctfdesk.ui.common.AtOnce;
import org.ctfdesk.ui.common.Desktop;
import org.junit.jupiter.api.Test;

class PeriodViewModelTest {
    private static final Clock TODAY = Clock.fixed(Instant.parse("2031-12-01T10:15:30Z"), ZoneOffset.UTC);

    private static PeriodViewModel looking(Report report) {
        var workplace = Desktop.with(report);
        var model = new PeriodViewModel(workplace, new AtOnce(), TODAY);
        assertEquals(Optional.empty(), model.periodProperty().get());
        workplace.open().pageProperty().set(PeriodViewModel.PAGE);
        return model;
    }

    @Test
    void theFirstTargetThatOutcomesCountTowardsIsShownUntilAnotherIsChosen() {
        var report = Period.indicator();
        var none = new Target("2", "Adaptation", List.of()).withoutOutcomes();
        var carbon = new Target("3", "Emissions", List.of());
        var model = looking(report.with(report.profile().with(List.of(none, report.profile().targets().getFirst(), carbon))));
        var period = model.periodProperty().get().orElseThrow();
        assertEquals(List.of("1", "3"), period.targets().stream().map(Target::id).toList());
        assertEquals("1", period.shown().orElseThrow().id());
        model.choose(carbon);
        assertEquals("3", model.periodProperty().get().orElseThrow().standing().orElseThrow().target().id());
    }

    @Test
    void theDaysToTheClosingDateAreCounted() {
        var said = looking(Period.trajectory()).periodProperty().get().orElseThrow().text().orElseThrow().sentences();
        assertTrue(said.stream().anyMatch(sentence -> sentence.contains("2031-12-31")), said.toString());
        assertEquals("Days left until then: 30.", said.getLast());
    }

    @Test
    void aPartyThatDoesNotCooperateHasNothingToLookAt() {
        var report = Period.trajectory();
        var model = looking(report.with(report.profile().with(report.profile().circumstances().withCooperates(false))));
        assertTrue(model.periodProperty().get().orElseThrow().standing().isEmpty());
    }
}
