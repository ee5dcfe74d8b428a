package org.ctfdesk.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.FakeDialogs;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A monkey at the keys: random gestures from a fixed seed, no exception, and undo all the way gives the first report back.
 * {@code -Dmonkey.gestures=10000} lets it play for longer.
 */
@ExtendWith(ApplicationExtension.class)
class MonkeyTest {
    private static final int GESTURES = Integer.getInteger("monkey.gestures", 300);
    private static final long SEED = Long.getLong("monkey.seed", 20261231L);
    /** Fewer gestures than undo keeps steps, between two looks at what undo gives back. */
    private static final int AT_ONCE = 500;
    private static final int PULSE = 10;

    private static final List<KeyCode> MOVES = List.of(KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.HOME, KeyCode.END,
            KeyCode.PAGE_UP, KeyCode.PAGE_DOWN, KeyCode.TAB, KeyCode.ENTER);
    private static final List<KeyCode> COMMANDS = List.of(KeyCode.Z, KeyCode.Y, KeyCode.C, KeyCode.X, KeyCode.V, KeyCode.A, KeyCode.SPACE);
    private static final List<String> TYPED = List.of("1", "12,5", "0.800", "NO", "FX", "(1)", "a b", "é", "; ", "2030", "-", " ");

    @TempDir
    private Path folder;

    private final List<Throwable> bugs = new CopyOnWriteArrayList<>();
    private final Random random = new Random(SEED);
    private Stage stage;
    private Shell shell;

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        var settings = new Settings(Files.createDirectories(folder.resolve("settings")), NumberStyle.POINT);
        shell = new Shell(stage, Words.in(Locale.ENGLISH), settings, new FakeDialogs(), Platform::runLater,
                Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC));
        Thread.currentThread().setUncaughtExceptionHandler((thread, bug) -> bugs.add(bug));
        stage.setScene(new Scene(shell.root(), 1500, 940));
        stage.show();
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, action);
    }

    @Test
    void theFirstReportComesBack() {
        var first = Samples.of("host");
        onFx(() -> shell.workplace().openProperty().set(new OpenReport(first, Optional.empty(), "host")));
        var trail = new ArrayList<String>();
        for (var done = 0; done < GESTURES; done++) {
            try {
                onFx(() -> trail.add(gesture()));
            } catch (RuntimeException bug) {
                throw new AssertionError("gesture " + done + ", after " + last(trail), bug);
            }
            if (done % PULSE == 0) {
                WaitForAsyncUtils.waitForFxEvents();
            }
            assertTrue(bugs.isEmpty(), () -> last(trail) + ": " + bugs.getFirst());
            if (done % AT_ONCE == AT_ONCE - 1 || done == GESTURES - 1) {
                takeBack();
                assertTrue(first.equals(shell.workplace().open().report()), "after " + trail.subList(Math.max(0, trail.size() - AT_ONCE),
                        trail.size()));
            }
        }
        assertEquals(GESTURES, trail.size());
        assertTrue(trail.stream().distinct().count() > 20, "the gestures differ");
        onFx(() -> shell.desk().letGo());
    }

    private static List<String> last(List<String> trail) {
        return trail.subList(Math.max(0, trail.size() - 2 * PULSE), trail.size());
    }

    private void takeBack() {
        onFx(() -> shell.actions().committed(() -> {}));
        while (shell.workplace().open().undoName().isPresent()) {
            onFx(shell.workplace().open()::undo); // each by itself: hundreds of them are more than the window is waited for
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String gesture() {
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> type(TYPED.get(random.nextInt(TYPED.size())));
            case 3, 4, 5 -> press(MOVES.get(random.nextInt(MOVES.size())), random.nextInt(4) == 0, false, false);
            case 6 -> press(COMMANDS.get(random.nextInt(COMMANDS.size())), false, true, false);
            case 7 -> press(random.nextBoolean() ? KeyCode.F2 : KeyCode.DELETE, false, false, false);
            case 8 -> press(random.nextBoolean() ? KeyCode.ESCAPE : KeyCode.BACK_SPACE, false, false, false);
            case 9 -> press(KeyCode.DOWN, false, false, true);
            case 10 -> {
                var form = Forms.ALL.get(random.nextInt(Forms.ALL.size()));
                shell.actions().committed(() -> shell.workplace().open().show(shell.workplace().open().report().keysOf(form).getFirst()));
                shell.grid().requestFocus();
                yield "table " + form.id();
            }
            default -> {
                var page = shell.pages().keys().get(random.nextInt(shell.pages().keys().size()));
                shell.actions().show(page);
                yield "page " + page;
            }
        };
    }

    private String type(String text) {
        for (var letter : text.split("")) {
            fire(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED, false, false, false);
        }
        return "type " + text;
    }

    private String press(KeyCode code, boolean shift, boolean control, boolean alt) {
        fire(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, code, shift, control, alt);
        fire(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, code, shift, control, alt);
        return (shift ? "shift " : "") + (control ? "control " : "") + (alt ? "alt " : "") + code;
    }

    private void fire(EventType<KeyEvent> type, String letter, KeyCode code, boolean shift, boolean control, boolean alt) {
        var owner = stage.getScene().getFocusOwner();
        var target = owner == null ? shell.root() : owner;
        Event.fireEvent(target, new KeyEvent(target, target, type, letter, "", code, shift, control, alt, false));
    }
}
