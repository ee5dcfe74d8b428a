package org.ctfdesk.inventory;

import static org.ctfdesk.inventory.Taken.lines;
import static org.ctfdesk.inventory.Taken.proposal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.inventory.file.InventoryReader;
import org.ctfdesk.text.ReadingFailure;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JSON of any make: no figure is taken for another, in another unit, or left out without a word. */
class OtherJsonTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    @TempDir
    private Path folder;

    private InventoryFile read(String name, String text) throws IOException, ReadingFailure, WorkbookFailure {
        var path = folder.resolve(name);
        Files.writeString(path, text);
        return InventoryReader.read(List.of(path), Optional.empty(), Optional.empty());
    }

    private InventoryFile json(String text) throws IOException, ReadingFailure, WorkbookFailure {
        return read("inventory.json", text);
    }

    private String refused(String text) {
        return assertThrows(InventoryFailure.class, () -> json(text)).told(WORDS);
    }

    private static String told(InventoryFile file) throws InventoryFailure {
        return String.join("\n", Taken.told(proposal(file)));
    }

    private static void assertTold(InventoryFile file, String... parts) throws InventoryFailure {
        var told = told(file);
        for (var part : parts) {
            assertTrue(told.contains(part), part + " in:\n" + told);
        }
    }

    @Test
    void twoFiguresByYearInARecordAreRefused() {
        assertTrue(refused("""
                [{"category":"Energy","gas":"CO2","unit":"kt","values":{"2021":1200},"uncertainty":{"2021":5}},
                 {"category":"Waste","gas":"CO2","unit":"kt","values":{"2021":12},"uncertainty":{"2021":5}}]
                """).contains("two figures or names for “2021”"));
        assertTrue(refused("""
                [{"category":"Energy","gas":"CO2","unit":"kt","2021":1200,"uncertainty":{"2021":5}},
                 {"category":"Waste","gas":"CO2","unit":"kt","2021":12}]
                """).contains("“2021”"));
        assertTrue(refused("""
                [{"year":2021,"category":"Energy","gas":"CO2","unit":"kt","value":1200,"Value":5},
                 {"year":2021,"category":"Waste","gas":"CO2","unit":"kt","value":12}]
                """).contains("“Value”"));
    }

    @Test
    void aNameTwiceInAnObjectIsRefused() {
        assertTrue(refused("""
                [{"year":2021,"category":"Energy","gas":"CO2","unit":"kt","value":1200,"value":5},
                 {"year":2021,"category":"Waste","gas":"CO2","unit":"kt","value":12}]
                """).contains("stands twice in one object"));
    }

    @Test
    void theUnitOfTheTreeIsThatOfItsRecords() throws Exception {
        var file = json("""
                {"unit":"Mt CO2 eq","data":[{"sector":"Energy","2021":100.5,"2022":101},{"sector":"Waste","2021":1,"2022":2}]}
                """);
        assertEquals("energy 2021 = 100500\nenergy 2022 = 101000", lines(file, "energy"));
        assertEquals("energy 2021 = 100500", lines(json("""
                {"meta":{"country":"X"},"emission_unit":"Mt CO2 eq","year":2021,
                 "data":[{"sector":"Energy","value":100.5},{"sector":"Waste","value":1}]}
                """), "energy"));
        assertEquals("energy 2021 = 2800", lines(json("""
                {"gas":"CH4","unit":"kt","data":[{"sector":"Energy","2021":100,"2022":101},{"sector":"Waste","2021":1,"2022":2}]}
                """), "energy").lines().findFirst().orElse(""));
    }

    @Test
    void aColumnOfUnitsCountsWithoutOneOfGases() throws Exception {
        assertEquals("energy 2021 = 100500\nenergy 2022 = 101000\nwaste 2021 = 1\nwaste 2022 = 2", lines(json("""
                [{"sector":"Energy","unit":"Mt CO2 eq","2021":100.5,"2022":101},{"sector":"Waste","unit":"kt CO2 eq","2021":1,"2022":2}]
                """), "energy", "waste"));
        assertEquals("energy 2021 = 100500\nenergy 2022 = 101000", lines(read("inventory.csv", """
                sector,unit,2021,2022
                Energy,Mt CO2 eq,100.5,101
                Waste,Mt CO2 eq,1,2
                """), "energy"));
        assertEquals("energy 2021 = 100500", lines(read("inventory.csv", """
                unit,sector,2021,2022
                Mt CO2 eq,Energy,100.5,NE
                Mt CO2 eq,Waste,1,2
                """), "energy").lines().findFirst().orElse(""));
    }

    @Test
    void aPresumedUnitIsTold() throws Exception {
        assertTold(read("inventory.csv", """
                sector,2021,2022
                Energy,100.5,101
                Waste,1,2
                """), "no unit stands beside or above some figures");
        assertTold(json("""
                [{"sector":"Energy","2021":100.5,"2022":101},{"sector":"Waste","2021":1,"2022":2}]
                """), "no unit stands beside or above some figures");
    }

    @Test
    void listsOfTheSameFieldsAreJoined() throws Exception {
        assertEquals("energy 2021 = 100\nlulucf 2021 = -40", lines(json("""
                {"emissions":[{"year":2021,"sector":"Energy","gas":"CO2","unit":"kt","value":100},
                              {"year":2021,"sector":"Waste","gas":"CO2","unit":"kt","value":1}],
                 "removals":[{"year":2021,"sector":"LULUCF","gas":"CO2","unit":"kt","value":-40}]}
                """), "energy", "lulucf"));
        assertTrue(refused("""
                {"emissions":[{"year":2021,"sector":"Energy","gas":"CO2","unit":"kt","value":100},
                              {"year":2021,"sector":"Waste","gas":"CO2","unit":"kt","value":1}],
                 "removals":[{"year":2021,"sector":"LULUCF","gas":"CO2","unit":"kt","value":40}]}
                """).contains("“removals” holds figures above zero"));
        assertEquals("energy 2021 = 100\nenergy 2022 = 200", lines(json("""
                {"unit":"kt","2021":[{"sector":"Energy","gas":"CO2","value":100}],"2022":[{"sector":"Energy","gas":"CO2","value":200}]}
                """), "energy"));
    }

    @Test
    void listsOfOtherFieldsAreTold() throws Exception {
        var file = json("""
                {"emissions":[{"year":2021,"sector":"Energy","gas":"CO2","unit":"kt","value":100},
                              {"year":2021,"sector":"Waste","gas":"CO2","unit":"kt","value":1}],
                 "totals":[{"name":"a","2021":101,"2022":9},{"name":"b","2021":40,"2022":9},{"name":"c","2021":40,"2022":9}]}
                """);
        assertEquals("energy 2021 = 100", lines(file, "energy"));
        assertTold(file, "were not used: totals");
    }

    @Test
    void partsAndUnknownNamesAreToldAndNotTakenForTheWhole() throws Exception {
        var file = json("""
                {"unit":"kt","2021":{"Energy":{"CO2":100,"Transport":5},"Tourism":{"CO2":3},"Industry":{"HFC-134a":1},
                 "Waste":{"Other":{"CO2":7}, "CO2": 8}}}
                """);
        assertEquals("energy 2021 = 100\nwaste 2021 = 8", lines(file, "energy", "waste", "other"));
        assertTold(file, "Tourism", "HFC-134a", "Waste > Other");
        var fugitive = json("""
                {"unit":"kt","2021":{"Energy":{"Fugitive":{"CO2":2}},"Waste":{"CO2":1}}}
                """);
        assertEquals("waste 2021 = 1", lines(fugitive, "energy", "waste"));
        assertTold(fugitive, "Energy > Fugitive");
    }

    @Test
    void objectsOfAFigureAndItsUnitStandBesideFigures() throws Exception {
        assertEquals("energy 2021 = 1000\nwaste 2021 = 3", lines(json("""
                {"unit":"kt","2021":{"Energy":{"CO2":{"value":1,"unit":"Mt"}},"Waste":{"CO2":3}}}
                """), "energy", "waste"));
    }

    @Test
    void figuresWithoutAYearAreTold() throws Exception {
        assertTold(json("""
                {"unit":"kt","base":{"Energy":{"CO2":77}},"2021":{"Energy":{"CO2":100},"Waste":{"CO2":3}}}
                """), "base.Energy.CO2");
    }

    @Test
    void numbersOfJsonHaveOneReading() throws Exception {
        assertEquals("energy 2021 = 1.125\nwaste 2021 = 2.375", lines(json("""
                [{"year":2021,"sector":"Energy","gas":"CO2","unit":"kt","value":1.125},
                 {"year":2021,"sector":"Waste","gas":"CO2","unit":"kt","value":2.375}]
                """), "energy", "waste"));
    }

    @Test
    void aMarkBehindATextDoesNotMakeItANumberOfJson() {
        assertThrows(ReadingFailure.class, () -> json("""
                [{"year":2021,"sector":"Energy","gas":"CO2","unit":"kt","value":"1.234*"},
                 {"year":2021,"sector":"Waste","gas":"CO2","unit":"kt","value":"2.375"}]
                """));
    }

    @Test
    void aNumberBeyondAllReasonIsTold() throws Exception {
        var file = json("""
                [{"year":2021,"sector":"Energy","gas":"CO2","unit":"kt","value":1e999999999},
                 {"year":2021,"sector":"Waste","gas":"CO2","unit":"kt","value":2.375}]
                """);
        assertEquals("waste 2021 = 2.375", lines(file, "energy", "waste"));
        assertTold(file, "1E+999999999");
    }

    @Test
    void theOriginIsTheFileOfTheUser() throws Exception {
        var text = "{\"unit\":\"kt CO2 eq\",\"data\":[{\"sector\":\"Energy\",\"2021\":1,\"2022\":2},"
                + "{\"sector\":\"Waste\",\"2021\":1,\"2022\":2}]}";
        assertEquals(Origin.of("inventory.json", text.getBytes(StandardCharsets.UTF_8)),
                json(text).origins().getFirst());
    }
}
