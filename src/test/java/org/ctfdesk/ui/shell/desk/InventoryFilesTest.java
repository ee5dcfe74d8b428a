package org.ctfdesk.ui.shell.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.store.ReportFile;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.ui.common.AtOnce;
import org.ctfdesk.ui.common.Desktop;
import org.ctfdesk.ui.common.FakeDialogs;
import org.ctfdesk.ui.common.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window asks before an inventory enters; the first of several answers is chosen. */
class InventoryFilesTest {
    @TempDir
    Path folder;

    private final FakeDialogs dialogs = new FakeDialogs();
    private final List<Exception> failures = new ArrayList<>();

    private Optional<Answer> energyAfter(String csv, String year) throws IOException {
        var file = folder.resolve("figures.csv");
        Files.writeString(file, csv);
        return energyAfter(file, year);
    }

    private Optional<Answer> energyAfter(Path file, String year) {
        dialogs.several = Optional.of(List.of(file));
        dialogs.agrees = true;
        var desktop = new Desktop();
        var workplace = desktop.opened(Report.blank(Profile.usual(new Party("Sampleland", "XBB", true, false), 2026, "Target")));
        var clock = Clock.fixed(Instant.parse("2026-11-01T12:00:00Z"), ZoneOffset.UTC);
        new InventoryFiles(workplace, dialogs, new AtOnce(), clock, new Settings(folder, NumberStyle.POINT), failures::add).read();
        return workplace.open().report().answer(Place.of("table6", "energy", "year@" + year));
    }

    @Test
    void figuresWithTwoReadingsAreAskedAboutOnce() throws IOException {
        assertEquals(Optional.of(Quantity.of("48.123")),
                energyAfter("category;gas;unit;2020;2021\n1. Energy;CO2;kt;48.123;47.990\n", "2020"));
        assertEquals(List.of(), failures);
        assertEquals(1, dialogs.said.stream()
                .filter(each -> each.contains("can be read in two ways") && each.contains("48.123; 47.990")).count());
    }

    @Test
    void theUnitMtIsAskedAbout() throws IOException {
        assertEquals(Optional.of(Quantity.of("1.200")), energyAfter("category,gas,unit,2020\n1. Energy,CO2,MTCO2e,1200\n", "2020"));
        assertTrue(dialogs.said.stream().anyMatch(each -> each.contains("The unit “MTCO2e” of the file can mean two things")),
                dialogs.said.toString());
    }

    @Test
    void whatStandsTwiceIsAskedAbout() throws IOException {
        assertEquals(Optional.of(Quantity.of("10")),
                energyAfter("category,gas,unit,2020\n1. Energy,CO2,kt,10\nEnergy,CO2,kt,12\n", "2020"), "the first is chosen");
        assertTrue(dialogs.said.stream().anyMatch(each -> each.contains("Which counts?") && each.contains("2020: 10 or 12")),
                dialogs.said.toString());
        assertEquals(List.of(), failures);
    }

    @Test
    void anotherPartyIsAskedAbout() throws IOException {
        assertEquals(Optional.of(Quantity.of("7.5")), energyAfter("party,category,gas,unit,2020\nGhana,1. Energy,CO2,kt,7.5\n", "2020"));
        assertTrue(dialogs.said.stream().anyMatch(each -> each.contains("another Party than “Sampleland”")), dialogs.said.toString());
        assertEquals(Optional.of(Quantity.of("7.5")),
                energyAfter("party,category,gas,unit,2020\nSAMPLELAND,1. Energy,CO2,kt,7.5\n", "2020"));
        assertEquals(1, dialogs.said.stream().filter(each -> each.contains("another Party")).count());
    }

    @Test
    void whatCannotBeReadIsToldAndChangesNothing() throws IOException {
        assertEquals(Optional.empty(), energyAfter("a letter", "2020"));
        assertEquals(1, failures.size());
    }

