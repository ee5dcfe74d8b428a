package org.ctfdesk.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.ctfdesk.form.all.Forms;

/**
 * A day's work in a minute, done by the program itself and started by {@code -Dctfdesk.start.work=ROUNDS} on an open report: every
 * table and page is shown, cells are typed into and taken back, keys held down; nothing is saved. The packages are trained by it (what
 * a day needs then stands in the cache, not only what a start needs), and memory is measured after it.
 */
final class WorkingDay {
    private static final String TYPED = "12";
    private static final int FRAMES_A_STEP = 3;
    private static final Path STATUS = Path.of("/proc/self/status");

    private final Shell shell;
    private final Deque<Runnable> steps = new ArrayDeque<>();
    private int typed;

    WorkingDay(Shell shell, int rounds) {
        this.shell = shell;
        for (var round = 0; round < rounds; round++) {
            plan();
        }
    }

    /** Works, a step every few frames; {@code after} is given a line that says what was done. */
    void begin(Consumer<String> after) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames % FRAMES_A_STEP != 0) {
                    return;
                }
                if (!steps.isEmpty()) {
                    steps.remove().run();
                    return;
                }
                stop();
                after.accept(told());
            }
        }.start();
    }

    private void plan() {
        var open = shell.workplace().open();
        for (var form : Forms.ALL) {
            for (var key : open.report().keysOf(form)) {
                steps.add(() -> shell.actions().committed(() -> open.show(key)));
                steps.add(() -> shell.grid().requestFocus());
                for (var code : new KeyCode[] {KeyCode.DOWN, KeyCode.RIGHT, KeyCode.PAGE_DOWN, KeyCode.HOME}) {
                    steps.add(() -> press(code, false));
                }
                steps.add(this::type);
                steps.add(() -> press(KeyCode.ENTER, false));
                steps.add(() -> press(KeyCode.Z, true));
            }
        }
        for (var page : shell.pages().keys()) {
            steps.add(() -> shell.actions().show(page));
            steps.add(() -> {}); // what is worked out for it
        }
        steps.add(() -> shell.actions().nextFinding(1));
    }

    private void type() {
        for (var letter : TYPED.split("")) {
            fire(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED, false);
        }
        typed++;
    }

    private void press(KeyCode code, boolean control) {
        fire(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, code, control);
        fire(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, code, control);
    }

    private void fire(EventType<KeyEvent> type, String letter, KeyCode code, boolean control) {
        var owner = shell.root().getScene().getFocusOwner();
        var target = owner == null ? shell.root() : owner;
        Event.fireEvent(target, new KeyEvent(target, target, type, letter, "", code, false, control, false, false));
    }

    /** Cells typed into, and on Linux the memory that the process holds, MB of 1,000,000 bytes. */
    private String told() {
        return "worked " + typed + " cells" + (Files.isReadable(STATUS) ? ", resident " + resident() + " MB" : "");
    }

    private static long resident() {
        try (var lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024 / 1_000_000)
                    .findFirst()
                    .orElse(0);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
