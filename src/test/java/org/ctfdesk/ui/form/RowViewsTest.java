package org.ctfdesk.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.sheet.RowView;
import org.ctfdesk.sheet.SheetRow;
import org.ctfdesk.ui.common.Desktop;
import org.ctfdesk.ui.common.FakeDialogs;
import org.ctfdesk.ui.common.Workplace;
import org.ctfdesk.ui.grid.CellRange;
import org.junit.jupiter.api.Test;

/** Rows filtered, ordered and left out: a view, never an edit. */
class RowViewsTest {
    private static final ColumnKey STATUS = ColumnKey.of("status");
    private static final ColumnKey START = ColumnKey.of("startYear");
    private Workplace workplace;
    private FormViewModel model;

    private void show(Report report, String table) {
        workplace = Desktop.with(report);
        model = new FormViewModel(workplace, new FakeDialogs());
        workplace.open().show(TableKey.ofPath(table));
    }

    /** What the cells of a column show, of the rows that the Party added. */
    private List<String> column(String column) {
        var sheet = model.contentProperty().get().sheet();
        var texts = new ArrayList<String>();
        for (var row : sheet.rows()) {
            if (row.role() == SheetRow.Role.LINE && !row.isPlaceholder()) {
                texts.add(Desktop.answer(workplace,
                        new Place(sheet.key(), row.key().orElseThrow(), ColumnKey.ofPath(column))));
            }
        }
        return texts;
    }

    private Place measure(int row, String column) {
        var sheet = model.contentProperty().get().sheet();
        return new Place(sheet.key(), sheet.rows().get(sheet.headRows() + row).key().orElseThrow(), ColumnKey.ofPath(column));
    }

    private void type(int row, String column, String text) {
        var at = model.contentProperty().get().sheet().find(measure(row, column)).orElseThrow();
        model.commit(at.row(), at.column(), text);
    }

    private void look(RowView view) {
        model.table().look(view);
    }

    @Test
    void rowsOfOneStatusAreSeenAndTheReportStaysTheVerySame() {
        show(Samples.of("host"), "table5");
        var before = workplace.open().report();
        var all = column("status");
        var wanted = all.stream().filter("implemented"::equals).toList();
        assertTrue(wanted.size() > 1 && wanted.size() < all.size(), "the sample has " + all);
        look(RowView.ALL.with(STATUS, Set.of("Implemented")));
        assertEquals(wanted, column("status"));
        assertEquals(all.size() - wanted.size(), model.table().hiddenProperty().get());
        look(RowView.ALL);
        assertEquals(all, column("status"));
        assertSame(before, workplace.open().report());
        assertFalse(workplace.open().unsavedProperty().get());
    }

    @Test
    void aRowStaysWhileItIsTypedInAndGoesWhenTheViewIsChosenAgain() {
        show(Samples.of("host"), "table5");
        var view = RowView.ALL.with(STATUS, Set.of("Implemented"));
        look(view);
        var rows = column("label");
        type(0, "status", "planned");
        assertEquals(rows, column("label"), "nothing vanishes under the hands");
        look(view);
        assertEquals(rows.subList(1, rows.size()), column("label"));
        workplace.open().undo();
    }

    @Test
    void typingInAFilteredTableReachesTheRowThatIsSeen() {
        show(Samples.of("host"), "table5");
        var whole = column("label");
        look(RowView.ALL.with(whole.getLast()));
        assertEquals(List.of(whole.getLast()), column("label"));
        var place = measure(0, "objectives");
        type(0, "objectives", "To be sure");
        model.table().showAll();
        assertEquals("To be sure", Desktop.answer(workplace, place));
        assertEquals(whole, column("label"));
    }

    @Test
    void aNewRowIsSeenWhateverTheViewSays() {
        show(Samples.of("host"), "table5");
        look(RowView.ALL.with(STATUS, Set.of("Implemented")).ordered(Optional.of(new RowView.Order(ColumnKey.LABEL, true))));
        var before = column("label");
        var sheet = model.contentProperty().get().sheet();
        var placeholder = before.size() + sheet.headRows();
        model.commit(placeholder, 0, "Another measure");
        var now = new ArrayList<>(before);
        now.add("Another measure");
        assertEquals(now, column("label"), "it stands where it was typed");
        model.rows().addAt(sheet.headRows());
        assertEquals("", column("label").get(1), "below the row where it was added");
        assertEquals(now.size() + 1, column("label").size());
    }

    @Test
    void rowsStandByFiguresAndBlanksLastEitherWay() {
        show(Samples.of("host"), "table5");
        type(0, "startYear", "");
        var all = column("startYear");
        look(RowView.ALL.ordered(Optional.of(new RowView.Order(START, false))));
        var filled = all.stream().filter(text -> !text.isBlank()).sorted().toList();
        var up = column("startYear");
        assertEquals(filled, up.subList(0, filled.size()));
        assertEquals("", up.getLast());
        look(RowView.ALL.ordered(Optional.of(new RowView.Order(START, true))));
        assertEquals(filled.reversed(), column("startYear").subList(0, filled.size()));
        assertEquals("", column("startYear").getLast());
        model.table().showAll();
        assertEquals(all, column("startYear"));
    }

    @Test
    void whoIsSentToALeftOutRowSeesItAndTheOthersStayOut() {
        show(Samples.of("host"), "table5");
        var last = measure(column("label").size() - 1, "status");
        var all = column("label").size();
        var head = model.contentProperty().get().sheet().headRows();
        model.table().leaveOut(head + 1, head + all - 1);
        assertEquals(1, column("label").size());
        model.reveal(last);
        assertEquals(2, column("label").size());
        assertEquals(all - 2, model.table().hiddenProperty().get());
        assertTrue(workplace.messageProperty().get().startsWith("The row was left out"), workplace.messageProperty().get());
    }

