package org.ctfdesk.excel.book.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a format makes of a figure: nothing, another one, or the same rounded. */
class DrawnTest {
    private static final Optional<String> ITSELF = Optional.empty();

    private static Optional<String> seen(String figure, String format) {
        return new Drawn(170, format, false).otherwise(new ReadCell(figure, Optional.of(new BigDecimal(figure)), false));
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

    @Test
    void wordsAreHiddenByTheirOwnPart() {
        var word = new ReadCell("NE", Optional.empty(), false);
        assertEquals(Optional.of(""), new Drawn(170, ";;;", false).otherwise(word));
        assertEquals(ITSELF, new Drawn(170, ";;", false).otherwise(word));
        assertEquals(ITSELF, new Drawn(170, ";;;", true).otherwise(ReadCell.BLANK));
        assertEquals(Optional.of(""), new Drawn(0, "", true).otherwise(word));
    }
}
