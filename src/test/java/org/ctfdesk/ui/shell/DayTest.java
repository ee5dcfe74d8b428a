package org.ctfdesk.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.ctfdesk.excel.returned.WorkbookReader;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.FakeDialogs;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A day's work by keys alone, from the first page to the exported file; only the system's file dialogs are answered by the test. */
@ExtendWith(ApplicationExtension.class)
class DayTest {
    private static final Place TRANSPORT = Place.ofPath("table7:transport:projection@2030");
    private static final Place STATUS = Place.ofPath("table5:measure/1:status");

    @TempDir
    private Path folder;

    private final FakeDialogs dialogs = new FakeDialogs();
    private final List<Throwable> bugs = new CopyOnWriteArrayList<>();
    private Stage stage;
    private Shell shell;

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        var settings = new Settings(Files.createDirectories(folder.resolve("settings")), NumberStyle.POINT);
        shell = new Shell(stage, Words.in(Locale.ENGLISH), settings, dialogs, Platform::runLater,
                Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC));
        Thread.currentThread().setUncaughtExceptionHandler((thread, bug) -> bugs.add(bug));
        stage.setScene(new Scene(shell.root(), 1366, 768));
        stage.show();
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static <T> T fromFx(Callable<T> asked) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, asked);
    }

    private static void until(Callable<Boolean> holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> fromFx(holds));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private OpenReport open() {
        return shell.workplace().open();
    }

    private void keys(KeyCode code, KeyCombination.Modifier... modifiers) {
        onFx(() -> stage.getScene().getAccelerators().get(new KeyCodeCombination(code, modifiers)).run());
    }

    private String answer(Place place) {
        return fromFx(() -> open().report().answer(place).map(given -> shell.workplace().shown().full(given, place.kind())).orElse(""));
    }

    private void go(FxRobot robot, Place place) {
        onFx(() -> {
            open().goTo(place);
            shell.actions().enterForm();
        });
    }

    @Test
    void aDayFromTheFirstPageToTheExportedFile(FxRobot robot) throws Exception {
        var file = folder.resolve("host" + ReportFile.EXTENSION);
        ReportFile.save(file, Samples.of("host"));
        dialogs.files.add(file);
        keys(KeyCode.O, KeyCombination.SHORTCUT_DOWN);
        until(() -> shell.workplace().hasReport());

        // a figure typed, filled to the right, taken back
        go(robot, TRANSPORT);
        robot.write("1234.5").type(KeyCode.ENTER);
        assertEquals("1,234.5", answer(TRANSPORT));
        go(robot, TRANSPORT);
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        robot.press(KeyCode.CONTROL).type(KeyCode.R).release(KeyCode.CONTROL);
        assertEquals("1,234.5", answer(Place.ofPath("table7:transport:projection@2035")));
        keys(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
        assertFalse("1,234.5".equals(answer(Place.ofPath("table7:transport:projection@2035"))));

        // measures looked at by their status, one changed while the others are out of sight
        go(robot, STATUS);
        var before = fromFx(() -> shell.grid().contentProperty().get().rowCount());
        keys(KeyCode.L, KeyCombination.SHORTCUT_DOWN, KeyCombination.ALT_DOWN);
        assertTrue(fromFx(() -> shell.grid().contentProperty().get().rowCount()) < before);
        robot.write("plan").type(KeyCode.ENTER);
        assertEquals("Planned", answer(STATUS));
        keys(KeyCode.DIGIT9, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
        assertEquals(before, fromFx(() -> shell.grid().contentProperty().get().rowCount()));

        // a question to a colleague, and the finding that the change made
        go(robot, STATUS);
        keys(KeyCode.F2, KeyCombination.SHIFT_DOWN);
        robot.write("Is it?").type(KeyCode.ENTER);
        assertEquals(1, fromFx(() -> open().report().comments().size()));
        until(() -> !shell.workplace().checks().checkedProperty().get().everywhere().toList().isEmpty());
        keys(KeyCode.F8);
        assertTrue(fromFx(() -> open().placeProperty().get()).isPresent());

        // saved, then exported
        keys(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
        until(() -> !open().unsavedProperty().get());
        var workbook = folder.resolve("host.xlsx");
        dialogs.files.add(workbook);
        keys(KeyCode.E, KeyCombination.SHORTCUT_DOWN);
        until(() -> Files.exists(workbook));
        until(() -> shell.workplace().messageProperty().get().contains("host.xlsx") || !dialogs.files.contains(workbook));
        var exported = readAgain(workbook);
        assertEquals(Optional.of(fromFx(() -> open().report().table(TableKey.of("table7")))),
                exported.map(report -> report.table(TableKey.of("table7"))));
        onFx(() -> shell.desk().letGo());
        assertEquals(List.of(), bugs);
    }

    /** The report that the workbook carries; the writer may still be moving it into place. */
    private static Optional<Report> readAgain(Path workbook) throws Exception {
        for (var i = 0; i < 50; i++) {
            if (Files.exists(workbook) && Files.size(workbook) > 0) {
                return Optional.of(WorkbookReader.read(workbook).report());
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return Optional.empty();
    }
}
