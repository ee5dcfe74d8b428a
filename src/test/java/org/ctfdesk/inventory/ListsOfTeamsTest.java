package org.ctfdesk.inventory;

import static org.ctfdesk.inventory.Taken.lines;
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
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.inventory.file.InventoryReader;
import org.ctfdesk.text.ReadingFailure;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inventories as teams keep them: a sheet a year, a row for each figure, sectors by year without a gas. */
class ListsOfTeamsTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    @TempDir
    private Path folder;

    private static String table6(InventoryFile file) throws InventoryFailure {
        return Taken.lines(file, "energy", "lulucf", "waste");
    }

    private static InventoryFile read(String text) throws ReadingFailure {
        return InventoryReader.read("list.csv", text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    @Test
    void eachFigureHasARow() throws ReadingFailure {
        var file = read("""
                Year;Code;Category;Gas;Emissions;Unit
                2021;1;Energy;CO2;1200,5;kt
                2021;1;Energy;CH4;2,5;kt
                2021;1.A.3;Transport;CO2;400,25;kt
                2022;1;Energy;CO2;1210,5;kt
                2022;1;Energy;CH4;2,75;kt
                """);
        assertEquals(List.of(2021, 2022), file.years());
        assertEquals("""
                energy 2021 = 1270.5
                energy 2022 = 1287.5""", lines(file, "energy"));
    }

    @Test
    void theHeadOverTheFiguresNamesTheirUnit() throws ReadingFailure {
        var file = read("""
                Inventory of the team, draft
                year,sector,value (Mt CO2 eq)
                2021,Energy,1.2005
                2022,Energy,1.2105
                2021,Waste,0.3
                2022,Waste,0.31
                """);
        assertEquals("""
                energy 2021 = 1200.5
                energy 2022 = 1210.5""", lines(file, "energy"));
    }

    @Test
    void aFigureThatStandsTwiceIsAskedAbout() throws ReadingFailure {
        var file = read("""
                year,category,gas,value,unit
                2021,1. Energy,CO2,1200.5,kt
                2021,1. Energy,CO2,1300.5,kt
                2022,1. Energy,CO2,1400.5,kt
                """);
        assertThrows(InventoryFailure.class, () -> table6(file));
    }

    @Test
    void sectorsByYearNeedNoGas() throws ReadingFailure {
        var file = read("""
                National inventory;;
                ;;Mt éq CO2
                Secteur;2021;2022
                Énergie;1,2005;1,2105
                UTCATF;-0,3;-0,31
                Déchets;0,25;0,26
                """);
        assertEquals("""
                energy 2021 = 1200.5
                energy 2022 = 1210.5""", lines(file, "energy"));
        assertEquals("""
                lulucf 2021 = -300
                lulucf 2022 = -310""", lines(file, "lulucf"));
    }

    private Path book(String title) throws IOException {
        var path = folder.resolve("by year.xlsx");
        try (var book = new XSSFWorkbook(); var out = Files.newOutputStream(path)) {
            for (var year : List.of(2021, 2022)) {
                var sheet = book.createSheet("Inv " + year);
                sheet.createRow(0).createCell(0).setCellValue(title);
                var heads = List.of("Category", "CO2", "CH4", "N2O", "HFCs", "Total");
                var row = sheet.createRow(2);
                heads.forEach(head -> row.createCell(heads.indexOf(head)).setCellValue(head));
                var energy = sheet.createRow(3);
                energy.createCell(0).setCellValue("1. Energy");
                var figures = List.of(1000.0 + year, 50.5, 20.25, 0.0, 1070.75 + year);
                figures.forEach(figure -> energy.createCell(1 + figures.indexOf(figure)).setCellValue(figure));
            }
            book.write(out);
        }
        return path;
    }

    @Test
    void aSheetAYearNamesItsUnitInTheTitle() throws IOException, ReadingFailure, WorkbookFailure {
        var file = InventoryReader.read(List.of(book("GHG inventory of the team, kt CO2 eq")), Optional.empty(), Optional.empty());
        assertEquals(List.of(2021, 2022), file.years());
        assertEquals("""
                energy 2021 = 3091.75
                energy 2022 = 3092.75""", lines(file, "energy"));
    }

    @Test
    void aSheetAGasNamesItInItsTitle() throws IOException, ReadingFailure, WorkbookFailure {
        var path = folder.resolve("by gas.xlsx");
        try (var book = new XSSFWorkbook(); var out = Files.newOutputStream(path)) {
            for (var gas : List.of("CO2", "CH4", "N2O")) {
                var sheet = book.createSheet("Gas " + gas);
                sheet.createRow(0).createCell(0).setCellValue("National inventory: " + gas + " emissions, Gg " + gas);
                var head = sheet.createRow(2);
                head.createCell(0).setCellValue("Category");
                head.createCell(1).setCellValue(2021);
                head.createCell(2).setCellValue(2022);
                var energy = sheet.createRow(3);
                energy.createCell(0).setCellValue("1. Energy");
                energy.createCell(1).setCellValue(10.5);
                energy.createCell(2).setCellValue(11.5);
            }
            book.write(out);
        }
        var file = InventoryReader.read(List.of(path), Optional.empty(), Optional.empty());
        assertEquals("""
                energy 2021 = 3087
                energy 2022 = 3381""", lines(file, "energy"));
    }

    @Test
    void theGasStandsInAColumnBesideAMergedSector() throws ReadingFailure {
        var file = read("""
                Inventaire national des GES (kt éq. CO2);;;
                Secteur;Gaz;2021;2022
                Énergie;CO2;1200,5;1210,5
                ;CH4;70,25;77,25
                Déchets;CH4;98,5;99,5
                """);
        assertEquals("""
                energy 2021 = 1270.75
                energy 2022 = 1287.75
                waste 2021 = 98.5
                waste 2022 = 99.5""", table6(file));
    }

    @Test
    void anotherMetricIsRefused() throws IOException {
        var path = book("GHG inventory of the team, kt CO2 eq, GWPs of AR4");
        var refused = assertThrows(InventoryFailure.class, () -> InventoryReader.read(List.of(path), Optional.empty(), Optional.empty()));
        assertTrue(refused.told(WORDS).contains("AR4"), refused.told(WORDS));
    }

    @Test
    void aSheetWithoutUnitIsRefusedWithTheReason() throws IOException {
        var path = book("GHG inventory of the team");
        var refused = assertThrows(InventoryFailure.class, () -> InventoryReader.read(List.of(path), Optional.empty(), Optional.empty()));
        assertTrue(refused.told(WORDS).contains("unit"), refused.told(WORDS));
    }
}
