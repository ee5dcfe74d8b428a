package org.ctfdesk.excel.foreign.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Units as they are written in six languages: a unit that is missed makes figures a thousand or a million times wrong. */
class UnitsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '=', value = {
        "млн тонн CO2-экв. = 1000", "тыс. тонн CO2-экв. = 1", "миллионов тонн СО2-экв. = 1000", "тысячи тонн = 1",
        "килотонны CO2-экв. = 1", "млрд тонн CO2-экв. = 1000000", "тонн CO2-экв. = 0.001",
        "(كيلوطن من مكافئ ثاني أكسيد الكربون) = 1", "ميغاطن من مكافئ ثاني أكسيد الكربون = 1000", "آلاف الأطنان من مكافئ CO2 = 1",
        "جيغاغرام من مكافئ ثاني أكسيد الكربون = 1", "مليون طن من مكافئ ثاني أكسيد الكربون = 1000",
        "mégatonnes éq. CO2 = 1000", "Mteq CO2 = 1000", "kt éqCO2 = 1", "téragrammes de CO2 = 1000",
        "millones toneladas CO2e = 1000", "kton CO2e = 1", "ktonnes CO2 eq = 1", "Mtonnes CO2eq = 1000", "mln t CO2eq = 1000",
        "thousands of tonnes CO2 eq = 1", "millions of metric tons CO2 eq = 1000", "百万tCO2e = 1000", "Gg CO2-eq/yr = 1",
        "kt CO2e/year = 1", "MtCO2eq/año = 1000"})
    void isScaled(String text, String inKt) {
        assertEquals(inKt, Units.named(text).orElseThrow().inKt().toPlainString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hundreds of tonnes CO2 eq", "десятки тысяч условных тонн CO2-экв.", "MT CO2e"})
    void quantitiesThatNobodyListedAreAskedAbout(String text) {
        assertTrue(Units.named(text).orElseThrow().isOfTwoMeanings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"stone CO2 equivalent, in hectotonnes", "quintaux tonnesco CO2 éq."})
    void unitsThatAreNotKnownAreSeen(String text) {
        assertTrue(Units.isUnknown(text));
    }
}
