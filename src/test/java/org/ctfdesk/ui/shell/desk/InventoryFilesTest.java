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
import org.ctfdesk.ui.common.AtOnce;
import org.ctfdesk.ui.common.Desktop;
import org.ctfdesk.ui.common.FakeDialogs;
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
        dialogs.files.add(file);
        dialogs.agrees = true;
        var desktop = new Desktop();
        var workplace = desktop.opened(Report.blank(Profile.usual(new Party("Sampleland", "XBB", true, false), 2026, "Target")));
        var clock = Clock.fixed(Instant.parse("2026-11-01T12:00:00Z"), ZoneOffset.UTC);
        new InventoryFiles(workplace, dialogs, new AtOnce(), clock, failures::add).read();
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
}
