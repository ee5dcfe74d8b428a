package org.ctfdesk.ui.shell.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.store.Journal;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.ui.common.Desktop;
import org.ctfdesk.ui.common.Dialogs.Unsaved;
import org.ctfdesk.ui.common.FakeDialogs;
import org.ctfdesk.ui.common.Later;
import org.ctfdesk.ui.common.Settings;
import org.ctfdesk.ui.common.Workplace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is typed while another report is being opened is lost on no road. */
class MeanwhileTest {
    private static final Place ENERGY = Place.of("table7", "energy", "projection@2030");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-01T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final Workplace workplace = new Desktop().workplace();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final Later jobs = new Later();
    private Desk desk;
    private Path mine;
    private Path other;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(workplace, dialogs, jobs,
                new Settings(Files.createDirectory(folder.resolve("settings")), NumberStyle.POINT), CLOCK, Runnable::run);
        mine = folder.resolve("mine.ctfdesk");
        other = folder.resolve("other.ctfdesk");
        ReportFile.save(mine, Samples.of("host"));
        ReportFile.save(other, Samples.of("flawed-host"));
        desk.opening().open(mine);
        jobs.runAll();
    }

    @AfterEach
    void letGo() {
        desk.letGo();
    }

    private void type(String figure) {
        workplace.open().apply(Edit.type(ENERGY, Optional.of(Quantity.of(figure))));
    }

    private List<Optional<Answer>> kept() throws Exception {
        var all = new java.util.ArrayList<Optional<Answer>>();
        for (var given : desk.bin().all()) {
            all.add(ReportFile.open(given.file()).report().answer(ENERGY));
        }
        return all;
    }

    private void isKept(String figure) throws Exception {
        assertNotEquals("mine.ctfdesk", workplace.open().name());
        assertEquals(List.of(Optional.of(Quantity.of(figure))), kept());
        assertTrue(dialogs.said.getLast().contains("mine.ctfdesk"), dialogs.said.toString());
        assertFalse(Files.exists(Journal.beside(mine)), "it is kept elsewhere");
    }

    @Test
    void whileAFileIsOpenedToBeRead() throws Exception {
        desk.opening().openToRead(other, () -> {});
        type("4711");
        jobs.runAll();
        isKept("4711");
        assertTrue(workplace.open().locks().readingProperty().get());
    }

    @Test
    void whileAFileIsOpened() throws Exception {
        desk.opening().open(other);
        type("4711");
        jobs.runAll();
        isKept("4711");
    }

    @Test
    void whatStillStandsInAnEditor() throws Exception {
        desk.opening().open(other);
        workplace.open().draft(() -> type("4711"));
        jobs.runAll();
        isKept("4711");
    }

    @Test
    void whatTheWindowHandsOnAtTheLastMoment() throws Exception {
        desk.beforeAnother(() -> type("4711"));
        desk.opening().open(other);
        jobs.runAll();
        isKept("4711");
    }

    @Test
    void whatWasLeftByEscapeDoesNotComeBack() throws Exception {
        desk.opening().open(other);
        workplace.open().draft(() -> type("4711"));
        workplace.open().noDraft();
        jobs.runAll();
        assertEquals(List.of(), kept());
    }

    @Test
    void whileASampleIsMade() throws Exception {
        desk.opening().showExercise(Samples.of("flawed-host"), "exercise");
        type("4711");
        jobs.runAll();
        isKept("4711");
    }

    @Test
    void whatWasGivenUpIsKeptOnceAndWhatFollowsIsAskedFor() throws Exception {
        type("1");
        dialogs.unsaved = Unsaved.DISCARD;
        desk.opening().open(other);
        jobs.runAll();
        assertEquals(List.of(Optional.of(Quantity.of("1"))), kept());
        assertEquals(List.of("mine.ctfdesk"), dialogs.said, "asked once and told nothing");
    }

    @Test
    void whatIsTypedWhileEditsAreGivenUpIsAskedFor() throws Exception {
        type("1");
        dialogs.unsaved = Unsaved.DISCARD;
        desk.close();
        type("2");
        dialogs.unsaved = Unsaved.CANCEL;
        jobs.runAll();
        assertEquals(Optional.of(Quantity.of("2")), workplace.open().report().answer(ENERGY));
        assertEquals(2, dialogs.said.size());
    }

    @Test
    void aLinkToTheOpenFileIsNoOtherWindow() throws Exception {
        var link = Files.createSymbolicLink(folder.resolve("link.ctfdesk"), mine);
        desk.opening().open(link);
        jobs.runAll();
        assertEquals(List.of(), dialogs.said);
        assertEquals(Optional.of(link), workplace.open().fileProperty().get());
        type("3");
        dialogs.files.add(mine);
        desk.saving().saveAs(() -> {});
        jobs.runAll();
        assertEquals(1, dialogs.said.size(), "the name that was suggested: " + dialogs.said);
        assertEquals(Optional.of(Quantity.of("3")), ReportFile.open(mine).report().answer(ENERGY));
        assertTrue(Files.isSymbolicLink(link));
        assertFalse(workplace.open().unsavedProperty().get());
    }
}
