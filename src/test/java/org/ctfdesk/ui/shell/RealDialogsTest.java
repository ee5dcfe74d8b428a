package org.ctfdesk.ui.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.DialogPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.store.Journal;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.Dialogs;
import org.ctfdesk.ui.common.Settings;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The questions of the real window: who presses Escape, or closes them, has decided nothing. */
class RealDialogsTest extends WindowCase {
    @Start
    void start(Stage shown) throws Exception {
        show(shown);
    }

    @Override
    Dialogs dialogsOf(Settings settings) {
        return new FxDialogs(stage, Words.in(Locale.ENGLISH), new DialogFolders(settings, List.of(folder)));
    }

    private static boolean isAsked() {
        return question().isPresent();
    }

    private static Optional<Window> question() {
        return Window.getWindows().stream().filter(window -> window.getScene() != null
                && window.getScene().getRoot() instanceof DialogPane).findFirst();
    }

    /** B1: a report with rescued edits beside it. */
    @Test
    void escapeAndClosingTheQuestionAboutRescuedEditsLeaveThem(FxRobot robot) throws Exception {
        var file = folder.resolve("sample.ctfdesk");
        ReportFile.save(file, Samples.of("host"));
        var edit = Edit.type(Place.ofPath("table7:energy:projection@2030"), Optional.of(Quantity.of(new BigDecimal("31"))));
        var journal = Journal.begin(Journal.beside(file), Optional.of(ReportFile.sha256(file)), Samples.of("host"), trouble -> {});
        journal.note(edit);
        journal.flush();
        var rescued = Files.readAllBytes(Journal.beside(file));
        for (var close : List.<Runnable>of(() -> robot.type(KeyCode.ESCAPE),
                () -> onFx(() -> ((Stage) question().orElseThrow()).close()))) {
            asked(file);
            close.run();
            until(() -> !isAsked());
            assertFalse(shell.workplace().hasReport());
            assertArrayEquals(rescued, Files.readAllBytes(Journal.beside(file)));
        }
        asked(file);
        robot.type(KeyCode.ENTER);
        until(() -> shell.workplace().hasReport());
        assertTrue(edit.applyTo(Samples.of("host")).equals(report()), "the answer that Enter gives restores them");
    }

    private void asked(Path file) throws Exception {
        Platform.runLater(() -> shell.desk().opening().open(file));
        until(RealDialogsTest::isAsked);
    }
}
