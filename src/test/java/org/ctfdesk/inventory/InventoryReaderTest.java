package org.ctfdesk.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;

/** What the reader makes of CSV files, good and bad. */
class InventoryReaderTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    private static InventoryFile read(String text) throws InventoryFailure {
        return InventoryReader.read("figures.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String refused(String text) {
        return told(assertThrows(InventoryFailure.class, () -> read(text)));
    }

    private static String told(InventoryFailure failure) {
        return WORDS.of(failure.key(), failure.arguments());
    }

    private static BigDecimal amount(InventoryFile file, int row, int year) {
        return ((Quantity.Amount) file.series().get(row).values().get(year)).value();
    }

    @Test
    void readsFiguresDigitForDigit() throws InventoryFailure {
        var file = read("category,gas,unit,1990,1991\n1. Energy,CO2,kt,12.40,-3\n2. Industrial Processes,SF6,kt,4.80875e-05,\n");
        assertEquals(List.of(1990, 1991), file.years());
        assertEquals(new BigDecimal("12.40"), amount(file, 0, 1990));
        assertEquals(new BigDecimal("-3"), amount(file, 0, 1991));
        assertEquals(new BigDecimal("0.0000480875"), amount(file, 1, 1990));
        assertEquals(List.of(1990), List.copyOf(file.series().get(1).values().keySet()));
        assertEquals(3, file.series().get(1).line());
    }

    @Test
    void readsTheSameWithAndWithoutByteOrderMark() throws InventoryFailure {
        var text = "category,gas,unit,1990\n1. Energy,CH₄,kt,1\n";
        assertEquals(read(text).series(), read("\ufeff" + text).series());
    }

    @Test
    void readsSemicolonsWithDecimalCommasAndTabs() throws InventoryFailure {
        var semicolons = read("category;gas;unit;1990;1991\r\n\"4. Land use; land-use change\";CO2;kt;-1,5;2\r\n");
        assertEquals(new BigDecimal("-1.5"), amount(semicolons, 0, 1990));
        assertEquals("4. Land use; land-use change", semicolons.series().getFirst().category());
        var tabs = read("category\tgas\tunit\t1990\n1. Energy\tCO2\tkt\t1.234\n");
        assertEquals(new BigDecimal("1.234"), amount(tabs, 0, 1990));
        var grouped = read("category;gas;unit;1990\n1. Energy;CO2;kt;1.234,5\n1. Energy;CH4;kt;1.234\n");
        assertEquals(new BigDecimal("1234.5"), amount(grouped, 0, 1990));
        assertEquals(new BigDecimal("1234"), amount(grouped, 1, 1990));
    }

    @Test
    void readsQuotesAndLineBreaksInside() throws InventoryFailure {
        var file = read("category,gas,unit,1990\n\"4. Land Use, \"\"so called\"\"\nand more\",CO2,kt,\"1,234.5\"\n1. Energy,CO2,kt,2\n");
        assertEquals("4. Land Use, \"so called\"\nand more", file.series().getFirst().category());
        assertEquals(new BigDecimal("1234.5"), amount(file, 0, 1990));
        assertEquals(4, file.series().get(1).line());
    }

    @Test
    void readsNotationKeysAndTellsWhatIsNeither() throws InventoryFailure {
        var file = read("category,gas,unit,1990,1991,1992,Change\n1. Energy,HFCs,140,NO,\"NA, no\",tbd,5\n");
        assertEquals(Quantity.of(NotationKey.NO), file.series().getFirst().values().get(1990));
        assertEquals(Quantity.of(NotationKey.NA, NotationKey.NO), file.series().getFirst().values().get(1991));
        assertEquals(
                List.of("inventory.finding.column", "inventory.finding.cell"),
                file.findings().stream().map(InventoryFinding::key).toList());
        assertEquals(List.of("figures.csv", 2, 1992, "tbd"), file.findings().get(1).arguments());
    }

    @Test
    void leavesBlankLinesOut() throws InventoryFailure {
        assertEquals(1, read("\n\ncategory,gas,unit,1990\n\n1. Energy,CO2,kt,1\n,,,\n\n").series().size());
    }

    @Test
    void refusesWhatIsNoInventoryAndSaysWhere() {
        assertTrue(refused("").startsWith("figures.csv is empty"));
        assertTrue(refused("  \n ").startsWith("figures.csv is empty"));
        assertTrue(refused("a,b,c\n1,2,3\n").startsWith("figures.csv, line 1: the first line needs"));
        assertTrue(refused("category,gas,unit\nx,y,z\n").contains("line 1: no column is headed by a year"));
        assertTrue(refused("category,gas,unit,1990,1990\n").contains("two columns are headed 1990"));
        assertTrue(refused("category,gas,unit,1990\n1. Energy,CO2,kt,1,2\n")
                .contains("line 2: there are 5 fields where the first line has 4"));
        assertTrue(refused("category,gas,unit,1990\n1. Energy,CO2,k").contains("line 2: there are 3 fields"));
        assertTrue(refused("category,gas,unit,1990\n\"1. Energy,CO2,kt,1\n").contains("line 2, field 1: a quotation mark"));
        assertTrue(refused("category,gas,unit,1990\n\"1.\" Energy,CO2,kt,1\n").contains("line 2, field 1: a quotation mark"));
        assertTrue(refused("category,gas,unit,1990\n").contains("has no row"));
    }

    @Test
    void refusesMixedDecimalSigns() {
        assertTrue(refused("category;gas;unit;1990;1991\n1. Energy;CO2;kt;2.5;3\n3. Agriculture;CO2;kt;1,5;2\n")
                .startsWith("figures.csv, line 3: figures here have a decimal comma"));
    }

    @Test
    void refusesOtherEncodingsAndSaysWhere() {
        var latin = "category,gas,unit,1990\n1. Énergie,CO2,kt,1\n".getBytes(StandardCharsets.ISO_8859_1);
        var failure = assertThrows(InventoryFailure.class, () -> InventoryReader.read("figures.csv", latin));
        assertTrue(told(failure).startsWith("figures.csv, line 2: the file is not written in UTF-8"));
        var wide = "category,gas".getBytes(StandardCharsets.UTF_16);
        assertThrows(InventoryFailure.class, () -> InventoryReader.read("figures.csv", wide));
    }

    @Test
    void readsManyLines() throws InventoryFailure {
        var text = new StringBuilder("party,category,gas,unit,1990,1991,1992\n");
        for (var i = 0; i < 100_000; i++) {
            text.append("Party ").append(i).append(",\"1. Energy\",CO₂,5,").append(i).append(".25,NO,1e-3\n");
        }
        var file = read(text.toString());
        assertEquals(100_000, file.series().size());
        assertEquals(new BigDecimal("99999.25"), amount(file, 99_999, 1990));
        assertEquals(100_000, file.parties().size());
    }
}
