package org.ctfdesk.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.ndc.Indicators;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.Acknowledgement;
import org.ctfdesk.report.CellComment;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Provenance;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Reach;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.ReviewPoint;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.sample.Samples;
import org.junit.jupiter.api.Test;

/** Rows under other ids: all that names them goes along, and nothing else. */
class RenamingTest {
    private static final Report HOST = Samples.of("host");
    private static final TableKey TABLE5 = TableKey.of("table5");
    private static final TableKey TABLE1 = TableKey.of("table1");
    private static final Place NAME = Place.of("table5", "measure/1", "label");
    private static final Place RENAMED = Place.of("table5", "measure/901", "label");
    private static final Place OTHER = Place.of("table5", "measure/2", "label");

    private static Map<String, String> far(Report report, TableKey table, String part) {
        return report.table(table).block(part).items().stream().map(Item::id)
                .collect(Collectors.toMap(Function.identity(), id -> "9" + id));
    }

    private static Map<String, String> back(Map<String, String> ids) {
        var back = new TreeMap<String, String>();
        ids.forEach((old, other) -> back.put(other, old));
        return back;
    }

    private static Report measureRenamed(Report report) {
        return Renaming.apply(report, TABLE5, Measures.MEASURE, Map.of("1", "901"));
    }

    @Test
    void thereAndBackIsTheSameReport() {
        for (var part : List.of(Map.entry(TABLE5, Measures.MEASURE), Map.entry(TABLE1, Indicators.INDICATOR),
                Map.entry(Report.footOf(TABLE5), Foot.FOOTNOTE))) {
            var ids = far(HOST, part.getKey(), part.getValue());
            assertFalse(ids.isEmpty(), part.toString());
            var there = Renaming.apply(HOST, part.getKey(), part.getValue(), ids);
            assertNotEquals(HOST, there);
            assertEquals(HOST, Renaming.apply(there, part.getKey(), part.getValue(), back(ids)), part.toString());
        }
    }

    @Test
    void noOtherIdsChangeNothing() {
        assertSame(HOST, Renaming.apply(HOST, TABLE5, Measures.MEASURE, Map.of()));
    }

    @Test
    void theOrderOfTheRowsStays() {
        var before = HOST.table(TABLE5).block(Measures.MEASURE).items();
        var after = measureRenamed(HOST).table(TABLE5).block(Measures.MEASURE).items();
        assertEquals(before.stream().map(Item::rows).toList(), after.stream().map(Item::rows).toList());
        assertEquals("901", after.get(before.stream().map(Item::id).toList().indexOf("1")).id());
    }

    @Test
    void anIndicatorIsRenamedInEveryTableThatFollowsItAndInItsTarget() {
        var id = HOST.table(TABLE1).block(Indicators.INDICATOR).items().getFirst().id();
        var renamed = Renaming.apply(HOST, TABLE1, Indicators.INDICATOR, Map.of(id, "77"));
        for (var table : List.of(TableKey.ofPath("table4/1"))) {
            var was = HOST.table(table).block(Indicators.INDICATOR).item(id);
            assertTrue(was.isPresent(), table.path());
            assertEquals(was.map(Item::rows), renamed.table(table).block(Indicators.INDICATOR).item("77").map(Item::rows));
            assertEquals(Optional.empty(), renamed.table(table).block(Indicators.INDICATOR).item(id));
        }
        var tracked = HOST.profile().targets().stream().flatMap(target -> target.indicators().stream()).toList();
        assertEquals(tracked.stream().map(each -> each.equals(id) ? "77" : each).toList(),
                renamed.profile().targets().stream().flatMap(target -> target.indicators().stream()).toList());
    }

    @Test
    void cellsCiteAFootnoteByItsNewNumber() {
        var foot = Report.footOf(TABLE5);
        var number = HOST.table(foot).block(Foot.FOOTNOTE).items().getFirst().id();
        var renamed = Renaming.apply(HOST, foot, Foot.FOOTNOTE, Map.of(number, "88"));
        assertEquals(cited(HOST, TABLE5).stream().map(each -> each == Integer.parseInt(number) ? 88 : each).toList(),
                cited(renamed, TABLE5));
        assertTrue(cited(renamed, TABLE5).contains(88), "somebody cites it");
        assertEquals(cited(HOST, TableKey.of("table6")), cited(renamed, TableKey.of("table6")), "other tables have footnotes of their own");
    }

    private static List<Integer> cited(Report report, TableKey table) {
        var own = report.table(table);
        return Stream.concat(own.rows().values().stream(), own.blocks().values().stream()
                        .flatMap(block -> block.items().stream()).flatMap(item -> item.rows().values().stream()))
                .flatMap(row -> row.answers().values().stream()).filter(Quantity.class::isInstance)
                .flatMap(answer -> ((Quantity) answer).footnotes().stream()).toList();
    }

    @Test
    void explanationsAndCommentsGoAlong() {
        var report = HOST.with(new ReportPart.Acknowledgements(List.of(new Acknowledgement("T5-09", NAME, "late"),
                        new Acknowledgement("T5-09", OTHER, "early"))))
                .with(new ReportPart.Comments(List.of(new CellComment(NAME, "Which one?", "", "2026-11-03"))));
        var renamed = measureRenamed(report);
        assertEquals(List.of(RENAMED, OTHER), renamed.acknowledgements().stream().map(Acknowledgement::place).toList());
        assertEquals(List.of("late", "early"), renamed.acknowledgements().stream().map(Acknowledgement::reason).toList());
        assertEquals(List.of(new CellComment(RENAMED, "Which one?", "", "2026-11-03")), renamed.comments());
    }

    @Test
    void pointsOfAReviewGoAlong() {
        var point = new ReviewPoint(1, ReviewPoint.Kind.QUESTION, new ReviewPoint.Subject.OfCell(NAME), "Why?", "", "2026-11-03", "", "");
        var renamed = measureRenamed(HOST.with(new ReportPart.Review(List.of(point))));
        assertEquals(new ReviewPoint.Subject.OfCell(RENAMED), renamed.review().getFirst().subject());
        assertEquals("Why?", renamed.review().getFirst().text());
    }

    @Test
    void aClaimReachesTheSameRowUnderItsNewId() {
        var claim = HOST.claims().getFirst();
        var ofMeasure = claim.with(Reach.ALL.withTables(List.of("table5")).withRows(List.of(NAME.row())));
        var ofFixed = claim.with(Reach.ALL.withTables(List.of("table6")).withRows(List.of(RowKey.of("energy"))));
        var renamed = measureRenamed(HOST.with(new ReportPart.Claims(List.of(ofMeasure, ofFixed))));
        assertTrue(renamed.claims().getFirst().reach().holds(RENAMED));
        assertFalse(renamed.claims().getFirst().reach().holds(NAME));
        assertEquals(ofFixed, renamed.claims().getLast());
    }

    @Test
    void theOriginOfACellStandsAtTheCell() {
        var from = new TreeMap<>(Map.of("measure/1:label", "B4", "measure/2:label", "B5"));
        var origin = new Provenance("table5", "plan.xlsx", "ab", "2026-11-03", "", "Sheet1", from, new TreeMap<>());
        var renamed = measureRenamed(HOST.with(new ReportPart.Provenances(List.of(origin))));
        assertEquals(Map.of("measure/901:label", "B4", "measure/2:label", "B5"), renamed.provenance().getFirst().cells());
    }
}
