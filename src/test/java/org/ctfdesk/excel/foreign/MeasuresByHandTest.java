package org.ctfdesk.excel.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tables of measures as ministries keep them, that stand in none of the usual ways. */
class MeasuresByHandTest {
    private static final String TARIFF_AND_LANES = """
            measure/1 achieved@2022 = 120.5
            measure/1 expected@2030 = 780.5
            measure/1 expected@2035 = 900
            measure/1 label = Feed-in tariff
            measure/1 sectors = [energy]
            measure/1 status = [implemented]
            measure/2 expected@2030 = NE
            measure/2 label = Bus lanes
            measure/2 sectors = [transport]
            measure/2 status = [planned]
            """;

    @Test
    void aMeasureHasARowForEachYear() {
        SheetDrawing.of("Actions", """
                Mitigation policies and measures
                Name           | Sector    | Status      | Year | Achieved (kt CO2 eq) | Expected (kt CO2 eq)
                Feed-in tariff | Energy    | Implemented | 2022 | 120.5 |
                               |           |             | 2030 |       | 780.5
                               |           |             | 2035 |       | 900
                Bus lanes      | Transport | Planned     | 2030 |       | NE
                """).becomes("table5", TARIFF_AND_LANES);
    }

    @Test
    void twoMeasuresOfOneNameStayTwo() {
        var drawing = SheetDrawing.of("Actions", """
                Mitigation policies and measures
                Name           | Status      | Start year | Year | Expected (kt CO2 eq)
                Feed-in tariff | Implemented | 2015 | 2030 | 120.5
                Feed-in tariff | Implemented | 2015 | 2030 | 780.5
                """);
        assertTrue(drawing.answers("table5").contains("measure/2 label"), "neither figure is lost for the other");
    }

    @Test
    void theNameIsNotTheFirstColumn() {
        var drawing = SheetDrawing.of("5", """
                No  | Sector(s) affectedi | Namec          | Statush     | Objectives | Achieved 2022 (kt CO2 eq)j, k | 2030 | 2035
                PM1 | Energy              | Feed-in tariff | Implemented |            | 120.5                         | 780.5 | 900
                PM2 | Transport           | Bus lanes      | Planned     |            |                               | NE    |
                """);
        drawing.becomes("table5", TARIFF_AND_LANES);
        assertEquals(Set.of(), drawing.unplaced(), "numbers of rows are no answers");
    }

    @Test
    void measuresStandSideBySideWithTheirStartYears() {
        SheetDrawing.of("PaMs", """
                Mitigation policies and measures
                Name                            | Feed-in tariff | Bus lanes
                Sector(s) affected              | Energy         | Transport
                Status                          | Implemented    | Planned
                Start year                      | 2015           | 2024
                Implementing entity             | Ministry A     | City
                Expected reduction in 2030 (kt) | 780.5          | NE
                """).becomes("table5", """
                measure/1 entities = Ministry A
                measure/1 expected@2030 = 780.5
                measure/1 label = Feed-in tariff
                measure/1 sectors = [energy]
                measure/1 startYear = 2015
                measure/1 status = [implemented]
                measure/2 entities = City
                measure/2 expected@2030 = NE
                measure/2 label = Bus lanes
                measure/2 sectors = [transport]
                measure/2 startYear = 2024
                measure/2 status = [planned]
                """);
    }

    @Test
    void headsThatNobodyListedAreToldByTheirStems() {
        var drawing = SheetDrawing.of("Mesures", """
                Politiques et mesures d’atténuation
                Nom de la mesure | Statut actuel | Secteur(s) économique(s) | Organisme pilote | Coût pour le ministère
                Tarif d’achat    | Mise en œuvre | Énergie                  | Ministère A      | 12
                """);
        drawing.becomes("table5", """
                measure/1 entities = Ministère A
                measure/1 label = Tarif d’achat
                measure/1 sectors = [energy]
                measure/1 status = [implemented]
                """);
        assertEquals(Set.of("E3"), drawing.unplaced(), "a head with words of two columns is left to the user");
    }

