package org.ctfdesk.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.ctfdesk.edit.RandomEdits;
import org.ctfdesk.report.Block;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Table;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNamesTest {
    @ParameterizedTest
    @CsvSource({
        "foot/table5, Below table 5", "foot/projections, Below tables 7–9", "foot/table4-2, Below table 4-2",
        "foot/table12, Below table 12", "foot/description, Below the description of the NDC"
    })
    void namesTheFootByTheTablesAboveIt(String key, String name) {
        var names = new PlaceNames(Words.in(Locale.ENGLISH));
        assertEquals(name, names.table(RandomEdits.blank(), TableKey.ofPath(key)));
        assertEquals(name, names.tableBriefly(RandomEdits.blank(), TableKey.ofPath(key)));
    }

    @Test
    void aLineBelowTheLastOneIsNotTheZeroth() {
        var names = new PlaceNames(Words.in(Locale.ENGLISH));
        assertEquals("new line", names.row(RandomEdits.blank(), Place.ofPath("holdings:holding/0:label")));
        var one = RandomEdits.blank().with(TableKey.of("holdings"), Table.EMPTY.with("holding", Block.of(List.of(Item.blank("7")))));
        assertEquals("line 1", names.row(one, Place.ofPath("holdings:holding/7:label")));
    }
}
