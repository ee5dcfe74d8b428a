package org.ctfdesk.excel.book.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a format makes of a figure: nothing, another one, or the same rounded. */
class DrawnTest {
    private static final DataFormatter FORMATTER = new DataFormatter(Locale.ROOT);
    private static final Optional<String> ITSELF = Optional.empty();

    private static Optional<String> seen(String figure, String format) {
        return new Drawn(170, format, false).otherwise(new ReadCell(figure, Optional.of(new BigDecimal(figure)), false), FORMATTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {";;;", ";;", "\"\"", ";-0", "#,##0,\"\";;"})
    void aFormatMayShowNothing(String format) {
        assertEquals(Optional.of(""), seen(format.startsWith("#") ? "-0.5" : "12446.90", format));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "#,##0,|12", "#,##0.0,|12.4", "0.00,,|0.01", "#,##0,\"k\"|12k", "0%|1244690%", "yyyy-mm-dd|1934-01-27", "\"8\"0|812447",
        "\"confidential\"|confidential", "[>1000]0,;0|12", "(0)\\9|(12447)9"})
    void aFormatMayShowAnotherFigure(String format, String seen) {
        assertEquals(Optional.of(seen), seen("12446.90", format));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0;0", "0.0;0.0", "#,##0.00_);#,##0.00"})
    void aFormatMayDropTheMinus(String format) {
        assertEquals(ITSELF, seen("12446.90", format));
        assertTrue(seen("-12446.90", format).orElseThrow().startsWith("12"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "General", "0", "#,##0", "#,##0.0000", "0.00E+00", "# ?/?", "#,##0.00\" kt CO2 eq\"", "@",
        "_-* #,##0.00_-;\\-* #,##0.00_-;_-* \"-\"??_-;_-@_-", "#,##0_);(#,##0)", "#,##0.00;[Red]#,##0.00", "[$EUR] #,##0.00",
        "#,##0.00\" (2), (1)\"", "0.0 \"(3)\"", "[Blue]0.0;[Red]-0.0;0"})
    void oneThatRoundsOrNamesAUnitShowsIt(String format) {
        for (var figure : new String[] {"12446.90", "-12446.90", "0", "0.004", "-0.4", "98765432101.5", "12446.8999999999996"}) {
            assertEquals(ITSELF, seen(figure, format), figure);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "5|-0", "5|\\-#,##0", "5|(0)", "-5|[Red]0;0", "-5|0;0;[Red]0", "12|0\" Mt\"", "12|0\" million\"", "12|0\\ \\M\\t",
        "12|#,##0\" t CO2 eq\"", "0|0;-0;\"NO\"", "12|0\" kt (1) million\"", "12|\"about \"0"})
    void aSignOrAWordMakesAnotherFigureOfIt(String figure, String format) {
        assertTrue(seen(figure, format).isPresent());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "1234|#\\ ##0", "1234|#'##0", "1234567.5|#\\ ###\\ ##0.0", "-1234|#\" \"##0", "1234.56|#\\'##0.00", "12|0\" kt\"", "-5|0;[Red]0",
        "12|0.0\" Gg CO2-eq\"", "12|0\\ \\k\\t", "0.004|0.00E+00", "12|[$€-2]\\ #,##0", "12|#,##0_);\\(#,##0\\)", "0|0;-0;\"–\"",
        "12|[$-409]0.0", "12|0.0\"*\"", "12|0\" kt CO2 eq (1), (2)\"", "0.2|-0"})
    void whatPartsThousandsAndTheOwnUnitMakeNoOther(String figure, String format) {
        assertEquals(ITSELF, seen(figure, format));
    }

    @Test
    void aFormatThatNeverEndsIsNotReadForever() {
        assertTimeout(Duration.ofSeconds(2), () -> seen("12", "0\"" + "a".repeat(100_000)));
        assertTimeout(Duration.ofSeconds(2), () -> seen("12", "0" + "[".repeat(100_000)));
    }

    @Test
    void wordsAreHiddenByTheirOwnPart() {
        var word = new ReadCell("NE", Optional.empty(), false);
        assertEquals(Optional.of(""), new Drawn(170, ";;;", false).otherwise(word, FORMATTER));
        assertEquals(ITSELF, new Drawn(170, ";;", false).otherwise(word, FORMATTER));
        assertEquals(ITSELF, new Drawn(170, ";;;", true).otherwise(ReadCell.BLANK, FORMATTER));
        assertEquals(Optional.of(""), new Drawn(0, "", true).otherwise(word, FORMATTER));
    }

    @Test
    void whatIsStruckOutIsSeenSo() {
        assertEquals(Optional.of("1\u03362\u0336"), new Drawn(0, "", false, true).otherwise(new ReadCell("12",
                Optional.of(new BigDecimal("12")), false), FORMATTER));
        assertEquals(ITSELF, new Drawn(0, "", false, true).otherwise(ReadCell.BLANK, FORMATTER));
    }
}