    private Path exchange() throws IOException {
        var file = folder.resolve("exchange.json");
        Files.writeString(file, """
                {"version": {"country": "XBB"}, "data": {"values": [{"inventory_year": 2020, "values": [
                 {"variable_uid": "AAAA-1", "value": {"type": "numeric", "value": 3417.90}},
                 {"variable_uid": "bbbb-2", "value": {"type": "NK", "value": 32}},
                 {"variable_uid": "bbbb-2", "value": {"type": "dropdown", "value": "T1"}}]}]}}
                """);
        return file;
    }

    private Path map(String name, String lines) throws IOException {
        return Files.writeString(folder.resolve(name), lines);
    }

    @Test
    void theMapOfAnExchangeFileIsAskedForAndRememberedOnceItFits() throws IOException {
        dialogs.files.add(map("of-another-file.csv", "uid,row\nffff-9,energy\n"));
        dialogs.files.add(map("ours.csv", "uid,row\naaaa-1,energy\n"));
        dialogs.chosen = 0;
        assertEquals(Optional.of(Quantity.of("3417.9")), energyAfter(exchange(), "2020"));
        assertEquals(List.of(), failures);
        assertEquals(List.of("Another map, from a file"), dialogs.offered.subList(0, 1), "nothing is remembered before one fits");
        assertTrue(dialogs.said.get(0).contains("A UID map says"), dialogs.said.get(0));
        assertTrue(dialogs.said.get(1).contains("of-another-file.csv"), dialogs.said.get(1));
        dialogs.said.clear();
        assertEquals(Optional.of(Quantity.of("3417.9")), energyAfter(exchange(), "2020"));
        assertEquals("ours.csv, as the last time", dialogs.offered.getFirst());
    }

    @Test
    void whoHasNoMapGetsOneToFillIn() throws IOException {
        var made = folder.resolve("made.csv");
        dialogs.files.add(made);
        dialogs.chosen = 1;
        assertEquals(Optional.empty(), energyAfter(exchange(), "2020"));
        var lines = Files.readAllLines(made);
        assertEquals(List.of("\ufeffuid,row,2020", "aaaa-1,,3417.9", "bbbb-2,,IE"), lines);
        assertTrue(dialogs.said.getLast().contains("totalwithout"), dialogs.said.getLast());

        dialogs.chosen = 0;
        dialogs.files.add(made);
        assertEquals(Optional.empty(), energyAfter(exchange(), "2020"), "nobody has filled it in");
        assertTrue(dialogs.said.getLast().contains("made.csv"), dialogs.said.toString());
        Files.writeString(made, Files.readString(made).replace("aaaa-1,,", "aaaa-1,energy,"));
        dialogs.files.add(made);
        assertEquals(Optional.of(Quantity.of("3417.9")), energyAfter(exchange(), "2020"));
    }

    @Test
    void aMapThatIsGoneOrBrokenIsNotOfferedAgain() throws IOException {
        var ours = map("ours.csv", "uid,row\naaaa-1,energy\n");
        dialogs.files.add(ours);
        dialogs.chosen = 0;
        energyAfter(exchange(), "2020");
        map("ours.csv", "hello");
        dialogs.files.add(map("next.csv", "uid,row\naaaa-1,energy\n"));
        assertEquals(Optional.of(Quantity.of("3417.9")), energyAfter(exchange(), "2020"));
        assertEquals("Another map, from a file", dialogs.offered.getFirst());
        Files.delete(folder.resolve("next.csv"));
        dialogs.files.add(folder.resolve("nowhere.csv"));
        dialogs.files.add(map("last.csv", "uid,row\naaaa-1,energy\n"));
        dialogs.said.clear();
        assertEquals(Optional.of(Quantity.of("3417.9")), energyAfter(exchange(), "2020"));
        assertTrue(dialogs.said.get(1).contains("nowhere.csv"), dialogs.said.toString());
        assertEquals(List.of(), failures);
    }

    @Test
    void aReportIsNoInventory() throws Exception {
        var own = folder.resolve("own.ctfdesk");
        ReportFile.save(own, Samples.of("host"));
        assertEquals(Optional.empty(), energyAfter(own, "2020"));
        assertEquals(1, failures.size());
        assertEquals(List.of(), dialogs.said);
    }
}
