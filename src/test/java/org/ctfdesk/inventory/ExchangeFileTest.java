package org.ctfdesk.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.inventory.file.InventoryReader;
import org.ctfdesk.inventory.file.UidMap;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.text.ReadingFailure;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangeFileTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final String MAP = "uid,row\nAAAA-1,co2Without\nbbbb-2,energy\ncccc-3,SF6\n";
    private static final String FILE = """
            {"version": {"country": "XIL"}, "note": "é", "data": {"values": [
             {"inventory_year": 2021, "values": [
              {"variable_uid": "aaaa-1", "value": {"type": "numeric", "value": 3417.90}},
              {"variable_uid": "BBBB-2", "value": {"type": "number", "value": 12}},
              {"variable_uid": "Cccc-3", "value": {"type": "NK", "value": 3072}},
              {"variable_uid": "dddd-4", "value": {"type": "numeric", "value": 1}},
              {"variable_uid": "aaaa-1", "value": {"type": "dropdown", "value": "T1"}}]},
             {"inventory_year": 2022, "values": [
              {"variable_uid": "AAAA-1", "value": {"type": "numeric", "value": "3500.5"}},
              {"variable_uid": "cccc-3", "value": {"type": "NK", "value": 131072}}]}]}}
            """;

    @TempDir
    private Path folder;

    private InventoryFile read(byte[] file, String map) throws IOException, ReadingFailure, WorkbookFailure {
        var uids = folder.resolve("map.csv");
        Files.writeString(uids, map);
        var path = folder.resolve("exchange.json");
        Files.write(path, file);
        return InventoryReader.read(List.of(path), Optional.empty(), Optional.of(UidMap.read(uids)));
    }

    private String refused(String file, String map) {
        return assertThrows(ReadingFailure.class, () -> read(file.getBytes(StandardCharsets.UTF_8), map)).told(WORDS);
    }

    @Test
    void aUidWithTwoValuesIsAskedAbout() throws Exception {
        var file = read(FILE.replace("\"dddd-4\", \"value\": {\"type\": \"numeric\", \"value\": 1}",
                "\"bbbb-2\", \"value\": {\"type\": \"numeric\", \"value\": 13}").getBytes(StandardCharsets.UTF_8), MAP);
        var blank = Report.blank(Profile.usual(new Party("Sampleland", "XIL", true, false), 2026, "Target"));
        var asked = assertThrows(RowsTwice.class, () -> InventoryMapping.propose(file, blank, ImportWish.of("2026-11-01"), WORDS));
        assertTrue(asked.told(WORDS).contains("UID bbbb-2") && asked.told(WORDS).contains("2021: 12 or 13"), asked.told(WORDS));
    }

    @Test
    void valuesAreFoundByUidWhateverItsCaseAndTheFilesEncoding() throws Exception {
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
            var file = read(FILE.getBytes(charset), MAP);
            assertEquals(List.of(2021, 2022), file.years());
            assertEquals(List.of("XIL"), file.parties());
            var co2 = file.series().getFirst();
            assertEquals(List.of("Total (without LULUCF)", "co2"), List.of(co2.category(), co2.gas()));
            assertEquals(Quantity.of(new BigDecimal("3417.9")), co2.values().get(2021));
            assertEquals(Quantity.of(new BigDecimal("3500.5")), co2.values().get(2022));
            assertEquals(Quantity.of(NotationKey.NO, NotationKey.NE), file.series().get(2).values().get(2021));
            assertEquals(List.of("uidValue", "uidsUnknown", "metricPresumed"),
                    file.findings().stream().map(each -> each.key().substring("inventory.finding.".length())).toList());
            assertEquals(List.of("exchange.json", "map.csv"), file.origins().stream().map(Origin::name).toList());
        }
        assertEquals(2, read(("\ufeff" + FILE).getBytes(StandardCharsets.UTF_8), MAP).years().size());
    }

    @Test
    void whatCannotBeReadIsRefusedWithTheReason() throws Exception {
        assertTrue(refused(FILE, "uid,row\nzzzz,co2With\n").contains("no UID of map.csv occurs in the file, which has 4 other UIDs"));
        assertTrue(refused(FILE, "uid,row\naaaa-1,co3\n").startsWith("map.csv, line 2: “co3” is no row of table 6"));
        assertTrue(refused(FILE, MAP + "aaaa-1,energy\n").contains("line 5: the UID aaaa-1 stands for two rows"));
        assertTrue(refused(FILE.substring(0, 200), MAP).contains("this is no complete JSON"));
        var path = folder.resolve("exchange.json");
        Files.writeString(path, FILE);
        assertTrue(assertThrows(ReadingFailure.class, () -> InventoryReader.read(List.of(path), Optional.empty(), Optional.empty()))
                .told(WORDS).contains("(--uids)"));
    }
}
