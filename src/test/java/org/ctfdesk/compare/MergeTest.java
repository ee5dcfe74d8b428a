package org.ctfdesk.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.edit.RandomEdits;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.sample.Samples;
import org.junit.jupiter.api.Test;

/** What teams made of one report is put together, and nothing that they wrote is lost without a conflict. */
class MergeTest {
    private static final Report HOST = Samples.of("host");
    private static final TableKey MEASURES = TableKey.of("table5");
    private static final Place ENERGY = Place.ofPath("table7:energy:projection@2030");
    private static final Place WASTE = Place.ofPath("table7:waste:projection@2030");

    private static Report type(Report report, Place place, String figure) {
        return Edit.type(place, Optional.of(Quantity.of(figure))).applyTo(report);
    }

    private static Item measure(String id, String name) {
        return Item.blank(id).with("measure", Row.EMPTY.with(ColumnKey.LABEL, Optional.of(new Answer.Words(name))));
    }

    private static Report with(Report report, Item item, int at) {
        return new Edit.InsertItems(MEASURES, "measure", at, List.of(item)).applyTo(report);
    }

    private static List<String> names(Report report) {
        return report.table(MEASURES).block("measure").items().stream()
                .map(item -> ((Answer.Words) item.row("measure").answer(ColumnKey.LABEL).orElseThrow()).text()).toList();
    }

    @Test
    void packagesThatNobodyChangedChangeNothing() {
        var merged = Merge.of(HOST, List.of(HOST, Samples.of("host")));
        assertEquals(HOST, merged.report());
        assertEquals(List.of(), merged.conflicts());
    }

    @Test
    void differentCellsAreBothTaken() {
        var merged = Merge.of(HOST, List.of(type(HOST, ENERGY, "1"), type(HOST, WASTE, "2")));
        assertEquals(type(type(HOST, ENERGY, "1"), WASTE, "2"), merged.report());
        assertEquals(List.of(), merged.conflicts());
    }

    @Test
    void oneCellWrittenInTwoWaysIsAConflictAndInOneWayIsNone() {
        var one = type(HOST, ENERGY, "1");
        assertEquals(List.of(), Merge.of(HOST, List.of(one, one)).conflicts());
        var merged = Merge.of(HOST, List.of(one, type(HOST, ENERGY, "2")));
        assertEquals(List.of(new Conflict.Answers(1, ENERGY, HOST.answer(ENERGY), Optional.of(Quantity.of("1")),
                Optional.of(Quantity.of("2")))), merged.conflicts());
        assertEquals(one, merged.report());
    }

    @Test
    void measuresThatTwoTeamsAddUnderOneNumberAreBothThereAndTheSameOneOnce() {
        var next = HOST.table(MEASURES).block("measure").nextId();
        var size = HOST.table(MEASURES).block("measure").size();
        var merged = Merge.of(HOST, List.of(with(HOST, measure(next, "Solar roofs"), size), with(HOST, measure(next, "Mangroves"), 1)));
        assertEquals(List.of(), merged.conflicts());
        assertEquals(size + 2, names(merged.report()).size());
        assertEquals("Mangroves", names(merged.report()).get(1));
        assertEquals("Solar roofs", names(merged.report()).getLast());
        var same = Merge.of(HOST, List.of(with(HOST, measure(next, "Solar roofs"), size), with(HOST, measure("99", "Solar roofs"), size)));
        assertEquals(size + 1, names(same.report()).size());
    }

    @Test
    void aMeasureThatOneTeamTookOutAndAnotherChangedStaysAndIsAConflict() {
        var id = HOST.table(MEASURES).block("measure").items().get(2).id();
        var removed = new Edit.RemoveItems(MEASURES, "measure", Set.of(id)).applyTo(HOST);
        var place = Place.of("table5", "measure/" + id, "achieved@2023");
        for (var teams : List.of(List.of(removed, type(HOST, place, "7")), List.of(type(HOST, place, "7"), removed))) {
            var merged = Merge.of(HOST, teams);
            assertEquals(Optional.of(Quantity.of("7")), merged.report().answer(place));
            assertEquals(1, merged.conflicts().size());
        }
        assertEquals(removed, Merge.of(HOST, List.of(removed, HOST)).report());
    }

