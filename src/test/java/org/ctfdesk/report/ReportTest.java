package org.ctfdesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.edit.RandomEdits;
import org.ctfdesk.form.Years;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.profile.Periods;
import org.junit.jupiter.api.Test;

/** The report as a value: what is equal, what is shared, and how lists of items and those that follow them behave. */
class ReportTest {
    private static final TableKey TABLE1 = TableKey.of("table1");
    private static final Optional<Answer> WORDS = Optional.of(new Answer.Words("x"));

    @Test
    void anEmptyTableAndAnAbsentOneAreTheSame() {
        var blank = RandomEdits.blank();
        for (var place : List.of(
                Place.of("description", "target", "description"), Place.of("table7", "energy", "projection@2030"),
                Place.of("table2", "indicator/1", "definition"), Place.of("table4/2", "comparison", "across"),
                Place.of("foot/table6", "box", "text"))) {
            var filled = blank.with(place, WORDS);
            assertEquals(WORDS, filled.answer(place));
            assertNotEquals(blank, filled);
            var cleared = filled.with(place, Optional.empty());
            assertEquals(blank, cleared, place.path());
            assertEquals(Set.of(), cleared.tables().keySet());
            assertEquals(blank.hashCode(), cleared.hashCode());
        }
    }

    @Test
    void anItemWithoutAnswersStaysOnItsList() {
        var name = Place.of("table1", "indicator/1", "label");
        var cleared = RandomEdits.blank().with(name, WORDS).with(name, Optional.empty());
        assertEquals(List.of(Item.blank("1")), cleared.table("table1").block("indicator").items());
    }

    @Test
    void theSameAnswerAgainGivesTheSameReport() {
        var place = Place.of("table7", "energy", "projection@2030");
        var filled = RandomEdits.blank().with(place, Optional.of(Quantity.of("12.40")));
        assertSame(filled, filled.with(place, Optional.of(Quantity.of("12.40"))));
        assertNotEquals(filled, filled.with(place, Optional.of(Quantity.of("12.4"))), "digits that were typed count");
    }

    @Test
    void zeroBlankAndKeyAreThreeDifferentThings() {
        var place = Place.of("table7", "energy", "projection@2030");
        var blank = RandomEdits.blank();
        var zero = blank.with(place, Optional.of(Quantity.of("0")));
        var key = blank.with(place, Optional.of(Quantity.of(NotationKey.NO)));
        assertNotEquals(zero, key);
        assertNotEquals(zero, blank);
        assertNotEquals(key, blank);
    }

    @Test
    void itemsAreInsertedMovedAndRemovedInOrder() {
        var report = insert(RandomEdits.blank(), 0, "1", "2", "3");
        assertEquals("1 2 3", ids(report));
        report = insert(report, 1, "4");
        assertEquals("1 4 2 3", ids(report));
        report = insert(report, 99, "5");
        assertEquals("1 4 2 3 5", ids(report));
        report = move(report, "5", -2);
        assertEquals("1 4 5 2 3", ids(report));
        report = move(report, "1", 99);
        assertEquals("4 5 2 3 1", ids(report));
        report = move(report, "2", -99);
        assertEquals("2 4 5 3 1", ids(report));
        report = new Edit.RemoveItems(TABLE1, "indicator", Set.of("4", "3")).applyTo(report);
        assertEquals("2 5 1", ids(report));
        assertEquals("6", report.table(TABLE1).block("indicator").nextId());
    }

    @Test
    void tablesThatFollowAListShowItsItemsInItsOrder() {
        var report = insert(RandomEdits.blank(), 0, "1", "2", "3");
        report = move(report, "3", -2);
        var table2 = Forms.of("table2").repeated("indicator").orElseThrow();
        var table4 = Forms.of("table4").repeated("indicator").orElseThrow();
        assertEquals(List.of("3", "1", "2"), report.items(TableKey.of("table2"), table2).stream().map(Item::id).toList());
        assertEquals(List.of("3", "1", "2"), report.items(new TableKey("table4", "1"), table4).stream().map(Item::id).toList());
        assertEquals(List.of("1", "2"), report.items(new TableKey("table4", "2"), table4).stream().map(Item::id).toList(),
                "what target 2 tracks");
    }

