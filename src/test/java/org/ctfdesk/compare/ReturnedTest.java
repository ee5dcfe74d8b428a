package org.ctfdesk.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.edit.RandomEdits;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.CellWas;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.NamedVersion;
import org.ctfdesk.report.Past;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.SectorPackage;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.store.ReportText;
import org.ctfdesk.store.StoreFailure;
import org.junit.jupiter.api.Test;

/** Parts that are handed out to teams, and come back. */
class ReturnedTest {
    private static final Report HOST = Samples.of("host");
    private static final String MINE = "this report";
    private static final Place ENERGY = Place.of("table6", "energy", "year@2020");
    private static final Place WASTE = Place.of("table6", "waste", "year@2020");
    private static final Place PROJECTED = Place.of("table7", "energy", "projection@2030");
    private static final TableKey MEASURES = TableKey.of("table5");

    private static SortedSet<String> names(String... names) {
        return new TreeSet<>(List.of(names));
    }

    private static Report energy(Report report) {
        return new SectorPackage("Energy", "2026-11-28", names(), names("energy"), names(), report).of(report);
    }

    private static Merge.Merged back(Report mine, Report... teams) {
        var named = new TreeMap<String, Report>();
        for (var i = 0; i < teams.length; i++) {
            named.put("team " + i, teams[i]);
        }
        return Returned.into(mine, MINE, mine, named);
    }

    private static Optional<Answer> figure(String text) {
        return Optional.of(Quantity.of(text));
    }

    @Test
    void thePastOfTheReportIsNotHandedOut() {
        var was = new CellWas(ENERGY, figure("1"), "2026-11-03", "type");
        var mine = HOST.with(Past.NONE.with(new NamedVersion("Sent to the ministry", "", "2026-11-02", HOST)))
                .with(Past.NONE.with(List.of(was)));
        assertEquals(1, mine.past().versions().size());
        assertEquals(List.of(was), mine.past().cells());
        var copy = energy(mine);
        assertEquals(Past.NONE, copy.past());
        assertEquals(Past.NONE, copy.handed().orElseThrow().base().past());
        var merged = back(mine, Edit.type(ENERGY, figure("12345")).applyTo(copy));
        assertEquals(List.of(), merged.conflicts());
        assertEquals(mine.past(), merged.report().past(), "what was not handed out is not gone when the part comes back");
        assertEquals(figure("12345"), merged.report().answer(ENERGY));
    }

    @Test
    void versionsThatTwoTeamsNameAlikeAreBothKept() {
        var teams = new TreeMap<String, Report>();
        for (var value : List.of("1", "2")) {
            var report = HOST.with(ENERGY, figure(value));
            var version = new NamedVersion("Draft", "team " + value, "2026-11-0" + value, report);
            teams.put("team " + value, HOST.with(HOST.past().with(version)));
        }
        var versions = Merge.of(HOST, teams).report().past().versions();
        assertEquals(List.of("Draft", "Draft (2)"), versions.stream().map(NamedVersion::name).toList());
        assertEquals(Set.of(figure("1"), figure("2")),
                Set.copyOf(versions.stream().map(version -> version.report().answer(ENERGY)).toList()));
    }

    @Test
    void aPackageAllowsItsPartAndNothingElse() {
        var handed = energy(HOST).handed().orElseThrow();
        assertTrue(handed.allows(ENERGY));
        assertTrue(handed.allows(PROJECTED));
        assertFalse(handed.allows(WASTE));
        assertFalse(handed.allows(Place.of("table6", "totalSectors", "year@2020")));
        assertFalse(handed.allows(Place.of("table4/1", "reduction/1", "year@2022")));
        var measures = HOST.table(MEASURES).block("measure").items();
        var allowed = measures.stream().filter(item -> handed.allowsRow(MEASURES, "measure", item.id())).map(Item::id).toList();
        var energy = measures.stream().filter(item -> item.row("measure").answers().toString().contains("[energy")
                || item.row("measure").answers().toString().contains("energy]")).map(Item::id).toList();
        assertTrue(!energy.isEmpty() && allowed.containsAll(energy) && allowed.size() < measures.size(), allowed + " " + energy);
        assertTrue(handed.allowsRow(MEASURES, "measure", "4711"), "new measures are the team's own");
        var table = new SectorPackage("All of 6", "", names("table6"), names(), names(), HOST);
        assertTrue(table.allows(WASTE));
        assertTrue(table.allows(new Place(Report.footOf(TableKey.of("table6")), org.ctfdesk.report.RowKey.of("box"),
                org.ctfdesk.report.ColumnKey.of("text"))));
        assertFalse(table.allows(PROJECTED));
    }

    @Test
    void itIsKeptInTheFile() throws StoreFailure {
        var handed = energy(HOST);
        assertEquals(handed, ReportText.read(ReportText.write(handed), "a package").report());
    }

