package org.ctfdesk.cli.article6;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ctfdesk.cli.Ran;
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
    @TempDir
    Path folder;

    private Path saved(String name, Report report) throws StoreFailure {
        ReportFile.save(folder.resolve(name), report);
        return folder.resolve(name);
    }

    @Test
    void theTextbookPairFits() throws Exception {
        var a = saved("a.ctfdesk", Samples.of("textbook-a"));
        var b = saved("b.ctfdesk", Samples.of("textbook-b"));
        var before = Files.readAllBytes(a);
        var ran = Ran.of("both-sides", a, b);
        assertEquals(0, ran.code(), ran.out());
        assertTrue(ran.out().contains("400 t CO2 eq before, 400 t CO2 eq after"), ran.out());
        assertTrue(ran.out().contains("2022: level 200, adjustments -50, balance 150"), ran.out());
        var json = JsonMapper.builder().build().readTree(Ran.of("both-sides", a, b, "--json").out());
        assertEquals("0", json.get("totals").get(0).get("claimedTwice").toString());
        assertEquals("250", json.get("parties").get(1).get("years").get(0).get("balance").toString());
        assertEquals(1, json.get("matches").size());
        assertTrue(json.get("problems").isEmpty());
        assertEquals(3 + 1, Ran.of("both-sides", a, b, "--csv").out().lines().count());
        assertEquals(before.length, Files.readAllBytes(a).length, "the reports are only read");
    }

    @Test
    void aDroppedAdjustmentEndsWithOne() throws StoreFailure {
        var a = saved("a.ctfdesk", Samples.of("textbook-a"));
        var b = saved("b.ctfdesk", Samples.of("textbook-b")
                .with(Place.of("table4/1", "adjustments", "year@2022"), Optional.of(Quantity.of("0"))));
        var ran = Ran.of("both-sides", a, b);
        assertEquals(1, ran.code());
        assertTrue(ran.out().contains("50 t CO2 eq are claimed twice."), ran.out());
        var json = JsonMapper.builder().build().readTree(Ran.of("both-sides", a, b, "--json").out());
        assertEquals("ADJUSTMENT_MISSING", json.get("problems").get(0).get("kind").stringValue());
    }

    @Test
    void aWorkbookIsReadLikeItsReport() throws StoreFailure {
        var a = saved("a.ctfdesk", Samples.of("textbook-a"));
        var workbook = folder.resolve("b.xlsx");
        assertEquals(0, Ran.of("export", saved("b.ctfdesk", Samples.of("textbook-b")), "-o", workbook).code());
        assertEquals(0, Ran.of("both-sides", a, workbook).code());
    }

    @Test
    void oneFileIsNotEnoughAndAMissingOneIsTold() throws StoreFailure {
        var a = saved("a.ctfdesk", Samples.of("textbook-a"));
        assertEquals(2, Ran.of("both-sides", a).code());
        var ran = Ran.of("both-sides", a, folder.resolve("gone.ctfdesk"));
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("gone.ctfdesk"), ran.err());
    }
}
