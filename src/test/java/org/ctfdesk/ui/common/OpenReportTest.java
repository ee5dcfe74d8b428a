package org.ctfdesk.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.store.Journal;
import org.ctfdesk.store.Recovery;
import org.ctfdesk.store.ReportFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edits made while a file is being written must outlive a kill. */
class OpenReportTest {
    private static final Place PLACE = Place.ofPath("description:target:description");

    @TempDir
    private Path folder;

    private static Edit typed(String words) {
        return Edit.type(PLACE, Optional.of(new Answer.Words(words)));
    }

    @Test
    void whatStandsInAnEditorWhileTheFileIsWrittenIsNotedAgain() throws Exception {
        var file = folder.resolve("drafted.ctfdesk");
        var report = Samples.of("host");
        var open = new OpenReport(report, Optional.of(file), "drafted");
        var hash = ReportFile.save(file, report);
        open.keep(Journal.begin(Journal.beside(file), Optional.of(hash), report, trouble -> {}), Optional.empty());
        var place = Place.of("description", "target", "description");
        open.draft(() -> open.apply(Edit.type(place, Optional.of(new Answer.Words("An hour of work")))));
        open.saved(report, file, ReportFile.save(file, report));
        open.flush();
        var left = Recovery.of(Journal.beside(file), Optional.of(file)).orElseThrow();
        assertEquals(Optional.of(new Answer.Words("An hour of work")), left.report().answer(place));
        open.close();
    }

    @Test
    void editsMadeWhileSavingBuildOnWhatWasWritten() throws Exception {
        var file = folder.resolve("report.ctfdesk");
        var open = new OpenReport(Samples.of("host"), Optional.of(file), "");
        var sha256 = ReportFile.save(file, open.report());
        open.keep(Journal.begin(Journal.beside(file), Optional.of(sha256), open.report(), trouble -> {}), Optional.empty());
        open.apply(typed("before"));
        var written = open.report();
        var hash = ReportFile.save(file, written);
        open.apply(typed("meanwhile"));
        open.saved(written, file, hash);
        open.flush();
        assertTrue(open.unsavedProperty().get());
        assertEquals(open.report(), Recovery.of(Journal.beside(file), Optional.of(file)).orElseThrow().report());
    }

    @Test
    void editsMadeWhileSavingToAnotherFileFollowIt() throws Exception {
        var open = new OpenReport(Samples.of("host"), Optional.empty(), "sample");
        open.keep(Journal.begin(folder.resolve("untitled.journal"), Optional.empty(), open.report(), trouble -> {}), Optional.empty());
        var file = folder.resolve("report.ctfdesk");
        var written = open.report();
        var hash = ReportFile.save(file, written);
        open.apply(typed("meanwhile"));
        open.saved(written, file, hash);
        open.moved(written, Journal.begin(Journal.beside(file), Optional.of(hash), written, trouble -> {}), Optional.empty());
        open.flush();
        assertEquals(open.report(), Recovery.of(Journal.beside(file), Optional.of(file)).orElseThrow().report());
    }

    @Test
    void undoOfARowShowsItsTable() {
        var open = new OpenReport(Samples.of("host"), Optional.empty(), "sample");
        open.apply(typed("other words"));
        open.show(org.ctfdesk.report.TableKey.of("table12"));
        open.undo();
        assertEquals(Optional.of(PLACE), open.placeProperty().get());
        assertEquals("description", open.tableProperty().get().form());
    }
}
