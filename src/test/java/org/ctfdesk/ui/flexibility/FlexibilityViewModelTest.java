package org.ctfdesk.ui.flexibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.flexibility.Provision;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.ui.common.Desktop;
import org.ctfdesk.ui.common.Page;
import org.junit.jupiter.api.Test;

class FlexibilityViewModelTest {
    @Test
    void listsEveryProvisionForADevelopingCountryParty() {
        var workplace = Desktop.with(Samples.of("host"));
        var model = new FlexibilityViewModel(workplace);
        assertEquals(Optional.empty(), model.answerProperty().get(), "while the page is not shown");
        workplace.open().pageProperty().set(Page.FLEXIBILITY);
        var answer = model.answerProperty().get().orElseThrow();
        assertTrue(answer.developing());
        assertEquals(Provision.values().length, answer.ofReporting().size() + answer.ofReview().size());
        assertTrue(answer.basis()
                .startsWith("Computed for a submission in 2026, latest inventory year 2023, end point of the NDC 2030, base year"));
    }

    @Test
    void nothingIsOpenToADevelopedCountryParty() {
        var workplace = Desktop.with(Samples.of("buyer"));
        workplace.open().pageProperty().set(Page.FLEXIBILITY);
        var answer = new FlexibilityViewModel(workplace).answerProperty().get().orElseThrow();
        assertFalse(answer.developing());
        assertTrue(answer.ofReporting().isEmpty() && answer.ofReview().isEmpty());
    }

    @Test
    void claimsOnceAndGoesWhereTheStatementsAreWritten() {
        var workplace = Desktop.with(Samples.of("host"));
        var claims = workplace.open().report().claims().size();
        workplace.open().pageProperty().set(Page.FLEXIBILITY);
        var model = new FlexibilityViewModel(workplace);
        model.claim(Provision.UNCERTAINTY);
        assertEquals(claims + 1, workplace.open().report().claims().size());
        assertEquals(Page.PROFILE, workplace.open().pageProperty().get());
        workplace.open().pageProperty().set(Page.FLEXIBILITY);
        assertTrue(model.answerProperty().get().orElseThrow().ofReporting().stream()
                .anyMatch(each -> each.provision() == Provision.UNCERTAINTY && each.claimed()));
        model.claim(Provision.UNCERTAINTY);
        assertEquals(claims + 1, workplace.open().report().claims().size());
    }

    @Test
    void followsTheReport() {
        var workplace = Desktop.with(Samples.of("host"));
        workplace.open().pageProperty().set(Page.FLEXIBILITY);
        var model = new FlexibilityViewModel(workplace);
        var profile = workplace.open().report().profile();
        workplace.open().apply(Edit.set(profile.with(profile.submission().withYear(2028))));
        assertTrue(model.answerProperty().get().orElseThrow().basis().contains("submission in 2028"));
    }
}
