package org.ctfdesk.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.store.Journal;
import org.ctfdesk.store.Recovery;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.ui.common.Page;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Gestures of a day's work in tables of every sort: none of them changes, loses or misplaces what was typed. */
class GesturesTest extends WindowCase {
    private static final Place ENERGY = Place.ofPath("table7:energy:projection@2030");
    private static final Place TRANSPORT = Place.ofPath("table7:transport:projection@2030");
    private static final Place SCOPE = Place.ofPath("description:scope:description");

    @Start
    void start(Stage shown) throws Exception {
        show(shown);
    }

    private Path opened() throws Exception {
        var file = folder.resolve("sample.ctfdesk");
        ReportFile.save(file, Samples.of("host"));
        onFx(() -> shell.desk().opening().open(file));
        until(() -> shell.workplace().hasReport());
        return file;
    }

    private void goTo(Place place) {
        onFx(() -> {
            open().goTo(place);
            shell.grid().requestFocus();
        });
    }

    /** Keys arrive where they would from a keyboard, without the pauses of a robot: these are walks through every table. */
    private void with(FxRobot robot, KeyCode held, KeyCode typed) {
        fire(typed, held == KeyCode.SHIFT, held == KeyCode.CONTROL);
    }

    private void press(FxRobot robot, KeyCode... keys) {
        for (var key : keys) {
            fire(key, false, false);
        }
    }

