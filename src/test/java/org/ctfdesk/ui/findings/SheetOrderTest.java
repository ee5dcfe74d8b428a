package org.ctfdesk.ui.findings;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;

/** Findings stand where the screen has their cells, also those that the decision prints no column for. */
class SheetOrderTest {
    @Test
    void marksOfAMeasureStandBehindItAndBeforeTheNext() {
        var order = new SheetOrder(TableKey.of("table5"), Samples.of("host"), Words.in(Locale.ENGLISH));
        var marks = order.of(Place.ofPath("table5:measure/2:marks"));
        assertTrue(SheetOrder.compare(order.of(Place.ofPath("table5:measure/2:entities")), marks) < 0);
        assertTrue(SheetOrder.compare(marks, order.of(Place.ofPath("table5:measure/3:label"))) < 0);
    }
}
