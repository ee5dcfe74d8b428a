package org.ctfdesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Units of mass as they are written. */
class MassUnitTest {
    /** A thousand tonnes in Spanish and Portuguese was once a million. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "kt|KILOTONNES", "Gg|KILOTONNES", "mil toneladas|KILOTONNES", "miles de toneladas|KILOTONNES",
        "milhares de toneladas|KILOTONNES", "milliers de tonnes|KILOTONNES", "тыс. т|KILOTONNES", "тысяч тонн|KILOTONNES",
        "千吨|KILOTONNES", "ألف طن|KILOTONNES", "1 000 t|KILOTONNES", "10³ t|KILOTONNES", "Tsd. t|KILOTONNES", "ths t|KILOTONNES",
        "thous. t|KILOTONNES", "Kilotonnes|KILOTONNES",
        "Mt|MEGATONNES", "Tg|MEGATONNES", "mill. t|MEGATONNES", "Mio. t|MEGATONNES", "millones de toneladas|MEGATONNES",
        "millions de tonnes|MEGATONNES", "млн т|MEGATONNES", "百万吨|MEGATONNES", "مليون طن|MEGATONNES", "10^6 t|MEGATONNES",
        "万吨|TENS_OF_KILOTONNES", "10,000 tonnes|TENS_OF_KILOTONNES", "千万吨|TENS_OF_MEGATONNES",
        "亿吨|HUNDREDS_OF_MEGATONNES", "十亿吨|GIGATONNES",
        "Gt|GIGATONNES", "mil millones de toneladas|GIGATONNES", "t|TONNES", "tonnes|TONNES", "metric tons|TONNES", "т|TONNES",
        "吨|TONNES", "طن|TONNES", "kg|KILOGRAMS", "кг|KILOGRAMS"})
    void aNameIsReadWithAndWithoutItsSpacesAndAmongOtherWords(String written, MassUnit unit) {
        assertEquals(Optional.of(unit), MassUnit.named(written));
        assertEquals(Optional.of(unit), MassUnit.named(written.replace(" ", "")));
        assertEquals(Optional.of(unit), MassUnit.within("GHG (" + written + " CO2 eq)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ktoe", "ktep", "total", "transport", "tons", "GWh", "kt CH4", "MNT",
        "thousand tonnes of methane", "million tonnes of oil equivalent", "тонн угля", "kilotonnes of carbon", "gigagrams CH4",
        "hectares", "million", "thousand", "", "2030"})
    void whatIsNoMassIsNone(String written) {
        assertEquals(Optional.empty(), MassUnit.named(written));
    }

    @ParameterizedTest
    @CsvSource({"kgCO2e,KILOGRAMS", "Mg CO2 eq,TONNES", "MgCO2e,TONNES", "МтСО2-экв.,MEGATONNES", "ктСО2-экв,KILOTONNES", "тCO2,TONNES"})
    void aNameGluedToItsGasIsKnown(String written, MassUnit unit) {
        assertEquals(Optional.of(unit), MassUnit.within(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Milton", "total", "mtime", "transport of goods", "GWh"})
    void aWordThatBeginsLikeAUnitIsNone(String text) {
        assertEquals(Optional.empty(), MassUnit.within(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MT", "mt", "MTCO2e", "mT CO2 eq", "mil. t", "mil.t CO2e", "mil t", "mil tonnes CO2e",
        "M.T. CO2e", "M T CO2e", "m t CO2 eq", "m. tons", "M tonnes", "k tonnes", "hundred t", "Tausend t", "тис. т", "tys. ton", "lakh t",
        "10⁴ t", "1e3 t", "106 t", "100,000 t", "الف طن", "1000 Gg CO2 eq", "thousands of kt",
        "10³ kt", "тыс. кт", "Mt CO2 eq (thousands)", "t CO2 eq x 1000", "kt CO2e (x1000)", "crore tonnes"})
    void whatMayBeTwoUnitsIsAskedAbout(String written) {
        assertTrue(MassUnit.isOfTwoMeanings(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mt", "kt CO2 eq", "mil toneladas", "2019 t CO2 eq", "10 000 t", "metric tons", "mill. t", "MtCO2e", "Mton",
        "MMT CO2 eq", "Mt (10^6 t) CO2 eq", "kt (1000 t)", "Gg CO2 eq", "Mg CO2 eq", "in 1000 t CO2 eq", "2030 kt", "1 000 t"})
    void whatIsOneUnitIsNotAskedAbout(String written) {
        assertFalse(MassUnit.isOfTwoMeanings(written));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Mt CO₂-eq.|Mt", "kt of CO2 equivalent|kt", "kt éq. CO2|kt", "тыс. т CO2-экв.|тыст",
        "万吨二氧化碳当量|万吨", "ألف طن من مكافئ ثاني أكسيد الكربون|ألفطن", "kt eq|kt", "kteq|kt", "t CO2e|t"})
    void theMassOfCarbonDioxideEquivalentIsTakenOut(String written, String mass) {
        assertEquals(Optional.of(mass), MassUnit.ofEquivalent(written));
    }

    @Test
    void carbonDioxideAloneIsNoEquivalent() {
        assertEquals(Optional.empty(), MassUnit.ofEquivalent("kt CO2"));
        assertEquals(Optional.empty(), MassUnit.ofEquivalent("kt CH4"));
    }

    @ParameterizedTest
    @EnumSource
    void theFactorIsTheTenthPowerWrittenOut(MassUnit unit) {
        assertEquals(0, BigDecimal.ONE.scaleByPowerOfTen(unit.power()).compareTo(unit.inKt()));
        assertEquals(Math.max(0, -unit.power()), unit.inKt().scale());
    }
}
