package org.ctfdesk.excel.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of workbooks that nobody's program made are found by what they say, and nothing of them is lost or guessed. */
class ForeignReadingTest {
    @Test
    void findsProjectionsByTitleAndScalesTheirUnit() {
        SheetDrawing.of("Sheet1", """
            Table 8. GHG projections, with additional measures (Mt CO2 eq)

            Sector                 | 2022  | 2030
            Energy                 | 12.35 | '9.1
            Forestry/LULUCF        | -4.2  | -4.5
            Of which mangroves     | -0.1  | NE
            """).becomes("table8", """
            energy projection@2030 = 9100
            energy recent@2022 = 12350
            lulucf projection@2030 = -4500
            lulucf recent@2022 = -4200
            ownSector/1 label = Of which mangroves
            ownSector/1 projection@2030 = NE
            ownSector/1 recent@2022 = -100
            """);
    }

    @Test
    void tellsTablesBesideEachOtherApart() {
        var sheet = SheetDrawing.of("all", """
            Table 10: key indicators |      |      |      |  | Table 11: key assumptions |          |      |
            Key indicator | Unit     | 2022 | 2030 |  | Parameter     | Unit     | 2022 | 2030
            Solar share   | %        | 12.5%| 40 % |  | Population    | thousand | 112.4| 119
            """);
        sheet.becomes("table10", """
            keyIndicator/1 label = Solar share
            keyIndicator/1 projection@2030 = 40
            keyIndicator/1 recent@2022 = 12.5
            keyIndicator/1 unit = [perCent]
            """);
        sheet.becomes("table11", """
            assumption/1 label = Population
            assumption/1 projection@2030 = 119
            assumption/1 recent@2022 = 112.4
            assumption/1 unit = [thousand]
            """);
    }

    @Test
    void readsTablesThatAreTurned() {
        SheetDrawing.of("x", """
            7. Projections with measures, kt CO2 eq
            Year | Energy | Transport | Agriculture | Waste
            2022 | 100    | 50        | 30          | 5
            2030 | 90     | 45        | 31          | NO
            """).becomes("table7", """
            agriculture projection@2030 = 31
            agriculture recent@2022 = 30
            energy projection@2030 = 90
            energy recent@2022 = 100
            transport projection@2030 = 45
            transport recent@2022 = 50
            waste projection@2030 = NO
            waste recent@2022 = 5
            """);
    }

    @Test
    void readsMeasuresInFrench() {
        SheetDrawing.of("Mesures", """
            Tableau 5. Politiques et mesures d'atténuation
            Nom | Description | Objectifs | Type d’instrument | État d’avancement | Secteur(s) visé(s) | Gaz visés | Année de début de la mise en œuvre | Obtenues 2022 (kt éq. CO2) | Escomptées 2030 (kt éq. CO2)
            Taxe carbone (1) | Une taxe | Moins de CO2 | Économique | Adoptée | Énergie, Transports | CO2 | 2021 | '1 250,5 | '2 000,0 (1)
            (1) Estimation du modèle national.
            """).becomes("table5", """
            measure/1 achieved@2022 = 1250.5
            measure/1 description = Une taxe
            measure/1 expected@2030 = 2000.0 [1]
            measure/1 gases = [co2]
            measure/1 instrument = [economic]
            measure/1 label = Taxe carbone
            measure/1 objectives = Moins de CO2
            measure/1 sectors = [energy; transport]
            measure/1 startYear = 2021
            measure/1 status = [adopted]
            """);
    }

    @Test
    void readsTheInventoryInBothItsParts() {
        SheetDrawing.of("GHG", """
            GHG inventory, Gg CO2-eq
            Gas                                         | 1990 | 2022
            CO2 emissions without net CO2 from LULUCF   | 90   | 80
            Total (without LULUCF)                      | 120  | 110
            GREENHOUSE GAS SOURCE AND SINK CATEGORIES   | 1990 | 2022
            1. Energy                                   | 70   | 60
            6.A Fireworks                               | 0.1  | 0.2
            Total (with LULUCF)                         | 100  | 95
            """).becomes("table6", """
            co2Without year@1990 = 90
            co2Without year@2022 = 80
            energy year@1990 = 70
            energy year@2022 = 60
            ownSector/1 label = 6.A Fireworks
            ownSector/1 year@1990 = 0.1
            ownSector/1 year@2022 = 0.2
            totalSectors year@1990 = 100
            totalSectors year@2022 = 95
            totalWithout year@1990 = 120
            totalWithout year@2022 = 110
            """);
    }

