package org.ctfdesk.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Block;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.sample.Samples;
import org.junit.jupiter.api.Test;

/** Two reports made apart: their rows find each other by name and content. */
class ComparisonTest {
    private static final Report HOST = Samples.of("host");
    private static final TableKey MEASURES = TableKey.of("table5");
    private static final TableKey INDICATORS = TableKey.of("table1");

    /** The same report with every row of a part under another identity, as another program numbers them. */
    private static Report numberedAnew(Report report, long seed) {
        var table = report.table(MEASURES);
        var numbers = new ArrayList<Integer>();
        for (var i = 0; i < table.block("measure").size(); i++) {
            numbers.add(i + 1);
        }
        Collections.shuffle(numbers, new Random(seed));
        var items = new ArrayList<Item>();
        table.block("measure").items().forEach(item -> items.add(new Item(String.valueOf(numbers.get(items.size())), item.rows())));
        return report.with(MEASURES, table.with("measure", Block.of(items)));
    }

    @Test
    void rowsUnderOtherNumbersAreTheSameRows() {
        for (var seed = 0; seed < 20; seed++) {
            assertEquals(List.of(), Comparison.of(HOST, numberedAnew(HOST, seed)).differences());
        }
    }

    @Test
    void aRowPutInIsOneDifferenceWhateverTheNumbers() {
        var with = new Edit.InsertItems(MEASURES, "measure", 3, List.of(Item.blank("77"))).applyTo(HOST);
        var found = Comparison.of(HOST, numberedAnew(with, 5)).differences();
        assertEquals(1, found.size(), found.toString());
        assertInstanceOf(Difference.ItemAdded.class, found.getFirst());
    }

    @Test
    void aRowUnderAnotherNameIsRenamed() {
        var id = HOST.table(MEASURES).block("measure").items().get(4).id();
        var place = Place.of("table5", "measure/" + id, "label");
        var renamed = HOST.with(place, Optional.of(new Answer.Words("Another name")));
        var found = Comparison.of(HOST, numberedAnew(renamed, 6)).differences();
        assertEquals(List.of(new Difference.AnswerChanged(place, HOST.answer(place), renamed.answer(place))), found);
    }

    @Test
    void tablesThatFollowIndicatorsFollowTheirNewNumbers() {
        var table = HOST.table(INDICATORS);
        var items = new ArrayList<Item>();
        table.block("indicator").items().forEach(item -> items.add(new Item("9" + item.id(), item.rows())));
        var other = HOST.with(INDICATORS, table.with("indicator", Block.of(items)));
        for (var key : List.copyOf(HOST.tables().keySet())) {
            if (List.of("table2", "table4", "table10").contains(key.form())) {
                var followers = new ArrayList<Item>();
                HOST.table(key).block("indicator").items().forEach(item -> followers.add(new Item("9" + item.id(), item.rows())));
                other = other.with(key, HOST.table(key).with("indicator", Block.of(followers)));
            }
        }
        assertEquals(List.of(), Comparison.of(HOST, other).differences());
    }

    @Test
    void aFigureWithMoreZerosIsTheSame() {
        var place = Place.of("table6", "energy", "year@1990");
        var was = HOST.with(place, Optional.of(Quantity.of("12.5")));
        assertEquals(List.of(), Comparison.of(was, HOST.with(place, Optional.of(Quantity.of("12.50")))).differences());
        assertEquals(1, Comparison.of(was, HOST.with(place, Optional.of(Quantity.of("12.51")))).differences().size());
    }
}
