package org.ctfdesk.ui.assistant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.profile.KnownParty;
import org.ctfdesk.report.profile.Ndc;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.assistant.AssistantViewModel.Beginning;
import org.junit.jupiter.api.Test;

class AssistantViewModelTest {
    private final AssistantViewModel model = new AssistantViewModel(Words.in(Locale.ENGLISH), 2026);

    @Test
    void whatIsUsualBecomesTheUsualProfile() {
        model.choose(KnownParty.of("GHA").orElseThrow());
        assertEquals(Profile.usual(new Party("Ghana", "GHA", true, false), 2026, "target 1"), model.profile());
    }

    @Test
    void theNumberOfTheReportAndItsYearsFollowTheYearInWhichItIsDue() {
        model.yearProperty().set("2030");
        assertEquals("4", model.btrProperty().get());
        assertEquals("2028", model.inventoryToProperty().get());
        assertEquals("2045", model.projectionToProperty().get());
        assertEquals(List.of(2028), model.profile().periods().achieved());
        model.yearProperty().set("203");
        assertEquals("2028", model.inventoryToProperty().get(), "half a year leads nowhere");
    }

    @Test
    void aPartyIsNamedInTheLanguageOfTheReport() {
        model.languageProperty().set("fr");
        model.choose(KnownParty.of("HTI").orElseThrow());
        assertEquals(new Party("Haïti", "HTI", true, true), model.profile().party());
        assertEquals("fr", model.profile().submission().language());
    }

    @Test
    void yearsThatCanHardlyBeMeantAreToldBeforeTheReportBegins() {
        assertEquals(Optional.empty(), model.wrong());
        for (var slip : List.of("201", "20200", "", "x", "1700")) {
            model.inventoryFromProperty().set(slip);
            assertTrue(model.wrong().isPresent(), slip);
        }
        model.inventoryFromProperty().set("2025");
        assertTrue(model.wrong().isPresent(), "behind the last year, 2024");
        model.beginningProperty().set(Beginning.LAST);
        assertEquals(Optional.empty(), model.wrong(), "the last report has years of its own");
        model.beginningProperty().set(Beginning.BLANK);
        model.inventoryFromProperty().set("1990");
        model.btrProperty().set("2026");
        assertTrue(model.wrong().isPresent());
    }

    @Test
    void aSampleSaysAllThatWouldBeAsked() {
        model.inventoryFromProperty().set("201");
        assertFalse(model.saysAll());
        model.beginningProperty().set(Beginning.SAMPLE);
        assertTrue(model.saysAll());
        assertEquals(Optional.empty(), model.wrong());
        assertEquals("", model.advice());
        assertEquals("host", model.sampleProperty().get());
    }

    @Test
    void whatFlexibilityWouldAllowIsToldToThoseToWhomItIsOpen() {
        assertTrue(model.advice().contains("from 2020 on"), model.advice());
        assertTrue(model.advice().contains("2023"), "three years before: " + model.advice());
        model.developingProperty().set(false);
        assertTrue(model.advice().startsWith("Every Party"), model.advice());
        assertTrue(model.advice().contains("2040"), model.advice());
        model.typeProperty().set(Ndc.TargetType.BELOW_BASELINE);
        assertEquals(Ndc.TargetType.BELOW_BASELINE, model.profile().ndc().type());
    }
}
