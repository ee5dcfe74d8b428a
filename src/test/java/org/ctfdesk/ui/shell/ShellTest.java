package org.ctfdesk.ui.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.account.proof.ProofLines;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.excel.submission.Purpose;
import org.ctfdesk.excel.submission.WorkbookWriter;
import org.ctfdesk.form.Kind;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.Ticked;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.review.ReviewLists;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.sheet.Layout;
import org.ctfdesk.store.Journal;
import org.ctfdesk.store.Progress;
import org.ctfdesk.store.Recovery;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.store.ReportLock;
import org.ctfdesk.store.StoreFailure;
import org.ctfdesk.text.Words;
import org.ctfdesk.ui.changes.ChangesViewModel;
import org.ctfdesk.ui.checklist.ChecklistViewModel;
import org.ctfdesk.ui.common.Dialogs;
import org.ctfdesk.ui.common.Page;
import org.ctfdesk.ui.common.Settings;
import org.ctfdesk.ui.plan.PlanViewModel;
import org.ctfdesk.ui.shell.desk.Rescues;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Gestures on the real window; only the dialogs are answered by the test. */
class ShellTest extends WindowCase {
    private static final Place ENERGY = Place.ofPath("table7:energy:projection@2030");
    private static final Place NET = Place.ofPath("table4/1:netTransfers:year@2023");

    @Start
    void start(Stage shown) throws Exception {
        show(shown);
    }

    @Override
    void choose(Settings settings) {
        settings.setChosen("findings.grouping", "NONE"); // the first line is the first finding
    }

    private void openSample() throws TimeoutException {
        onFx(() -> shell.desk().opening().open(Samples.all().getFirst()));
        until(() -> shell.workplace().hasReport() && !shell.workplace().checks().checkedProperty().get().fillings().isEmpty());
    }

    private void openFile(Path file) throws TimeoutException {
        onFx(() -> shell.desk().opening().open(file));
        until(() -> shell.workplace().hasReport() && open().fileProperty().get().isPresent());
    }

    private Path savedSample() throws StoreFailure {
        var file = folder.resolve("sample.ctfdesk");
        ReportFile.save(file, Samples.of("host"));
        return file;
    }

    private void goTo(Place place) {
        onFx(() -> {
            open().goTo(place);
            grid().requestFocus();
        });
    }

