package org.ctfdesk.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ctfdesk.inventory.file.InventoryReader;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.text.ReadingFailure;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;

/** A row with emissions that cannot be used leaves blank every sum that it may belong to, and is named there. */
class LostRowsTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final String OTHERS = """
            1. Energy,CO2,kt,100,110
            2. Industrial processes,CO2,kt,20,21
            4. LULUCF,CO2,kt,-50,-51
            5. Waste,CO2,kt,1,1
            """;

    private InventoryProposal proposal;

    private Report taken(String rows) throws ReadingFailure {
        var bytes = ("category,gas,unit,2022,2023\n" + rows).getBytes(StandardCharsets.UTF_8);
        var file = InventoryReader.read("f.csv", bytes, Optional.empty());
        var blank = Report.blank(Samples.of("host").profile());
        proposal = InventoryMapping.propose(file, blank, ImportWish.of("2026-11-01"), WORDS);
        return proposal.edit().applyTo(blank);
    }

    private static String at(Report report, String row) {
        return report.answer(Place.of("table6", row, "year@2023"))
                .map(answer -> answer instanceof Quantity.Amount amount ? amount.value().stripTrailingZeros().toPlainString() : "key")
                .orElse("");
    }

    private String told() {
        return String.join("\n", Taken.told(proposal));
    }

    @Test
    void aSectorInAnUnknownUnitIsNotLeftOutOfTheTotal() throws ReadingFailure {
        var report = taken(OTHERS.replace("processes,CO2,kt", "processes,CO2,loads") + "3. Agriculture,CO2,kt,5,5\n");
        for (var row : List.of("industry", "co2Without", "co2With")) {
            assertEquals("", at(report, row), row);
        }
        assertEquals("110", at(report, "energy"));
        assertTrue(told().contains("line 3: “2. Industrial processes”, CO2 could not be used"), told());
        assertTrue(!told().contains("no row for Industrial"), told());
    }

    @Test
    void aSectorOfAnUnknownNameIsNotLeftOutOfTheTotal() throws ReadingFailure {
        var report = taken(OTHERS + "3. Ackerbau,CO2,kt,5,5\n");
        assertEquals("", at(report, "co2Without"));
        assertEquals("", at(report, "co2With"));
        assertEquals("110", at(report, "energy"));
        assertTrue(told().contains("“3. Ackerbau”, CO2 could not be used"), told());
    }

    @Test
    void aGasThatIsNotKnownLeavesItsSectorBlank() throws ReadingFailure {
        var report = taken(OTHERS + "3. Agriculture,CO2,kt,5,5\n2. Industrial processes,HFC-134a,t,3,3\n1. Energy,NOx,kt,4,4\n");
        assertEquals("", at(report, "industry"));
        assertEquals("", at(report, "hfcs"));
        assertEquals("110", at(report, "energy"), "precursors belong to no sum");
        assertEquals("137", at(report, "co2Without"));
    }

    @Test
    void partsMemoItemsAndZerosLeaveNothingBlank() throws ReadingFailure {
        var report = taken(OTHERS + """
                3. Agriculture,CO2,kt,5,5
                3. Agriculture,CH4,kt,2,2
                Enteric fermentation,CH4,kt,1.5,1.5
                International aviation,CO2,kt,9,9
                1.D.1.b Navigation,CO2,kt,9,9
                CO2 emissions from biomass,CO2,kt,9,9
                Something else,CH4,kt,0,0
                """);
        assertEquals("137", at(report, "co2Without"));
        assertEquals("86", at(report, "co2With"));
        assertEquals("56", at(report, "ch4Without"));
        assertTrue(told().contains("“International aviation” stands outside the totals"), told());
        assertTrue(told().contains("1 rows are parts of sectors"), told());
    }

    @Test
    void aPartWithoutItsSectorIsNotTheSector() throws ReadingFailure {
        var report = taken(OTHERS + "Enteric fermentation,CH4,kt,1.5,1.5\n5. Waste,CH4,kt,1,1\n");
        assertEquals("", at(report, "agriculture"));
        assertEquals("", at(report, "ch4Without"));
        assertEquals("29", at(report, "waste"));
    }

    @Test
    void aGasWithoutAnyRowIsTold() throws ReadingFailure {
        taken(OTHERS + "3. Agriculture,CO2,kt,5,5\n");
        assertTrue(told().contains("there is no row for CH4; N2O"), told());
    }

    @Test
    void afoluIsPutTogetherHoweverItIsNamed() throws ReadingFailure {
        for (var names : List.of(
                List.of("3.A - Livestock", "3.B - Land", "3.C - Aggregate sources and non-CO2 emissions sources on land", "3.D - Other"),
                List.of("AFOLU - Livestock", "AFOLU - Land", "AFOLU - Aggregate sources", "AFOLU - Harvested wood products"),
                List.of("3A Bétail", "3B Terres", "3C Sources agrégées et sources d'émissions de non-CO2 sur les terres", "3D Autres"),
                List.of("3.A. Ganado", "3.B. Tierra", "3.C. Fuentes agregadas y fuentes de emisión no CO2 de la tierra", "3.D. Otros"),
                List.of("3.A Животноводство", "3.B Земли", "3.C Агрегированные источники", "3.D Прочее"),
                List.of("3A 牲畜", "3B 土地", "3C 土地上的累积源和非二氧化碳排放源", "3D 其他"),
                List.of("3.A الماشية", "3.B الأراضي", "3.C المصادر المجمعة", "3.D أخرى"),
                List.of("Livestock", "Land", "Aggregate sources and non-CO2 emissions sources on land",
                        "Other (harvested wood products)"))) {
            var report = taken("""
                    1. Energy,CO2,kt,100,110
                    2. IPPU,CO2,kt,20,21
                    "%s",CH4,kt,2,2
                    "%s",CO2,kt,-60,-60
                    "%s",CO2,kt,7,7
                    "%s",CO2,kt,-10,-10
                    4. Waste,CH4,kt,1,1
                    """.formatted(names.toArray()));
            assertEquals("63", at(report, "agriculture"), names.toString());
            assertEquals("-70", at(report, "lulucf"), names.toString());
            assertEquals("138", at(report, "co2Without"), names.toString());
            assertEquals("68", at(report, "co2With"), names.toString());
            assertEquals("84", at(report, "ch4With"), names.toString());
        }
    }

    @Test
    void aPartOfAfoluThatIsNotUnderstoodLeavesItsGasBlank() throws ReadingFailure {
        var report = taken("""
                1. Energy,CO2,kt,100,110
                2. IPPU,CO2,kt,20,21
                3. AFOLU,CO2,kt,-50,-50
                3.A. Viehbestand,CH4,kt,2,2
                4. Waste,CH4,kt,1,1
                """);
        assertEquals("", at(report, "ch4With"));
        assertEquals("", at(report, "ch4Without"));
        assertEquals("81", at(report, "co2With"));
    }

    @Test
    void subcategoriesOfTheGuidelinesAloneAreNoSector() throws ReadingFailure {
        var report = taken(OTHERS.replace("4. LULUCF,CO2,kt,-50,-51\n", "")
                + "3.A.1 - Enteric Fermentation,CH4,kt,2,2\n3.B.1 - Forest land,CO2,kt,-9,-9\n5. Waste,CH4,kt,1,1\n");
        for (var row : List.of("agriculture", "lulucf", "ch4Without", "ch4With", "co2With", "co2Without")) {
            assertEquals("", at(report, row), row);
        }
    }
}
