package org.ctfdesk.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.stage.Stage;
import org.ctfdesk.ui.grid.cell.CellNode;
import org.ctfdesk.ui.grid.cell.Editor;
import org.ctfdesk.ui.grid.cell.GridCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FormGridTest {
    private FormGrid grid;
    private ListEdits edits;

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        grid = new FormGrid();
        edits = new ListEdits(grid);
        grid.editsProperty().set(edits);
        grid.contentProperty().set(Samples.numbers(40));
        StackPane root = new StackPane(grid);
        root.setPadding(new Insets(0, 0, 80, 0));
        stage.setScene(new Scene(root));
        // All tests share one stage, and some change its size.
        stage.setWidth(900);
        stage.setHeight(580);
        stage.show();
        grid.requestFocus();
    }

    private void show(GridContent content, int row, int column) {
        onFx(() -> {
            grid.contentProperty().set(content);
            grid.select(row, column);
            grid.requestFocus();
        });
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private CellNode node(int row, int column) {
        return (CellNode) grid.queryAccessibleAttribute(AccessibleAttribute.CELL_AT_ROW_COLUMN, row, column);
    }

    private String focus() {
        return grid.focusRowProperty().get() + "," + grid.focusColumnProperty().get();
    }

    @Test
    void takesTheFirstCharacterTypedAndGoesDown(FxRobot robot) {
        assertEquals("1,1", focus());
        robot.write("752").type(KeyCode.ENTER).write("8").type(KeyCode.ENTER);
        assertEquals(List.of("1,1=752", "2,1=8"), edits.done);
        assertEquals("3,1", focus());
        assertTrue(grid.isFocused());
    }

    /** Another table, and a key before the next pulse: a slow laptop and fast hands. */
    @Test
    void aKeyRightAfterAnotherTableMeansThatTable() {
        show(Samples.numbers(5), 1, 1);
        onFx(() -> {
            grid.contentProperty().set(Samples.numbers(40));
            grid.select(31, 1);
            Event.fireEvent(grid, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.PAGE_UP, false, false, false, false));
        });
        var row = grid.focusRowProperty().get();
        assertTrue(row >= 1 && row < 31, focus());
    }

    /** Hands that come from other sheets press Enter to go on; F2 opens the entry then. */
    @Test
    void enterGoesOnWhereTheUserChoseThat(FxRobot robot) {
        edits.enter = EnterKey.DOWN;
        robot.type(KeyCode.ENTER);
        assertEquals("2,1", focus());
        assertFalse(grid.editingProperty().get());
        robot.write("8").type(KeyCode.ENTER);
        assertEquals(List.of("2,1=8"), edits.done);
        assertEquals("3,1", focus());
        robot.press(KeyCode.SHIFT).type(KeyCode.ENTER).type(KeyCode.ENTER).release(KeyCode.SHIFT);
        assertEquals("1,1", focus());
        edits.enter = EnterKey.RIGHT;
        robot.type(KeyCode.ENTER).write("9").type(KeyCode.ENTER);
        assertEquals(List.of("2,1=8", "1,2=9"), edits.done);
        assertEquals("1,3", focus());
        robot.press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);
        assertEquals("1,2", focus());
        robot.type(KeyCode.F2);
        assertTrue(grid.editingProperty().get());
    }

    @Test
    void tabCommitsAndGoesOnOverTheLabel(FxRobot robot) {
        robot.write("1").type(KeyCode.TAB).write("2").type(KeyCode.TAB).write("3").type(KeyCode.TAB);
        assertEquals(List.of("1,1=1", "1,2=2", "1,3=3"), edits.done);
        assertEquals("2,1", focus());
    }

    @Test
    void escapeLeavesTheCellAsItWas(FxRobot robot) {
        robot.type(KeyCode.F2).write("99").type(KeyCode.ESCAPE);
        assertEquals(List.of(), edits.done);
        assertFalse(grid.editingProperty().get());
        robot.type(KeyCode.F2).write("99").type(KeyCode.ENTER);
        assertEquals(List.of("1,1=10199"), edits.done);
    }

    @Test
    void aClickElsewhereCommits(FxRobot robot) {
        robot.write("5");
        robot.clickOn(node(3, 2));
        assertEquals(List.of("1,1=5"), edits.done);
        assertEquals("3,2", focus());
    }

    @Test
    void copiesAndPastesABlock(FxRobot robot) {
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT, KeyCode.DOWN).release(KeyCode.SHIFT);
        assertEquals(new CellRange(1, 1, 2, 2), grid.selectionProperty().get());
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        onFx(() -> assertEquals("101\t102\n201\t202\n", Clipboard.getSystemClipboard().getString()));
        onFx(() -> {
            ClipboardContent clip = new ClipboardContent();
            clip.putString("7\t\"two\nlines\"\r\n8\t9\r\n");
            Clipboard.getSystemClipboard().setContent(clip);
            grid.select(4, 1);
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
        assertEquals(List.of("paste 4,1 [[7, two\nlines], [8, 9]]"), edits.done);
        assertEquals("9", edits.content().cell(5, 2).text());
    }

    @Test
    void deleteClearsTheSelection(FxRobot robot) {
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT).type(KeyCode.DELETE);
        assertEquals(List.of("clear " + new CellRange(1, 1, 2, 1)), edits.done);
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        assertEquals(new CellRange(1, 0, 40, 3), grid.selectionProperty().get());
    }

    @Test
    void dragsASelection(FxRobot robot) {
        robot.drag(node(2, 1), MouseButton.PRIMARY).moveTo(node(3, 3)).drop();
        assertEquals(new CellRange(2, 1, 3, 3), grid.selectionProperty().get());
    }

    @Test
    void goesOnScrollingWhileTheMouseIsHeldBelow(FxRobot robot) throws TimeoutException {
        Bounds bounds = grid.localToScreen(grid.getLayoutBounds());
        robot.drag(node(2, 1), MouseButton.PRIMARY).moveTo(bounds.getCenterX(), bounds.getMaxY() + 40);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> grid.selectionProperty().get().bottom() > 22);
        robot.drop();
        assertNull(node(1, 1));
    }

    @Test
    void choosesFromAList(FxRobot robot) {
        show(Samples.progress(), 12, 1);
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        ListView<?> list = robot.lookup(".grid-choices").query();
        assertEquals(4, list.getItems().size());
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        assertEquals(List.of("12,1=Expired"), edits.done);
    }

    @Test
    void filtersAListByTypingAndTakesOtherWordsToo(FxRobot robot) {
        show(Samples.progress(), 12, 1);
        robot.write("ad").type(KeyCode.ENTER);
        assertEquals(List.of("12,1=Adopted"), edits.done);
        onFx(() -> grid.select(12, 1));
        robot.write("unheard of").type(KeyCode.ENTER);
        assertEquals("12,1=unheard of", edits.done.getLast());
    }

    @Test
    void ticksSeveral(FxRobot robot) {
        show(Samples.progress(), 12, 3);
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        robot.clickOn("N2O");
        robot.clickOn("CH4");
        robot.type(KeyCode.ENTER);
        assertEquals(List.of("12,3=CO2; N2O"), edits.done);
    }

    @Test
    void aLongTextHasAllTheRoomWhereItIsAskedFor(FxRobot robot) {
        show(Samples.progress(), 11, 1);
        onFx(() -> grid.editRoomy());
        TextInputControl area = robot.lookup(".cell-editor").query();
        assertTrue(area.getHeight() > 0.8 * grid.getHeight() - 60 && area.getWidth() > 0.9 * grid.getWidth() - 60,
                area.getWidth() + " x " + area.getHeight());
        robot.write("one").type(KeyCode.ENTER).write("two");
        assertTrue(grid.editingProperty().get(), "Enter begins a line");
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertEquals(List.of("11,1=one\ntwo"), edits.done);
        show(Samples.numbers(40), 1, 1);
        onFx(() -> grid.editRoomy());
        TextInputControl figure = robot.lookup(".cell-editor").query();
        assertTrue(figure.getHeight() < 60, "a figure needs none: " + figure.getHeight());
    }

    @Test
    void wordsStandWhereTheirOwnScriptBegins() {
        show(Samples.progress(), 11, 1);
        onFx(() -> grid.contentProperty().set(edits.content().with(11, 1, "(البيانات Tier 2)")));
        assertEquals(NodeOrientation.RIGHT_TO_LEFT, words(11).getEffectiveNodeOrientation());
        onFx(() -> grid.contentProperty().set(edits.content().with(11, 1, "Latin.")));
        assertEquals(NodeOrientation.LEFT_TO_RIGHT, words(11).getEffectiveNodeOrientation());
        onFx(() -> grid.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT));
        assertEquals(NodeOrientation.LEFT_TO_RIGHT, words(11).getEffectiveNodeOrientation(), "in a mirrored window too");
    }

    @Test
    void figuresRunFromLeftToRightAndStandAtTheEndOfTheirCells() {
        onFx(() -> grid.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT));
        show(Samples.progress(), 11, 1); // nodes that held words before are used again
        show(Samples.numbers(40), 3, 2);
        for (var row = 3; row < 9; row++) {
            var words = (Text) node(row, 2).lookup(".words");
            assertEquals(NodeOrientation.LEFT_TO_RIGHT, words.getEffectiveNodeOrientation(), "else a minus stands behind its figure");
            assertEquals(TextAlignment.LEFT, words.getTextAlignment(), "the end of a cell in a window that runs to the left");
        }
        onFx(() -> grid.setNodeOrientation(NodeOrientation.INHERIT));
        show(Samples.numbers(41), 3, 2);
        assertEquals(TextAlignment.RIGHT, ((Text) node(3, 2).lookup(".words")).getTextAlignment());
    }

    private Node words(int row) {
        return node(row, 1).lookup(".words");
    }

    @Test
    void altEnterBreaksTheLineOfALongText(FxRobot robot) {
        show(Samples.progress(), 11, 1);
        robot.write("one").press(KeyCode.ALT).type(KeyCode.ENTER).release(KeyCode.ALT).write("two");
        TextInputControl area = robot.lookup(".cell-editor").query();
        assertTrue(area.getHeight() > 2 * node(3, 1).getHeight() / 2, "grows over the rows below");
        robot.type(KeyCode.ENTER);
        assertEquals(List.of("11,1=one\ntwo"), edits.done);
    }

    @Test
    void keepsPlaceAndNodesWhenAnotherContentFollows() {
        onFx(() -> grid.select(30, 2));
        CellNode kept = node(29, 2);
        CellNode old = node(30, 2);
        onFx(() -> grid.contentProperty().set(edits.content().with(30, 2, "new")));
        assertEquals("30,2", focus());
        assertSame(kept, node(29, 2));
        assertSame("new", node(30, 2).cell.text());
        assertNotNull(old);
        assertNull(node(1, 1), "still scrolled down");
    }

    @Test
    void doesNotJumpToTheSelectionWhenAnotherContentFollows() {
        onFx(() -> {
            grid.select(40, 1);
            grid.select(1, 1);
        });
        onFx(() -> Event.fireEvent(grid.lookup(".view"), GridBench.wheel(-500)));
        assertNull(node(1, 1));
        onFx(() -> grid.contentProperty().set(edits.content().with(20, 2, "new")));
        assertNull(node(1, 1));
        onFx(() -> grid.select(1, 1));
        assertNotNull(node(1, 1), "selecting scrolls there even if it was selected already");
    }

    @Test
    void hitsTheRightCellWhenMirrored(FxRobot robot) {
        onFx(() -> grid.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT));
        Node second = node(2, 1);
        Bounds seen = second.localToScreen(second.getLayoutBounds());
        assertTrue(seen.getMinX() > grid.localToScreen(grid.getLayoutBounds()).getCenterX(), "columns begin at the right");
        robot.clickOn(second);
        assertEquals("2,1", focus());
        robot.type(KeyCode.LEFT);
        assertEquals("2,2", focus());
        robot.write("4").type(KeyCode.ENTER);
        assertEquals(List.of("2,2=4"), edits.done);
    }

    @Test
    void widensAColumnAtTheEdgeOfItsHead(FxRobot robot) {
        Bounds head = node(0, 1).localToScreen(node(0, 1).getLayoutBounds());
        robot.moveTo(head.getMaxX() - 1, head.getCenterY())
                .press(MouseButton.PRIMARY)
                .moveTo(head.getMaxX() + 39, head.getCenterY())
                .release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(130, grid.columnWidths().get(1), 2);
        assertEquals(130, node(1, 1).getWidth(), 2);
    }

    @Test
    void tellsAScreenReaderWhereTheUserIs(FxRobot robot) {
        robot.type(KeyCode.DOWN);
        CellNode cell = (CellNode) grid.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
        assertEquals("201", cell.queryAccessibleAttribute(AccessibleAttribute.TEXT));
        assertEquals(2, cell.queryAccessibleAttribute(AccessibleAttribute.ROW_INDEX));
        assertEquals(41, grid.queryAccessibleAttribute(AccessibleAttribute.ROW_COUNT));
    }

    @Test
    void takesWhatAnInputMethodComposes() {
        onFx(() -> Event.fireEvent(
                grid, new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(), "中", 0)));
        onFx(grid::commitEdit);
        assertEquals(List.of("1,1=中"), edits.done);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void comesThroughAnythingInAnyOrder(int seed) {
        Random random = new Random(seed);
        List<ListContent> contents =
                List.of(Samples.numbers(3), Samples.progress(), Samples.large(200, 25), Samples.numbers(0));
        for (int step = 0; step < 60; step++) {
            int turn = step;
            WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
                anything(random, contents, turn);
                grid.getScene().getRoot().applyCss();
                grid.getScene().getRoot().layout();
                drawsWhatTheContentHolds();
            });
        }
        onFx(() -> {
            grid.zoomProperty().set(1);
            grid.contentProperty().set(Samples.large(300, 25));
            grid.select(250, 20);
        });
        assertNotNull(node(250, 20));
    }

    private void drawsWhatTheContentHolds() {
        GridContent content = grid.contentProperty().get();
        Set<List<Integer>> seen = new HashSet<>();
        for (Node node : grid.lookupAll(".grid-cell")) {
            if (node instanceof CellNode cell && cell.isVisible()) {
                assertTrue(seen.add(List.of(cell.row, cell.column)), "one node for a cell");
                assertSame(content.cell(cell.row, cell.column), cell.cell);
                Text words = (Text) cell.lookup(".words");
                assertEquals(cell.cell.text(), words.getText());
                double bottom = words.getLayoutY() + words.getLayoutBounds().getHeight();
                assertTrue(words.getText().isEmpty() || bottom <= cell.getHeight() + 1, () -> "all words: " + cell.cell);
            }
        }
        boolean some = content != null && Spans.hasBody(content) && grid.getHeight() > 50 && grid.getWidth() > 50;
        assertTrue(!some || !seen.isEmpty());
    }

    private void anything(Random random, List<ListContent> contents, int turn) {
        ListContent now = (ListContent) grid.contentProperty().get();
        switch (random.nextInt(10)) {
            case 0 -> grid.contentProperty().set(turn % 9 == 0 ? null : contents.get(random.nextInt(4)));
            case 1 -> grid.zoomProperty().set(0.4 + random.nextDouble() * 2);
            case 2 -> grid.getScene().getWindow().setWidth(150 + random.nextInt(1200));
            case 3 -> grid.getScene().getWindow().setHeight(100 + random.nextInt(800));
            case 4 -> Event.fireEvent(grid.lookup(".view"), GridBench.wheel(random.nextInt(4000) - 2000));
            case 5 -> grid.edit();
            case 6 -> grid.cancelEdit();
            case 7 -> {
                if (now != null && now.rowCount() > 1) {
                    grid.contentProperty().set(now.with(1 + random.nextInt(now.rowCount() - 1), 0, "changed"));
                }
            }
            case 8 -> grid.select(new CellRange(1, 1, random.nextInt(300) + 1, random.nextInt(30) + 1));
            default -> grid.select(random.nextInt(300), random.nextInt(30));
        }
    }

    @Test
    void scrollsByPixelsAndZooms() throws TimeoutException {
        onFx(() -> Event.fireEvent(grid.lookup(".view"), GridBench.wheel(-7)));
        double height = node(3, 1).getHeight();
        onFx(() -> grid.zoomProperty().set(2));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> node(3, 1).getHeight() > height * 1.7); // rows grow in a later pulse
        Text words = (Text) node(3, 1).lookup(".words");
        assertEquals(28, words.getFont().getSize(), 0.1);
        assertEquals(180, node(3, 1).getWidth());
    }

    private static ListContent wide(double... widths) {
        List<GridCell> row = new ArrayList<>();
        for (double width : widths) {
            row.add(GridCell.of("a", GridCell.Look.ANSWER));
        }
        return new ListContent(0, 1, widths, List.of(row, row));
    }

    @Test
    void proseTakesTheRoomThatIsLeftAndGivesWhatIsMissing() {
        show(wide(100, 200, 100).withProse(1), 0, 0);
        assertEquals(600, node(0, 1).getWidth(), "three times its width, and no more");
        show(wide(300, 500, 100).withProse(1), 0, 0);
        double room = grid.getWidth() - node(0, 0).getWidth() - node(0, 2).getWidth();
        assertTrue(node(0, 1).getWidth() <= room && node(0, 1).getWidth() > room - 40, node(0, 1).getWidth() + " of " + room);
        show(wide(300, 700, 100).withProse(1), 0, 0);
        assertTrue(node(0, 1).getWidth() <= room && node(0, 1).getWidth() > room - 40, node(0, 1).getWidth() + " of " + room);
        show(wide(300, 1300, 100).withProse(1), 0, 0);
        assertEquals(1300, node(0, 1).getWidth(), "it cannot fit, so it is as wide as it should be");
        onFx(() -> grid.columnWidths().put(1, 150.0));
        assertEquals(150, node(0, 1).getWidth(), "what was dragged stays");
    }

    @Test
    void theWordsOfARowStayInSightHoweverWideTheyAre() {
        show(wide(2000, 500, 500, 500), 0, 0);
        assertTrue(node(0, 0).getWidth() < grid.getWidth() / 2, node(0, 0).getWidth() + " of " + grid.getWidth());
        onFx(() -> grid.select(0, 3));
        assertEquals(0, node(0, 0).localToScene(0, 0).getX(), 1);
        assertTrue(node(0, 0).isVisible());
    }

    @Test
    void columnsUpToOneThatIsChosenStayInSight() {
        show(wide(100, 100, 400, 400, 400, 400), 0, 0);
        onFx(() -> grid.frozenColumnsProperty().set(2));
        onFx(() -> grid.select(0, 5));
        assertEquals(100, node(0, 1).localToScene(0, 0).getX(), 1);
    }

    @Test
    void aTableIsLeftAndFoundAgainWhereItWasScrolled() {
        onFx(() -> grid.select(30, 2));
        GridScroll left = grid.scrolled().orElseThrow();
        assertTrue(left.top() > 1, left.toString());
        onFx(() -> grid.select(1, 1));
        onFx(() -> grid.select(new CellRange(2, 1, 2, 1), left));
        assertEquals(left, grid.scrolled().orElseThrow());
        assertEquals("2,1", focus());
    }

    @Test
    void aTableThatWasNotLookedAtIsSeenFromItsFirstRow() {
        onFx(() -> grid.select(30, 5));
        onFx(() -> grid.select(new CellRange(8, 1, 8, 1), GridScroll.BEGINNING));
        assertEquals(new GridScroll(grid.contentProperty().get().headRows(), 0, 0), grid.scrolled().orElseThrow());
        onFx(() -> grid.select(new CellRange(30, 1, 30, 1), GridScroll.BEGINNING));
        assertTrue(node(30, 1).isVisible(), "a cell that does not begin there is gone to all the same");
    }

    private void carryOn(FxRobot robot, Node to) {
        robot.moveTo(grid.lookup(".fill-handle")).press(MouseButton.PRIMARY).moveTo(to).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theSquareAtTheEndOfTheSelectionCarriesItOn(FxRobot robot) {
        onFx(() -> grid.select(new CellRange(1, 1, 2, 1)));
        carryOn(robot, node(5, 1));
        assertEquals(List.of("carry " + new CellRange(1, 1, 2, 1) + " on over " + new CellRange(1, 1, 5, 1)), edits.done);
        assertEquals(new CellRange(1, 1, 5, 1), grid.selectionProperty().get());
        edits.done.clear();
        onFx(() -> grid.select(3, 1));
        carryOn(robot, node(3, 3));
        assertEquals(List.of("carry " + new CellRange(3, 1, 3, 1) + " on over " + new CellRange(3, 1, 3, 3)), edits.done);
        carryOn(robot, node(3, 3));
        assertEquals(1, edits.done.size(), "it went nowhere");
    }

    @Test
    void namesUsedAlreadyAreOfferedAndTakenOnlyByWhoWalksToThem(FxRobot robot) {
        edits.used = List.of("Ministry of Energy", "Ministry of Water", "Office of Statistics");
        GridCell text = GridCell.of("", GridCell.Look.ANSWER).edited(new Editor.LongText());
        show(new ListContent(1, 1, new double[] {200, 200}, List.of(List.of(Samples.label("a"), Samples.label("b")),
                List.of(Samples.label("c"), text), List.of(Samples.label("d"), text), List.of(Samples.label("e"), text))), 1, 1);
        robot.write("Mini").type(KeyCode.ENTER);
        robot.write("Mini").type(KeyCode.DOWN, KeyCode.DOWN).type(KeyCode.ENTER);
        assertEquals("[1,1=Mini, 2,1=Ministry of Water]", edits.done.toString());
    }
}