    private static void type(FxRobot robot, String text) {
        robot.write(text).type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void with(FxRobot robot, KeyCode held, KeyCode typed) {
        robot.press(held).type(typed).release(held);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String answer(Place place) {
        return report().answer(place).map(answer -> shell.workplace().shown().full(answer, Kind.QUANTITY)).orElse("");
    }

    private long found() {
        return fromFx(() -> (long) shell.workplace().checks().checkedProperty().get().findings().size());
    }

    /** True where something is found in a form; for the window's thread. */
    private boolean checkedIn(String form) {
        return shell.workplace().checks().checkedProperty().get().findings().stream()
                .anyMatch(finding -> finding.place().table().form().equals(form));
    }

    private void untilFound(long count) throws TimeoutException {
        until(() -> shell.workplace().checks().checkedProperty().get().findings().size() == count);
    }

    /** What is clicked stands where it is to stand only after the next layout. */
    private void laidOut() {
        onFx(() -> {
            shell.root().applyCss();
            shell.root().layout();
        });
    }

    private static List<String> texts(FxRobot robot, String style) {
        return robot.lookup(style).queryAllAs(Label.class).stream().filter(Node::isVisible).map(Label::getText).toList();
    }

    // --- filling a report

    @Test
    void whatCannotBeReadIsFoundCountedAndTakenBackByUndo(FxRobot robot) throws TimeoutException {
        openSample();
        assertEquals(0, found());
        assertEquals(List.of(), texts(robot, ".badge-error"));
        goTo(ENERGY);
        type(robot, "much");
        until(() -> checkedIn("table7"));
        assertEquals(List.of(String.valueOf(found())), texts(robot, ".badge-error"));
        assertTrue(texts(robot, ".finding-where").getFirst().contains("Energy"), texts(robot, ".finding-where").toString());
        assertTrue(stage.getTitle().startsWith("●"), stage.getTitle());
        with(robot, KeyCode.CONTROL, KeyCode.Z);
        untilFound(0);
        assertEquals(List.of(), texts(robot, ".badge-error"));
        assertFalse(open().unsavedProperty().get());
        assertFalse(stage.getTitle().startsWith("●"), stage.getTitle());
    }

    @Test
    void aNarrowWindowHoldsTheFiltersOfTheFindings(FxRobot robot) throws TimeoutException {
        openSample();
        onFx(() -> stage.setWidth(900));
        until(() -> stage.getScene().getWidth() < 910);
        laidOut();
        var bar = robot.lookup(".findings-bar").query();
        assertTrue(fromFx(() -> bar.localToScene(bar.getBoundsInLocal()).getMaxX() <= stage.getScene().getWidth() + 1));
        var title = robot.lookup(".findings-title").queryAs(Label.class);
        assertTrue(fromFx(() -> title.getWidth() >= title.prefWidth(-1)));
    }

    @Test
    void aClickOnAFindingGoesToItsCell(FxRobot robot) throws TimeoutException {
        openSample();
        goTo(ENERGY);
        type(robot, "much");
        until(() -> checkedIn("table7"));
        onFx(() -> open().show(TableKey.of("table1")));
        laidOut();
        robot.clickOn(robot.lookup(".finding-where").queryAs(Label.class));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(ENERGY, open().placeProperty().get().orElseThrow());
        assertEquals("table7", open().tableProperty().get().form());
        robot.doubleClickOn(robot.lookup(".finding-where").queryAs(Label.class));
        type(robot, "12");
        assertEquals("12", answer(ENERGY));
    }

    @Test
    void theSelectedFindingIsExplainedAndItsPageOpens(FxRobot robot) throws Exception {
        openSample();
        goTo(ENERGY);
        type(robot, "much");
        until(() -> checkedIn("table7"));
        laidOut();
        robot.clickOn(robot.lookup(".finding-where").queryAs(Label.class));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(texts(robot, ".quote-asked").stream().anyMatch(text -> text.startsWith("31. ") || text.startsWith("94. ")),
                texts(robot, ".quote-asked").toString());
        var opened = new LinkedBlockingQueue<String>();
        onFx(() -> shell.showPagesWith(opened::add));
        robot.push(KeyCode.F1);
        var page = opened.poll(20, TimeUnit.SECONDS);
        assertTrue(page.endsWith("rule-FORM-03.html"), page);
        assertTrue(Files.exists(Path.of(URI.create(page))), page);
    }

    @Test
    void aRemedyMendsAndCanBeTakenBack(FxRobot robot) throws TimeoutException {
        openSample();
        goTo(NET);
        type(robot, "5");
        untilFound(1);
        until(() -> remedy(robot).isPresent()); // it is tried before it is offered
        laidOut();
        robot.clickOn(remedy(robot).orElseThrow());
        untilFound(0);
        assertTrue(Set.of("", "90,000").contains(answer(NET)), answer(NET));
        with(robot, KeyCode.CONTROL, KeyCode.Z);
        untilFound(1);
        assertEquals("5", answer(NET));
    }

    private static Optional<Hyperlink> remedy(FxRobot robot) {
        return robot.lookup(".findings .hyperlink").queryAllAs(Hyperlink.class).stream().filter(Node::isVisible).findFirst();
    }

    @Test
    void undoGoesToTheTableAndCellThatChanged(FxRobot robot) throws TimeoutException {
        openSample();
        goTo(ENERGY);
        type(robot, "31");
        goTo(NET);
        type(robot, "7");
        onFx(() -> open().show(TableKey.of("table11")));
        with(robot, KeyCode.CONTROL, KeyCode.Z);
        assertEquals(NET, open().placeProperty().get().orElseThrow());
        with(robot, KeyCode.CONTROL, KeyCode.Z);
        assertEquals(ENERGY, open().placeProperty().get().orElseThrow());
        assertEquals(ENERGY.table(), open().tableProperty().get());
        assertTrue(grid().isFocused());
        with(robot, KeyCode.CONTROL, KeyCode.Y);
        assertEquals("31", answer(ENERGY));
        with(robot, KeyCode.CONTROL, KeyCode.Y);
        assertEquals(NET.table(), open().tableProperty().get());
    }

    @Test
    void eachTargetHasATab(FxRobot robot) throws TimeoutException {
        openSample();
        goTo(NET);
        var tabs = robot.lookup(".target").queryAllAs(ToggleButton.class).stream().toList();
        assertEquals(2, tabs.size());
        laidOut();
        robot.clickOn(tabs.getLast());
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("2", open().tableProperty().get().instance());
        assertTrue(grid().isFocused());
    }

    @Test
    void pastesABlockSelectsItAndSaysWhatFoundNoPlace(FxRobot robot) throws TimeoutException {
        openSample();
        goTo(ENERGY);
        onFx(() -> {
            var clip = new ClipboardContent();
            clip.putString("1\t2\t3\n4\t5\t6\n");
            Clipboard.getSystemClipboard().setContent(clip);
        });
        with(robot, KeyCode.CONTROL, KeyCode.V);
        assertEquals("1", answer(ENERGY));
        assertEquals("4", answer(Place.ofPath("table7:transport:projection@2030")));
        assertEquals(2, grid().selectionProperty().get().rows());
        var told = shell.workplace().noticeProperty().get().orElseThrow().toString();
        assertTrue(told.contains("2 of the pasted values found no place"), told);
    }

    @Test
    void theFocusIsInTheGridOnceAReportIsOpen(FxRobot robot) throws TimeoutException {
        openSample();
        assertTrue(grid().isFocused());
        type(robot, "Reduce emissions");
        assertTrue(report().answer(Place.ofPath("description:target:description")).isPresent());
        assertTrue(open().unsavedProperty().get());
    }

    @Test
    void fromTheLastColumnOfAWideTableOneGoesToANarrowOne() throws TimeoutException {
        openSample();
        onFx(() -> {
            open().show(TableKey.of("table6"));
            var wide = grid().contentProperty().get();
            grid().select(wide.rowCount() - 1, wide.columnCount() - 1);
            grid().select(wide.headRows() + 1, wide.columnCount() - 1);
            open().show(TableKey.of("table1"));
        });
        assertEquals("table1", open().placeProperty().get().orElseThrow().table().form());
    }

    // --- flexibility

    @Test
    void whatMayBeLeftOutIsClaimedFromItsPage(FxRobot robot) throws TimeoutException {
        openSample();
        laidOut();
        var before = report().claims().size();
        onFx(() -> open().pageProperty().set(Page.FLEXIBILITY));
        WaitForAsyncUtils.waitForFxEvents();
        var first = robot.lookup(".allowances .button").queryAllAs(Button.class).stream().findFirst().orElseThrow();
        assertEquals("Apply flexibility", first.getText());
        onFx(first::fire);
        assertEquals(Page.PROFILE, open().pageProperty().get());
        assertEquals(before + 1, report().claims().size());
        assertEquals("25", report().claims().getLast().provision());
    }

    // --- the profile

    @Test
    void theTableShownIsLeftAndEnteredAgainFromTheProfile(FxRobot robot) throws TimeoutException {
        openSample();
        laidOut();
        var rows = robot.lookup(".table-row").queryAllAs(ToggleButton.class).stream().toList();
        var profile = rows.stream().filter(row -> "Profile and years".equals(row.getText())).findFirst().orElseThrow();
        onFx(profile::fire); // it may have to be scrolled to
        assertEquals(Page.PROFILE, open().pageProperty().get());
        assertTrue(profile.isSelected());
        robot.clickOn(rows.getFirst());
        assertEquals(Page.FORM, open().pageProperty().get());
        assertTrue(rows.getFirst().isSelected());
        assertFalse(profile.isSelected());
        assertTrue(grid().isFocused());
    }

    @Test
    void aYearOfTheProfileChangesTheColumns(FxRobot robot) throws TimeoutException {
        openSample();
        onFx(() -> open().show(TableKey.of("table7")));
        var before = fromFx(() -> grid().contentProperty().get().columnCount());
        onFx(() -> shell.actions().show(Page.PROFILE));
        onFx(() -> field(robot, "ui.profile.projectionTo").requestFocus());
        with(robot, KeyCode.CONTROL, KeyCode.A);
        robot.write("2040").type(KeyCode.ENTER);
        assertEquals(2040, report().profile().periods().projectionTo());
        assertEquals(before + 1, fromFx(() -> grid().contentProperty().get().columnCount()));
        assertTrue(field(robot, "ui.profile.projectionTo").isFocused());
    }

    private static TextField field(FxRobot robot, String key) {
        return robot.lookup(node -> node instanceof TextField && (key + "-0").equals(node.getId())).queryAs(TextField.class);
    }

    @Test
    void tabGoesFromFieldToFieldOfTheProfile(FxRobot robot) throws TimeoutException {
        onFx(() -> shell.desk().opening().create());
        until(() -> shell.workplace().hasReport());
        onFx(() -> field(robot, "ui.profile.name").requestFocus());
        robot.write("Utopia").type(KeyCode.TAB).write("XUT").type(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Utopia", report().profile().party().name());
        assertEquals("XUT", report().profile().party().iso3());
        assertEquals("New report – CTF Desk", stage.getTitle().replace("● ", ""));
        assertEquals(List.of("Utopia"), texts(robot, ".party"));
        with(robot, KeyCode.CONTROL, KeyCode.Z);
        assertEquals("", report().profile().party().iso3());
    }

    @Test
    void aPartyIsFoundByItsNameInAnotherLanguage(FxRobot robot) throws TimeoutException {
        onFx(() -> shell.desk().opening().create());
        until(() -> shell.workplace().hasReport());
        robot.type(KeyCode.SPACE);
        robot.write("Islande").type(KeyCode.DOWN).type(KeyCode.ENTER);
        until(() -> report().profile().party().equals(new Party("Iceland", "ISL", false, false)));
        assertEquals("Iceland", fromFx(() -> field(robot, "ui.profile.name").getText()));
    }

    @Test
    void theAssistantLeadsToThePlanOfANewReport(FxRobot robot) throws TimeoutException {
        Platform.runLater(shell.beginnings()::ask);
        WaitForAsyncUtils.waitForFxEvents();
        press(robot, "Next");
        onFx(() -> robot.lookup(node -> "assistant-ui.profile.name".equals(node.getId())).queryAs(TextField.class).setText("Utopia"));
        press(robot, "Next");
        press(robot, "Next");
        press(robot, "Finish");
        until(() -> shell.workplace().hasReport());
        assertEquals("Utopia", report().profile().party().name());
        assertEquals(PlanViewModel.PAGE, fromFx(() -> open().pageProperty().get()));
        assertFalse(fromFx(() -> open().unsavedProperty().get()));
    }

    private static void press(FxRobot robot, String text) {
        onFx(() -> robot.lookup(node -> node instanceof Button button && button.isVisible() && button.getText() != null && button.getText()
                .replaceAll("[^A-Za-z]", "").equals(text))
                .queryAs(Button.class).fire());
    }

    @Test
    void commandsAreFoundByTheirWords(FxRobot robot) throws TimeoutException {
        openSample();
        with(robot, KeyCode.CONTROL, KeyCode.K);
        robot.write("checklist").type(KeyCode.DOWN).type(KeyCode.ENTER);
        until(() -> open().pageProperty().get().equals(ChecklistViewModel.PAGE));
    }

    @Test
    void aTypedTextFillsAllThatIsSelected(FxRobot robot) throws TimeoutException {
        openSample();
        onFx(() -> open().goTo(ENERGY));
        onFx(() -> grid().requestFocus());
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        robot.write("77");
        with(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(Optional.of(Quantity.of("77")), report().answer(ENERGY));
        assertEquals(Optional.of(Quantity.of("77")), report().answer(Place.ofPath("table7:transport:projection@2030")));
        onFx(() -> open().undo());
        assertEquals(Samples.all().getFirst().maker().get(), report());
    }

    @Test
    void aYearThatCanHardlyBeMeantHasARedFrame(FxRobot robot) throws TimeoutException {
        openSample();
        onFx(() -> shell.actions().show(Page.PROFILE));
        var year = field(robot, "ui.profile.inventoryFrom");
        assertFalse(fromFx(() -> year.getStyleClass().contains("invalid-answer")));
        onFx(() -> year.setText("201"));
        until(() -> year.getStyleClass().contains("invalid-answer"));
        onFx(() -> year.setText("2010"));
        until(() -> !year.getStyleClass().contains("invalid-answer"));
    }

    @Test
    void theWholeWindowIsDrawnLargerAndWhereLittleRoomIsLeftTheTableKeepsIt(FxRobot robot) throws TimeoutException {
        openSample();
        var width = fromFx(() -> grid().getWidth());
        with(robot, KeyCode.CONTROL, KeyCode.EQUALS);
        assertEquals(1.1, fromFx(() -> shell.zoomed().zoomProperty().get()));
        onFx(() -> shell.zoomed().zoomProperty().set(2.5));
        until(() -> grid().getLayoutBounds().getWidth() > 400 && grid().localToScene(grid().getLayoutBounds()).getWidth() > 1000);
        assertTrue(fromFx(() -> grid().getWidth()) < width);
        with(robot, KeyCode.CONTROL, KeyCode.DIGIT0);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(width, fromFx(() -> grid().getWidth()), 2);
    }

    // --- keys

    @Test
    void f6GoesRoundThePanels(FxRobot robot) throws TimeoutException {
        openSample();
        var first = fromFx(() -> stage.getScene().getFocusOwner());
        robot.type(KeyCode.F6);
        assertTrue(isIn(".findings"));
        robot.type(KeyCode.F6);
        assertTrue(isIn(".cell-scroll"));
        robot.type(KeyCode.F6);
        assertTrue(isIn(".outline-scroll"));
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertEquals("table1", open().tableProperty().get().form());
        assertSame(first, fromFx(() -> stage.getScene().getFocusOwner()));
        with(robot, KeyCode.SHIFT, KeyCode.F6);
        assertTrue(isIn(".outline-scroll"));
    }

    @Test
    void everyPageTakesTheKeysAndEscapeGoesBackToTheGrid(FxRobot robot) throws TimeoutException {
        openSample();
        var first = fromFx(() -> stage.getScene().getFocusOwner());
        for (var page : shell.pages().keys()) {
            goTo(NET);
            onFx(() -> open().pageProperty().set(page));
            assertTrue(isIn(".split-pane"), page + " has no focus: " + fromFx(() -> stage.getScene().getFocusOwner()));
            robot.type(KeyCode.F6);
            assertTrue(isIn(".findings"), page + " is not in the order of the panels");
            with(robot, KeyCode.SHIFT, KeyCode.F6);
            assertFalse(isIn(".findings") || isIn(".outline-scroll"), page);
            robot.type(KeyCode.ESCAPE);
            WaitForAsyncUtils.waitForFxEvents();
            assertEquals(Page.FORM, open().pageProperty().get());
            assertSame(first, fromFx(() -> stage.getScene().getFocusOwner()));
        }
    }

    @Test
    void enterFollowsALineOfTheProof(FxRobot robot) throws TimeoutException {
        openSample();
        goTo(NET);
        robot.type(KeyCode.F9);
        assertEquals(Page.PROOF, open().pageProperty().get());
        var lines = robot.lookup(".proof-lines").<ProofLines.Line>queryListView();
        until(() -> !lines.getItems().isEmpty());
        var leading = lines.getItems().stream().filter(line -> line.place().filter(place -> !place.equals(NET)).isPresent()).findFirst()
                .orElseThrow();
        onFx(() -> lines.getSelectionModel().select(leading));
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(leading.place(), open().placeProperty().get());
        assertEquals(Page.FORM, open().pageProperty().get());
    }

    @Test
    void whatIsTypedIntoTheChecklistIsSavedAndClearedAgain(FxRobot robot) throws Exception {
        openFile(savedSample());
        onFx(() -> open().pageProperty().set(ChecklistViewModel.PAGE));
        robot.type(KeyCode.TAB).type(KeyCode.TAB).type(KeyCode.TAB).write("II.C.3");
        with(robot, KeyCode.CONTROL, KeyCode.S);
        until(() -> !open().unsavedProperty().get());
        assertEquals(List.of("II.C.3"), ReportFile.open(folder.resolve("sample.ctfdesk")).report().ticked().stream().map(Ticked::reference)
                .toList());
        with(robot, KeyCode.CONTROL, KeyCode.A);
        robot.type(KeyCode.DELETE).type(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(""), report().ticked().stream().map(Ticked::reference).toList());
    }

    private boolean isIn(String style) {
        return fromFx(() -> {
            Node at = stage.getScene().getFocusOwner();
            while (at != null && !at.getStyleClass().contains(style.substring(1))) {
                at = at.getParent();
            }
            return at != null;
        });
    }

    @Test
    void f8WalksThroughTheFindings(FxRobot robot) throws TimeoutException {
        openSample();
        goTo(ENERGY);
        type(robot, "much");
        goTo(NET);
        type(robot, "5");
        until(() -> checkedIn("table4") && checkedIn("table7"));
        onFx(() -> open().show(TableKey.of("table1")));
        robot.type(KeyCode.F8);
        var one = open().placeProperty().get().orElseThrow();
        robot.type(KeyCode.F8);
        var other = open().placeProperty().get().orElseThrow();
        assertEquals(Set.of(ENERGY, NET), new HashSet<>(List.of(one, other)));
        assertTrue(grid().isFocused());
    }

    @Test
    void theFindFieldGoesToARow(FxRobot robot) throws TimeoutException {
        openSample();
        with(robot, KeyCode.CONTROL, KeyCode.K);
        robot.write("land use, land-use").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("table6", open().tableProperty().get().form());
        assertTrue(open().placeProperty().get().orElseThrow().path().contains("lulucf"), open().placeProperty().get().toString());
        assertTrue(grid().isFocused());
    }

    // --- files

    @Test
    void savingClearsTheMarkAndTheJournalLivesAsLongAsTheReportIsOpen(FxRobot robot) throws Exception {
        openSample();
        goTo(ENERGY);
        type(robot, "31");
        var file = folder.resolve("mine.ctfdesk");
        dialogs.files.add(file);
        with(robot, KeyCode.CONTROL, KeyCode.S);
        until(() -> !open().unsavedProperty().get());
        assertEquals(report(), ReportFile.open(file).report());
        assertEquals("mine.ctfdesk – CTF Desk", stage.getTitle());
        assertTrue(Files.exists(Journal.beside(file)));
        type(robot, "32");
        onFx(() -> open().flush());
        assertEquals(report(), Recovery.of(Journal.beside(file), Optional.of(file)).orElseThrow().report());
        dialogs.unsaved = Dialogs.Unsaved.DISCARD;
        with(robot, KeyCode.CONTROL, KeyCode.W);
        until(() -> !shell.workplace().hasReport());
        assertFalse(Files.exists(Journal.beside(file)));
        assertEquals("CTF Desk", stage.getTitle());
        try (var left = Files.list(folder.resolve("settings"))) {
            // what was given up on closing is kept for a month
            assertEquals(List.of("given-up", "settings.properties"), left.map(path -> path.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void closingAsksWhereEditsAreNotSaved(FxRobot robot) throws TimeoutException {
        openSample();
        goTo(ENERGY);
        type(robot, "31");
        dialogs.unsaved = Dialogs.Unsaved.CANCEL;
        with(robot, KeyCode.CONTROL, KeyCode.W);
        assertTrue(shell.workplace().hasReport());
        assertEquals(1, dialogs.said.size());
        var file = folder.resolve("saved.ctfdesk");
        dialogs.files.add(file);
        dialogs.unsaved = Dialogs.Unsaved.SAVE;
        with(robot, KeyCode.CONTROL, KeyCode.W);
        until(() -> !shell.workplace().hasReport());
        assertTrue(Files.exists(file));
    }

    @Test
    void anExportedWorkbookBringsAnEqualReportBack(FxRobot robot) throws TimeoutException {
        openSample();
        var before = report();
        var workbook = folder.resolve("out.xlsx");
        dialogs.files.add(workbook);
        with(robot, KeyCode.CONTROL, KeyCode.E);
        until(() -> shell.workplace().messageProperty().get().contains("out.xlsx"));
        onFx(() -> shell.desk().opening().open(workbook));
        until(() -> open().name().contains("out.xlsx"));
        assertEquals(before, report());
        assertEquals(2, dialogs.said.size(), dialogs.said.toString()); // what it is for, and the name that was proposed
    }

    @Test
    void theDecisionsOwnLayoutIsOfferedToo(FxRobot robot) throws Exception {
        openSample();
        var workbook = folder.resolve("decision.xlsx");
        dialogs.files.add(workbook);
        dialogs.chosen = 2;
        with(robot, KeyCode.CONTROL, KeyCode.E);
        until(() -> shell.workplace().messageProperty().get().contains("decision.xlsx"));
        assertEquals(4, dialogs.offered.size());
        var expected = new ByteArrayOutputStream();
        var words = shell.workplace().words();
        new WorkbookWriter(report(), words, ReviewLists.besideTables(report(), words)).to(Purpose.proposed(report()))
                .as(Layout.DECISION).at(exported(workbook)).write(expected, Progress.UNWATCHED);
        assertArrayEquals(expected.toByteArray(), Files.readAllBytes(workbook));
    }

    /** When a workbook was exported, as its properties say. */
    private static Instant exported(Path workbook) throws Exception {
        try (var in = Files.newInputStream(workbook); var book = new XSSFWorkbook(in)) {
            return book.getProperties().getCoreProperties().getCreated().toInstant();
        }
    }

    @Test
    void aWorkbookWithAChangedCellSaysWhichOne() throws Exception {
        var workbook = folder.resolve("changed.xlsx");
        new WorkbookWriter(Samples.of("host"), Words.in(Locale.ENGLISH)).write(workbook, (done, of) -> true);
        var changed = folder.resolve("edited.xlsx");
        try (var book = new XSSFWorkbook(workbook.toFile()); var out = Files.newOutputStream(changed)) {
            cellWith(book, 42.1).setCellValue(43);
            book.write(out);
        }
        onFx(() -> shell.desk().opening().open(changed));
        until(() -> shell.workplace().hasReport() && open().pageProperty().get().equals(ChangesViewModel.PAGE));
        until(() -> shell.root().lookupAll(".label").stream()
                .anyMatch(node -> node instanceof Label label && label.getText().contains("43")));
        assertEquals(Samples.of("host"), report(), "nothing is taken unasked");
    }

    private static Cell cellWith(Workbook book, double figure) {
        for (var sheet : book) {
            for (var row : sheet) {
                for (var cell : row) {
                    if (cell.getCellType() == CellType.NUMERIC && cell.getNumericCellValue() == figure) {
                        return cell;
                    }
                }
            }
        }
        throw new AssertionError(figure);
    }

    // --- what a kill leaves behind

    private Report killedAfterAnEdit(Path file) throws StoreFailure {
        var before = ReportFile.open(file).report();
        var edit = Edit.type(ENERGY, Optional.of(Quantity.of(new BigDecimal("31"))));
        var journal = Journal.begin(Journal.beside(file), Optional.of(ReportFile.sha256(file)), before, trouble -> {});
        journal.note(edit);
        journal.flush();
        return edit.applyTo(before);
    }

    @Test
    void aJournalLeftBehindIsOfferedAndBringsTheEditsBack() throws Exception {
        var file = savedSample();
        var expected = killedAfterAnEdit(file);
        dialogs.decision = Dialogs.Decision.YES;
        openFile(file);
        assertEquals(expected, report());
        assertTrue(open().unsavedProperty().get());
        assertTrue(dialogs.said.getFirst().contains("not saved: 1."), dialogs.said.getFirst());
    }

    @Test
    void whatWasRestoredOutlivesTheNextKill(FxRobot robot) throws Exception {
        var file = savedSample();
        killedAfterAnEdit(file);
        dialogs.decision = Dialogs.Decision.YES;
        openFile(file);
        onFx(() -> open().flush());
        assertEquals(report(), Recovery.of(Journal.beside(file), Optional.of(file)).orElseThrow().report());
        with(robot, KeyCode.CONTROL, KeyCode.S);
        until(() -> !open().unsavedProperty().get());
        goTo(ENERGY);
        type(robot, "32");
        onFx(() -> open().flush());
        assertEquals(report(), Recovery.of(Journal.beside(file), Optional.of(file)).orElseThrow().report());
    }

    @Test
    void aReportWithoutAFileIsOfferedOnTheFirstPageAndOutlivesASecondKill(FxRobot robot) throws Exception {
        var settings = folder.resolve("settings");
        var left = settings.resolve("untitled-1-1.journal"); // the number is that of a process which is there
        var blank = Samples.of("host");
        var edit = Edit.type(ENERGY, Optional.of(Quantity.of(new BigDecimal("31"))));
        var journal = Journal.begin(left, Optional.empty(), blank, trouble -> {});
        journal.note(edit);
        journal.flush();
        openSample();
        onFx(() -> shell.desk().close());
        until(() -> !robot.lookup(".rescue").queryAll().isEmpty());
        laidOut();
        robot.clickOn(robot.lookup(".rescue .accent").queryAs(Button.class));
        until(() -> shell.workplace().hasReport());
        assertEquals(edit.applyTo(blank), report());
        assertTrue(open().unsavedProperty().get());
        assertFalse(Files.exists(left));
        onFx(() -> open().flush());
        var now = settings.resolve("untitled-" + ProcessHandle.current().pid() + "-1.journal");
        assertEquals(report(), Recovery.of(now, Optional.empty()).orElseThrow().report());
        assertEquals(List.of(), Rescues.in(settings, List.of()).untitled(), "a window that is open left nothing behind");
        assertTrue(Files.exists(now));
    }

    @Test
    void aFileThatAnotherWindowHasIsOpenedAsACopy() throws Exception {
        var file = savedSample();
        var other = ReportLock.of(file);
        onFx(() -> shell.desk().opening().open(file));
        until(() -> dialogs.said.size() == 1);
        assertFalse(shell.workplace().hasReport());
        dialogs.agrees = true;
        onFx(() -> shell.desk().opening().open(file));
        until(() -> shell.workplace().hasReport());
        assertEquals(Optional.empty(), open().fileProperty().get());
        assertTrue(open().name().contains("sample.ctfdesk"), open().name());
        other.close();
    }

    @Test
    void theSameFileOpenedAgainIsReadAgain(FxRobot robot) throws Exception {
        var file = savedSample();
        openFile(file);
        goTo(ENERGY);
        type(robot, "31");
        dialogs.unsaved = Dialogs.Unsaved.DISCARD;
        var before = open();
        onFx(() -> shell.desk().opening().open(file));
        until(() -> shell.workplace().hasReport() && open() != before);
        assertEquals(Samples.of("host"), report());
        assertEquals(Optional.of(file), open().fileProperty().get());
        assertEquals(List.of("sample.ctfdesk"), dialogs.said);
    }

    @Test
    void aTruncatedFileIsToldAndTheOpenReportStays() throws Exception {
        var file = savedSample();
        var text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.length() / 2));
        openSample();
        var before = open();
        onFx(() -> shell.desk().opening().open(file));
        until(() -> dialogs.said.size() == 1);
        assertTrue(dialogs.said.getFirst().contains("sample.ctfdesk"), dialogs.said.getFirst());
        assertSame(before, open());
        ReportLock.of(file).close(); // nobody holds it
    }
}
