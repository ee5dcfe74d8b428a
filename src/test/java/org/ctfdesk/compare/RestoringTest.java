package org.ctfdesk.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.edit.RandomEdits;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.NamedVersion;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each change since an earlier state is taken back alone; a whole version comes back as it was. */
class RestoringTest {
    private static final Place ENERGY = Place.of("table6", "energy", "year@2020");

    private static Report takeBack(Report before, Report now, Change.Kind kind) {
        var change = Comparison.of(before, now).changes().stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
        return Restoring.of(change, before, now).orElseThrow().applyTo(now);
    }

    private static void same(Report before, Report restored) {
        assertEquals(List.of(), Differences.tables(before, restored).limit(3).map(String::valueOf).toList());
    }

    @Test
    void aCellComesBackAndNothingElse() {
        var before = Samples.of("host");
        var other = Place.of("table6", "waste", "year@2020");
        var now = before.with(ENERGY, Optional.of(Quantity.of("1"))).with(other, Optional.of(Quantity.of("2")));
        var change = Comparison.of(before, now).changes().stream().filter(each -> each.place().equals(Optional.of(ENERGY)))
                .findFirst().orElseThrow();
        var restored = Restoring.of(change, before, now).orElseThrow().applyTo(now);
        assertEquals(before.answer(ENERGY), restored.answer(ENERGY));
        assertEquals(Optional.of(Quantity.of("2")), restored.answer(other));
        assertEquals(Optional.empty(), Restoring.of(change, before, restored), "it stands as before by now");
    }

    @Test
    void aRowThatWasTakenOutComesBackToItsPlaceWithWhatOtherTablesSaidOfIt() {
        var before = Samples.of("host");
        var indicators = TableKey.of("table1");
        var id = before.table(indicators).block("indicator").items().getFirst().id();
        var now = new Edit.RemoveItems(indicators, "indicator", Set.of(id)).applyTo(before);
        var restored = takeBack(before, now, Change.Kind.ROW_REMOVED);
        same(before, restored);
    }

    @Test
    void aRowThatWasAddedGoesAgain() {
        var before = Samples.of("host");
        var measures = TableKey.of("table5");
        var added = Item.blank("777").with("measure", Row.EMPTY.with(
                ColumnKey.LABEL, Optional.of(new Answer.Words("Quite new"))));
        var now = new Edit.InsertItems(measures, "measure", 1, List.of(added)).applyTo(before);
        same(before, takeBack(before, now, Change.Kind.ROW_ADDED));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aVersionComesBackWhateverWasDoneSince(long seed) {
        var before = RandomEdits.report(seed, 200);
        var now = RandomEdits.report(seed + 100, 300).with(before.profile());
        var version = new NamedVersion("v", "", "2026-11-03", before);
        var restored = Restoring.of(version, now).applyTo(now);
        same(before, restored);
        assertEquals(before.profile(), restored.profile());
        assertEquals(before.claims(), restored.claims());
        assertEquals(before.ticked(), restored.ticked());
        assertEquals(now.provenance(), restored.provenance());
        assertTrue(Differences.between(restored, version.in(restored)).findFirst().isEmpty());
    }
}
