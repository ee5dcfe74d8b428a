package org.ctfdesk.ui.versions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.NamedVersion;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.ui.common.AtOnce;
import org.ctfdesk.ui.common.Desktop;
import org.ctfdesk.ui.common.Workplace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Versions are named, compared with, brought back and forgotten, and each of these can be undone. */
class VersionsViewModelTest {
    private static final Clock DAY = Clock.fixed(Instant.parse("2026-11-03T10:15:30Z"), ZoneOffset.UTC);
    private static final Place ENERGY = Place.of("table6", "energy", "year@2020");

    private final List<NamedVersion> compared = new ArrayList<>();
    private Workplace workplace;
    private VersionsViewModel model;

    @BeforeEach
    void open() {
        workplace = Desktop.with(Samples.of("host"));
        model = new VersionsViewModel(workplace, new AtOnce(), DAY, () -> "Awa", compared::add);
        workplace.open().pageProperty().set(VersionsViewModel.PAGE);
    }

    private void type(String figure) {
        workplace.open().apply(Edit.type(ENERGY, Optional.of(Quantity.of(figure))));
    }

    @Test
    void aVersionIsNamedAndSaysHowMuchChangedSince() {
        assertEquals("", model.name("  Sent to the ministry "));
        var line = model.linesProperty().get().getFirst();
        assertEquals("Sent to the ministry", line.version().name());
        assertEquals("2026-11-03, by Awa", line.told());
        assertEquals("nothing changed since", line.changes());
        type("1");
        assertTrue(model.linesProperty().get().getFirst().changes().matches("changes since: \\d+"),
                model.linesProperty().get().getFirst().changes());
        model.compare(model.linesProperty().get().getFirst());
        assertEquals("Sent to the ministry", compared.getFirst().name());
    }

    @Test
    void aNameIsAskedForAndNoTwoAreAlike() {
        assertNotEquals("", model.name("   "));
        assertEquals("", model.name("Draft"));
        assertTrue(model.name("Draft").contains("Draft"));
        assertEquals(1, model.linesProperty().get().size());
    }

    @Test
    void aVersionComesBackWholeAndOneUndoTakesThatBack() {
        model.name("Draft");
        type("1");
        type("2");
        model.restore(model.linesProperty().get().getFirst());
        assertEquals(Samples.of("host").answer(ENERGY), workplace.open().report().answer(ENERGY));
        assertEquals(Optional.of("restoreVersion"), workplace.open().undoName());
        assertEquals(1, workplace.open().report().past().versions().size(), "the version is still there");
        workplace.open().undo();
        assertEquals(Optional.of(Quantity.of("2")), workplace.open().report().answer(ENERGY));
    }

    @Test
    void whatAVersionDoesNotKeepStaysAsItIs() {
        model.name("Draft");
        type("1");
        var before = workplace.open().report();
        model.restore(model.linesProperty().get().getFirst());
        var after = workplace.open().report();
        assertEquals(before.provenance(), after.provenance());
        assertEquals(before.review(), after.review());
        assertEquals(before.last(), after.last());
    }

    @Test
    void aVersionIsForgottenAndUndoBringsItBack() {
        model.name("Draft");
        model.remove(model.linesProperty().get().getFirst());
        assertEquals(List.of(), model.linesProperty().get());
        workplace.open().undo();
        assertEquals(1, model.linesProperty().get().size());
    }
}
