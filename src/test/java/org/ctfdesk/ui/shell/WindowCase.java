package org.ctfdesk.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.ctfdesk.report.Report;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.Dialogs;
import org.ctfdesk.ui.common.FakeDialogs;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.Settings;
import org.ctfdesk.ui.grid.FormGrid;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The real window, in which a test makes gestures; only the dialogs are answered by the test, and a bug fails it. */
@ExtendWith(ApplicationExtension.class)
abstract class WindowCase {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    final FakeDialogs dialogs = new FakeDialogs();
    final List<Throwable> bugs = new CopyOnWriteArrayList<>();
    Stage stage;
    Shell shell;

    /** Opens the window; each case calls it where TestFX starts it, for TestFX asks only the class itself. */
    void show(Stage shown) throws Exception {
        stage = shown;
        var settings = new Settings(Files.createDirectories(folder.resolve("settings")), NumberStyle.POINT);
        choose(settings);
        shell = new Shell(stage, Words.in(Locale.ENGLISH), settings, dialogsOf(settings), Platform::runLater, CLOCK);
        Thread.currentThread().setUncaughtExceptionHandler((thread, bug) -> bugs.add(bug));
        stage.setScene(new Scene(shell.root(), 1500, 940));
        stage.setWidth(1500);
        stage.setHeight(940);
        stage.show();
    }

    /** Who asks: the test itself, unless a case wants the dialogs of a real window. */
    Dialogs dialogsOf(Settings settings) {
        return dialogs;
    }

    /** What the user chose before this window was opened. */
    void choose(Settings settings) {}

    @AfterEach
    void letGo() {
        onFx(() -> shell.desk().letGo());
        if (!bugs.isEmpty()) {
            throw new AssertionError("a bug", bugs.getFirst());
        }
    }

    static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    static <T> T fromFx(Callable<T> asked) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, asked);
    }

    static void until(Callable<Boolean> holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> fromFx(holds));
        WaitForAsyncUtils.waitForFxEvents();
    }

    OpenReport open() {
        return shell.workplace().open();
    }

    Report report() {
        return open().report();
    }

    FormGrid grid() {
        return shell.grid();
    }
}
