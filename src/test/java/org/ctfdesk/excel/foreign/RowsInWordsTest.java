package org.ctfdesk.excel.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Tables in words whose labels and heads are shortened, translated, misspelt or written in two languages. */
class RowsInWordsTest {
    private static final String ONE_INDICATOR = """
            indicator/1 label = Net emissions
            recalculation/1 description = None
            reference/1 description = 2010
            relation/1 description = It is the target.
            """;

    @Test
    void rowsOfAnIndicatorAreToldByWordsOfTheirLabels() {
        SheetDrawing.of("1", """
                Table 1. Description of selected indicators
                Indicator                                     | Description
                Net emissions                                 |
                Reference point, level, baseline or base year | 2010
                Updates due to recalculation                  | None
                Relation to NDC                               | It is the target.
                """).becomes("table1", ONE_INDICATOR);
        SheetDrawing.of("Resumen", """
                1. Resumen estructurado: descripción de los indicadores seleccionados
                Indicador                                                 | Descripción
                Net emissions                                             |
                Información sobre el punto de referencia o línea de base  | 2010
                Actualizaciones por nuevos cálculos del inventario        | None
                Relación con la CDN                                       | It is the target.
                """).becomes("table1", ONE_INDICATOR);
    }

    @Test
    void eachIndicatorIsARow() {
        SheetDrawing.of("Indicators", """
                Structured summary: description of selected indicators
                Indicator     | Reference point(s), level(s), baseline(s) | Updates in accordance with any recalculation | Relation to NDC
                Net emissions | 2010                                      | None                                         | It is the target.
                """).becomes("table1", ONE_INDICATOR);
    }

    @Test
    void theDescriptionIsToldByWordsOfItsLabels() {
        SheetDrawing.of("NDC", """
                Description of our NDC
                Element                                | Description
                Target and description                 | Cut 30 %
                Target year                            | 2030
                Base year and value                    | 2010
                Time frame                             | 2021-2030
                Scope and coverage                     | All
                Use of cooperative approaches (Art. 6) | No
                Updates                                | None
                """).becomes("description", """
                cooperativeApproaches description = No
                referencePoint description = 2010
                scope description = All
                target description = Cut 30 %
                targetYear description = 2030
                timeFrame description = 2021-2030
                updates description = None
                """);
        SheetDrawing.of("CDN", """
                Description de la CDN
                                                    | Description
                Cible(s) et description             | Cut 30 %
                Année(s) cible(s) ou période(s)     | 2030
                Point(s) de référence, année de base | 2010
                """).becomes("description", """
                referencePoint description = 2010
                target description = Cut 30 %
                targetYear description = 2030
                """);
    }

    @Test
    void sectionsOfDefinitionsAreToldByWords() {
        SheetDrawing.of("Defs", """
                Definitions needed to understand the NDC
                Term                                                 | Definition
                Sectors or categories defined differently in the NIR |
                Transport                                            | With bunkers.
                Definitions of mitigation co-benefits                |
                Mangroves                                            | Carbon.
                """).becomes("table2", """
                coBenefit/1 definition = Carbon.
                coBenefit/1 label = Mangroves
                sector/1 definition = With bunkers.
                sector/1 label = Transport
                """);
    }

    @Test
    void aParagraphCitedByMistakeDoesNotOutweighTheWords() {
        SheetDrawing.of("3", """
                3. Structured summary: Methodologies and accounting approaches
                Reporting requirement                                                                 | Description
                IPCC guidelines used, as applicable, for estimating emissions (para. 75(c) of the MPGs) | Those of 2006
                Metrics used, as applicable (para. 75(d) of the MPGs)                                   | AR5
                Approach used to address emissions from natural disturbances                            | None
                """).becomes("table3", """
                guidelines description = Those of 2006
                metrics description = AR5
                naturalDisturbances description = None
                """);
    }

    @Test
    void headsOfResponseMeasuresNameEachOthersColumns() {
        SheetDrawing.of("12", """
                Assessment of economic and social impacts of response measures
                Response actions | Sector or activity | Challenges in addressing consequences | Social and economic consequences
                Diversify        | Oil                | Budget                                | Less income
                """).becomes("table12", """
                activity/1 actions = Diversify
                activity/1 challenges = Budget
                activity/1 consequences = Less income
                activity/1 label = Oil
                """);
    }

    @Test
    void headsAndChoicesStandInTwoLanguages() {
        SheetDrawing.of("PaM", """
                Name / Nom | Type of instrument / Type d’instrument | Status / Statut   | Expected / Attendues 2030 (kt CO2 eq)
                Carbon tax | Economic / Économique                  | Adopted / Adoptée | 45.5
                """).becomes("table5", """
                measure/1 expected@2030 = 45.5
                measure/1 instrument = [economic]
                measure/1 label = Carbon tax
                measure/1 status = [adopted]
                """);
    }

