package org.ctfdesk.excel.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.ctfdesk.excel.foreign.words.Plain;
import org.ctfdesk.excel.foreign.words.Units;
import org.junit.jupiter.api.Test;

/** Shapes of tables that were seen to be lost: cards, labels that stand once, units and words of other places. */
class OddShapesTest {
    private static final String TWO_MEASURES = """
            measure/1 description = Price for 15 years
            measure/1 expected@2030 = 780.5
            measure/1 instrument = [economic]
            measure/1 label = Feed-in tariff
            measure/1 status = [implemented]
            measure/2 description = Two lines
            measure/2 expected@2030 = NE
            measure/2 instrument = [other]
            measure/2 label = Bus lanes
            measure/2 status = [planned]
            """;

    @Test
    void measuresStandAsCards() {
        var drawing = SheetDrawing.of("Sheets", """
                Mitigation policies and measures
                Name of measure                 | Feed-in tariff
                Description                     | Price for 15 years
                Type of instrument              | Economic
                Status                          | Implemented
                Reductions expected 2030 (kt CO2 eq) | 780.5

                Name of measure                 | Bus lanes
                Description                     | Two lines
                Type of instrument              | Other
                Status                          | Planned
                Reductions expected 2030 (kt CO2 eq) | NE
                Cost                            | 12
                """);
        drawing.becomes("table5", TWO_MEASURES);
        assertEquals(Set.of("B13"), drawing.unplaced(), "what has no place is told");
    }

    @Test
    void theNameOfAMeasureIsTheHeadingOfItsCard() {
        SheetDrawing.of("Sheets", """
                Mitigation policies and measures
                Feed-in tariff
                Description                     | Price for 15 years
                Type of instrument              | Economic
                Status                          | Implemented
                Reductions expected 2030 (kt CO2 eq) | 780.5

                Bus lanes
                Description                     | Two lines
                Type of instrument              | Other
                Status                          | Planned
                Reductions expected 2030 (kt CO2 eq) | NE
                """).becomes("table5", TWO_MEASURES);
    }

    @Test
    void aSectorStandsOnceForItsScenarios() {
        var drawing = SheetDrawing.of("All", """
                Projected GHG emissions, kt CO2 eq
                Sector | Scenario                 | 2022 | 2030
                Energy | With measures            | 120  | 110
                       | With additional measures | 120  | 100
                Waste  | With measures            | 8    | 7
                       | With additional measures | 8    | 6
                """);
        drawing.becomes("table7", """
                energy projection@2030 = 110
                energy recent@2022 = 120
                waste projection@2030 = 7
                waste recent@2022 = 8
                """);
        drawing.becomes("table8", """
                energy projection@2030 = 100
                energy recent@2022 = 120
                waste projection@2030 = 6
                waste recent@2022 = 8
                """);
    }

    @Test
    void scenariosBesideEachOtherShareTheirLabels() {
        var drawing = SheetDrawing.of("All", """
                Emissions by scenario
                       | WM (with measures) |         |  | s/ measures (BAU) |
                Sector | 2022               | 2030    |  | 2022              | 2030
                       | Mt CO2e            | Mt CO2e |  | Mt CO2e           | Mt CO2e
                Energy | 1.2                | 1.1     |  | 1.2               | 1.3
                Transport | 0.3             | 0.4     |  | 0.3               | 0.5
                Waste  | 0.8                | 0.7     |  | 0.8               | 0.9
                """);
        drawing.becomes("table9", """
                energy projection@2030 = 1300
                energy recent@2022 = 1200
                transport projection@2030 = 500
                transport recent@2022 = 300
                waste projection@2030 = 900
                waste recent@2022 = 800
                """);
    }

    @Test
    void sectorsStandSideBySideUnderATitle() {
        SheetDrawing.of("Data", """
                 | GHG projections, with measures |           |         |
                 |                                |           |         |
                 | Year                           | Energy    | Waste   | Transport
                 |                                | kt CO2e   | kt CO2e | kt CO2e
                 | 2021*                          | 120       | 8       | 30
                 | 2025                           | 115       | 7       | 31
                 | 2030                           | 110       | 6       | 32
                 | * Inventory submitted in 2023. |           |         |
                """).becomes("table7", """
                energy projection@2025 = 115
                energy projection@2030 = 110
                energy recent@2021 = 120
                transport projection@2025 = 31
                transport projection@2030 = 32
                transport recent@2021 = 30
                waste projection@2025 = 7
                waste projection@2030 = 6
                waste recent@2021 = 8
                """);
    }

    @Test
    void unitsOfOtherPlacesAreScaled() {
        for (var each : List.of("万吨二氧化碳当量=10", "千万吨二氧化碳当量=10000", "亿吨二氧化碳当量=100000", "百万トンCO2換算=1000", "milhões de toneladas CO2eq=1000",
                "MMTCO2e=1000", "10⁶ t CO2 eq=1000", "10³ t CO2 eq=1", "milhares de toneladas de CO2 eq=1", "TgCO2e=1000",
                "1,000,000 t CO2 eq=1000", "1 000 t CO2 eq=1")) {
            var unit = each.split("=");
            assertEquals(unit[1], Units.named(unit[0]).orElseThrow().inKt().stripTrailingZeros().toPlainString(), each);
        }
    }

    @Test
    void aUnitOfTwoMeaningsIsAskedAbout() {
        var table = """
                Table 7 Projections with measures
                Sector (%s) | 2022 | 2030
                Energy      | 1.2  | 1.1
                Waste       | 0.8  | 0.7
                """;
        assertEquals("? 1100", line(SheetDrawing.of("T", table.formatted("MT CO2e")).answers("table7"), "energy projection@2030"));
        assertEquals("1100", line(SheetDrawing.of("T", table.formatted("Mt CO2e")).answers("table7"), "energy projection@2030"));
    }

