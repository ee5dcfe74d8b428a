package org.ctfdesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Figures as people type them, in each style. */
class NumberStyleTest {
    static List<NumberStyle> styles() {
        return List.of(NumberStyle.POINT, NumberStyle.COMMA, NumberStyle.SPACE, NumberStyle.PLAIN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "0 | 0", "007 | 7", "12 | 12", "12.40 | 12.40", "0.000000000123 | 0.000000000123",
        "1,234 | 1234", "12,345.6 | 12345.6", "1,234,567.89 | 1234567.89", "1234567.89 | 1234567.89",
        "1 234 | 1234", "1\u00a0234.5 | 1234.5", "1\u202f234 | 1234", "1\u2009234 | 1234", "1'234.5 | 1234.5", "1’234’567 | 1234567",
        "-5 | -5", "− 5 | -5", "–5.5 | -5.5", "‒5 | -5", "+5 | 5", "(123) | -123", "(1,234.5) | -1234.5", "( 7 ) | -7",
        "1e3 | 1000", "1.5E-3 | 0.0015", "2.50e2 | 250", "-1E+2 | -100",
        "12,34,567 | 1234567", "1,23,456.5 | 123456.5", "(1,00,00,000) | -10000000",
        "△91.25 | -91.25", "▲ 1,234 | -1234", "5- | -5", "1,234.50- | -1234.50",
                "1,234.5− | -1234.5", "‐5 | -5", "（12） | -12", "－5 | -5", "\u200e-5\u200f | -5",
                "\ufeff1\u00ad2.5 | 12.5",
        "\u20671,234\u2069 | 1234", "1\u2007234 | 1234", "1‘234 | 1234", "１，２３４．５ | 1234.5",
        "١٢٣ | 123", "١٢٬٣٤٥٫٦ | 12345.6", "１２.５ | 12.5", "-٥ | -5", "\"  42  \" | 42",
    })
    void pointsPartDecimalsWhereTheCommaGroups(String text, BigDecimal number) {
        assertEquals(Optional.of(number), NumberStyle.POINT.parse(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "1,23", "1,2345", "12,34,56", "0,12,345", "12,345,67", "1,2,345", "1,234,56", ",123", "1,", "1.", ".5", "1.2.3", "1,234 567",
                "1 23", "1.234,5",
        "--5", "-", "+", "()", "(-5)", "((5))", "5--", "5 -", "-5-", "0,512", "01,234", "000,123", "0 512",
        "▼5", "▽5", "▲-5", "△", "▲ NE", "5*", "*5", "5¹",
        "12 kt", "12 %", "twelve", "NE", "1e", "e3", "1e3.5", "1,000e3", "\"\"", "1/2",
                "5 – 6",
    })
    void whatCanOnlyBeAMistakeIsNoNumber(String text) {
        assertEquals(Optional.empty(), NumberStyle.POINT.parse(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1.234 | 1234", "1,234 | 1.234", "1.234.567,89 | 1234567.89", "12,5 | 12.5", "1 234,5 | 1234.5", "(1.234,5) | -1234.5",
        "1,5e3 | 1500", "١٢٫٦ | 12.6", "١٢٫٦٠٠ | 12.600",
    })
    void commasPartDecimalsWhereThePointGroups(String text, BigDecimal number) {
        assertEquals(Optional.of(number), NumberStyle.COMMA.parse(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1.23", "1.5e3", "1.234e3", "1,234,567", "1,234.5", "12.34,5", "12.34.567"})
    void aPointThatGroupsNothingIsNoNumber(String text) {
        assertEquals(Optional.empty(), NumberStyle.COMMA.parse(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"en-US | .", "de-DE | ,", "fr-FR | ,", "de-CH | .", "es-AR | ,", "ru-RU | ,", "ja-JP | ."})
    void theUsualStyleIsThatOfTheCountry(String language, char decimal) {
        assertEquals(decimal, NumberStyle.usualIn(Locale.forLanguageTag(language)).decimal());
    }

    @Test
    void francophoneCountriesPartThousandsBySpaces() {
        assertEquals(NumberStyle.SPACE, NumberStyle.usualIn(Locale.FRANCE));
        assertEquals(NumberStyle.COMMA, NumberStyle.usualIn(Locale.GERMANY));
    }

    @Test
    void plainFiguresTakeNoCommaAtAll() {
        assertEquals(Optional.empty(), NumberStyle.PLAIN.parse("1,234"));
        assertEquals(Optional.of(new BigDecimal("1234.50")), NumberStyle.PLAIN.parse("1234.50"));
        assertEquals(Optional.empty(), NumberStyle.PLAIN.parse("1\u0000234"));
    }

    @Test
    void everyDigitIsWritten() {
        var number = new BigDecimal("-1234567.8900");
        assertEquals("-1,234,567.8900", NumberStyle.POINT.full(number));
        assertEquals("-1.234.567,8900", NumberStyle.COMMA.full(number));
        assertEquals("-1\u202f234\u202f567,8900", NumberStyle.SPACE.full(number));
        assertEquals("-1234567.8900", NumberStyle.PLAIN.full(number));
        assertEquals("0.0", NumberStyle.POINT.full(new BigDecimal("0.0")));
        assertEquals("123", NumberStyle.POINT.full(new BigDecimal("123")));
        assertEquals("1,000", NumberStyle.POINT.full(new BigDecimal("1E+3")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1234.5 | 1,234.5", "1234.5678 | 1,234.5678", "1234.56789 | 1,234.57", "0.000123456 | 0.00012", "0.00000 | 0.00",
        "0.999999 | 1.00", "-0.0000045 | -0.0000045", "12.3400 | 12.3400", "7 | 7", "-1.23456 | -1.23",
    })
    void aTableShowsLongDecimalsRounded(BigDecimal number, String shown) {
        assertEquals(shown, NumberStyle.POINT.shown(number));
    }

    @ParameterizedTest
    @MethodSource("styles")
    void whatIsWrittenIsReadDigitForDigit(NumberStyle style) {
        var random = new Random(20261);
        for (var i = 0; i < 5_000; i++) {
            var number = BigDecimal.valueOf(random.nextLong() >> random.nextInt(64), random.nextInt(20));
            assertEquals(Optional.of(number), style.parse(style.full(number)), () -> style.full(number));
        }
    }
}
