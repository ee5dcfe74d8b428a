package org.ctfdesk.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ctfdesk.inventory.file.InventoryReader;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.ReadingFailure;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;

/** What the reader makes of CSV files, good and bad. */
class InventoryReaderTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    private static InventoryFile read(String text) throws ReadingFailure {
        return InventoryReader.read("figures.csv", text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    private static String refused(String text) {
        return told(assertThrows(ReadingFailure.class, () -> read(text)));
    }

    private static String told(ReadingFailure failure) {
        return failure.told(WORDS);
    }

    private static BigDecimal amount(InventoryFile file, int row, int year) {
        return ((Quantity.Amount) file.series().get(row).values().get(year)).value();
    }

    @Test
    void readsFiguresDigitForDigit() throws ReadingFailure {
        var file = read("category,gas,unit,1990,1991\n1. Energy,CO2,kt,12.40,-3\n2. Industrial Processes,SF6,kt,4.80875e-05,\n");
        assertEquals(List.of(1990, 1991), file.years());
        assertEquals(new BigDecimal("12.40"), amount(file, 0, 1990));
        assertEquals(new BigDecimal("-3"), amount(file, 0, 1991));
        assertEquals(new BigDecimal("0.0000480875"), amount(file, 1, 1990));
        assertEquals(List.of(1990), List.copyOf(file.series().get(1).values().keySet()));
        assertEquals(3, file.series().get(1).line());
    }

    @Test
    void readsTheSameWithAndWithoutByteOrderMark() throws ReadingFailure {
        var text = "category,gas,unit,1990\n1. Energy,CH₄,kt,1\n";
        assertEquals(read(text).series(), read("\ufeff" + text).series());
    }

    @Test
    void readsSemicolonsWithDecimalCommasAndTabs() throws ReadingFailure {
        var semicolons = read("category;gas;unit;1990;1991\r\n\"4. Land use; land-use change\";CO2;kt;-1,5;2\r\n");
        assertEquals(new BigDecimal("-1.5"), amount(semicolons, 0, 1990));
        assertEquals("4. Land use; land-use change", semicolons.series().getFirst().category());
        var tabs = read("category\tgas\tunit\t1990\n1. Energy\tCO2\tkt\t1.25\n");
        assertEquals(new BigDecimal("1.25"), amount(tabs, 0, 1990));
        var grouped = read("category;gas;unit;1990\n1. Energy;CO2;kt;1.234,5\n1. Energy;CH4;kt;1.234\n");
        assertEquals(new BigDecimal("1234.5"), amount(grouped, 0, 1990));
        assertEquals(new BigDecimal("1234"), amount(grouped, 1, 1990));
    }

    @Test
    void readsQuotesAndLineBreaksInside() throws ReadingFailure {
        var file = read("category,gas,unit,1990\n\"4. Land Use, \"\"so called\"\"\nand more\",CO2,kt,\"1,234.5\"\n1. Energy,CO2,kt,2\n");
        assertEquals("4. Land Use, \"so called\"\nand more", file.series().getFirst().category());
        assertEquals(new BigDecimal("1234.5"), amount(file, 0, 1990));
        assertEquals(4, file.series().get(1).line());
    }

    @Test
    void readsNotationKeysAndTellsWhatIsNeither() throws ReadingFailure {
        var file = read("category,gas,unit,1990,1991,1992,Change\n1. Energy,HFCs,140,NO,\"NA, no\",tbd,5\n");
        assertEquals(Quantity.of(NotationKey.NO), file.series().getFirst().values().get(1990));
        assertEquals(Quantity.of(NotationKey.NA, NotationKey.NO), file.series().getFirst().values().get(1991));
        assertEquals(
                List.of("inventory.finding.column", "inventory.finding.cell"),
                file.findings().stream().map(InventoryFinding::key).toList());
        assertEquals(List.of("figures.csv", 2, 1992, "tbd"), file.findings().get(1).arguments());
    }

    @Test
    void readsUprightStrokesAndSpacesThatAreNoCell() throws ReadingFailure {
        var file = InventoryReader.read("f.csv", "category|gas|unit|2019|2020\n1. Energy|CO2|kt|100.5|\u00a0\n".getBytes(
                StandardCharsets.UTF_8), Optional.empty());
        assertEquals(Map.of(2019, Quantity.of("100.5")), file.series().getFirst().values());
        assertEquals(List.of(), file.findings());
    }

    @Test
    void leavesBlankLinesOut() throws ReadingFailure {
        assertEquals(1, read("\n\ncategory,gas,unit,1990\n\n1. Energy,CO2,kt,1\n,,,\n\n").series().size());
    }

    @Test
    void refusesWhatIsNoInventoryAndSaysWhere() {
        assertTrue(refused("").startsWith("figures.csv is empty"));
        assertTrue(refused("  \n ").startsWith("figures.csv is empty"));
        assertTrue(refused("a,b,c\n1,2,3\n").startsWith("figures.csv, line 1: the first line needs"));
        assertTrue(refused("category,gas,unit\nx,y,z\n").contains("line 1: no column is headed by a year"));
        assertTrue(refused("category,gas,unit,1990,1990,1990\n").contains("more than two columns are headed 1990"));
        assertTrue(refused("category,gas,unit,1990\n1. Energy,CO2,kt,1,2\n")
                .contains("line 2: there are 5 fields where the first line has 4"));
        assertTrue(refused("category,gas,unit,1990\n1. Energy,CO2,k").contains("line 2: there are 3 fields"));
        assertTrue(refused("category,gas,unit,1990\n\"1. Energy,CO2,kt,1\n").contains("line 2, field 1: a quotation mark"));
        assertTrue(refused("category,gas,unit,1990\n\"1.\" Energy,CO2,kt,1\n").contains("line 2, field 1: a quotation mark"));
        assertTrue(refused("category,gas,unit,1990\n").contains("has no row"));
    }

    private static final String THOUSANDS = """
            category;gas;unit;2020;2021;2022
            1. Energy;CO2;kt;48.123;47.990;49.001
            4. Land use, land-use change and forestry;CO2;kt;-12.500;-12.250;-11.875
            """;

    @Test
    void asksWithBothReadingsWhereNothingDecides() throws ReadingFailure {
        assertEquals("figures.csv: its figures can be read in two ways, and nothing in the file shows which is meant: “48.123”, “47.990”, "
                + "“49.001”. With a decimal point they are 48.123; 47.990; 49.001; with a decimal comma they are 48123; 47990; 49001. "
                + "Please say which: --numbers point or --numbers comma (in the window: choose one of the two). Nothing was entered.",
                refused(THOUSANDS));
        var bytes = THOUSANDS.getBytes(StandardCharsets.UTF_8);
        assertEquals(new BigDecimal("47990"), amount(InventoryReader.read("f.csv", bytes, Optional.of(NumberStyle.COMMA)), 0, 2021));
        assertEquals(new BigDecimal("-12.500"), amount(InventoryReader.read("f.csv", bytes, Optional.of(NumberStyle.POINT)), 1, 2020));
    }

    @Test
    void asksWhereDecimalSignsAreMixed() {
        assertTrue(refused("category;gas;unit;1990;1991\n1. Energy;CO2;kt;2.5;3\n3. Agriculture;CO2;kt;1,5;2\n")
                .contains("“2.5”, “1,5”. With a decimal point they are 2.5; –; with a decimal comma they are –; 1.5."));
    }

    @Test
    void quotedCommasAreDecimalWhereAFigureShowsIt() throws ReadingFailure {
        var file = read("""
                category,gas,unit,2021,2022
                1. Energy,CO2,kt,"987,250","991,125"
                1. Energy,CH4,kt,"0,512","0,498"
                """);
        assertEquals(new BigDecimal("987.250"), amount(file, 0, 2021));
        assertEquals(new BigDecimal("0.498"), amount(file, 1, 2022));
    }

    @Test
    void notesDoNotDecideHowFiguresAreWritten() throws ReadingFailure {
        var file = read("""
                category;gas;unit;2020;2021
                1. Energy;CO2;kt;345,875;347,25
                2. Industrial processes;CO2;kt;NE, see chap. 4;97,5
                """);
        assertEquals(new BigDecimal("345.875"), amount(file, 0, 2020));
        assertEquals(List.of("figures.csv", 3, 2020, "NE, see chap. 4"), file.findings().getFirst().arguments());
    }

    @Test
    void readsRoughHeadsAndEnds() throws ReadingFailure {
        var file = read("""
                sep=;
                Inventory of 2024;;;;
                category;gas;unit;X2020;2021*;2022 (p)
                1. Energy;CO2;kt;12345,6;12400,5;12999,9*
                Notes: provisional, see chapter 4
                """);
        assertEquals(List.of(2020, 2021, 2022), file.years());
        assertEquals(new BigDecimal("12999.9"), amount(file, 0, 2022));
        assertEquals(4, file.series().getFirst().line());
        assertEquals(
                List.of("note 2", "year 3", "year 3", "year 3", "mark 4", "note 5"),
                file.findings().stream().map(each -> each.key().substring(18) + " " + each.arguments().get(1)).toList());
    }

    @Test
    void aNoteMayHoldTheSignBetweenFields() throws ReadingFailure {
        var file = read("""
                category,gas,unit,2020
                1. Energy,CO2,kt,345.5
                Notes: provisional, see 1.234,5, annex
                Source: Ministry,,,
                """);
        assertEquals(new BigDecimal("345.5"), amount(file, 0, 2020));
        assertEquals(List.of("note 3", "note 4"),
                file.findings().stream().map(each -> each.key().substring(18) + " " + each.arguments().get(1)).toList());
    }

    @Test
    void aTriangleStandsForAMinusUnlessOthersPointDown() throws ReadingFailure {
        var rows = """
                category,gas,unit,2020,2021,2022
                1. Energy,CO2,kt,310¹,320.5,10³
                4. LULUCF,CO2,kt,△91.25,▲92.25,(93.5)
                """;
        var file = read(rows);
        assertEquals(new BigDecimal("310"), amount(file, 0, 2020));
        assertEquals(new BigDecimal("-91.25"), amount(file, 1, 2020));
        assertEquals(new BigDecimal("-92.25"), amount(file, 1, 2021));
        assertEquals(new BigDecimal("-93.5"), amount(file, 1, 2022));
        assertEquals(List.of("mark 2", "cell 2", "triangle 3", "triangle 3"),
                file.findings().stream().map(each -> each.key().substring(18) + " " + each.arguments().get(1)).toList());
        var arrows = read(rows.replace("320.5", "▼320.5"));
        assertEquals(List.of("mark 2", "cell 2", "cell 2", "cell 3", "cell 3"),
                arrows.findings().stream().map(each -> each.key().substring(18) + " " + each.arguments().get(1)).toList());
    }

    @Test
    void namesOfMergedCellsCountForTheRowsBelowAndAreTold() throws ReadingFailure {
        var file = read("""
                category,gas,unit,2020
                1. Energy,CO2,kt,1
                ,CH4,kt,2
                3. Agriculture,,,
                ,CH4,kt,3
                """);
        assertEquals(List.of("1. Energy", "1. Energy", "3. Agriculture"), file.series().stream().map(Series::category).toList());
        assertEquals(List.of("above 3", "note 4", "above 5"),
                file.findings().stream().map(each -> each.key().substring(18) + " " + each.arguments().get(1)).toList());
    }

    @Test
    void readsOtherEncodings() throws ReadingFailure {
        var text = "party,category,gas,unit,1990\nTürkiye,1. Energy,CO2,kt,1.5\n";
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            var file = InventoryReader.read("f.csv", text.getBytes(charset), Optional.empty());
            assertEquals(List.of("Türkiye"), file.parties(), charset.name());
            assertEquals(List.of(), file.findings(), charset.name());
        }
        var windows = InventoryReader.read("f.csv", text.getBytes(Charset.forName("windows-1252")), Optional.empty());
        assertEquals(List.of("Türkiye"), windows.parties());
        assertEquals("inventory.finding.encoding", windows.findings().getFirst().key());
        var none = new byte[] {'a', (byte) 0x81, '\n'};
        assertTrue(told(assertThrows(ReadingFailure.class, () -> InventoryReader.read("f.csv", none, Optional.empty())))
                .startsWith("f.csv is no text that can be read"));
    }

    @Test
    void readsManyLines() throws ReadingFailure {
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
