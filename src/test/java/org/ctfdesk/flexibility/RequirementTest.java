package org.ctfdesk.flexibility;

import static org.ctfdesk.flexibility.Requirement.FLEXIBLE;
import static org.ctfdesk.flexibility.Requirement.GENERAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures worked out by hand from the paragraphs. */
class RequirementTest {
    @ParameterizedTest
    @CsvSource({"2020,2040", "2021,2040", "2022,2040", "2023,2040", "2024,2040", "2025,2045", "2026,2045", "2029,2045", "2030,2050"})
    void projectionsExtendFifteenYearsBeyondTheNextYearEndingInZeroOrFive(int latest, int last) {
        assertEquals(last, GENERAL.lastProjected(latest, 2030));
    }

    @ParameterizedTest
    @CsvSource({"2030", "2035", "2040"})
    void withFlexibilityTheyExtendToTheEndOfTheNdc(int end) {
        for (var latest : List.of(2022, 2023, 2024, 2025)) {
            assertEquals(end, FLEXIBLE.lastProjected(latest, end));
        }
    }

    @ParameterizedTest
    @CsvSource({"2024,2022,2021", "2025,2023,2022", "2026,2024,2023", "2028,2026,2025"})
    void theLatestYearIsTwoYearsBeforeTheSubmissionOrThree(int submitted, int general, int flexible) {
        assertEquals(general, GENERAL.latestYear(submitted));
        assertEquals(flexible, FLEXIBLE.latestYear(submitted));
    }

    @ParameterizedTest
    @CsvSource({
        "50000,25,50,50,100", "100000,50,100,100,200", "400000,200,400,400,800", "900000,450,900,900,1800",
        "1000000,500,1000,1000,2000", "1200000,500,1200,1000,2400"})
    void categoriesAreInsignificantBelowAShareOrALevel(
            BigDecimal total, BigDecimal one, BigDecimal together, BigDecimal flexibleOne, BigDecimal flexibleTogether) {
        assertEquals(0, one.compareTo(GENERAL.insignificant(total)));
        assertEquals(0, together.compareTo(GENERAL.insignificantTogether(total)));
        assertEquals(0, flexibleOne.compareTo(FLEXIBLE.insignificant(total)));
        assertEquals(0, flexibleTogether.compareTo(FLEXIBLE.insignificantTogether(total)));
    }

    @ParameterizedTest
    @CsvSource({"95,false,true", "90,false,false", "90,true,true", "85,true,true", "84.9,true,false"})
    void keyCategoriesHaveALeastThreshold(BigDecimal threshold, boolean flexible, boolean allowed) {
        assertEquals(allowed, threshold.compareTo((flexible ? FLEXIBLE : GENERAL).keyThreshold()) >= 0);
    }

    @Test
    void threeGasesAreReportedAndThoseThatAreKept() {
        var three = Set.of("co2", "ch4", "n2o");
        assertFalse(three.containsAll(GENERAL.gases(List.of())));
        assertEquals(7, GENERAL.gases(List.of()).size());
        assertEquals(three, FLEXIBLE.gases(List.of()));
        assertFalse(three.containsAll(FLEXIBLE.gases(List.of("hfcs"))));
        // HFCs in the NDC, SF6 reported before
        assertEquals(Set.of("co2", "ch4", "n2o", "hfcs", "sf6"), FLEXIBLE.gases(List.of("hfcs", "sf6")));
        assertFalse(Set.of("co2", "ch4", "n2o", "hfcs").containsAll(FLEXIBLE.gases(List.of("hfcs", "sf6"))));
    }

    @Test
    void theSeriesBeginsIn1990() {
        assertEquals(years(1990, 2022), GENERAL.series(2010, 2022));
        assertEquals("1990–2023", YearsText.of(GENERAL.series(2010, 2023)));
        assertFalse(years(2000, 2022).containsAll(GENERAL.series(2010, 2022)));
    }

    @Test
    void withFlexibilityTheSeriesHoldsTheReferenceYearAndAllFrom2020() {
        assertEquals(List.of(2010, 2020, 2021, 2022, 2023), FLEXIBLE.series(2010, 2023));
        assertEquals("2010, 2020–2023", YearsText.of(FLEXIBLE.series(2010, 2023)));
        assertTrue(List.of(2010, 2020, 2021, 2022).containsAll(FLEXIBLE.series(2010, 2022)));
        assertFalse(List.of(2020, 2021, 2022).containsAll(FLEXIBLE.series(2010, 2022)));
        assertFalse(List.of(2010, 2020, 2022).containsAll(FLEXIBLE.series(2010, 2022)));
        assertEquals(years(2020, 2022), FLEXIBLE.series(0, 2022));
        assertEquals(years(2020, 2022), FLEXIBLE.series(2030, 2022), "a reference year to come");
        assertEquals(years(2020, 2022), FLEXIBLE.series(2021, 2022));
    }

    private static List<Integer> years(int from, int to) {
        return IntStream.rangeClosed(from, to).boxed().toList();
    }
}
