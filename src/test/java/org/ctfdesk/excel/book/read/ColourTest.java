package org.ctfdesk.excel.book.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.helpers.AttributesImpl;

/** Colours as workbooks name them, and whether type of one is seen on another: what is not seen may be hidden from who looks. */
class ColourTest {
    private static Optional<Colour> of(String... namesAndValues) {
        var attributes = new AttributesImpl();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            attributes.addAttribute("", namesAndValues[i], namesAndValues[i], "CDATA", namesAndValues[i + 1]);
        }
        return Colour.of(attributes, Colour.BLACK);
    }

    @Test
    void bytesAreReadWithAndWithoutTheirOpacity() {
        assertEquals(Optional.of(new Colour(0xFF8000)), of("rgb", "FFFF8000"));
        assertEquals(Optional.of(new Colour(0xFF8000)), of("rgb", "FF8000"));
        assertEquals(Optional.empty(), of("rgb", "FFXX8000"));
    }

    @Test
    void anIndexedColourIsThatOfTheOldPalette() {
        assertEquals(Optional.of(Colour.WHITE), of("indexed", "9"));
        assertEquals(Optional.of(new Colour(0xFF0000)), of("indexed", "10"));
        assertEquals(Optional.of(Colour.BLACK), of("indexed", "64"), "what the system chooses is the usual one");
        assertEquals(Optional.empty(), of("indexed", "ten"));
    }

    @Test
    void ofAThemeOnlyItsInkAndPaperAreKnown() {
        assertEquals(Optional.of(Colour.WHITE), of("theme", "0"));
        assertEquals(Optional.of(Colour.BLACK), of("theme", "1"));
        assertEquals(Optional.empty(), of("theme", "4"));
        assertEquals(Optional.empty(), of("theme", "0", "tint", "-0.35"), "its white is grey there");
        assertEquals(Optional.of(Colour.WHITE), of("theme", "0", "tint", "-0.05"));
    }

    @Test
    void nothingNamedIsTheUsualOne() {
        assertEquals(Optional.of(Colour.BLACK), of());
    }

    @ParameterizedTest
    @CsvSource({"000000, FFFFFF, true", "FFFFFF, FFFFFF, false", "FEFEFE, FFFFFF, false", "EEEEEE, FFFFFF, false", "C0C0C0, FFFFFF, true",
        "FFFF00, FFFFFF, false", "000000, 101010, false", "FF0000, 00FF00, true", "1F4E78, 1F4E79, false"})
    void typeIsSeenWhereItsLightIsAnother(String ink, String ground, boolean isSeen) {
        var one = new Colour(Integer.parseInt(ink, 16));
        var other = new Colour(Integer.parseInt(ground, 16));
        assertEquals(isSeen, one.isSeenOn(other));
        assertEquals(isSeen, other.isSeenOn(one), "the other way round, too");
    }

    @Test
    void noColourIsSeenOnItself() {
        for (var rgb = 0; rgb <= 0xFFFFFF; rgb += 0x10203) {
            assertFalse(new Colour(rgb).isSeenOn(new Colour(rgb)));
        }
        assertTrue(Colour.BLACK.isSeenOn(Colour.WHITE));
    }
}
