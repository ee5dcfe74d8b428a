package org.ctfdesk.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.ctfdesk.derive.Derived;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.edit.RandomEdits;
import org.ctfdesk.report.Acknowledgement;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Block;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.LastReport;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Provenance;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.ReviewPoint;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What changed from one report to another, and what comes of several. */
class ComparisonTest {
    private static final Report HOST = Samples.of("host");
    private static final TableKey MEASURES = TableKey.of("table5");
    private static final Place ENERGY = Place.of("table6", "energy", "year@2020");

    @Test
    void equalReportsHaveNoChanges() {
        assertEquals(List.of(), Comparison.of(HOST, HOST).changes());
        assertEquals(List.of(), Comparison.of(HOST, Samples.of("host")).changes());
    }

    private static Report imported(String file, String... left) {
        var texts = new TreeMap<String, String>();
        for (var text : left) {
            texts.put(file + texts.size(), text);
        }
        return HOST.with(new ReportPart.Provenances(List.of(new Provenance("table6", file, "ab", "2026-01-01", "", "S",
                new TreeMap<>(), texts))));
    }

    @Test
    void whereFiguresCameFromIsNoChangeAndWhatWasNotEnteredIs() {
        assertEquals(List.of(), Comparison.of(imported("a.xlsx"), HOST).changes());
        assertEquals(List.of(), Comparison.of(imported("a.xlsx", "one", "two"), imported("b.xlsx", "two", "one")).changes());
        var changes = Comparison.of(imported("a.xlsx", "1.234", "one"), imported("b.xlsx", "one", "1.300")).changes();
        assertEquals(List.of(new Change(Change.Kind.BESIDE, Optional.empty(), Optional.of(new Answer.Words("1.234")),
                Optional.of(new Answer.Words("1.300")), "LEFT")), changes);
        assertEquals(1, Comparison.of(imported("a.xlsx", "x", "x"), imported("b.xlsx", "x")).changes().size(), "one of two is gone");
    }

    @Test
    void aRecalculationIsToldWithItsSizeAndWhatFollows() {
        var was = ((Quantity.Amount) HOST.answer(ENERGY).orElseThrow()).value();
        var is = was.multiply(new BigDecimal("1.03"));
        var changes = Comparison.of(HOST, HOST.with(ENERGY, Optional.of(Quantity.of(is)))).changes();
        var change = changes.stream().filter(each -> each.place().equals(Optional.of(ENERGY))).findFirst().orElseThrow();
        assertEquals(new BigDecimal("3.00"), change.percent().orElseThrow());
        assertEquals(Change.Kind.ANSWER, change.kind());
        assertTrue(changes.stream().anyMatch(each -> each.kind() == Change.Kind.COMPUTED
                && each.place().orElseThrow().row().line().equals("totalSectors")), changes.toString());
    }

    /** A submitted workbook holds as figures what the draft computes. */
    @Test
    void aTotalThatIsTypedAsItWasComputedIsNoChange() {
        var total = Place.of("table6", "totalSectors", "year@2020");
        var computed = (Quantity.Amount) Derived.of(HOST, total.table()).get(total).value().orElseThrow();
        var typed = HOST.with(total, Optional.of(computed));
        assertEquals(List.of(), Comparison.of(HOST, typed).changes());
        assertEquals(List.of(), Comparison.of(typed, HOST).changes());
        var other = HOST.with(total, Optional.of(Quantity.of(computed.value().add(new BigDecimal("0.01")))));
        assertEquals(List.of(total), Comparison.of(HOST, other).changes().stream().map(change -> change.place().orElseThrow()).toList());
    }