    private static String line(String answers, String place) {
        return answers.lines().filter(line -> line.startsWith(place + " = ")).findFirst().orElse(" = ").split(" = ")[1];
    }

    @Test
    void theSameNameInCapitalsIsTheSameMeasure() {
        var drawing = SheetDrawing.of("Words", """
                Mitigation actions
                Name of mitigation action | Description | Status
                F-gas quotas              | Phase-down  | Planned
                """).and("Effects", """
                Mitigation actions: estimated GHG emission reductions
                Mitigation action | Achieved | Expected
                                  | 2022     | 2030
                F-GAS QUOTAS      | 12       | 95
                """);
        drawing.becomes("table5", """
                measure/1 achieved@2022 = 12
                measure/1 description = Phase-down
                measure/1 expected@2030 = 95
                measure/1 label = F-gas quotas
                measure/1 status = [planned]
                """);
    }

    @Test
    void ligaturesAndStretchedLettersAreLaidPlain() {
        assertEquals("mise en oeuvre", Plain.of("Mise en œuvre"));
        assertEquals(Plain.of("الطاقة"), Plain.of("الطـــاقة"));
    }

    @Test
    void portugueseIsRead() {
        SheetDrawing.of("T7", """
                Tabela 7: Projeções de emissões no cenário “com medidas”
                Setor (kt CO2 eq)   | 2022 | 2030
                Energia             | 120  | 110
                Resíduos            | 8    | 7
                Uso da terra, mudança do uso da terra e florestas | -5 | -6
                Total sem LULUCF    | 128  | 117
                """).becomes("table7", """
                energy projection@2030 = 110
                energy recent@2022 = 120
                lulucf projection@2030 = -6
                lulucf recent@2022 = -5
                totalWithout projection@2030 = 117
                totalWithout recent@2022 = 128
                waste projection@2030 = 7
                waste recent@2022 = 8
                """);
    }

    @Test
    void tonnesOfAnotherGasAreNotEnteredAsThoseOfCarbonDioxide() {
        var drawing = SheetDrawing.of("T6", """
                Table 6. Summary of greenhouse gas emissions and removals
                Gas                | Unit      | 2020 | 2021
                CO2 without LULUCF | kt CO2    | 1900 | 1910
                CH4 without LULUCF | kt CH4    | 12.5 | NE
                HFCs               | kt CO2 eq | 30   | 31
                """);
        drawing.becomes("table6", """
                ch4Without year@2020 = ? 12.5
                ch4Without year@2021 = NE
                co2Without year@2020 = 1900
                co2Without year@2021 = 1910
                hfcs year@2020 = 30
                hfcs year@2021 = 31
                """);
        assertEquals(0, drawing.proposal().doubtful().stream().filter(each -> each.answer().isPresent()).count(), "nothing is entered");
        for (var head : List.of("Gas (Gg CH4)", "Gas, kt of methane", "Gas [TJ]")) {
            var other = SheetDrawing.of("T6", """
                    Table 6. Summary of greenhouse gas emissions and removals
                    %s                 | 2020 | 2021
                    CH4 without LULUCF | 12.5 | 12.7
                    N2O without LULUCF | 1.5  | 1.6
                    """.formatted(head));
            assertEquals(4, other.proposal().doubtful().stream().filter(each -> each.answer().isEmpty()).count(), head);
        }
    }

    @Test
    void otherMetricsThanThoseOfAr5AreAskedAbout() {
        var table = """
                Table 6. Summary of greenhouse gas emissions and removals
                kt CO2 eq, GWP of %s
                Category | 2021 | 2022
                Energy   | 900  | 910
                Waste    | 50   | 51
                """;
        assertEquals(List.of("foreign.reason.metric"), asked(SheetDrawing.of("T6", table.formatted("AR4"))));
        assertEquals(List.of(), asked(SheetDrawing.of("T6", table.formatted("AR5"))));
    }

    private static List<String> asked(SheetDrawing drawing) {
        return drawing.proposal().remarks().stream().filter(remark -> remark.asked()).map(remark -> remark.what().key()).toList();
    }

    @Test
    void aUnitBehindALabelCountsForItsRow() {
        SheetDrawing.of("T7", """
                Table 7. Projections, with measures (kt CO2 eq)
                Sector             | 2022 | 2030
                Energy (Mt CO2 eq) | 1.2  | 1.1
                Waste              | 8    | 7
                """).becomes("table7", """
                energy projection@2030 = 1100
                energy recent@2022 = 1200
                waste projection@2030 = 7
                waste recent@2022 = 8
                """);
    }

    @Test
    void aTitleOverATurnedTableMayReadLikeAHead() {
        SheetDrawing.of("data 7", """
                Cuadro 7. Proyecciones de las emisiones de GEI: Escenario con medidas existentes |           |            |
                Año      | Energía   | Transporte | Residuos
                         | kt CO2 eq | kt CO2 eq  | kt CO2 eq
                Año 2020 | 120       | 30         | 8
                Año 2025 | 115       | 31         | 7
                Año 2030 | 110       | NO         | 6
                """).becomes("table7", """
                energy projection@2025 = 115
                energy projection@2030 = 110
                energy recent@2020 = 120
                transport projection@2025 = 31
                transport projection@2030 = NO
                transport recent@2020 = 30
                waste projection@2025 = 7
                waste projection@2030 = 6
                waste recent@2020 = 8
                """);
    }
}
