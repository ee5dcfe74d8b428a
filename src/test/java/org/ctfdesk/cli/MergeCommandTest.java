package org.ctfdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Item;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.Row;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.store.ReportFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comparing and merging by commands. */
class MergeCommandTest {
    private static final Place ENERGY = Place.of("table6", "energy", "year@2020");

    @TempDir
    private Path folder;

    private Ran ran;

    private int run(Object... arguments) {
        ran = Ran.of(arguments);
        return ran.code();
    }

    private Path base;
    private Path one;
    private Path other;

    @BeforeEach
    void twoTeamsChangeOneFigure() throws Exception {
        base = folder.resolve("base.ctfdesk");
        one = folder.resolve("one.ctfdesk");
        other = folder.resolve("other.ctfdesk");
        var host = Samples.of("host");
        ReportFile.save(base, host);
        ReportFile.save(one, host.with(ENERGY, Optional.of(Quantity.of("27000.5"))));
        ReportFile.save(other, host.with(ENERGY, Optional.of(Quantity.of("26000"))));
    }

    @Test
    void aConflictIsToldWithWhatEachTeamSays() {
        var merged = folder.resolve("merged.ctfdesk");
        assertEquals(1, run("merge", "--base", base, one, other, "-o", merged, "--json"), ran.err());
        assertTrue(ran.out().contains("27,000.5") && ran.out().contains("26,000") && ran.out().contains("one.ctfdesk"),
                ran.out());
        assertEquals(1, run("merge", "--base", base, one, other, "-o", merged, "--force"), ran.err());
        assertTrue(ran.out().contains("one.ctfdesk says “27,000.5”"), ran.out());
    }

    @Test
    void aTeamMayBePreferred() throws Exception {
        var merged = folder.resolve("merged.ctfdesk");
        assertEquals(0, run("merge", "--base", base, one, other, "--prefer", other, "-o", merged), ran.err());
        assertEquals(Optional.of(Quantity.of("26000")), ReportFile.open(merged).report().answer(ENERGY));
        assertEquals(2, run("merge", "--base", base, one, "--prefer", other, "-o", merged, "--force"));
    }

    /** Two teams add a measure of one name: the preferred one is kept, and that the other went is told. */
    @Test
    void ofTwoRowsOfOneNameThatOfThePreferredTeamIsKept() throws Exception {
        var host = Samples.of("host");
        ReportFile.save(one, withMeasure(host, "Carbon tax", "as one says"));
        ReportFile.save(other, withMeasure(host, "Carbon tax", "as the other says"));
        var merged = folder.resolve("merged.ctfdesk");
        assertEquals(1, run("merge", "--base", base, one, other, "-o", merged), ran.out());
        assertEquals(2, measures(merged, "Carbon tax"));
        assertEquals(0, run("merge", "--base", base, one, other, "--prefer", other, "-o", merged, "--force"), ran.out());
        assertEquals(1, measures(merged, "Carbon tax"));
        assertTrue(ReportFile.open(merged).report().table("table5").toString().contains("as the other says"));
        assertTrue(ran.err().contains("Carbon tax"), ran.err());
    }

    private static Report withMeasure(Report report, String name, String description) {
        var block = report.table("table5").block("measure");
        var item = new Item(block.nextId(), new TreeMap<>(Map.of("measure", Row.EMPTY
                .with(ColumnKey.of("label"), Optional.of(new Answer.Words(name)))
                .with(ColumnKey.of("description"), Optional.of(new Answer.Words(description))))));
        return new Edit.InsertItems(TableKey.of("table5"), "measure", block.size(), List.of(item)).applyTo(report);
    }

    private static long measures(Path file, String name) throws Exception {
        return ReportFile.open(file).report().table("table5").block("measure").items().stream()
                .filter(item -> item.row("measure").answer(ColumnKey.of("label")).equals(Optional.of(new Answer.Words(name)))).count();
    }

    @Test
    void aComparisonIsWrittenAsListsAndWorkbook() throws Exception {
        assertEquals(1, run("compare", base, one, "--csv", folder.resolve("c.csv"), "-o", folder.resolve("c.xlsx")), ran.err());
        assertTrue(ran.out().contains("per cent"), ran.out());
        assertEquals(0, run("compare", base, base), ran.out());
    }

    /** Handed out, worked on by two sides, and taken back. */
    @Test
    void aPartGoesOutAndComesBack() throws Exception {
        var part = folder.resolve("energy.ctfdesk");
        assertEquals(0, run("package", base, "--team", "Energy", "--sectors", "energy,transport", "--tables", "7", "-o", part),
                ran.err());
        assertTrue(ran.out().contains("Energy (handed out 2026-11-02) may change: Table 7; sectors Energy, Transport"),
                ran.out());
        var merged = folder.resolve("merged.ctfdesk");
        assertEquals(0, run("merge", "--base", one, part, "-o", merged), ran.out() + ran.err());
        assertEquals(ReportFile.open(one).report(), ReportFile.open(merged).report());
        var waste = Place.of("table6", "waste", "year@2020");
        ReportFile.save(part, ReportFile.open(part).report().with(ENERGY, Optional.of(Quantity.of("5"))).with(waste,
                Optional.of(Quantity.of("6"))));
        assertEquals(1, run("merge", "--base", base, part, "-o", merged, "--force"), ran.err());
        assertTrue(ran.out().contains("outside what was handed out: 6 in place of"), ran.out());
        assertEquals(ReportFile.open(base).report().with(ENERGY, Optional.of(Quantity.of("5"))), ReportFile.open(merged).report());
        assertEquals(2, run("package", part, "--team", "x", "--tables", "6", "-o", merged, "--force"));
        assertEquals(2, run("package", base, "--team", "x", "--tables", "66", "-o", merged, "--force"));
        assertEquals(2, run("package", base, "--team", "x", "-o", merged, "--force"));
    }
}
