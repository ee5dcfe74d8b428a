package org.ctfdesk.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ctfdesk.edit.RandomEdits;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sheet that takes rows from an older one shows just what a fresh one shows. */
class SheetReuseTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aSheetMadeAfterEditsShowsWhatAFreshOneShows(long seed) {
        var edits = new RandomEdits(seed);
        var report = RandomEdits.report(seed + 20, 100);
        Map<TableKey, Sheet> shown = new HashMap<>();
        for (var i = 0; i < 60; i++) {
            report = edits.next(report).applyTo(report);
            for (var form : Forms.NDC) {
                for (var key : report.keysOf(form)) {
                    var sheet = Sheet.editable(key, report, WORDS, Optional.ofNullable(shown.get(key)));
                    var fresh = Sheet.editable(key, report, WORDS, Optional.empty());
                    assertEquals(cells(fresh), cells(sheet), key.path() + " after edit " + i);
                    shown.put(key, sheet);
                }
            }
        }
    }

    private static List<List<SheetCell>> cells(Sheet sheet) {
        return sheet.rows().stream().map(SheetRow::cells).toList();
    }

    @Test
    void anEditReplacesOnlyTheRowsThatShowAnotherThing() {
        Report report = Samples.of("host");
        var key = TableKey.of("table5");
        var before = Sheet.editable(key, report, WORDS, Optional.empty());
        var after = Sheet.editable(key, report.with(Place.of("table5", "measure/4", "objectives"), Optional.of(new Answer.Words("new"))),
                WORDS, Optional.of(before));
        assertEquals(before.rows().size(), after.rows().size());
        var replaced = 0;
        for (var i = 0; i < before.rows().size(); i++) {
            replaced += before.rows().get(i) == after.rows().get(i) ? 0 : 1;
        }
        assertEquals(1, replaced);
        assertSame(before.columns(), after.columns());
    }

    @Test
    void whatFollowsFromAnEditIsReplacedToo() {
        Report report = Samples.of("host");
        var key = TableKey.of("table7");
        var before = Sheet.editable(key, report, WORDS, Optional.empty());
        var edited = report.with(Place.of("table7", "energy", "projection@2030"), Optional.of(Quantity.of("1")));
        var after = Sheet.editable(key, edited, WORDS, Optional.of(before));
        for (var i = 0; i < before.rows().size(); i++) {
            var line = before.rows().get(i).key().map(row -> row.line()).orElse("");
            var changes = List.of("energy", "totalWith", "totalWithout").contains(line);
            assertTrue(changes == (before.rows().get(i) != after.rows().get(i)), line);
        }
    }
}
