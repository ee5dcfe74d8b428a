package org.ctfdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
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

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Object... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        var clock = Clock.fixed(Instant.parse("2026-11-03T10:15:30Z"), ZoneOffset.UTC);
        var line = new String[arguments.length];
        for (var i = 0; i < arguments.length; i++) {
            line[i] = arguments[i].toString();
        }
        return Commands.run(new PrintWriter(out), new PrintWriter(err), clock, line);
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
        assertEquals(1, run("merge", "--base", base, one, other, "-o", merged, "--json"), err.toString());
        assertTrue(out.toString().contains("27,000.5") && out.toString().contains("26,000") && out.toString().contains("one.ctfdesk"),
                out.toString());
        assertEquals(1, run("merge", "--base", base, one, other, "-o", merged, "--force"), err.toString());
        assertTrue(out.toString().contains("one.ctfdesk says “27,000.5”"), out.toString());
    }

    @Test
    void aTeamMayBePreferred() throws Exception {
        var merged = folder.resolve("merged.ctfdesk");
        assertEquals(0, run("merge", "--base", base, one, other, "--prefer", other, "-o", merged), err.toString());
        assertEquals(Optional.of(Quantity.of("26000")), ReportFile.open(merged).report().answer(ENERGY));
        assertEquals(2, run("merge", "--base", base, one, "--prefer", other, "-o", merged, "--force"));
    }

    @Test
    void aComparisonIsWrittenAsListsAndWorkbook() throws Exception {
        assertEquals(1, run("compare", base, one, "--csv", folder.resolve("c.csv"), "-o", folder.resolve("c.xlsx")), err.toString());
        assertTrue(out.toString().contains("per cent"), out.toString());
        assertEquals(0, run("compare", base, base), out.toString());
    }

    /** Handed out, worked on by two sides, and taken back. */
    @Test
    void aPartGoesOutAndComesBack() throws Exception {
        var part = folder.resolve("energy.ctfdesk");
        assertEquals(0, run("package", base, "--team", "Energy", "--sectors", "energy,transport", "--tables", "7", "-o", part),
                err.toString());
        assertTrue(out.toString().contains("Energy (handed out 2026-11-03) may change: Table 7; sectors Energy, Transport"),
                out.toString());
        var merged = folder.resolve("merged.ctfdesk");
        assertEquals(0, run("merge", "--base", one, part, "-o", merged), out + err.toString());
        assertEquals(ReportFile.open(one).report(), ReportFile.open(merged).report());
        var waste = Place.of("table6", "waste", "year@2020");
        ReportFile.save(part, ReportFile.open(part).report().with(ENERGY, Optional.of(Quantity.of("5"))).with(waste,
                Optional.of(Quantity.of("6"))));
        assertEquals(1, run("merge", "--base", base, part, "-o", merged, "--force"), err.toString());
        assertTrue(out.toString().contains("outside what was handed out: 6 in place of"), out.toString());
        assertEquals(ReportFile.open(base).report().with(ENERGY, Optional.of(Quantity.of("5"))), ReportFile.open(merged).report());
        assertEquals(2, run("package", part, "--team", "x", "--tables", "6", "-o", merged, "--force"));
        assertEquals(2, run("package", base, "--team", "x", "--tables", "66", "-o", merged, "--force"));
        assertEquals(2, run("package", base, "--team", "x", "-o", merged, "--force"));
    }
}