    @Test
    void asksWhatHasTwoReadingsAndEntersNothing() {
        SheetDrawing.of("WM", """
            kt CO2 eq  | 2022   | 2030
            Energy     | '1.234 | '1.300
            Transport  | 'n/d   | -
            Waste      | <1     | '~5
            Agriculture| #REF!  | =
            Industry   | NO     | 7 %
            """).becomes("table7", """
            agriculture projection@2030 = ?
            agriculture recent@2022 = ?
            energy projection@2030 = ? 1.300 or 1300
            energy recent@2022 = ? 1.234 or 1234
            industry projection@2030 = ?
            industry recent@2022 = NO
            transport projection@2030 = ?
            transport recent@2022 = ?
            waste projection@2030 = ? 5
            waste recent@2022 = ?
            """);
    }

    @Test
    void asksWhereTwoCellsDisagree() {
        SheetDrawing.of("a", """
            7. Projections with measures
            kt CO2 eq | 2022 | 2030
            Energy    | 10   | 20
            Waste     | 1    | 2
            """).and("b", """
            7. Projections with measures
            kt CO2 eq | 2022 | 2030
            Energy    | 11   | 20
            """).becomes("table7", """
            energy projection@2030 = 20
            energy recent@2022 = ? 10 or 11
            waste projection@2030 = 2
            waste recent@2022 = 1
            """);
    }

    @Test
    void asksWhichScenarioWhereNothingSaysIt() {
        var proposal = SheetDrawing.of("x", """
            kt CO2 eq | 2022 | 2030
            Energy    | 10   | 20
            Transport | 5    | 6
            Waste     | 1    | 2
            """).proposal();
        assertEquals(List.of(), proposal.placed());
    }

    @Test
    void leavesOldTablesAndTellsThem() {
        var proposal = SheetDrawing.of("Table 6(a)", """
            Table 6(a) Information on updated greenhouse gas projections under a ‘with measures’ scenario
            kt CO2 eq | 1990 | 2022 | 2030
            Energy    | 9    | 10   | 20
            Transport | 4    | 5    | 6
            Waste     | 1    | 1    | 2
            """).and("new", """
            8. Projections with additional measures
            kt CO2 eq | 2022 | 2030
            Energy    | 10   | 15
            """).proposal();
        assertTrue(proposal.placed().stream().allMatch(cell -> cell.place().table().path().equals("table8")));
        assertTrue(proposal.remarks().stream().anyMatch(remark -> remark.what().key().equals("foreign.reason.oldTable")));
    }

    @Test
    void leavesHiddenSheetsAndAsksAboutHiddenRows() {
        var sheet = new SheetDrawing().and("shown", false, """
            7. Projections with measures
            kt CO2 eq | 2022 | 2030
            Energy    | 10   | 20
            Waste     | 1    | 2
            """, 3).and("draft", true, """
            7. Projections with measures
            kt CO2 eq | 2022 | 2030
            Energy    | 99   | 98
            """);
        sheet.becomes("table7", """
            energy projection@2030 = 20
            energy recent@2022 = 10
            waste projection@2030 = ? 2
            waste recent@2022 = ? 1
            """);
        assertTrue(sheet.proposal().remarks().stream().anyMatch(remark -> remark.what().key().equals("foreign.reason.hiddenSheet")));
    }

    @Test
    void takesPartyYearsAndStateFromWhatTheFileSays() {
        var sheet = SheetDrawing.of("Table7", """
            7. Information on projections of greenhouse gas emissions and removals under a ‘with measures’ scenario
            Party: Republic of Ilmaria
            (kt CO2 eq) | 2023 | 2025 | 2040
            Energy      | 1    | 2    | 3
            """).named("XIL-CTF-NDC-2026-V1.0-20261231-154207_started.xlsx");
        var edit = sheet.proposal().edit("importWorkbook", java.time.LocalDate.of(2026, 12, 1), "");
        var profile = edit.applyTo(SheetDrawing.blank()).profile();
        assertEquals("Republic of Ilmaria", profile.party().name());
        assertEquals("XIL", profile.party().iso3());
        assertEquals(2023, profile.periods().inventoryTo());
        assertEquals(2040, profile.periods().projectionTo());
        assertTrue(sheet.proposal().remarks().stream().anyMatch(remark -> remark.what().key().equals("foreign.reason.draft")));
    }