    @Test
    void groupsOfYearsMayBeNamedInAnyWords() {
        SheetDrawing.of("سياسات", """
                5- سياسات وتدابير وإجراءات وخطط التخفيف
                الاسم | الوصف   | الأهداف | الحالة | تقديرات
                      |         |         |        | ما تحقق | ما سيتحقق
                      |         |         |        | ٢٠٢٢    | ٢٠٣٠
                محطة  | 500 ميغاواط | خفض  | منفذة  | ٤٥٠٫٥   | ١٬٢٠٠٫٧٥
                """).becomes("table5", """
                measure/1 achieved@2022 = 450.5
                measure/1 description = 500 ميغاواط
                measure/1 expected@2030 = 1200.75
                measure/1 label = محطة
                measure/1 objectives = خفض
                measure/1 status = [implemented]
                """);
    }

    @Test
    void sumsOverGroupsAreNoMeasures() {
        var drawing = SheetDrawing.of("PaMs", """
                Table 5. Mitigation policies and measures
                Name              | Status      | Expected 2030 (kt CO2 eq)
                ENERGY            |             |
                Feed-in tariff    | Implemented | 200
                Subtotal Energy   |             | 200
                Sous-total        |             | NE
                Итого по отходам  |             | 40
                Total of sectors  |             | 240
                Subtotal metering | Planned     | 5
                """);
        drawing.becomes("table5", """
                measure/1 expected@2030 = 200
                measure/1 label = Feed-in tariff
                measure/1 sectors = [energy]
                measure/1 status = [implemented]
                measure/2 expected@2030 = 5
                measure/2 label = Subtotal metering
                measure/2 status = [planned]
                """);
        assertTrue(drawing.proposal().unplaced().stream().anyMatch(cell -> cell.origin().cell().equals("C5")), "it is kept");
    }

    @Test
    void aStartInTwoCalendarYearsIsAskedAbout() {
        assertTrue(SheetDrawing.of("5", """
                Table 5. Mitigation policies and measures
                Name | Status      | Start year of implementation | Expected 2030 (kt CO2 eq)
                One  | Implemented | '2015/16                     | 10
                """).answers("table5").contains("measure/1 startYear = ? 2015"));
    }

    @Test
    void aHeadingNamesTheSectorOfTheMeasuresBelow() {
        var drawing = SheetDrawing.of("PaMs", """
                Table 5. Mitigation policies and measures
                Name              | Sector(s) affected | Status      | Expected 2030 (kt CO2 eq)
                A. ENERGY
                Feed-in tariff    |                    | Implemented | 200
                Bus lanes         | Transport          | Planned     | 5
                Subtotal Energy   |                    |             | 205
                Between           |                    | Planned     | 1
                B. Waste management:
                Landfill gas      |                    | Implemented | 40
                C. Measures of the cities
                Trees             |                    | Planned     | 2
                """);
        var answers = drawing.answers("table5");
        assertTrue(answers.contains("measure/1 sectors = [energy]"), answers);
        assertTrue(answers.contains("measure/2 sectors = [transport]"), answers);
        assertTrue(answers.contains("measure/4 sectors = [waste]"), answers);
        assertTrue(!answers.contains("measure/3 sectors") && !answers.contains("measure/5 sectors"), answers);
    }

    @Test
    void theColumnOfSectorsMayBeMissing() {
        for (var heading : new String[] {"ENERGY", "1. Energy", "I. Energía", "A) Energy", "Энергетика", "Energy sector", "1.A Energy"}) {
            assertTrue(SheetDrawing.of("PaMs", """
                    Table 5. Mitigation policies and measures
                    Name              | Status      | Expected 2030 (kt CO2 eq)
                    %s
                    Feed-in tariff    | Implemented | 200
                    """.formatted(heading)).answers("table5").contains("measure/1 sectors = [energy]"), heading);
        }
    }
}
