package org.ctfdesk.ui.shell;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.ctfdesk.edit.AnswerReader;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.store.ReportText;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.FakeDialogs;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.Settings;

/**
 * A window at work until it is killed: types, pastes, takes back, saves and exports. Of each gesture it says on its output that it
 * begins ({@code gesture}) and in which state it left the report ({@code state}, milliseconds, SHA-256), with what stands in an
 * open editor as if it had been taken.
 */
final class KilledWindow {
    private static final List<Place> PLACES = List.of(Place.of("description", "target", "description"),
            Place.of("description", "scope", "description"), Place.of("table7", "energy", "projection@2030"),
            Place.of("table7", "transport", "projection@2035"), Place.of("table6", "energy", "year@2022"));
    private static final int SHORTEST = 5;
    private static final int LONGEST = 60;

    private final Words words = Words.in(Locale.ENGLISH);
    private final FakeDialogs dialogs = new FakeDialogs();
    private final Path folder;
    private final Random random;
    private Stage stage;
    private Shell shell;
    private Optional<Place> typing = Optional.empty();
    private int exports;

    private KilledWindow(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    public static void main(String[] arguments) throws Exception {
        var window = new KilledWindow(Path.of(arguments[0]), Long.parseLong(arguments[1]));
        var shown = new CountDownLatch(1);
        Platform.startup(() -> {
            window.show();
            shown.countDown();
        });
        shown.await();
        window.work();
    }

    private void show() {
        stage = new Stage();
        var settings = new Settings(folder.resolve("settings"), NumberStyle.POINT);
        shell = new Shell(stage, words, settings, dialogs, Platform::runLater, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        stage.setScene(new Scene(shell.root(), 1200, 800));
        stage.show();
        shell.desk().opening().open(folder.resolve("report" + ReportFile.EXTENSION));
    }

    private void work() throws InterruptedException {
        while (true) {
            var done = new CountDownLatch(1);
            Platform.runLater(() -> {
                if (shell.workplace().hasReport()) {
                    say("gesture");
                    gesture();
                    say("state " + System.currentTimeMillis() + " " + hash(state()));
                }
                done.countDown();
            });
            done.await();
            Thread.sleep(random.nextInt(SHORTEST, LONGEST));
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /** Of all but what cells said before: a save notes that a moment after the gesture that asked for it. */
    static String hash(Report report) {
        var told = report.with(new ReportPart.Cells(List.of()));
        return ReportFile.sha256(ReportText.write(told).getBytes(StandardCharsets.UTF_8));
    }

    private OpenReport open() {
        return shell.workplace().open();
    }

    private Optional<TextInputControl> editor() {
        return stage.getScene().getFocusOwner() instanceof TextInputControl field && typing.isPresent() ? Optional.of(field)
                : Optional.empty();
    }

    /** The report with what stands in the editor. */
    private Report state() {
        var field = editor();
        if (field.isEmpty()) {
            typing = Optional.empty();
            return open().report();
        }
        var place = typing.get();
        var answer = new AnswerReader(NumberStyle.POINT, words).read(place.kind(), field.get().getText());
        return Edit.type(place, answer).applyTo(open().report());
    }

    private void gesture() {
        switch (random.nextInt(20)) {
            case 0 -> press(KeyCode.ENTER, false);
            case 1 -> press(random.nextInt(3) == 0 ? KeyCode.ESCAPE : KeyCode.TAB, false);
            case 2 -> shell.actions().committed(open()::undo);
            case 3 -> shell.actions().committed(open()::redo);
            case 4 -> shell.actions().taken(() -> shell.desk().saving().save(() -> {}));
            case 5 -> {
                if (random.nextInt(3) == 0) {
                    dialogs.files.add(folder.resolve("export" + exports++ % 2 + ".xlsx"));
                    shell.actions().taken(shell.desk().exports()::workbook);
                }
            }
            case 6 -> paste();
            case 7, 8 -> goTo(PLACES.get(random.nextInt(PLACES.size())));
            default -> letter();
        }
    }

    private void goTo(Place place) {
        shell.actions().committed(() -> open().goTo(place));
        shell.grid().requestFocus();
        typing = Optional.empty();
    }

    private void paste() {
        goTo(Place.of("table7", "energy", "projection@2030"));
        var block = new ClipboardContent();
        block.putString(random.nextInt(1000) + "\t" + random.nextInt(1000) + "\n" + random.nextInt(1000) + "\tNO\n");
        Clipboard.getSystemClipboard().setContent(block);
        press(KeyCode.V, true);
    }

    private void letter() {
        if (editor().isEmpty()) {
            var place = PLACES.get(random.nextInt(PLACES.size()));
            goTo(place);
            typing = Optional.of(place);
        }
        var isFigure = typing.orElseThrow().kind().isNumeric();
        var letter = String.valueOf(isFigure ? (char) ('1' + random.nextInt(9)) : (char) ('a' + random.nextInt(26)));
        fire(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED, false);
    }

    private void press(KeyCode code, boolean control) {
        fire(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, code, control);
        fire(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, code, control);
    }

    private void fire(EventType<KeyEvent> type, String letter, KeyCode code, boolean control) {
        var owner = stage.getScene().getFocusOwner();
        var target = owner == null ? shell.root() : owner;
        Event.fireEvent(target, new KeyEvent(target, target, type, letter, "", code, false, control, false, false));
    }
}
