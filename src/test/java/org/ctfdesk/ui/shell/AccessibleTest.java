package org.ctfdesk.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.ctfdesk.report.Place;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.FakeDialogs;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.common.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a screen reader is told of each page, and that keys alone get everywhere. */
@ExtendWith(ApplicationExtension.class)
class AccessibleTest {
    private static final int MOST_STEPS = 400;

    @TempDir
    private Path folder;

    private Stage stage;
    private Shell shell;

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        var settings = new Settings(Files.createDirectories(folder.resolve("settings")), NumberStyle.POINT);
        shell = new Shell(stage, Words.in(Locale.ENGLISH), settings, new FakeDialogs(), Platform::runLater,
                Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC));
        stage.setScene(new Scene(shell.root(), 1500, 940));
        stage.show();
    }

    @AfterEach
    void letGo() {
        onFx(() -> shell.desk().letGo());
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static <T> T fromFx(Callable<T> asked) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, asked);
    }

    private void open(String sample) {
        onFx(() -> shell.workplace().openProperty().set(new OpenReport(Samples.of(sample), Optional.empty(), sample)));
    }

    /** Everything in sight below a node, but not the parts that a control is made of. */
    private static Stream<Node> below(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return isWhole(node) || !(node instanceof Parent parent) ? Stream.of(node)
                : Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(AccessibleTest::below));
    }

    /** True for what takes the keys itself, and nothing in it does. */
    private static boolean isWhole(Node node) {
        return node.isFocusTraversable() && (node instanceof ListView || node instanceof ComboBoxBase || !(node instanceof Parent parent)
                || parent.lookupAll("*").stream().noneMatch(inner -> inner != node && inner.isFocusTraversable()));
    }

    /** The name that a screen reader says: what the node itself answers, or the label that stands for it. */
    private static String name(Node node) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
            return node.getAccessibleText();
        }
        if (node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Node label) {
            return String.valueOf(label.queryAccessibleAttribute(AccessibleAttribute.TEXT));
        }
        var text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        return text == null || node instanceof TextInputControl ? "" : text.toString();
    }

    private static List<String> unnamed(Parent page) {
        var wrong = new ArrayList<String>();
        below(page).filter(Node::isFocusTraversable).filter(node -> !(node instanceof ScrollBar)).forEach(node -> {
            if (node.getAccessibleRole() == null || node.getAccessibleRole() == AccessibleRole.PARENT) {
                wrong.add("no role: " + told(node));
            }
            if (name(node).isBlank()) {
                wrong.add("no name: " + told(node));
            }
        });
        return wrong;
    }

    private static String told(Node node) {
        var path = new ArrayList<String>();
        for (var at = node; at != null && path.size() < 4; at = at.getParent()) {
            path.addFirst(at.getClass().getSimpleName() + at.getStyleClass());
        }
        return String.join(" > ", path);
    }

    @Test
    void everythingThatTakesKeysHasARoleAndAName() {
        var wrong = new ArrayList<String>();
        fromFx(() -> unnamed(shell.root())).forEach(each -> wrong.add("first page: " + each));
        open("flawed-host");
        for (var key : fromFx(() -> shell.pages().keys())) {
            onFx(() -> shell.actions().show(key));
            fromFx(() -> unnamed(shell.root())).forEach(each -> wrong.add(key + ": " + each));
        }
        assertEquals(List.of(), wrong.stream().distinct().toList());
    }

    @Test
    void keysAloneReachAllThatTakesThemOnEachPage() {
        open("host");
        var wrong = new ArrayList<String>();
        for (var key : fromFx(() -> shell.pages().keys())) {
            onFx(() -> shell.actions().show(key));
            fromFx(() -> beyondKeys()).forEach(each -> wrong.add(key + ": " + each));
        }
        assertEquals(List.of(), wrong);
    }

    /** What takes keys in the window and is not come to by going on from one to the next. */
    private List<String> beyondKeys() {
        var reached = new HashSet<Node>();
        for (var step = 0; step < MOST_STEPS; step++) {
            var owner = stage.getScene().getFocusOwner();
            if (owner == null || !reached.add(owner)) {
                break;
            }
            owner.requestFocusTraversal(TraversalDirection.NEXT);
        }
        return below(shell.root())
                .filter(node -> node.isFocusTraversable() && !node.isDisabled() && !(node instanceof ScrollBar) && isWhole(node))
                .filter(node -> !reached.contains(node))
                .filter(node -> !(node instanceof ToggleButton button && button.getToggleGroup() != null // arrows lead to the others
                        && button.getToggleGroup().getToggles().stream().anyMatch(reached::contains)))
                .map(AccessibleTest::told)
                .toList();
    }

    @Test
    void aCellSaysWhatItHoldsAndWhatIsWrongWithIt() {
        open("host");
        onFx(() -> shell.workplace().open().goTo(Place.ofPath("table5:measure/1:status")));
        var grid = shell.grid();
        assertEquals(AccessibleRole.TABLE_VIEW, grid.getAccessibleRole());
        var cell = (Node) fromFx(() -> grid.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM));
        assertNotNull(cell);
        assertEquals(AccessibleRole.TABLE_CELL, cell.getAccessibleRole());
        assertEquals("Implemented", cell.queryAccessibleAttribute(AccessibleAttribute.TEXT));
        assertEquals(fromFx(() -> grid.focusRowProperty().get()), cell.queryAccessibleAttribute(AccessibleAttribute.ROW_INDEX));
        assertEquals(fromFx(() -> grid.focusColumnProperty().get()), cell.queryAccessibleAttribute(AccessibleAttribute.COLUMN_INDEX));
        assertEquals(cell, fromFx(() -> grid.queryAccessibleAttribute(AccessibleAttribute.CELL_AT_ROW_COLUMN,
                grid.focusRowProperty().get(), grid.focusColumnProperty().get())));
    }

    @Test
    void fieldsOfTheProfileSayWhatTheyHold() {
        open("host");
        onFx(() -> shell.actions().show(Page.PROFILE));
        var page = fromFx(() -> below(shell.root()).toList());
        var names = page.stream().filter(TextInputControl.class::isInstance).map(AccessibleTest::name).toList();
        assertTrue(names.size() > 5 && names.stream().noneMatch(String::isBlank), names.toString());
        var party = Samples.of("host").profile().party().name();
        assertTrue(page.stream().anyMatch(node -> party.equals(node.queryAccessibleAttribute(AccessibleAttribute.TEXT))), party);
        var ticks = page.stream().filter(CheckBox.class::isInstance).toList();
        assertFalse(ticks.isEmpty());
        ticks.forEach(tick -> assertEquals(((CheckBox) tick).isSelected(), tick.queryAccessibleAttribute(AccessibleAttribute.SELECTED)));
    }
}
