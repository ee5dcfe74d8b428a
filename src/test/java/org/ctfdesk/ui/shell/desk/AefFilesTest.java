package org.ctfdesk.ui.shell.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Circumstances;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.ui.common.AtOnce;
import org.ctfdesk.ui.common.Desktop;
import org.ctfdesk.ui.common.FakeDialogs;
import org.ctfdesk.ui.common.Workplace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The menu's two entries for the agreed electronic format, their dialogs answered by the test. */
class AefFilesTest {
    @TempDir
    Path folder;

    private final FakeDialogs dialogs = new FakeDialogs();
    private final List<Exception> failures = new ArrayList<>();

    private AefFiles files(Workplace workplace) {
        return new AefFiles(workplace, dialogs, new AtOnce(), failures::add);
    }

    private static Report ledger() {
        return Report.blank(Samples.of("buyer").profile())
                .with(Place.of("actions", "action/1", "firstId"), Optional.of(new Answer.Words("0001")))
                .with(Place.of("actions", "action/2", "firstId"), Optional.of(new Answer.Words("0002")));
    }

    @Test
    void itIsOfferedWhereALedgerIsKept() {
        var profile = Samples.of("host").profile();
        var blank = Report.blank(profile);
        assertTrue(AefFiles.isOffered(blank));
        assertFalse(AefFiles.isOffered(blank.with(profile.with(Circumstances.USUAL))));
        assertTrue(AefFiles.isOffered(ledger().with(profile.with(Circumstances.USUAL))));
    }

    @Test
    void whatWasExportedIsAddedOnceAndTakenBackByOneUndo() throws Exception {
        var file = folder.resolve("aef.xlsx");
        var workplace = new Desktop().opened(ledger());
        dialogs.files.add(file);
        files(workplace).export();
        assertTrue(Files.exists(file));
        workplace.open().apply(new Edit.SetAnswers("clear", List.of(
                new Edit.Change(Place.of("actions", "action/2", "firstId"), Optional.of(new Answer.Words("0003"))))));
        var before = workplace.open().report();
        dialogs.files.add(file);
        files(workplace).importLedger();
        assertEquals(List.of("1", "2", "3"), workplace.open().report().table("actions").block("action").items().stream()
                .map(item -> item.id()).toList());
        assertTrue(workplace.messageProperty().get().startsWith("1 lines added, 0 removed; 1 left out"), workplace.messageProperty().get());
        assertEquals(Optional.of("importLedger"), workplace.open().undoName());
        workplace.open().undo();
        assertEquals(before, workplace.open().report());
        assertEquals(List.of(), failures);
    }

    @Test
    void intoAnEmptyLedgerItIsAskedOnlyWhetherToTakeIt() throws Exception {
        var file = folder.resolve("aef.xlsx");
        var workplace = new Desktop().opened(ledger());
        dialogs.files.add(file);
        files(workplace).export();
        workplace = new Desktop().opened(Samples.of("iceland"));
        dialogs.files.add(file);
        files(workplace).importLedger();
        assertTrue(workplace.open().report().table("actions").isEmpty());
        assertTrue(dialogs.said.getLast().contains("another Party"), dialogs.said.toString());
        dialogs.agrees = true;
        dialogs.files.add(file);
        files(workplace).importLedger();
        assertEquals(2, workplace.open().report().table("actions").block("action").size());
    }

    @Test
    void aBrokenWorkbookIsToldAndTheLedgerStays() throws Exception {
        var file = folder.resolve("broken.xlsx");
        Files.writeString(file, "nothing");
        var workplace = new Desktop().opened(ledger());
        dialogs.files.add(file);
        files(workplace).importLedger();
        assertEquals(1, failures.size());
        assertEquals(ledger(), workplace.open().report());
    }
}
