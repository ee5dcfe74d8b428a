package org.ctfdesk.ui.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.ui.common.Desktop;
import org.ctfdesk.ui.findings.FindingsViewModel.Filter;
import org.junit.jupiter.api.Test;

/** Which findings are listed. */
class FindingsViewModelTest {
    private static final Place ENERGY = Place.ofPath("table7:energy:projection@2030");
    private static final Place NET = Place.ofPath("table4/1:netTransfers:year@2023");

    @Test
    void filtersNarrowTheListAndCountEverything() throws Exception {
        var desktop = new Desktop();
        var workplace = desktop.opened(Samples.of("host"));
        var model = new FindingsViewModel(workplace);
        workplace.open().apply(Edit.type(ENERGY, Optional.of(new Answer.Unread("much"))));
        workplace.open().apply(Edit.type(NET, Optional.of(Quantity.of(java.math.BigDecimal.TEN))));
        desktop.check();
        var all = workplace.checks().checkedProperty().get().findings().size();
        assertTrue(all >= 2);
        assertEquals(all, model.lines().size());
        var first = model.lines().getFirst();
        workplace.open().show(TableKey.of("table7"));
        assertSame(first, model.lines().getFirst(), "the list stays while another table is shown");
        model.filterProperty().set(Filter.THIS_TABLE);
        assertTrue(model.lines().stream().allMatch(line -> line.finding().place().table().form().equals("table7")));
        assertEquals(ENERGY, model.lines().getFirst().finding().place());
        workplace.open().show(TableKey.of("table1"));
        assertTrue(model.lines().isEmpty());
        model.filterProperty().set(Filter.ALL);
        model.searchProperty().set("ENERGY");
        assertTrue(model.lines().size() < all && !model.lines().isEmpty());
        assertEquals(all, model.count(Filter.ALL));
        model.searchProperty().set("");
        model.filterProperty().set(Filter.MENDABLE);
        model.mend(model.lines().getFirst().finding());
        assertTrue(workplace.open().report().answer(NET).isEmpty());
    }
}