    /** Whatever was done meanwhile to the report. */
    @Test
    void anUnchangedPackageChangesNothing() {
        assertEquals(new Merge.Merged(HOST, List.of(), back(HOST, energy(HOST)).teams()), back(HOST, energy(HOST)));
        for (var seed = 0; seed < 60; seed++) {
            var base = RandomEdits.report(seed, 30);
            var edits = new RandomEdits(500 + seed);
            var mine = base;
            for (var i = 0; i < 10; i++) {
                mine = edits.next(mine).applyTo(mine);
            }
            var merged = back(mine, energy(base), new SectorPackage("b", "", names("table5"), names(), names(), base).of(base));
            assertTrue(mine.equals(merged.report()), "seed " + seed);
            assertEquals(List.of(), merged.conflicts(), "seed " + seed);
        }
    }

    @Test
    void whatTheTeamDidIsTakenIntoWhatTheReportBecameMeanwhile() {
        var team = energy(HOST).with(ENERGY, figure("1")).with(PROJECTED, figure("2"))
                .with(Place.of("table5", "measure/99", "label"), Optional.of(new Answer.Words("Heat pumps")));
        var mine = HOST.with(WASTE, figure("3")).with(Place.of("table5", "measure/99", "label"),
                Optional.of(new Answer.Words("Landfill gas")));
        var merged = back(mine, team);
        assertEquals(List.of(), merged.conflicts());
        assertEquals(figure("1"), merged.report().answer(ENERGY));
        assertEquals(figure("2"), merged.report().answer(PROJECTED));
        assertEquals(figure("3"), merged.report().answer(WASTE));
        assertEquals(Optional.empty(), merged.report().handed());
        var names = merged.report().table(MEASURES).block("measure").items().stream().map(Item::toString).toList().toString();
        assertTrue(names.contains("Heat pumps") && names.contains("Landfill gas"), names);
    }

    @Test
    void whatBothChangedStaysAsThisReportHasItAndIsTold() {
        var merged = back(HOST.with(ENERGY, figure("7")), energy(HOST).with(ENERGY, figure("1")));
        assertEquals(figure("7"), merged.report().answer(ENERGY));
        var conflict = merged.conflicts().getFirst();
        assertEquals(Map.of(MINE, figure("7"), "team 0", figure("1")), conflict.values());
        assertEquals(figure("1"), Settling.take(merged.report(), conflict, "team 0", merged).answer(ENERGY));
    }

    @Test
    void whatWasChangedOutsideIsToldAndNotTaken() {
        var team = new Edit.RemoveItems(MEASURES, "measure", Set.of("2")).applyTo(energy(HOST).with(WASTE, figure("9")));
        var removable = energy(HOST).handed().orElseThrow().allowsRow(MEASURES, "measure", "2");
        var merged = back(HOST, team);
        assertEquals(HOST.answer(WASTE), merged.report().answer(WASTE));
        var cell = merged.conflicts().stream().filter(each -> each.place().equals(Optional.of(WASTE))).findFirst().orElseThrow();
        assertEquals(Conflict.Kind.OUTSIDE, cell.kind());
        assertEquals(figure("9"), Settling.take(merged.report(), cell, "team 0", merged).answer(WASTE));
        if (!removable) {
            var row = merged.conflicts().stream().filter(each -> each.what().equals("removed")).findFirst().orElseThrow();
            assertEquals(HOST.table(MEASURES), merged.report().table(MEASURES));
            var without = Settling.take(merged.report(), row, "team 0", merged);
            assertEquals(Optional.empty(), without.table(MEASURES).block("measure").item("2"));
        }
        var profile = energy(HOST).with(Samples.of("buyer").profile());
        assertEquals(List.of("profile"), back(HOST, profile).conflicts().stream().map(Conflict::what).toList());
        assertEquals(HOST.profile(), back(HOST, profile).report().profile());
    }

    /** Random edits anywhere in a package: what is outside is a conflict, and never in the report. */
    @Test
    void nothingOutsideComesIn() {
        for (var seed = 0; seed < 60; seed++) {
            var base = RandomEdits.report(seed, 30);
            var handed = new SectorPackage("b", "", names("table5", "table7"), names("waste"), names(), base);
            var edits = new RandomEdits(900 + seed);
            var team = handed.of(base);
            for (var i = 0; i < 10; i++) {
                team = edits.next(team).applyTo(team);
            }
            var merged = back(base, team);
            assertEquals(List.of(), Outside.of(handed, base, merged.report()), "seed " + seed);
            var outside = Outside.of(handed, base, Alignment.of(base, team));
            assertEquals(outside.size(), merged.conflicts().stream().filter(each -> each.kind() == Conflict.Kind.OUTSIDE).count());
        }
    }

    @Test
    void oneEditMakesTheOneReportOfTheOther() {
        for (var seed = 0; seed < 120; seed++) {
            var before = RandomEdits.report(seed, 30);
            var edits = new RandomEdits(700 + seed);
            var after = before;
            for (var i = 0; i < 12; i++) {
                after = edits.next(after).applyTo(after);
            }
            var made = EditTo.of("merge", before, after).applyTo(before);
            assertEquals(List.of(), Differences.between(made, after).toList(), "seed " + seed);
            assertEquals(after.parts(), made.parts(), "seed " + seed);
        }
    }
}
