package org.ctfdesk.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.sample.Samples;
import org.junit.jupiter.api.Test;

/** A remedy that is offered was tried on the report as it is now. */
class OffersTest {
    private static final Place TRACKED = Place.ofPath("table4/2:otherIndicator:year@2023");
    private static final Place PASTED = Place.ofPath("table4/2:indicator/2:year@2023");

    private final Desktop desktop = new Desktop();
    private final Workplace workplace = desktop.opened(Samples.of("host"));
    private final Offers offers = workplace.checks().offers();

    private Finding found(String code, Place place) throws InterruptedException {
        return desktop.check().findings().stream()
                .filter(finding -> finding.code().equals(code) && finding.place().equals(place)).findFirst().orElseThrow();
    }

    private void type(Place place, String figure) {
        workplace.open().apply(Edit.type(place, Optional.of(Quantity.of(figure))));
    }

    private long changes() {
        return offers.changesProperty().get();
    }

    private boolean isOffered(Finding finding) throws InterruptedException {
        var before = changes();
        offers.of(finding);
        if (changes() == before) {
            desktop.deliverUntil(() -> changes() > before);
        }
        return offers.of(finding).isPresent();
    }

    private Finding fraction() throws InterruptedException {
        return desktop.check().findings().stream()
                .filter(finding -> finding.code().equals("T10-03") && finding.remedy().isPresent()).findFirst().orElseThrow();
    }

    @Test
    void whatWasNotTriedIsNotOffered() throws Exception {
        type(PASTED, "0.446");
        var finding = fraction();
        assertTrue(offers.of(finding).isEmpty());
        assertTrue(offers.mayBe(finding));
    }

    /** The same finding stands in both reports; in the second its remedy would spread the fault. */
    @Test
    void anotherCellMayMakeARemedyBad() throws Exception {
        type(PASTED, "0.446");
        var alone = isOffered(fraction());
        type(TRACKED, "0.446");
        var beside = fraction();
        assertFalse(isOffered(beside));
        assertFalse(offers.mayBe(beside));
        var applied = new ArrayList<Edit>();
        offers.take(beside, applied::add);
        assertEquals(List.of(), applied);
        type(TRACKED, "42.1");
        assertEquals(alone, isOffered(fraction()));
    }

    /** Whoever clicks while the report is being checked gets what they clicked, once it was tried. */
    @Test
    void aClickBeforeTheTrialIsNotLost() throws Exception {
        var net = Place.ofPath("table4/1:netTransfers:year@2023");
        type(net, "10");
        var finding = found("FORM-04", net);
        offers.take(finding, workplace.open()::apply);
        assertTrue(workplace.open().report().answer(net).isPresent());
        desktop.deliverUntil(() -> workplace.open().report().answer(net).isEmpty());
    }
}
