package org.ctfdesk.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.compare.CompareViewModel;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A reviewer's folder, from the File menu to the file that is reviewed; no report is open at first. */
class FolderPageTest extends WindowCase {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    @Start
    void start(Stage shown) throws Exception {
        show(shown);
    }

    private void choose(String item) {
        onFx(() -> ((MenuBar) stage.getScene().lookup(".menu-bar")).getMenus().stream().flatMap(menu -> menu.getItems().stream())
                .filter(each -> WORDS.of(item).equals(each.getText())).findFirst().orElseThrow().fire());
    }

    private void press(String key) {
        onFx(() -> stage.getScene().getRoot().lookupAll(".button").stream()
                .filter(node -> node instanceof Button button && button.isVisible() && WORDS.of(key).equals(button.getText()))
                .findFirst().map(Button.class::cast).orElseThrow().fire());
    }

    private TableView<?> table() {
        return (TableView<?>) stage.getScene().lookup(".table-view");
    }

    @Test
    void aFolderIsCheckedAndAFileOfItReviewed(FxRobot robot) throws Exception {
        var now = Files.createDirectory(folder.resolve("now"));
        var before = Files.createDirectory(folder.resolve("before"));
        Files.writeString(now.resolve("broken.xlsx"), "no workbook");
        var host = Samples.of("host");
        ReportFile.save(before.resolve("host.ctfdesk"), host);
        ReportFile.save(now.resolve("host.ctfdesk"),
                host.with(Place.of("table6", "energy", "year@1990"), Optional.of(Quantity.of("13446.9"))));
        choose("ui.menu.folder");
        dialogs.files.add(now);
        press("ui.folders.choose");
        until(() -> table().getItems().size() == 2);
        press("ui.folders.check");
        until(() -> stage.getScene().getRoot().lookupAll(".folder-read").size() == 1);
        assertEquals(1, fromFx(() -> stage.getScene().getRoot().lookupAll(".folder-refused").size()));

        dialogs.files.add(before);
        press("ui.folders.compare");
        until(() -> stage.getScene().getRoot().lookupAll(".folder-read").size() == 1
                && stage.getScene().getRoot().lookupAll(".folder-refused").size() == 1);
        var row = fromFx(() -> stage.getScene().getRoot().lookup(".folder-read"));
        robot.doubleClickOn(row, MouseButton.PRIMARY);
        until(() -> shell.workplace().hasReport()
                && shell.workplace().open().pageProperty().get().equals(CompareViewModel.PAGE));
        assertTrue(fromFx(() -> shell.workplace().open().locks().readingProperty().get()), "a reviewer changes nothing");
        assertFalse(fromFx(() -> shell.workplace().open().unsavedProperty().get()));

        var link = fromFx(() -> shell.pages().links().stream().filter(each -> each.getText().equals(WORDS.of("ui.outline.folders")))
                .findFirst().orElseThrow());
        assertTrue(link.isVisible(), "the way back to the folder");
        onFx(link::fire);
        assertEquals(List.of(2, true), fromFx(() -> List.of(table().getItems().size(), table().isFocused())));
        robot.type(KeyCode.ESCAPE);
        assertEquals("form", fromFx(() -> shell.workplace().open().pageProperty().get()));
    }

    @Test
    void escapeLeadsBackToTheFirstPage(FxRobot robot) throws Exception {
        choose("ui.menu.folder");
        assertTrue(fromFx(() -> table() != null));
        robot.type(KeyCode.ESCAPE);
        until(() -> table() == null);
        choose("ui.menu.settings");
        robot.type(KeyCode.ESCAPE);
        choose("ui.menu.folder");
        assertTrue(fromFx(() -> table() != null), "a page stands there again after it was taken away");
    }
}
