package org.ctfdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ctfdesk.report.Place;
import org.ctfdesk.store.ReportFile;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command on workbooks of any origin, with what the user knows better. */
class ForeignImportTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-01T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Path workbook;
    private Path report;

    private record Ran(int code, String out, String err) {}

    private Ran run(String... more) {
        var out = new StringWriter();
        var err = new StringWriter();
        var arguments = new ArrayList<>(List.of("import", workbook.toString(), "-o", report.toString(), "--force"));
        arguments.addAll(Arrays.asList(more));
        var code = Commands.run(new PrintWriter(out), new PrintWriter(err), CLOCK, arguments.toArray(String[]::new));
        return new Ran(code, out.toString(), err.toString());
    }

    @BeforeEach
    void write() throws IOException {
        workbook = folder.resolve("figures.xlsx");
        report = folder.resolve("report.ctfdesk");
        try (var out = Files.newOutputStream(workbook); var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("Data");
            String[][] rows = {{"Projections of GHG emissions, with measures"}, {"Sector", "2022", "2030"}, {"Energy", "1.234", "1.345"},
                    {"Transport", "1.111", "1.222"}, {"Waste", "2.345", "2.456"}};
            for (var row = 0; row < rows.length; row++) {
                for (var column = 0; column < rows[row].length; column++) {
                    sheet.value(row, column, rows[row][column]);
                }
            }
        }
    }

    private String energy(String table) throws Exception {
        var place = Place.of(table, "energy", "projection@2030");
        return ReportFile.open(report).report().answer(place).map(Object::toString).orElse("nothing");
    }

    @Test
    void asksWithoutOptions() throws Exception {
        assertEquals(1, run().code());
        assertEquals("nothing", energy("table7"));
    }

    @Test
    void takesTheStyleOfAllNumbers() throws Exception {
        assertEquals(0, run("--numbers", "comma").code());
        assertTrue(energy("table7").contains("1345"), energy("table7"));
        assertEquals(0, run("--numbers", "point").code());
        assertTrue(energy("table7").contains("1.345"), energy("table7"));
    }

    @Test
    void takesTableUnitAndStyleOfASheet() throws Exception {
        var ran = run("--table", "Data=8", "--unit", "Data!A2=Mt CO2 eq", "--style", "figures.xlsx|Data=point", "--json");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(energy("table8").contains("1345"), energy("table8"));
        assertEquals("nothing", energy("table7"));
        assertTrue(ran.out().contains("\"head\":\"B2\"") || ran.out().contains("\"head\": \"B2\""), ran.out().substring(0, 600));
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        for (var wrong : new String[][] {{"--table", "Sheet9=7", "Sheet9"}, {"--table", "Data=13", "13"}, {"--unit", "Data=stone", "stone"},
                {"--style", "Data=dot", "dot"}}) {
            var ran = run(wrong[0], wrong[1]);
            assertEquals(2, ran.code(), wrong[1]);
            assertTrue(ran.err().contains(wrong[2]) && ran.err().contains("Please "), ran.err());
        }
    }

    @Test
    void takesTheProjectionsOfAModelInCsv() throws Exception {
        workbook = Files.writeString(folder.resolve("model.csv"), """
                scenario;sector;unit;2022;2030
                WEM;Energy;Mt CO2e;12,3;11
                WEM;Waste;Mt CO2e;0,8;0,75
                WAM;Energy;Mt CO2e;12,3;9,5
                WAM;Waste;Mt CO2e;0,8;0,7
                """);
        assertEquals(0, run().code());
        assertTrue(energy("table7").contains("11000"), energy("table7"));
        assertTrue(energy("table8").contains("9500"), energy("table8"));
    }
}
