package org.ctfdesk.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.edit.RandomEdits;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.FlexibilityClaim;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.report.Ticked;
import org.ctfdesk.sample.Samples;
import org.junit.jupiter.api.Test;

/** What makes two reports different. */
class DifferencesTest {
    private static final Report HOST = Samples.of("host");
    private static final TableKey MEASURES = TableKey.of("table5");
    private static final Place ENERGY = Place.ofPath("table7:energy:projection@2030");

    @Test
    void theSameReportDiffersInNothing() {
        assertEquals(List.of(), Differences.between(HOST, HOST).toList());
        assertEquals(List.of(), Differences.between(HOST, Samples.of("host")).toList(), "equal, and other objects");
    }

    @Test
    void anAnswerIsToldWithWhatItWas() {
        var before = HOST.answer(ENERGY);
        var after = Optional.<Answer>of(Quantity.of("12.50"));
        assertEquals(List.of(new Difference.AnswerChanged(ENERGY, before, after)), differences(Edit.type(ENERGY, after)));
        assertEquals(List.of(new Difference.AnswerChanged(ENERGY, before, Optional.empty())),
                differences(Edit.type(ENERGY, Optional.empty())));
    }

    @Test
    void rowsComeAndGoWhole() {
        var item = new Item("900", new TreeMap<>());
        assertEquals(List.of(new Difference.ItemAdded(MEASURES, "measure", item)),
                differences(new Edit.InsertItems(MEASURES, "measure", 1, List.of(item))));
        var second = HOST.table(MEASURES).block("measure").items().get(1);
        assertEquals(List.of(new Difference.ItemRemoved(MEASURES, "measure", 1, second)),
                differences(new Edit.RemoveItems(MEASURES, "measure", Set.of(second.id()))));
        assertEquals(List.of(new Difference.ItemsMoved(MEASURES, "measure", second.id())),
                differences(new Edit.MoveItem(MEASURES, "measure", second.id(), -1)));
    }

    @Test
    void whatStandsBesideTheTablesIsTold() {
        var claims = HOST.claims();
        assertTrue(claims.size() > 1);
        var changed = claims.getFirst().withTimeFrame("by 2031");
        var others = new ArrayList<>(claims);
        others.set(0, changed);
        assertEquals(List.of(new Difference.ClaimRemoved(claims.getFirst()), new Difference.ClaimAdded(changed)),
                differences(Edit.set(new ReportPart.Claims(others))));
        assertEquals(List.of(new Difference.ListChanged(Difference.ListChanged.What.CHECKLIST)),
                differences(Edit.set(new ReportPart.Ticks(List.of(new Ticked("G-09", "II.A"))))));
        var profile = HOST.profile().with(RandomEdits.blank().profile().party());
        assertEquals(List.of(new Difference.ProfileChanged(HOST.profile(), profile)), differences(Edit.set(profile)));
    }

    /** Doing what the differences say to the one report gives the other, rows in whatever order. */
    @Test
    void nothingIsLeftOut() {
        for (var seed = 0; seed < 60; seed++) {
            var edits = new RandomEdits(seed);
            var before = RandomEdits.report(seed, 40);
            var after = before;
            for (var i = 0; i < 12; i++) {
                after = edits.next(after).applyTo(after);
            }
            var replayed = before;
            for (var difference : Differences.between(before, after).toList()) {
                replayed = replay(difference, replayed, after);
            }
            assertEquals(unordered(after), unordered(replayed), "seed " + seed);
            assertEquals(after.profile(), replayed.profile());
            assertEquals(sorted(after.claims()), sorted(replayed.claims()));
            assertEquals(after.acknowledgements(), replayed.acknowledgements());
            assertEquals(after.ticked(), replayed.ticked());
            assertEquals(after.provenance(), replayed.provenance());
        }
    }

    private static Report replay(Difference difference, Report report, Report after) {
        return switch (difference) {
            case Difference.AnswerChanged changed -> {
                assertEquals(changed.before(), report.answer(changed.place()));
                yield report.with(changed.place(), changed.after());
            }
            case Difference.ItemAdded added ->
                report.with(added.table(), report.table(added.table()).with(added.part(),
                        report.table(added.table()).block(added.part()).with(added.item())));
            case Difference.ItemRemoved removed ->
                report.with(removed.table(), report.table(removed.table()).with(removed.part(),
                        report.table(removed.table()).block(removed.part()).without(Set.of(removed.item().id()))));
            case Difference.ItemsMoved moved -> report;
            case Difference.ProfileChanged changed -> report.with(changed.after());
            case Difference.ClaimAdded added -> report.with(new ReportPart.Claims(joined(report.claims(), added.claim())));
            case Difference.ClaimRemoved removed -> {
                var left = new ArrayList<>(report.claims());
                assertTrue(left.remove(removed.claim()));
                yield report.with(new ReportPart.Claims(left));
            }
            case Difference.ListChanged changed -> switch (changed.what()) {
                case EXPLANATIONS -> report.with(new ReportPart.Acknowledgements(after.acknowledgements()));
                case CHECKLIST -> report.with(new ReportPart.Ticks(after.ticked()));
                case REVIEW -> report.with(new ReportPart.Review(after.review()));
                case COMMENTS -> report.with(new ReportPart.Comments(after.comments()));
                case ORIGINS -> report.with(new ReportPart.Provenances(after.provenance()));
            };
        };
    }

    private static List<Difference> differences(Edit edit) {
        return Differences.between(HOST, edit.applyTo(HOST)).toList();
    }

    private static List<FlexibilityClaim> joined(List<FlexibilityClaim> some, FlexibilityClaim one) {
        var all = new ArrayList<>(some);
        all.add(one);
        return all;
    }

    private static TreeSet<String> sorted(List<FlexibilityClaim> claims) {
        return claims.stream().map(FlexibilityClaim::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every answer by its table, part, item, line and column. */
    private static TreeMap<String, Object> unordered(Report report) {
        var all = new TreeMap<String, Object>();
        report.tables().forEach((key, table) -> {
            table.rows().forEach((line, row) -> put(all, key + " " + line, row));
            table.blocks().forEach((part, block) -> block.items().forEach(item -> {
                all.put(key + " " + part + " " + item.id(), "");
                item.rows().forEach((line, row) -> put(all, key + " " + part + " " + item.id() + " " + line, row));
            }));
        });
        return all;
    }

    private static void put(TreeMap<String, Object> all, String row, Row answers) {
        answers.answers().forEach((column, answer) -> all.put(row + " " + column.path(), answer));
    }
}