    @Test
    void footnotesUnderOneNumberAreToldApartWithTheCellsThatCiteThem() {
        var foot = Report.footOf(MEASURES);
        var number = HOST.nextFootnote(foot);
        var id = HOST.table(MEASURES).block("measure").items().getFirst().id();
        var place = Place.of("table5", "measure/" + id, "achieved@2023");
        var other = Place.of("table5", "measure/" + id, "expected@2030");
        var one = cited(HOST, foot, number, "Of team one.", place);
        var two = cited(HOST, foot, number, "Of team two.", other);
        var merged = Merge.of(HOST, List.of(one, two)).report();
        assertEquals("Of team one.", note(merged, foot, place));
        assertEquals("Of team two.", note(merged, foot, other));
    }

    private static Report cited(Report report, TableKey foot, String number, String text, Place place) {
        var noted = report.with(Place.of(foot.path(), "footnote/" + number, "text"), Optional.of(new Answer.Words(text)));
        return noted.with(place, Optional.of(Quantity.of("5").citing(List.of(Integer.valueOf(number)))));
    }

    private static String note(Report report, TableKey foot, Place place) {
        var number = ((Quantity) report.answer(place).orElseThrow()).footnotes().getFirst();
        return ((Answer.Words) report.answer(Place.of(foot.path(), "footnote/" + number, "text")).orElseThrow()).text();
    }

    /** For random teams: what is not in the merged report is a conflict, and where there is none the order of teams is all the same. */
    @Test
    void everyLostCellIsAConflictAndTeamsCommuteWithoutOne() {
        var without = 0;
        for (var seed = 0; seed < 400; seed++) {
            var base = RandomEdits.report(seed, 40);
            var teams = new ArrayList<Report>();
            for (var team = 0; team < 2; team++) {
                var edits = new RandomEdits(seed * 31L + team);
                var report = base;
                for (var i = 0; i < 4; i++) {
                    report = edits.next(report).applyTo(report);
                }
                teams.add(report);
            }
            var merged = Merge.of(base, teams);
            var told = new HashSet<String>();
            merged.conflicts().forEach(conflict -> {
                if (conflict instanceof Conflict.Answers answers) {
                    told.add(answers.place().path());
                }
            });
            if (merged.conflicts().isEmpty()) {
                without++;
                var turned = Merge.of(base, teams.reversed());
                assertEquals(texts(merged.report()), texts(turned.report()), "seed " + seed);
            }
            for (var team : teams) {
                for (var difference : Differences.tables(base, team).toList()) {
                    if (difference instanceof Difference.AnswerChanged changed && merged.conflicts().isEmpty()
                            && changed.after().isPresent() && !(changed.after().get() instanceof Quantity)) {
                        assertTrue(texts(merged.report()).contains(changed.after().get().toString()), "seed " + seed + " " + changed);
                    }
                }
            }
        }
        assertTrue(without > 50, without + " without a conflict");
    }

    /** All answers, without the numbers of rows and footnotes, which follow the order of the teams. */
    private static Set<String> texts(Report report) {
        var texts = new TreeSet<String>();
        report.tables().forEach((key, table) -> {
            table.rows().forEach((line, row) -> row.answers().values().forEach(answer -> texts.add(text(answer))));
            table.blocks().forEach((part, block) -> block.items().forEach(item -> new TreeMap<>(item.rows())
                    .forEach((line, row) -> row.answers().values().forEach(answer -> texts.add(text(answer))))));
        });
        return texts;
    }

    private static String text(Answer answer) {
        return answer instanceof Quantity quantity ? quantity.citing(List.of()).toString() : answer.toString();
    }
}
