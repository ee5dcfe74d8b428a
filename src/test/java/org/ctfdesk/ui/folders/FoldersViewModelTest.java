package org.ctfdesk.ui.folders;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.store.Journal;
import org.ctfdesk.store.Progress;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.ui.common.AtOnce;
import org.ctfdesk.ui.common.Desktop;
import org.ctfdesk.ui.common.FakeDialogs;
import org.ctfdesk.ui.common.Jobs;
import org.ctfdesk.ui.folders.Row.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersViewModelTest {
    private static final Clock DAY = Clock.fixed(Instant.parse("2026-11-03T10:15:30Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final FakeDialogs dialogs = new FakeDialogs();
    private final List<String> opened = new ArrayList<>();
    private Path now;
    private Path before;

    /** Jobs that are done one by one, when the test says so, and one of which may have been cancelled. */
    private static final class OneByOne implements Jobs {
        private final Deque<Consumer<Progress>> waiting = new ArrayDeque<>();

        @Override
        public <T> void start(String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
            waiting.add(progress -> {
                try {
                    done.accept(work.run(progress));
                } catch (Exception wrong) {
                    failed.accept(wrong);
                }
            });
        }

        void next() {
            waiting.remove().accept(Progress.UNWATCHED);
        }

        void nextCancelled() {
            waiting.remove().accept(new Progress() {
                @Override
                public boolean advanced(int done, int of) {
                    return false;
                }

                @Override
                public boolean isCancelled() {
                    return true;
                }
            });
        }
    }

    @BeforeEach
    void twoFolders() throws Exception {
        now = Files.createDirectory(folder.resolve("now"));
        before = Files.createDirectory(folder.resolve("before"));
        Files.writeString(now.resolve("a-rubbish.xlsx"), "no workbook");
        Files.writeString(now.resolve("notes.txt"), "passed over");
        ReportFile.save(now.resolve("flawed.ctfdesk"), Samples.of("flawed-host"));
        var host = Samples.of("host");
        ReportFile.save(before.resolve("host.ctfdesk"), host);
        ReportFile.save(now.resolve("host.ctfdesk"), host.with(Place.of("table6", "energy", "year@1990"),
                Optional.of(Quantity.of("13446.9"))));
        ReportFile.save(before.resolve("gone.ctfdesk"), host);
    }

    /** The page as a reviewer has it who opened nothing yet. */
    private FoldersViewModel model(Jobs jobs) {
        return new FoldersViewModel(new Desktop().workplace(), dialogs, jobs, DAY,
                (file, earlier) -> opened.add(file.getFileName() + earlier.map(each -> " from " + each.getFileName()).orElse("")));
    }

    private FoldersViewModel chosen(Jobs jobs) {
        var model = model(jobs);
        model.look(now);
        if (jobs instanceof OneByOne byHand) {
            byHand.next();
        }
        return model;
    }

    private static List<State> states(FoldersViewModel model) {
        return model.rows().stream().map(Row::state).toList();
    }

    @Test
    void theFilesOfAFolderAreShownBeforeAnyIsRead() {
        dialogs.files.add(now);
        var model = model(new AtOnce());
        model.choose();
        assertEquals(List.of("a-rubbish.xlsx", "flawed.ctfdesk", "host.ctfdesk"), model.rows().stream().map(Row::file).toList());
        assertEquals(List.of(State.WAITING, State.WAITING, State.WAITING), states(model));
        assertEquals(1, model.chosenProperty().get().orElseThrow().folder().passedOver());
        assertEquals(11, model.rows().getFirst().bytes());
    }

    @Test
    void rubbishIsToldAndTheRestIsChecked() {
        var model = chosen(new AtOnce());
        model.check();
        assertEquals(List.of(State.REFUSED, State.READ, State.READ), states(model));
        assertTrue(model.rows().getFirst().remark().contains("a-rubbish.xlsx"), model.rows().getFirst().remark());
        assertTrue(model.rows().get(1).first().orElseThrow() > 0);
        assertEquals(1, model.refused());
        assertFalse(model.runningProperty().get());
        model.open(model.rows().get(1));
        assertEquals(List.of("flawed.ctfdesk"), opened);
    }

    @Test
    void eachFileIsAJobOfItsOwnAndComesToTheTableByItself() {
        var jobs = new OneByOne();
        var model = chosen(jobs);
        model.check();
        jobs.next(); // what is in the folder now
        jobs.next();
        jobs.next();
        assertEquals(List.of(State.REFUSED, State.READ, State.WAITING), states(model));
        assertEquals(2, model.done());
        assertEquals(1, jobs.waiting.size(), "the next one waits behind what else is asked of the program");
    }

    @Test
    void whoStopsKeepsWhatWasFoundAndGoesOnLater() {
        var jobs = new OneByOne();
        var model = chosen(jobs);
        model.check();
        jobs.next(); // what is in the folder now
        jobs.next();
        model.stop();
        assertTrue(model.canGoOn());
        model.goOn(); // while the second file is still being read
        assertEquals(1, jobs.waiting.size(), "no file is read twice");
        model.stop();
        jobs.next();
        assertEquals(List.of(State.REFUSED, State.READ, State.WAITING), states(model));
        assertEquals(0, jobs.waiting.size());
        model.goOn();
        jobs.next();
        assertEquals(List.of(State.REFUSED, State.READ, State.READ), states(model));
        assertFalse(model.canGoOn());
    }

    @Test
    void cancellingTheJobInTheStatusLineStopsToo() {
        var jobs = new OneByOne();
        var model = chosen(jobs);
        model.check();
        jobs.next(); // what is in the folder now
        jobs.nextCancelled();
        assertFalse(model.runningProperty().get());
        assertEquals(0, model.done());
        assertEquals(0, jobs.waiting.size());
    }

    @Test
    void anotherFolderMeanwhileTakesThePlaceOfTheFirst() {
        var jobs = new OneByOne();
        var model = chosen(jobs);
        model.check();
        jobs.next(); // what is in the folder now
        model.look(before);
        jobs.next(); // of the old folder
        jobs.next(); // the next of it, or the new folder
        while (!jobs.waiting.isEmpty()) {
            jobs.next();
        }
        assertEquals(List.of("gone.ctfdesk", "host.ctfdesk"), model.rows().stream().map(Row::file).toList());
        assertEquals(List.of(State.WAITING, State.WAITING), states(model));
        assertFalse(model.runningProperty().get());
    }

    @Test
    void twoFoldersAreComparedPairByPair() {
        var model = chosen(new AtOnce());
        dialogs.files.add(before);
        model.compare();
        assertEquals(List.of("a-rubbish.xlsx", "flawed.ctfdesk", "gone.ctfdesk", "host.ctfdesk"),
                model.rows().stream().map(Row::file).toList());
        assertEquals(List.of(State.REFUSED, State.REFUSED, State.REFUSED, State.READ), states(model));
        var host = model.rows().getLast();
        assertTrue(host.first().orElseThrow() > 0 && host.largest().isPresent(), host.toString());
        model.open(host);
        model.open(model.rows().get(2));
        assertEquals(List.of("host.ctfdesk from host.ctfdesk", "gone.ctfdesk"), opened);
    }

    @Test
    void theSummaryIsAWorkbook() throws Exception {
        var model = chosen(new AtOnce());
        model.save();
        assertEquals(List.of(), dialogs.said, "nothing was found yet");
        model.check();
        var book = folder.resolve("summary.xlsx");
        dialogs.files.add(book);
        model.save();
        try (var read = WorkbookFactory.create(book.toFile())) {
            assertEquals("Files", read.getSheetName(0));
            assertEquals(2, read.getNumberOfSheets());
        }
    }

    @Test
    void filesThatCameOrWentSinceAreSeenAtEachCheck() throws Exception {
        var model = chosen(new AtOnce());
        ReportFile.save(now.resolve("new.ctfdesk"), Samples.of("host"));
        Files.delete(now.resolve("a-rubbish.xlsx"));
        model.check();
        assertEquals(List.of("flawed.ctfdesk", "host.ctfdesk", "new.ctfdesk"), model.rows().stream().map(Row::file).toList());
        assertEquals(3, model.done());
        Files.delete(now.resolve("new.ctfdesk"));
        dialogs.files.add(before);
        model.compare();
        assertEquals(List.of("flawed.ctfdesk", "gone.ctfdesk", "host.ctfdesk"), model.rows().stream().map(Row::file).toList());
    }

    @Test
    void theSummaryIsNotWrittenOverAFileOfTheFolder() throws Exception {
        var model = chosen(new AtOnce());
        dialogs.files.add(before);
        model.compare();
        for (var file : List.of(now.resolve("host.ctfdesk"), before.resolve("gone.ctfdesk"))) {
            var bytes = Files.readAllBytes(file);
            dialogs.files.add(file);
            model.save();
            assertArrayEquals(bytes, Files.readAllBytes(file));
            assertTrue(dialogs.said.getLast().contains("one of the files"), dialogs.said.toString());
        }
    }

    @Test
    void aFolderIsNotComparedWithItself() {
        var model = chosen(new AtOnce());
        dialogs.files.add(now.resolve("..").resolve("now"));
        model.compare();
        assertTrue(dialogs.said.getLast().contains("shown already"), dialogs.said.toString());
        assertEquals(0, model.done());
    }

    @Test
    void unsavedEditsBesideAReportAreTold() throws Exception {
        var file = now.resolve("host.ctfdesk");
        var report = ReportFile.open(file).report();
        var journal = Journal.begin(Journal.beside(file), Optional.of(ReportFile.sha256(file)), report, wrong -> {});
        journal.note(Edit.type(Place.of("table6", "energy", "year@1990"), Optional.of(Quantity.of("4711"))));
        journal.flush();
        var model = chosen(new AtOnce());
        model.check();
        assertTrue(model.rows().getLast().remark().contains("never saved"), model.rows().toString());
        assertEquals("", model.rows().get(1).remark());
    }

    @Test
    void aFolderWithNothingInItIsTold() throws Exception {
        var model = model(new AtOnce());
        model.look(Files.createDirectory(folder.resolve("empty")));
        assertEquals(1, dialogs.said.size());
        assertEquals(Optional.empty(), model.chosenProperty().get());
    }
}
