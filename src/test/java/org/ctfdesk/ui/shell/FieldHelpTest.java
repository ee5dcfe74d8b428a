package org.ctfdesk.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.Page;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** F1 helps where the keys are: to a field, to a page, and in a table with the manual. */
class FieldHelpTest extends WindowCase {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    @Start
    void start(Stage shown) throws Exception {
        show(shown);
    }

    @Test
    void everyPageSaysWhatItIsFor() throws Exception {
        onFx(() -> shell.desk().opening().open(Samples.all().getFirst()));
        until(() -> shell.workplace().hasReport());
        var silent = shell.pages().keys().stream()
                .filter(page -> !page.equals(Page.FORM) && new FieldHelp(WORDS).of(null, page).isEmpty()).toList();
        assertEquals(List.of(), silent);
    }

    @Test
    void whereTheManualLiesIsToldToWhoHasNoBrowser(FxRobot robot) throws Exception {
        onFx(() -> shell.desk().opening().open(Samples.all().getFirst()));
        until(() -> shell.workplace().hasReport());
        onFx(() -> shell.grid().requestFocus());
        robot.type(KeyCode.F1);
        until(() -> shell.workplace().messageProperty().get().contains("manual-"));
        assertTrue(fromFx(() -> shell.workplace().messageProperty().get()).endsWith(".html"));
    }

    @Test
    void theFieldThatTheKeysAreInIsExplained(FxRobot robot) throws Exception {
        onFx(() -> shell.desk().opening().open(Samples.all().getFirst()));
        until(() -> shell.workplace().hasReport());
        onFx(() -> open().pageProperty().set(Page.PROFILE));
        Node field = fromFx(() -> stage.getScene().getRoot().lookupAll(".text-field").stream()
                .filter(each -> each.getId() != null && each.getId().startsWith("ui.profile.btr-")).findFirst().orElseThrow());
        assertEquals(Optional.of("ui.help.ui.profile.btr"), new FieldHelp(WORDS).of(field, Page.PROFILE));
        onFx(field::requestFocus);
        robot.type(KeyCode.F1);
        var told = fromFx(() -> Window.getWindows().stream().filter(window -> window.getScene() != null)
                .flatMap(window -> window.getScene().getRoot().lookupAll(".label").stream())
                .filter(Label.class::isInstance).map(each -> ((Label) each).getText()).toList());
        assertTrue(told.contains(WORDS.of("ui.help.ui.profile.btr")), told.toString());
    }
}
