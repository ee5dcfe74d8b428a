package org.ctfdesk.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.ctfdesk.exercise.ExerciseText;
import org.ctfdesk.exercise.shipped.Shipped;
import org.ctfdesk.ui.common.OpenReport;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/** An exercise on the wall, in the real window. */
class WallTest extends WindowCase {
    @Start
    void start(Stage shown) throws Exception {
        show(shown);
    }

    private Node found(String selector) {
        return fromFx(() -> stage.getScene().lookup(selector));
    }

    private boolean isThere(String selector) {
        return fromFx(() -> stage.getScene().lookup(selector) != null);
    }

    private void press(KeyCode key) {
        var wall = found(".wall");
        onFx(() -> Event.fireEvent(wall, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
    }

    private void present() {
        onFx(() -> stage.getScene().getAccelerators().get(new KeyCodeCombination(KeyCode.F11)).run());
    }

    @Test
    void nothingStandsBesideItAndWhatIsRevealedIsSeen() throws Exception {
        var exercise = Shipped.of("first-hour").orElseThrow().make();
        var open = new OpenReport(ExerciseText.handOut(exercise), Optional.empty(), "first hour");
        onFx(() -> shell.workplace().openProperty().set(open));
        until(() -> "workshop".equals(open.pageProperty().get()));
        onFx(() -> stage.getScene().getRoot().lookupAll(".button").stream()
                .filter(node -> node instanceof Button button && "Show on the wall".equals(button.getText()))
                .forEach(node -> ((Button) node).fire()));
        assertTrue(isThere(".outline") && isThere(".exercise-panel"));
        present();
        assertFalse(isThere(".outline") || isThere(".exercise-panel"), "the wall has all of the screen");
        assertEquals("30:00", fromFx(() -> ((Label) stage.getScene().lookup(".wall-clock")).getText()));
        for (var step = 0; step < 3; step++) {
            press(KeyCode.PAGE_DOWN);
        }
        var scroll = (ScrollPane) found(".wall .scroll-pane");
        assertTrue(isThere(".wall-from") && isThere(".wall-to") && isThere(".quote-asked"));
        assertEquals(1, fromFx(scroll::getVvalue), "what is right and its paragraph");
        press(KeyCode.PAGE_DOWN);
        assertFalse(isThere(".wall-to"), "the next one begins without its answer");
        assertEquals(0, fromFx(scroll::getVvalue));
        onFx(() -> open.pageProperty().set("form"));
        assertTrue(isThere(".outline"), "a table is presented with its names");
        onFx(() -> open.pageProperty().set("wall"));
        assertFalse(isThere(".outline"));
        present();
        assertTrue(isThere(".outline") && isThere(".exercise-panel"));
    }
}