    @Test
    void anItemRemovedTakesAlongWhatFollowersSayOfIt() {
        var report = insert(RandomEdits.blank(), 0, "1", "2");
        var kept = Place.of("table4/1", "indicator/2", "targetLevel");
        for (var place : List.of(
                Place.of("table2", "indicator/1", "definition"), Place.of("table4/1", "indicator/1", "targetLevel"),
                Place.of("table4/2", "indicator/1", "year@2024"), kept, Place.of("table5", "measure/1", "description"))) {
            report = report.with(place, WORDS);
        }
        var after = new Edit.RemoveItems(TABLE1, "indicator", Set.of("1")).applyTo(report);
        assertEquals(Set.of("table1", "table4/1", "table5"), Set.copyOf(after.tables().keySet().stream().map(TableKey::path).toList()));
        assertEquals(WORDS, after.answer(kept));
        assertEquals(Optional.empty(), after.answer(Place.of("table4/1", "indicator/1", "targetLevel")));
    }

    @Test
    void aBlockRefusesTwoItemsOfOneName() {
        assertThrows(IllegalArgumentException.class, () -> Block.of(List.of(Item.blank("1"), Item.blank("1"))));
        assertSame(Block.EMPTY, Block.of(List.of()));
        assertEquals(-1, Block.EMPTY.indexOf("1"));
    }

    @Test
    void aReplacedItemSharesAllOthers() {
        var block = Block.of(List.of(Item.blank("1"), Item.blank("2"), Item.blank("x")));
        var row = Row.EMPTY.with(ColumnKey.LABEL, WORDS);
        var changed = block.with(Item.blank("2").with("measure", row));
        assertSame(block.items().get(0), changed.items().get(0));
        assertSame(block.items().get(2), changed.items().get(2));
        assertSame(changed, changed.with(Item.blank("2").with("measure", row)));
        assertEquals("3", block.nextId());
        assertThrows(UnsupportedOperationException.class, () -> block.items().set(0, Item.blank("9")));
    }

    @Test
    void anAddressReadsBackFromItsPath() {
        for (var path : List.of("table4/1:firstTransferred:year@2024", "table1:indicator/2:label", "foot/projections:footnote/3:text",
                "foot/table4-1:box:text")) {
            assertEquals(path, Place.ofPath(path).path());
        }
        assertThrows(IllegalArgumentException.class, () -> Place.ofPath("table4"));
        assertThrows(IllegalArgumentException.class, () -> Place.ofPath("a:b:c:d"));
    }

    @Test
    void footsAreSharedByTheProjectionsAndApartForEachTarget() {
        assertEquals("foot/projections", Report.footOf(TableKey.of("table8")).path());
        assertEquals("foot/table4-2", Report.footOf(new TableKey("table4", "2")).path());
        assertEquals("foot/table6", Report.footOf(TableKey.of("table6")).path());
    }

    @Test
    void periodsGiveTheYearsOfEachColumn() {
        var periods = Periods.usual(2026);
        assertEquals(List.of(2021, 2022, 2023, 2024, 2030), periods.of(Years.IMPLEMENTATION));
        assertEquals(List.of(2025, 2030, 2035, 2040), periods.of(Years.PROJECTION));
        assertEquals(List.of(2024), periods.of(Years.LATEST_INVENTORY));
        assertEquals(35, periods.of(Years.INVENTORY).size());
        assertEquals(List.of(), periods.of(Years.NONE));
        assertEquals(2040, Periods.horizon(2024));
        assertEquals(2045, Periods.horizon(2025), "the next year ending in 0 or 5 after 2025 is 2030");
        assertFalse(periods.reportsEndYear());
        var ended = new Periods(2021, 2023, 2000, 2024, List.of(1995, 1990), 2040, List.of(2024, 2020, 2024), List.of());
        assertEquals(List.of(2021, 2022, 2023), ended.of(Years.IMPLEMENTATION));
        assertEquals(List.of(1990, 1995, 2000), ended.of(Years.INVENTORY).subList(0, 3));
        assertEquals(List.of(2020, 2024), ended.of(Years.ACHIEVED));
        assertTrue(ended.reportsEndYear());
    }

    private static Report insert(Report report, int at, String... ids) {
        return new Edit.InsertItems(TABLE1, "indicator", at, List.of(ids).stream().map(Item::blank).toList()).applyTo(report);
    }

    private static Report move(Report report, String id, int by) {
        return new Edit.MoveItem(TABLE1, "indicator", id, by).applyTo(report);
    }

    private static String ids(Report report) {
        return String.join(" ", report.table(TABLE1).block("indicator").items().stream().map(Item::id).toList());
    }

    @Test
    void theNumberOfWhatWasTakenOutIsNotGivenAgain() {
        var block = Block.of(List.of(Item.blank("1"), Item.blank("2"), Item.blank("3")));
        var fewer = block.without(Set.of("3"));
        assertEquals("4", fewer.nextId());
        assertEquals("5", fewer.inserted(0, List.of(Item.blank("4"))).without(Set.of("4")).nextId());
        assertEquals(Block.of(List.of(Item.blank("1"), Item.blank("2"))), fewer);
    }
}
