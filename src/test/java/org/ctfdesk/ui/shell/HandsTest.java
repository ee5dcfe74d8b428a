package org.ctfdesk.ui.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Popup;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.excel.submission.WorkbookWriter;
import org.ctfdesk.form.Kind;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.store.Journal;
import org.ctfdesk.store.Progress;
import org.ctfdesk.store.Recovery;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.store.StoreFailure;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.common.Dialogs;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.shell.desk.RescueBin;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Nothing that a hand typed is lost, changed or put elsewhere by a gesture that means something else. */
class HandsTest extends WindowCase {
    private static final Place ENERGY = Place.ofPath("table7:energy:projection@2030");
    private static final Place TRANSPORT = Place.ofPath("table7:transport:projection@2030");
    private static final Place SCOPE = Place.ofPath("description:scope:description");

    @Start
    void start(Stage shown) throws Exception {
        show(shown);
    }

    private Path savedSample() throws StoreFailure {
        var file = folder.resolve("sample.ctfdesk");
        ReportFile.save(file, Samples.of("host"));
        return file;
    }

    private Path opened() throws Exception {
        var file = savedSample();
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

    private static void with(FxRobot robot, KeyCode held, KeyCode typed) {
        robot.press(held).type(typed).release(held);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.type(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String answer(Place place) {
        return report().answer(place).map(answer -> shell.workplace().shown().full(answer, Kind.QUANTITY)).orElse("");
    }

    private TextInputControl editor(FxRobot robot) {
        return robot.lookup(".cell-editor").queryAs(TextInputControl.class);
    }

    private void laidOut() {
        onFx(() -> {
            shell.root().applyCss();
            shell.root().layout();
        });
    }

    // --- what a kill leaves behind, and what is discarded

    private Report killedAfterAnEdit(Path file) throws StoreFailure {
        var before = ReportFile.open(file).report();
        var edit = Edit.type(ENERGY, Optional.of(Quantity.of(new BigDecimal("31"))));
        var journal = Journal.begin(Journal.beside(file), Optional.of(ReportFile.sha256(file)), before, trouble -> {});
        journal.note(edit);
        journal.flush();
        return edit.applyTo(before);
    }

    @Test
    void whoClosesTheQuestionAboutRescuedEditsOpensNothingAndTheyStay() throws Exception {
        var file = savedSample();
        var expected = killedAfterAnEdit(file);
        var journal = Files.readAllBytes(Journal.beside(file));
        dialogs.decision = Dialogs.Decision.NOTHING;
        onFx(() -> shell.desk().opening().open(file));
        until(() -> dialogs.said.size() == 1);
        assertFalse(shell.workplace().hasReport());
        assertArrayEquals(journal, Files.readAllBytes(Journal.beside(file)));
        dialogs.decision = Dialogs.Decision.YES;
        onFx(() -> shell.desk().opening().open(file));
        until(() -> shell.workplace().hasReport());
        assertTrue(expected.equals(report()));
    }

    @Test
    void discardedEditsAreKeptAndComeBackFromTheFirstPage(FxRobot robot) throws Exception {
        var file = savedSample();
        var expected = killedAfterAnEdit(file);
        dialogs.decision = Dialogs.Decision.NO;
        onFx(() -> shell.desk().opening().open(file));
        until(() -> shell.workplace().hasReport());
        assertTrue(Samples.of("host").equals(report()));
        onFx(() -> shell.desk().close());
        until(() -> !robot.lookup(".given-up").queryAll().isEmpty());
        laidOut();
        onFx(robot.lookup(".given-up .welcome-row").queryAs(Button.class)::fire);
        until(() -> shell.workplace().hasReport());
        assertTrue(expected.equals(report()));
        assertTrue(open().unsavedProperty().get());
        assertEquals(Optional.empty(), open().fileProperty().get());
    }

    @Test
    void editsDiscardedOnTheFirstPageAreKept(FxRobot robot) throws Exception {
        var settings = folder.resolve("settings");
        var journal = Journal.begin(settings.resolve("untitled-1-1.journal"), Optional.empty(), Samples.of("host"), trouble -> {});
        var edit = Edit.type(ENERGY, Optional.of(Quantity.of(new BigDecimal("31"))));
        journal.note(edit);
        journal.flush();
        opened();
        onFx(() -> shell.desk().close());
        until(() -> !robot.lookup(".rescue").queryAll().isEmpty());
        onFx(robot.lookup(".rescue .button").queryAllAs(Button.class).stream().filter(button -> button.getText().equals("Discard"))
                .findFirst().orElseThrow()::fire);
        until(() -> robot.lookup(".rescue").queryAll().isEmpty());
        var kept = new RescueBin(settings, CLOCK).all();
        assertEquals(1, kept.size());
        assertTrue(edit.applyTo(Samples.of("host")).equals(ReportFile.open(kept.getFirst().file()).report()));
    }

    @Test
    void whatIsDiscardedWhenTheReportIsClosedIsKept(FxRobot robot) throws Exception {
        opened();
        goTo(ENERGY);
        robot.write("31");
        press(robot, KeyCode.ENTER);
        var edited = report();
        dialogs.unsaved = Dialogs.Unsaved.DISCARD;
        onFx(() -> shell.desk().close());
        until(() -> !shell.workplace().hasReport());
        var kept = new RescueBin(folder.resolve("settings"), CLOCK).all();
        assertEquals("sample", kept.getFirst().name());
        assertTrue(edited.equals(ReportFile.open(kept.getFirst().file()).report()));
    }

    @Test
    void aFileThatAnotherHandChangedIsAskedAboutBeforeItIsReplaced(FxRobot robot) throws Exception {
        var file = opened();
        goTo(ENERGY);
        robot.write("31");
        press(robot, KeyCode.ENTER);
        ReportFile.save(file, Samples.of("buyer"));
        dialogs.decision = Dialogs.Decision.NOTHING;
        with(robot, KeyCode.CONTROL, KeyCode.S);
        until(() -> dialogs.said.size() == 1);
        assertTrue(Samples.of("buyer").equals(ReportFile.open(file).report()));
        var beside = folder.resolve("mine.ctfdesk");
        dialogs.files.add(beside);
        dialogs.decision = Dialogs.Decision.YES;
        with(robot, KeyCode.CONTROL, KeyCode.S);
        until(() -> !open().unsavedProperty().get());
        assertTrue(Samples.of("buyer").equals(ReportFile.open(file).report()));
        assertTrue(report().equals(ReportFile.open(beside).report()));
        goTo(ENERGY);
        robot.write("32");
        press(robot, KeyCode.ENTER);
        var asked = dialogs.said.size();
        with(robot, KeyCode.CONTROL, KeyCode.S);
        until(() -> !open().unsavedProperty().get());
        assertEquals(asked, dialogs.said.size(), "its own file is not asked about");
    }

    @Test
    void theFileBeforeTheFirstSaveOfASessionIsKeptBesideIt(FxRobot robot) throws Exception {
        var file = opened();
        for (var figure : List.of("31", "32")) {
            goTo(ENERGY);
            robot.write(figure);
            press(robot, KeyCode.ENTER);
            with(robot, KeyCode.CONTROL, KeyCode.S);
            until(() -> !open().unsavedProperty().get());
        }
        assertTrue(report().equals(ReportFile.open(file).report()));
        assertTrue(Samples.of("host").equals(ReportFile.open(folder.resolve("sample.ctfdesk.bak")).report()));
    }

    @Test
    void theDifferencesOfAWorkbookAreTickedOneByOne(FxRobot robot) throws Exception {
        var workbook = folder.resolve("edited.xlsx");
        try (var out = Files.newOutputStream(folder.resolve("exported.xlsx"))) {
            new WorkbookWriter(Samples.of("host"), Words.in(Locale.ENGLISH)).write(out, Progress.UNWATCHED);
        }
        try (var in = Files.newInputStream(folder.resolve("exported.xlsx")); var book = new XSSFWorkbook(in);
                var out = Files.newOutputStream(workbook)) {
            book.getSheet("Table7").getRow(9).getCell(4).setCellValue(31);
            book.getSheet("Table7").getRow(10).getCell(4).setCellValue(32);
            book.getSheet("Table7").getRow(9).createCell(1).setCellValue("Energie");
            book.write(out);
        }
        onFx(() -> shell.desk().opening().open(workbook));
        until(() -> shell.workplace().hasReport() && open().pageProperty().get().equals("changes"));
        laidOut();
        assertTrue(Samples.of("host").equals(report()));
        var ticks = robot.lookup(".check-box").queryAllAs(CheckBox.class).stream().filter(each -> each.getText().startsWith("Take it"))
                .toList();
        assertEquals(2, ticks.size());
        robot.clickOn(ticks.getFirst());
        onFx(robot.lookup(".accent").queryAllAs(Button.class).stream().filter(each -> each.getText().equals("Take what is ticked"))
                .findFirst().orElseThrow()::fire);
        assertEquals("31", answer(ENERGY));
        assertEquals(Samples.of("host").answer(TRANSPORT), report().answer(TRANSPORT));
        onFx(() -> open().undo());
        assertTrue(Samples.of("host").equals(report()));
    }

    // --- the editor

    @Test
    void savingInTheMiddleOfATextLeavesTheEditorOpenWithItsCaret(FxRobot robot) throws Exception {
        var file = opened();
        goTo(SCOPE);
        press(robot, KeyCode.F2);
        robot.write("First half");
        with(robot, KeyCode.CONTROL, KeyCode.S);
        until(() -> !open().unsavedProperty().get());
        robot.write(", second half");
        assertTrue(editor(robot).getText().endsWith("First half, second half"), editor(robot).getText());
        assertTrue(answer(SCOPE).endsWith("First half"));
        with(robot, KeyCode.CONTROL, KeyCode.S);
        until(() -> !open().unsavedProperty().get());
        assertTrue(ReportFile.open(file).report().answer(SCOPE).orElseThrow().toString().contains("First half, second half"));
    }

    @Test
    void arrowsEndAnEntryThatWasBegunByTyping(FxRobot robot) throws Exception {
        opened();
        goTo(ENERGY);
        robot.write("1100");
        press(robot, KeyCode.DOWN);
        assertEquals("1,100", answer(ENERGY));
        robot.write("1050");
        press(robot, KeyCode.RIGHT);
        assertEquals("1,050", answer(TRANSPORT));
        assertEquals(Optional.of(Place.ofPath("table7:transport:projection@2035")), open().placeProperty().get());
        press(robot, KeyCode.HOME);
        assertFalse(fromFx(() -> shell.grid().editingProperty().get()));
    }

    @Test
    void arrowsMoveInsideATextThatIsEdited(FxRobot robot) throws Exception {
        opened();
        goTo(ENERGY);
        var before = answer(ENERGY);
        press(robot, KeyCode.F2, KeyCode.LEFT);
        robot.write("9");
        assertEquals(before.length() + 1, editor(robot).getText().length());
        assertFalse(editor(robot).getText().endsWith("9"), editor(robot).getText());
        press(robot, KeyCode.ESCAPE);
        robot.write("12");
        press(robot, KeyCode.F2, KeyCode.LEFT);
        robot.write("0");
        press(robot, KeyCode.ENTER);
        assertEquals("102", answer(ENERGY));
    }

    @Test
    void whatStandsInAnOpenEditorComesBackAfterAKill(FxRobot robot) throws Exception {
        var file = opened();
        goTo(SCOPE);
        robot.write("An hour of work");
        WaitForAsyncUtils.sleep(1, TimeUnit.SECONDS);
        onFx(() -> open().flush());
        var left = Recovery.of(Journal.beside(file), Optional.of(file)).orElseThrow();
        assertTrue(left.report().answer(SCOPE).orElseThrow().toString().contains("An hour of work"));
        assertFalse(answer(SCOPE).contains("An hour of work"));
        press(robot, KeyCode.ESCAPE);
        onFx(() -> open().flush());
        assertEquals(Optional.empty(), Recovery.of(Journal.beside(file), Optional.of(file)), "it was given up");
    }

    @Test
    void whatIsTypedIntoTheProfileComesBackAfterAKill(FxRobot robot) throws Exception {
        var file = opened();
        onFx(() -> open().pageProperty().set(Page.PROFILE));
        var area = robot.lookup(".text-area").queryAllAs(TextArea.class).stream().findFirst().orElseThrow();
        onFx(area::requestFocus);
        robot.write("Three of us");
        WaitForAsyncUtils.sleep(1, TimeUnit.SECONDS);
        onFx(() -> open().flush());
        var left = Recovery.of(Journal.beside(file), Optional.of(file)).orElseThrow();
        assertTrue(left.report().claims().stream().anyMatch(claim -> claim.toString().contains("Three of us")));
    }

    @Test
    void aReferenceTypedIntoTheChecklistComesBackAfterAKill(FxRobot robot) throws Exception {
        var file = opened();
        onFx(() -> open().pageProperty().set("checklist"));
        laidOut();
        var field = robot.lookup(".profile .text-field").queryAllAs(TextField.class).stream()
                .filter(each -> each.getPromptText() != null && !each.getPromptText().isEmpty() && each.getMaxWidth() == 520)
                .findFirst().orElseThrow();
        onFx(field::requestFocus);
        robot.write("Chapter 3");
        WaitForAsyncUtils.sleep(1, TimeUnit.SECONDS);
        onFx(() -> open().flush());
        var left = Recovery.of(Journal.beside(file), Optional.of(file)).orElseThrow();
        assertEquals(List.of("Chapter 3"), left.report().ticked().stream().map(each -> each.reference()).toList());
        assertEquals(List.of(), report().ticked());
    }

    // --- searching, selecting, ticking

    @Test
    void aSpaceInTheSearchFieldIsTyped(FxRobot robot) throws Exception {
        opened();
        var before = report();
        with(robot, KeyCode.CONTROL, KeyCode.K);
        robot.write("Forest");
        WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
        press(robot, KeyCode.DOWN);
        robot.write(" protection");
        WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
        assertEquals("Forest protection", fromFx(() -> robot.lookup(".finder").queryAs(TextInputControl.class).getText()));
        press(robot, KeyCode.ENTER);
        assertTrue(before.equals(report()));
    }

    private static List<Node> hits(Window popup) {
        return popup.getScene().getRoot().lookupAll(".list-cell").stream().filter(Node::isVisible).map(Node.class::cast).toList();
    }

    /** B5: the mouse lies where the list opens, and moves a little. */
    @Test
    void aPointerThatRestsOnTheListOfHitsChoosesNothing(FxRobot robot) throws Exception {
        opened();
        var before = report();
        with(robot, KeyCode.CONTROL, KeyCode.K);
        robot.write("Forest");
        until(() -> Window.getWindows().stream().anyMatch(window -> window instanceof Popup && hits(window).size() > 1));
        var popup = Window.getWindows().stream().filter(window -> window instanceof Popup && hits(window).size() > 1).findFirst();
        robot.moveTo(hits(popup.orElseThrow()).get(1)).moveBy(3, 1);
        robot.targetWindow(stage); // the keys go where they went: a popup has no focus
        robot.write(" protection");
        WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
        assertEquals("Forest protection", fromFx(() -> robot.lookup(".finder").queryAs(TextInputControl.class).getText()));
        press(robot, KeyCode.ENTER);
        assertTrue(before.equals(report()));
    }

    @Test
    void theLineWalkedToInTheSearchIsGoneTo(FxRobot robot) throws Exception {
        opened();
        with(robot, KeyCode.CONTROL, KeyCode.K);
        robot.write("transport");
        WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
        press(robot, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        assertTrue(fromFx(() -> shell.grid().isFocused()));
        assertTrue(open().placeProperty().get().isPresent());
    }

    @Test
    void shiftAndSpaceSelectTheRowAndControlAndSpaceTheColumn(FxRobot robot) throws Exception {
        opened();
        goTo(SCOPE);
        var before = report();
        with(robot, KeyCode.SHIFT, KeyCode.SPACE);
        assertEquals(shell.grid().contentProperty().get().columnCount(), shell.grid().selectionProperty().get().columns());
        goTo(ENERGY);
        with(robot, KeyCode.CONTROL, KeyCode.SPACE);
        assertEquals(1, shell.grid().selectionProperty().get().columns());
        assertTrue(shell.grid().selectionProperty().get().rows() > 10);
        press(robot, KeyCode.TAB);
        assertTrue(before.equals(report()));
    }

    @Test
    void theSpaceBarTicksTheOptionThatWasWalkedTo(FxRobot robot) throws Exception {
        opened();
        var measure = report().table("table5").blocks().values().iterator().next().items().getFirst().id();
        var instrument = Place.ofPath("table5:measure/" + measure + ":instrument");
        goTo(instrument);
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        WaitForAsyncUtils.waitForFxEvents();
        var before = editor(robot).getText();
        assertFalse(before.isBlank());
        press(robot, KeyCode.DOWN, KeyCode.DOWN, KeyCode.SPACE);
        assertTrue(!editor(robot).getText().equals(before), editor(robot).getText());
        press(robot, KeyCode.SPACE);
        assertEquals(Set.of(before.split("; ")), Set.of(editor(robot).getText().split("; ")), "the same option is highlighted still");
        press(robot, KeyCode.ESCAPE, KeyCode.ESCAPE);
    }

    @Test
    void undoSelectsTheBlockThatItTookBack(FxRobot robot) throws Exception {
        opened();
        goTo(ENERGY);
        onFx(() -> {
            var clip = new ClipboardContent();
            clip.putString("1\t2\n3\t4\n5\t6\n");
            Clipboard.getSystemClipboard().setContent(clip);
        });
        with(robot, KeyCode.CONTROL, KeyCode.V);
        var pasted = fromFx(() -> shell.grid().selectionProperty().get());
        goTo(Place.ofPath("table11:gdp:projection@2030"));
        goTo(SCOPE);
        with(robot, KeyCode.CONTROL, KeyCode.Z);
        assertEquals(ENERGY.table(), open().tableProperty().get());
        assertEquals(pasted, fromFx(() -> shell.grid().selectionProperty().get()));
        with(robot, KeyCode.CONTROL, KeyCode.Y);
        assertEquals(pasted, fromFx(() -> shell.grid().selectionProperty().get()));
        assertEquals(Optional.of(ENERGY), open().placeProperty().get());
    }

    // --- the profile

    private TextInputControl field(FxRobot robot, String id) {
        return robot.lookup(node -> id.equals(node.getId())).queryAs(TextInputControl.class);
    }

    private void showProfile() {
        onFx(() -> open().pageProperty().set(Page.PROFILE));
        laidOut();
    }

    @Test
    void tabGoesOnToTheNextFieldThoughThePageIsBuiltAnew(FxRobot robot) throws Exception {
        opened();
        showProfile();
        assertEquals(2, report().profile().submission().btr());
        onFx(() -> shell.workplace().open().apply(Edit.set(new ReportPart.Last(Optional.empty()))));
        onFx(() -> field(robot, "ui.profile.btr-0").requestFocus());
        with(robot, KeyCode.CONTROL, KeyCode.A);
        robot.write("1").type(KeyCode.TAB).write("2024").type(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, report().profile().submission().btr());
        assertEquals(2024, report().profile().submission().year());
    }

    /** B8 the other way: the section on the last report comes above the field. */
    @Test
    void tabGoesOnToTheNextFieldThoughASectionIsPutIn(FxRobot robot) throws Exception {
        opened();
        onFx(() -> {
            shell.workplace().open().apply(Edit.set(new ReportPart.Last(Optional.empty())));
            var profile = report().profile();
            shell.workplace().open().apply(Edit.set(profile.with(profile.submission().withBtr(1))));
        });
        showProfile();
        onFx(() -> field(robot, "ui.profile.btr-0").requestFocus());
        with(robot, KeyCode.CONTROL, KeyCode.A);
        robot.write("3").type(KeyCode.TAB).write("2028").type(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(3, report().profile().submission().btr());
        assertEquals(2028, report().profile().submission().year());
    }

    @Test
    void aDoubleClickOnAddingATargetRemovesNone(FxRobot robot) throws Exception {
        opened();
        showProfile();
        var before = report().profile().targets();
        var add = robot.lookup(node -> node instanceof Button button && "Add a target".equals(button.getText())).queryAs(Button.class);
        onFx(() -> {
            add.requestFocus();
            robot.lookup(".profile-scroll").queryAs(ScrollPane.class).setVvalue(0.35);
        });
        laidOut();
        robot.doubleClickOn(add);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(report().profile().targets().containsAll(before), report().profile().targets().toString());
        assertEquals(before.size() + 1, report().profile().targets().size());
    }

    @Test
    void undoWorksInTheProfileAndShowsTheField(FxRobot robot) throws Exception {
        opened();
        var before = report();
        showProfile();
        onFx(() -> field(robot, "ui.profile.name-0").requestFocus());
        with(robot, KeyCode.CONTROL, KeyCode.A);
        robot.write("Utopia").type(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Utopia", report().profile().party().name());
        with(robot, KeyCode.CONTROL, KeyCode.Z);
        assertTrue(before.equals(report()));
        assertEquals("ui.profile.name-0", fromFx(() -> stage.getScene().getFocusOwner().getId()));
        with(robot, KeyCode.CONTROL, KeyCode.Y);
        assertEquals("Utopia", report().profile().party().name());
    }

    @Test
    void aTargetThatWasRemovedIsToldAndComesBack(FxRobot robot) throws Exception {
        opened();
        showProfile();
        var before = report();
        onFx(robot.lookup(node -> node instanceof Button button && "Remove this target".equals(button.getText()))
                .queryAs(Button.class)::fire);
        assertEquals(before.profile().targets().size() - 1, report().profile().targets().size());
        onFx(robot.lookup(".notice-act").queryAs(Button.class)::fire);
        assertTrue(before.equals(report()));
        assertTrue(shell.workplace().noticeProperty().get().isEmpty());
    }

    @Test
    void aReasonTypedToExplainIsThereAfterLookingElsewhere(FxRobot robot) throws Exception {
        opened();
        goTo(ENERGY);
        robot.write("1");
        press(robot, KeyCode.ENTER);
        until(() -> shell.workplace().checks().checkedProperty().get().findings().stream().anyMatch(Finding::canBeExplained));
        var place = shell.workplace().checks().checkedProperty().get().findings().stream().filter(Finding::canBeExplained).findFirst()
                .orElseThrow().place();
        goTo(place);
        until(() -> !robot.lookup(".explain").queryAll().isEmpty());
        onFx(() -> robot.lookup(".explain").queryAs(TextInputControl.class).requestFocus());
        robot.write("The plant was closed");
        goTo(SCOPE);
        goTo(place);
        assertEquals("The plant was closed", fromFx(() -> robot.lookup(".explain").queryAs(TextInputControl.class).getText()));
    }

    @Test
    void eachTableIsEnteredWhereItWasLeft(FxRobot robot) throws Exception {
        opened();
        goTo(ENERGY);
        onFx(() -> shell.grid().columnWidths().put(1, 99.0));
        with(robot, KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertEquals("table8", open().tableProperty().get().form());
        assertFalse(shell.grid().columnWidths().containsValue(99.0));
        with(robot, KeyCode.CONTROL, KeyCode.PAGE_UP);
        assertEquals("table7", open().tableProperty().get().form());
        assertEquals(Optional.of(ENERGY), open().placeProperty().get());
        assertEquals(99.0, shell.grid().columnWidths().get(1));
    }
}