    @Test
    void misspeltLabelsAreReadAndAskedAbout() {
        var drawing = SheetDrawing.of("Sheet1", """
                Projetcions of GHG emissions - with measrues scenario (kt CO2 eq)
                Sectr                                   | 2022 | 2030
                Enegry                                  | 120  | 110
                Industrial proceses and product use     | 20   | 19
                Agricutlure                             | 30   | 29
                Total witout LULUCF                     | 170  | 158
                Forest                                  | -3   | -4
                """);
        drawing.becomes("table7", """
                agriculture projection@2030 = 29
                agriculture recent@2022 = 30
                energy projection@2030 = 110
                energy recent@2022 = 120
                industry projection@2030 = 19
                industry recent@2022 = 20
                ownSector/1 label = Forest
                ownSector/1 projection@2030 = -4
                ownSector/1 recent@2022 = -3
                totalWithout projection@2030 = 158
                totalWithout recent@2022 = 170
                """);
        assertEquals(4, drawing.asked("foreign.reason.misspelt"));
    }

    @Test
    void reductionsOfAYearThatNobodySortsAreAskedAbout() {
        var drawing = SheetDrawing.of("PaM", """
                Policies and measures
                Name       | Status  | 2022 | 2025 | 2030
                Carbon tax | Adopted | 1    | 2    | 3
                """);
        assertEquals(1, drawing.asked("foreign.reason.achievedOrExpected"));
        var sorted = SheetDrawing.of("PyM", """
                Políticas y medidas
                Nombre     | Estado   | Lograda | Prevista |
                           |          | 2022    | 2025     | 2030
                Carbon tax | Adoptada | 1       | 2        | 3
                """);
        sorted.becomes("table5", """
                measure/1 achieved@2022 = 1
                measure/1 expected@2025 = 2
                measure/1 expected@2030 = 3
                measure/1 label = Carbon tax
                measure/1 status = [adopted]
                """);
        assertEquals(0, sorted.asked("foreign.reason.achievedOrExpected"));
    }

    @Test
    void aFigureHasAUnitWithADigitBehindIt() {
        SheetDrawing.of("PaM", """
                Policies and measures
                Name       | Status  | Expected 2030 (kt CO2 eq)
                Carbon tax | Adopted | 1.2 Mt CO2 eq
                Stoves     | Adopted | Not estimated (NE)
                """).becomes("table5", """
                measure/1 expected@2030 = 1200
                measure/1 label = Carbon tax
                measure/1 status = [adopted]
                measure/2 expected@2030 = ? NE
                measure/2 label = Stoves
                measure/2 status = [adopted]
                """);
    }

    @Test
    void sectorsBearTheCodesOfTheirCategories() {
        SheetDrawing.of("PaM", """
                Policies and measures
                Name     | Status  | IPCC sector     | Expected 2030 (kt CO2 eq)
                Fuel tax | Adopted | 1.A.3 Transport | 12.5
                Biogas   | Adopted | 5 Waste         | 7.5
                """).becomes("table5", """
                measure/1 expected@2030 = 12.5
                measure/1 label = Fuel tax
                measure/1 sectors = [transport]
                measure/1 status = [adopted]
                measure/2 expected@2030 = 7.5
                measure/2 label = Biogas
                measure/2 sectors = [waste]
                measure/2 status = [adopted]
                """);
    }

    @Test
    void smallWordsOfOtherLanguagesAreNoOwnRows() {
        SheetDrawing.of("Табл.7", """
                Таблица 7. Прогноз выбросов, сценарий «с мерами», кт CO2-экв.
                Сектор                                        | 2022 | 2030
                Энергетика                                    | 9    | 8
                Прочие (указать)                              | NO   | NO
                Выбросы CO2 без учета нетто-CO2 от ЗИЗЛХ      | 7    | 6
                """).becomes("table7", """
                co2Excluding projection@2030 = 6
                co2Excluding recent@2022 = 7
                energy projection@2030 = 8
                energy recent@2022 = 9
                otherSector projection@2030 = NO
                otherSector recent@2022 = NO
                """);
        SheetDrawing.of("INGEI", """
                Inventario nacional de GEI por sector (Gg CO2 eq)
                Sector                       | 2020 | 2021
                Energía (incluye transporte) | 9    | 8
                Agricultura                  | 3    | 3
                Residuos                     | 2    | 1
                """).becomes("table6", """
                agriculture year@2020 = 3
                agriculture year@2021 = 3
                energy year@2020 = 9
                energy year@2021 = 8
                waste year@2020 = 2
                waste year@2021 = 1
                """);
    }
}