    private void fire(KeyCode key, boolean shift, boolean control) {
        onFx(() -> {
            for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                var owner = shell.root().getScene().getFocusOwner();
                var target = owner == null ? shell.root() : owner;
                Event.fireEvent(target, new KeyEvent(target, target, type, KeyEvent.CHAR_UNDEFINED, "", key, shift, control, false, false));
            }
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void copy(String text) {
        onFx(() -> {
            var clip = new ClipboardContent();
            clip.putString(text);
            Clipboard.getSystemClipboard().setContent(clip);
        });
    }

    private String answer(Place place) {
        return report().answer(place).map(answer -> shell.workplace().shown().full(answer, Kind.QUANTITY)).orElse("");
    }

    /** A cell that the sample fills in each of its tables. */
    private static List<Place> oneOfEachTable(Report report) {
        var places = new ArrayList<Place>();
        report.tables().entrySet().stream().filter(each -> Forms.has(each.getKey().form())).forEach(each -> {
            var key = each.getKey();
            each.getValue().blocks().forEach((part, block) -> block.items().forEach(item ->
                item.rows().forEach((line, row) -> row.answers().keySet().stream().findFirst().ifPresent(column -> {
                    if (places.stream().noneMatch(place -> place.table().equals(key))) {
                        places.add(new Place(key, new RowKey(line, item.id()), column));
                    }
                }))));
        });
        places.addAll(List.of(ENERGY, SCOPE, Place.ofPath("table6:energy:year@2023"), Place.ofPath("table8:energy:projection@2030"),
                Place.ofPath("table11:gdp:projection@2030")));
        return places;
    }

    @Test
    void everythingCopiedAndPastedOntoItselfIsAsItWas(FxRobot robot) throws Exception {
        opened();
        var before = report();
        dialogs.chosen = 0;
        for (var place : oneOfEachTable(before)) {
            goTo(place);
            if (open().placeProperty().get().isEmpty()) {
                continue; // a part of the report without a table
            }
            with(robot, KeyCode.CONTROL, KeyCode.A);
            with(robot, KeyCode.CONTROL, KeyCode.C);
            with(robot, KeyCode.CONTROL, KeyCode.V);
            assertTrue(before.equals(report()), () -> place.path() + "\n" + before.table(place.table()) + "\n"
                    + report().table(place.table()) + "\n" + dialogs.said);
        }
    }

    @Test
    void aRowOrColumnThatIsSelectedByTheSpaceBarIsNotWiped(FxRobot robot) throws Exception {
        opened();
        var before = report();
        for (var place : oneOfEachTable(before)) {
            goTo(place);
            with(robot, KeyCode.SHIFT, KeyCode.SPACE);
            press(robot, KeyCode.TAB);
            goTo(place);
            with(robot, KeyCode.CONTROL, KeyCode.SPACE);
            press(robot, KeyCode.TAB);
            assertTrue(before.equals(report()), place.path());
        }
    }

    @Test
    void aBlockWithDecimalCommasIsReadAsOneOrAskedAbout(FxRobot robot) throws Exception {
        opened();
        goTo(ENERGY);
        copy("324,229\n0,800\n1237,498");
        with(robot, KeyCode.CONTROL, KeyCode.V);
        assertEquals("324.229", answer(ENERGY));
        assertEquals("0.800", answer(TRANSPORT));
        onFx(() -> open().undo());
        var before = report();
        dialogs.chosen = -1;
        copy("324,229\n325,100");
        with(robot, KeyCode.CONTROL, KeyCode.V);
        assertTrue(before.equals(report()), "nobody chose");
        assertEquals(1, dialogs.said.size());
        dialogs.chosen = 1;
        with(robot, KeyCode.CONTROL, KeyCode.V);
        assertEquals(2, dialogs.said.size());
        assertTrue(List.of("324.229", "324,229").contains(answer(ENERGY)), answer(ENERGY));
        onFx(() -> open().undo());
        copy("12.345,6\t9,876\n1.204\t0,512");
        with(robot, KeyCode.CONTROL, KeyCode.V);
        assertEquals("12,345.6", answer(ENERGY));
        assertEquals("1,204", answer(TRANSPORT));
    }

    @Test
    void theColumnBetweenInventoryAndProjectionsSwallowsNothing(FxRobot robot) throws Exception {
        opened();
        dialogs.chosen = 0;
        var recent = "recent@" + report().profile().periods().inventoryTo();
        for (var row : List.of("table7:energy:", "table7:co2Excluding:", "table8:waste:", "table9:lulucf:")) {
            var first = Place.ofPath(row + recent);
            goTo(first);
            copy("101\t102\t103");
            with(robot, KeyCode.CONTROL, KeyCode.V);
            var found = new ArrayList<String>();
            for (var year = 2024; year <= 2060; year++) {
                var text = answer(Place.ofPath(row + "projection@" + year));
                if (text.startsWith("10") && text.length() == 3) {
                    found.add(text);
                }
            }
            assertEquals(List.of("102", "103"), found, row + " " + dialogs.said);
            assertEquals("101", answer(first));
            onFx(() -> open().undo());
        }
    }

    @Test
    void anyKeyThatMovesEndsAnEntryThatWasBegunByTyping(FxRobot robot) throws Exception {
        opened();
        for (var key : List.of(KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.HOME, KeyCode.END, KeyCode.PAGE_DOWN,
                KeyCode.PAGE_UP, KeyCode.TAB, KeyCode.ENTER)) {
            goTo(TRANSPORT);
            robot.write("1100");
            press(robot, key);
            assertEquals("1,100", answer(TRANSPORT), key.getName());
            assertFalse(fromFx(() -> shell.grid().editingProperty().get()), key.getName());
            assertTrue(!open().placeProperty().get().equals(Optional.of(TRANSPORT)), key.getName());
            onFx(() -> open().undo());
        }
    }

    @Test
    void savingInTheMiddleOfAFigureGoesOnWithIt(FxRobot robot) throws Exception {
        opened();
        goTo(ENERGY);
        robot.write("12");
        with(robot, KeyCode.CONTROL, KeyCode.S);
        until(() -> !open().unsavedProperty().get());
        robot.write("34");
        press(robot, KeyCode.ENTER);
        assertEquals("1,234", answer(ENERGY));
    }

    @Test
    void aFigureInAnOpenEditorComesBackAfterAKill(FxRobot robot) throws Exception {
        var file = opened();
        goTo(ENERGY);
        robot.write("4321");
        WaitForAsyncUtils.sleep(1, TimeUnit.SECONDS);
        onFx(() -> open().flush());
        var left = Recovery.of(Journal.beside(file), Optional.of(file)).orElseThrow();
        assertTrue(left.report().answer(ENERGY).orElseThrow().toString().contains("4321"));
    }

    @Test
    void undoneBlocksAreShownWhereTheyWere(FxRobot robot) throws Exception {
        opened();
        for (var place : List.of(Place.ofPath("table6:energy:year@2021"), Place.ofPath("table7:energy:recent@2023"), SCOPE)) {
            goTo(place);
            copy(place.equals(SCOPE) ? "One" : "1\n2\n3");
            with(robot, KeyCode.CONTROL, KeyCode.V);
            var pasted = fromFx(() -> shell.grid().selectionProperty().get());
            goTo(Place.ofPath("table8:energy:projection@2030"));
            with(robot, KeyCode.CONTROL, KeyCode.Z);
            assertEquals(Optional.of(place), open().placeProperty().get(), place.path());
            assertEquals(pasted, fromFx(() -> shell.grid().selectionProperty().get()), place.path());
        }
        assertTrue(Samples.of("host").equals(report()));
    }

    private static List<Button> buttons(FxRobot robot, String text) {
        return List.copyOf(robot.lookup(node -> node instanceof Button button && text.equals(button.getText())).queryAllAs(Button.class));
    }

    @Test
    void aDoubleClickOnRemovingATargetRemovesOne(FxRobot robot) throws Exception {
        opened();
        onFx(() -> open().pageProperty().set(Page.PROFILE));
        for (var i = 0; i < 2; i++) {
            onFx(buttons(robot, "Add a target").getFirst()::fire);
            WaitForAsyncUtils.sleep(500, TimeUnit.MILLISECONDS);
        }
        var before = report().profile().targets();
        var remove = buttons(robot, "Remove this target").get(1);
        var scroll = robot.lookup(".profile-scroll").queryAs(ScrollPane.class);
        for (var at = 0.0; at <= 1; at += 0.05) {
            var where = at;
            onFx(() -> {
                scroll.setVvalue(where);
                shell.root().applyCss();
                shell.root().layout();
            });
            var view = fromFx(() -> scroll.localToScene(scroll.getLayoutBounds()));
            if (fromFx(() -> view.contains(remove.localToScene(remove.getLayoutBounds())))) {
                break;
            }
        }
        robot.doubleClickOn(remove);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before.size() - 1, report().profile().targets().size());
        assertTrue(report().profile().targets().contains(before.getFirst()));
    }

    @Test
    void aLongUndoGoesThroughTheProfileToTheTable(FxRobot robot) throws Exception {
        opened();
        var before = report();
        goTo(ENERGY);
        robot.write("31");
        press(robot, KeyCode.ENTER);
        onFx(() -> open().pageProperty().set(Page.PROFILE));
        var name = robot.lookup(node -> "ui.profile.name-0".equals(node.getId())).queryAs(TextInputControl.class);
        onFx(name::requestFocus);
        with(robot, KeyCode.CONTROL, KeyCode.A);
        robot.write("Utopia").type(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        for (var i = 0; i < 4 && !before.equals(report()); i++) {
            with(robot, KeyCode.CONTROL, KeyCode.Z);
        }
        assertTrue(before.equals(report()));
    }
}