    @Test
    void keepsEveryCellThatHasNoPlace() {
        var sheet = SheetDrawing.of("x", """
            7. Projections with measures
            kt CO2 eq | 2022 | 2027 | 2030 | checked by
            Energy    | 1    | 7    | 2    | MK
            Notes
            See annex 3.
            """);
        assertEquals(Set.of("B3", "D3"), placedCells(sheet));
        var left = sheet.proposal().unplaced().stream().map(cell -> cell.origin().text()).toList();
        assertTrue(left.containsAll(List.of("MK", "Notes", "See annex 3.")), left.toString());
    }

    @Test
    void asksWhereTheCoverNamesAnotherParty() {
        var own = SheetDrawing.blank();
        var report = own.with(own.profile().with(own.profile().party().withName("Ilmaria").withIso3("XIL")));
        for (var said : List.of("Kingdom of Halmark (HLM)", "Ilmaria (XIL)", "Ilmaria", "Ilmaria (NDC)")) {
            var sheet = SheetDrawing.of("Table7", """
                7. Information on projections of greenhouse gas emissions and removals under a ‘with measures’ scenario
                Party: %s
                (kt CO2 eq) | 2023 | 2025 | 2040
                Energy      | 1    | 2    | 3
                """.formatted(said));
            assertEquals(said.endsWith("(HLM)"), ForeignReading.of(List.of(sheet.book()), report).orElseThrow().remarks().stream()
                    .anyMatch(remark -> remark.asked() && remark.what().key().equals("foreign.reason.otherParty")), said);
        }
    }

    /** Each was asked as a workbook of Morocco, Finland, Estonia, Peru. */
    @ParameterizedTest
    @CsvSource({"Tables 15 MAR CTF.xlsx, France (FRA), ''", "FIN_CTF_v3.xlsx, France (FRA), ''", "EST CTF 2030.xlsx, France (FRA), ''",
        "tables PER NDC.xlsx, France (FRA), ''", "FIN_CTF_v3.xlsx, Andorra (AND), AND", "Tables AND CTF.xlsx, '', ''",
        "AND_CTF_v3.xlsx, '', AND", "FIN_CTF_v3.xlsx, '', FIN"})
    void theNameOfAFileNamesAPartyWhereNoCoverDoes(String file, String cover, String asked) {
        var own = SheetDrawing.blank();
        var report = own.with(own.profile().with(own.profile().party().withName("France").withIso3("FRA")));
        var sheet = SheetDrawing.of("Table7", """
                7. Information on projections of greenhouse gas emissions and removals under a ‘with measures’ scenario
                %s
                (kt CO2 eq) | 2023 | 2025 | 2040
                Energy      | 1    | 2    | 3
                """.formatted(cover.isEmpty() ? "Draft" : "Party: " + cover)).named(file);
        assertEquals(asked, ForeignReading.of(List.of(sheet.book()), report).orElseThrow().remarks().stream()
                .filter(remark -> remark.what().key().equals("foreign.reason.otherParty"))
                .map(remark -> String.valueOf(remark.what().facts().getFirst())).findFirst().orElse(""));
    }

    private static Set<String> placedCells(SheetDrawing sheet) {
        var cells = new java.util.TreeSet<String>();
        sheet.proposal().placed().stream().filter(cell -> cell.place().column().year() != 2027)
                .forEach(cell -> cells.add(cell.origin().cell()));
        return cells;
    }

    @Test
    void findsNothingInABudget() {
        assertFalse(ForeignReading.of(List.of(SheetDrawing.of("Budget", """
            Budget of the project | 2025 | 2026
            Staff                 | 1200 | 1300
            Travel                | 300  | 250
            Total                 | 1500 | 1550
            """).book()), SheetDrawing.blank()).isPresent());
    }
}
