package org.ctfdesk.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.ctfdesk.derive.figure.CarbonUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Years, amounts and percentages read off a Party's words; what could be read in two ways is left alone. */
class FreeTextTest {
    private static List<String> figures(String text) {
        return FreeText.figures(text).stream().map(BigDecimal::toPlainString).toList();
    }

    @Test
    void yearsAreFourDigitsOfTheirOwn() {
        assertEquals(Set.of(1990, 2030), FreeText.years("From 1990 to 2030."));
        assertEquals(Set.of(), FreeText.years("12030, 2030.5, 0.2030, 20301, 3030"));
        assertEquals(List.of(1990, 2010), List.copyOf(FreeText.years("2010 and 1990")), "in their order");
    }

    @Test
    void aFiscalYearIsBoth() {
        assertEquals(Set.of(2009, 2010), FreeText.years("in 2009/10"));
        assertEquals(Set.of(1999, 2000), FreeText.years("in 1999–00"));
        assertEquals(Set.of(2009), FreeText.years("chapter 2009/12"));
        assertTrue(FreeText.isFiscal("in 2009/10"));
        assertFalse(FreeText.isFiscal("in 2009"));
    }

    @Test
    void aTextIsLookedThroughQuicklyForAYear() {
        assertTrue(FreeText.mayNameYear("abc 2031", year -> year == 2031));
        assertFalse(FreeText.mayNameYear("abc 2031", year -> year == 2030));
        assertFalse(FreeText.mayNameYear("203", year -> true));
        assertEquals(2020, FreeText.yearAt("x2020", FreeText.nextYear("x2020", 0)));
        assertEquals(-1, FreeText.nextYear("2020", 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            70 500 kt CO2 eq.            | 70500    | KT
            70,500 kt CO₂                | 70500    | KT
            1 234 567 t of CO2           | 1234567  | T
            48.15 Mt CO2 eq              | 48.15    | MT
            3 Gg CO2                     | 3        | KT
            0,5 Mt CO2                   | 0.5      | MT
            """)
    void amountsHaveTheirUnit(String text, BigDecimal value, CarbonUnit unit) {
        assertEquals(List.of(new FreeText.Carbon(value, unit)), FreeText.carbon("It was " + text + " in all"));
    }

    @Test
    void anAmountThatCanBeReadInTwoWaysSpoilsAll() {
        assertEquals(List.of(), FreeText.carbon("48.150 kt CO2 and 12 kt CO2"));
        assertEquals(2, FreeText.carbon("48.15 kt CO2 and 12 kt CO2").size());
        assertEquals(List.of(), FreeText.carbon("48 kt of cement"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"19.7 %", "19.7%", "19.7 per cent", "19.7 percent", "19,7 pour cent", "19,7 por ciento", "19,7 процента"})
    void perCentIsASignOrWords(String text) {
        var read = FreeText.perCents("of " + text + " below");
        assertEquals(new BigDecimal("19.7"), read.getFirst().value());
        assertEquals(3, read.getFirst().at());
        assertEquals(0, read.getFirst().sign());
    }

    @Test
    void aSignBeforePerCentIsKept() {
        assertEquals(List.of(-1, -1, 1), FreeText.perCents("-5 %, −6 % and +7 %").stream().map(FreeText.PerCent::sign).toList());
        assertEquals(List.of(), FreeText.perCents("5 percentages"));
    }

    @Test
    void figuresAreNeitherYearsNorOfTwoReadings() {
        assertEquals(List.of("5600", "6.5", "12"), figures("In 2021, 5 600 of 6.5, and 12."));
        assertEquals(List.of("1234567"), figures("1,234,567"));
        assertEquals(List.of(), figures("1.234 in 2030"));
        assertEquals(List.of("3.14"), figures("3,14"), "two digits behind a comma are decimals");
    }

    @Test
    void sentencesEndWithTheirSignAndNotWithinAFigure() {
        assertEquals(List.of("It was 3.5.", " Then 4.", " 是的。", "好"), FreeText.sentences("It was 3.5. Then 4. 是的。好").toList());
        assertEquals(List.of("one", "two"), FreeText.sentences("one\ntwo").toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"NA", "n/a", "N.A.", "not applicable", "None.", " not relevant "})
    void bareWordsSayNothing(String text) {
        assertTrue(FreeText.isBareNotApplicable(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NA as the Party has no such sector", "none of these", "", "Nauru"})
    void aReasonSaysSomething(String text) {
        assertFalse(FreeText.isBareNotApplicable(text));
    }

    @Test
    void namesAreComparedWithoutBlanksOrSigns() {
        assertEquals(FreeText.plain("Net GHG\u00a0emissions"), FreeText.plain("net ghg  Emissions"));
        assertEquals("net emissions of co2 50 %", FreeText.name("Net emissions (of CO2), 50 %!"));
    }

    @Test
    void intensityIsCarbonByAnotherThing() {
        assertTrue(FreeText.isIntensity("kg CO₂ eq. per unit of GDP"));
        assertTrue(FreeText.isIntensity("t CO2/inhabitant"));
        assertFalse(FreeText.isIntensity("kt CO2 eq."));
        assertFalse(FreeText.isIntensity("kWh per head"));
    }
}