    @Test
    void onlyRowsWithFindingsAreSeen() throws InterruptedException {
        var desktop = new Desktop();
        workplace = desktop.opened(Samples.of("host").with(Place.of("table5", "measure/1", "status"), Optional.empty()));
        model = new FormViewModel(workplace, new FakeDialogs());
        workplace.open().show(TableKey.of("table5"));
        var all = column("label").size();
        var checked = desktop.check();
        look(RowView.ALL.onlyFound(true));
        var rows = column("label").size();
        assertTrue(rows > 0 && rows < all, rows + " of " + all);
        var sheet = model.contentProperty().get().sheet();
        for (var row = 0; row < rows; row++) {
            var key = sheet.rows().get(sheet.headRows() + row).key().orElseThrow();
            assertTrue(checked.everywhere().anyMatch(finding -> finding.place().row().equals(key)), key.path());
        }
    }

    @Test
    void aBlockPastedIntoAFilteredTableGoesIntoTheRowsThatAreSeen() {
        show(Samples.of("host"), "table5");
        look(RowView.ALL.with(STATUS, Set.of("Implemented")));
        var sheet = model.contentProperty().get().sheet();
        var at = sheet.find(measure(0, "objectives")).orElseThrow();
        var untouched = workplace.open().report();
        model.paste(at.row(), at.column(), List.of(List.of("one"), List.of("two")), Optional.of("."));
        assertEquals(List.of("one", "two"), column("objectives").subList(0, 2));
        model.table().showAll();
        var changed = column("objectives").stream().filter(List.of("one", "two")::contains).count();
        assertEquals(2, changed, "rows that were left out keep what they had");
        assertFalse(untouched == workplace.open().report());
    }

    @Test
    void headingsGoWithTheirRowsAndEachTableKeepsItsOwnView() {
        show(Samples.of("host"), "table6");
        var rows = model.contentProperty().get().rowCount();
        look(RowView.ALL.with("co2"));
        assertTrue(model.table().hiddenProperty().get() > 0);
        workplace.open().show(TableKey.of("table5"));
        assertEquals(RowView.ALL, model.table().viewProperty().get());
        workplace.open().show(TableKey.of("table6"));
        assertEquals("co2", model.table().viewProperty().get().text());
        model.table().showAll();
        assertEquals(rows, model.contentProperty().get().rowCount());
    }

    @Test
    void theRowsOfOneIndicatorStayTogether() {
        for (var form : List.of("table1", "table2", "table3", "table4", "table10")) {
            show(Samples.of("host"), Samples.of("host").keysOf(form(form)).getFirst().path());
            var before = lines();
            look(RowView.ALL.ordered(Optional.of(new RowView.Order(ColumnKey.LABEL, true))));
            var after = lines();
            assertEquals(Set.copyOf(before), Set.copyOf(after), form);
            assertEquals(before.size(), after.size(), form);
            assertEquals(groups(before), groups(after), form);
        }
    }

    /** Which rows stand below each other and belong to one item. */
    private static Set<List<String>> groups(List<String> lines) {
        var groups = new HashSet<List<String>>();
        var group = new ArrayList<String>();
        for (var line : lines) {
            var item = line.substring(line.indexOf('/') + 1);
            var isOther = group.stream().anyMatch(above -> above.startsWith("indicator") != line.startsWith("indicator"));
            if (group.isEmpty() || !line.contains("/") || isOther || !group.getFirst().endsWith("/" + item)) {
                groups.add(List.copyOf(group));
                group.clear();
            }
            group.add(line);
        }
        groups.add(List.copyOf(group));
        return groups;
    }

    private static Form form(String id) {
        return Forms.of(id);
    }

    private List<String> lines() {
        return model.contentProperty().get().sheet().rows().stream().map(row -> row.key().map(key -> key.path()).orElse("")).toList();
    }

    @Test
    void whatCanBeChosenFromIsWhatTheRowsSay() {
        show(Samples.of("host"), "table5");
        var choosable = model.table().choosable();
        var columns = choosable.stream().map(each -> each.column().key().path()).toList();
        assertTrue(columns.containsAll(List.of("instrument", "status", "sectors", "gases")), columns.toString());
        assertFalse(columns.contains("description"), columns.toString());
        choosable.forEach(each -> each.words().forEach(word -> {
            look(RowView.ALL.with(each.column().key(), Set.of(word)));
            assertFalse(column("label").isEmpty(), each.column().key().path() + ": " + word);
        }));
    }

    @Test
    void fillingAndClearingLeaveHiddenRowsAlone() {
        show(Samples.of("host"), "table5");
        look(RowView.ALL.with(STATUS, Set.of("Implemented")));
        var sheet = model.contentProperty().get().sheet();
        var rows = column("label").size();
        var at = sheet.find(measure(0, "objectives")).orElseThrow();
        model.clear(new CellRange(at.row(), at.column(), at.row() + rows - 1, at.column()));
        model.table().showAll();
        var cleared = column("objectives").stream().filter(String::isBlank).count();
        assertEquals(rows, cleared);
        assertTrue(column("objectives").stream().anyMatch(text -> !text.isBlank()));
        assertTrue(workplace.open().report().answer(measure(0, "label")).filter(Answer.Words.class::isInstance).isPresent());
    }
}
