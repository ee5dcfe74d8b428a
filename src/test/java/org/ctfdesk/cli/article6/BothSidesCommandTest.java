package org.ctfdesk.cli.article6;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctfdesk.cli.Commands;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.store.StoreFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Two Parties' files beside each other, as a script calls it. */
class BothSidesCommandTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-02T10:15:30Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    /** What the command left behind. */
    private record Ran(int code, String out, String err) {}

    private static Ran run(Object... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var code = Commands.run(new PrintWriter(out), new PrintWriter(err), CLOCK, Stream.of(arguments).map(String::valueOf)
                .toArray(String[]::new));
        return new Ran(code, out.toString(), err.toString());
    }

    private Path saved(String name, Report report) throws StoreFailure {
        ReportFile.save(folder.resolve(name), report);
        return folder.resolve(name);
    }

    @Test
    void theTextbookPairFits() throws Exception {
        var a = saved("a.ctfdesk", Samples.of("textbook-a"));
        var b = saved("b.ctfdesk", Samples.of("textbook-b"));
        var before = Files.readAllBytes(a);
        var ran = run("both-sides", a, b);
        assertEquals(0, ran.code(), ran.out());
        assertTrue(ran.out().contains("400 t CO2 eq before, 400 t CO2 eq after"), ran.out());
        assertTrue(ran.out().contains("2022: level 200, adjustments -50, balance 150"), ran.out());
        var json = JsonMapper.builder().build().readTree(run("both-sides", a, b, "--json").out());
        assertEquals("0", json.get("totals").get(0).get("claimedTwice").toString());
        assertEquals("250", json.get("parties").get(1).get("years").get(0).get("balance").toString());
        assertEquals(1, json.get("matches").size());
        assertTrue(json.get("problems").isEmpty());
        assertEquals(3 + 1, run("both-sides", a, b, "--csv").out().lines().count());
        assertEquals(before.length, Files.readAllBytes(a).length, "the reports are only read");
    }

    @Test
    void aDroppedAdjustmentEndsWithOne() throws StoreFailure {
        var a = saved("a.ctfdesk", Samples.of("textbook-a"));
        var b = saved("b.ctfdesk", Samples.of("textbook-b")
                .with(Place.of("table4/1", "adjustments", "year@2022"), Optional.of(Quantity.of("0"))));
        var ran = run("both-sides", a, b);
        assertEquals(1, ran.code());
        assertTrue(ran.out().contains("50 t CO2 eq are claimed twice."), ran.out());
        var json = JsonMapper.builder().build().readTree(run("both-sides", a, b, "--json").out());
        assertEquals("ADJUSTMENT_MISSING", json.get("problems").get(0).get("kind").stringValue());
    }

    @Test
    void aWorkbookIsReadLikeItsReport() throws StoreFailure {
        var a = saved("a.ctfdesk", Samples.of("textbook-a"));
        var workbook = folder.resolve("b.xlsx");
        assertEquals(0, run("export", saved("b.ctfdesk", Samples.of("textbook-b")), "-o", workbook).code());
        assertEquals(0, run("both-sides", a, workbook).code());
    }

    @Test
    void oneFileIsNotEnoughAndAMissingOneIsTold() throws StoreFailure {
        var a = saved("a.ctfdesk", Samples.of("textbook-a"));
        assertEquals(2, run("both-sides", a).code());
        var ran = run("both-sides", a, folder.resolve("gone.ctfdesk"));
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("gone.ctfdesk"), ran.err());
    }
}