    /** A report typed anew has its measures under other ids, in another order, with one more in front. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anInsertedMeasureIsOneChangeWhateverTheIds(long seed) {
        var block = HOST.table(MEASURES).block("measure");
        var items = new ArrayList<Item>();
        items.add(new Item("1", block.items().getFirst().with("measure",
                block.items().getFirst().row("measure").with(ColumnKey.LABEL,
                        Optional.of(new Answer.Words("Something quite new"))).with(ColumnKey.of("description"),
                        Optional.of(new Answer.Words("New.")))).rows()));
        var shuffled = new ArrayList<>(block.items());
        var random = new Random(seed);
        for (var i = 0; i < shuffled.size(); i++) {
            items.add(new Item(Integer.toString(100 + random.nextInt(3) + i * 5), shuffled.get(i).rows()));
        }
        var other = HOST.with(MEASURES, HOST.table(MEASURES).with("measure", Block.of(items)));
        var changes = Comparison.of(HOST, other).changes();
        assertEquals(List.of(Change.Kind.ROW_ADDED), changes.stream().map(Change::kind).toList(), changes.toString());
    }

    @Test
    void aRenamedMeasureIsOneChange() {
        var place = Place.of("table5", "measure/4", "label");
        var changes = Comparison.of(HOST, HOST.with(place, Optional.of(new Answer.Words("Rules on methane")))).changes();
        assertEquals(List.of(Change.Kind.ROW_RENAMED), changes.stream().map(Change::kind).toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28})
    void mergingWithAnUntouchedCopyGivesTheOtherAndTheOrderDoesNotMatter(long seed) {
        var edits = new RandomEdits(seed);
        var one = HOST;
        for (var i = 0; i < 6; i++) {
            one = edits.next(one).applyTo(one);
        }
        assertEquals(one, Merge.of(HOST, teams("a", one, "b", HOST)).report());
        assertEquals(one, Merge.of(HOST, teams("a", HOST, "b", one)).report());
        var other = HOST.with(ENERGY, Optional.of(Quantity.of("1")));
        var forwards = Merge.of(HOST, teams("a", one, "b", other));
        var backwards = Merge.of(HOST, teams("a", other, "b", one));
        if (forwards.conflicts().isEmpty()) {
            assertEquals(forwards.report(), backwards.report());
        }
        assertEquals(forwards.conflicts().size(), backwards.conflicts().size());
    }

    /** What one team took in is not lost, and keeps its order. */
    @Test
    void whatStandsBesideTheTablesIsMergedToo() {
        var last = ReportPart.Last.of(new LastReport(Samples.of("buyer"), "last.ctfdesk", "2026-05-04", false));
        var asked = new ReportPart.Review(List.of(new ReviewPoint(1, ReviewPoint.Kind.QUESTION, ReviewPoint.Subject.of("table5"), "Which?",
                "", "", "", "")));
        var merged = Merge.of(HOST, teams("a", HOST.with(last), "b", HOST.with(asked)));
        assertEquals(HOST.with(last).with(asked), merged.report());
        assertEquals(List.of(), merged.conflicts());
        var other = ReportPart.Last.of(new LastReport(HOST, "other.ctfdesk", "2026-05-04", false));
        var both = Merge.of(HOST, teams("a", HOST.with(last), "b", HOST.with(other)));
        assertEquals(List.of("last"), both.conflicts().stream().map(Conflict::what).toList());
        assertEquals(HOST, both.report());
    }

    @Test
    void whatTwoChangeDifferentlyIsToldAndStays() {
        var one = HOST.with(ENERGY, Optional.of(Quantity.of("1")));
        var other = HOST.with(ENERGY, Optional.of(Quantity.of("2")));
        var merged = Merge.of(HOST, teams("a", one, "b", other));
        assertEquals(HOST, merged.report());
        var conflict = merged.conflicts().getFirst();
        assertEquals(Optional.of(ENERGY), conflict.place());
        assertEquals(Optional.of(Quantity.of("1")), conflict.values().get("a"));
        assertEquals(List.of(), Merge.of(HOST, teams("a", one, "b", one)).conflicts());
    }

    @Test
    void aRowThatOneTookOutAndAnotherChangedStaysAndIsTold() {
        var without = new Edit.RemoveItems(MEASURES, "measure", Set.of("4")).applyTo(HOST);
        var changed = HOST.with(Place.of("table5", "measure/4", "description"), Optional.of(new Answer.Words("Other words")));
        var merged = Merge.of(HOST, teams("a", without, "b", changed));
        assertEquals(changed, merged.report());
        assertEquals(Conflict.Kind.ROW_REMOVED, merged.conflicts().getFirst().kind());
        assertEquals(without, Merge.of(HOST, teams("a", without, "b", HOST)).report());
    }

    @Test
    void twoTeamsMayAddRowsUnderOneId() {
        var block = HOST.table(MEASURES).block("measure");
        var id = block.nextId();
        var one = HOST.with(Place.of("table5", "measure/" + id, "label"), Optional.of(new Answer.Words("Heat pumps")));
        var other = HOST.with(Place.of("table5", "measure/" + id, "label"), Optional.of(new Answer.Words("Cycle lanes")));
        var merged = Merge.of(HOST, teams("a", one, "b", other)).report().table(MEASURES).block("measure");
        assertEquals(block.size() + 2, merged.size());
    }

    /** What a team explained of its new measure stands at that measure, whatever number it got. */
    @Test
    void explanationsGoWithTheirRows() {
        var id = HOST.table(MEASURES).block("measure").nextId();
        var place = Place.of("table5", "measure/" + id, "label");
        var one = HOST.with(place, Optional.of(new Answer.Words("Heat pumps")));
        var other = HOST.with(place, Optional.of(new Answer.Words("Cycle lanes")))
                .with(new ReportPart.Acknowledgements(List.of(new Acknowledgement("T5-01", place, "Under negotiation."))));
        var merged = Merge.of(HOST, teams("a", one, "b", other)).report();
        assertEquals(Optional.of(new Answer.Words("Cycle lanes")), merged.answer(merged.acknowledgements().getFirst().place()));
    }

    private static TreeMap<String, Report> teams(String name, Report report, String other, Report another) {
        var teams = new TreeMap<String, Report>();
        teams.put(name, report);
        teams.put(other, another);
        return teams;
    }
}
