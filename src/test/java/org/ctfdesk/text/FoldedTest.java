package org.ctfdesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "ZZland | ZZLAND", "Côte d’Ivoire | Côte d'Ivoire", "Côte d`Ivoire | CO\u0302TE D\u02bcIVOIRE", "Türkiye | Tu\u0308rkiye",
        "Türkiye | TÜRKİYE", "Guinea-Bissau | Guinea Bissau", "Guinea\u2011Bissau | guinea \u00a0bissau", "CO₂ | co2",
        "1. Energy | \u200e1. \u00ad energy\u200b", "Land use,\u000bland-use change | Land use, land use change", "Weiß | WEISS",
    })
    void whatNoReaderTellsApartIsOneName(String one, String other) {
        assertTrue(Folded.same(one, other), Folded.of(one) + " / " + Folded.of(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Niger | Nigeria", "Türkiye | Turkiye", "CO2 | CO", "3.A | 3A", "Dominica | Dominican Republic"})
    void otherLettersAreAnotherName(String one, String other) {
        assertFalse(Folded.same(one, other));
    }

    @Test
    void nearNamesAreToldNearestFirst() {
        assertEquals(List.of("Türkiye"), Folded.of("Turkiye").near(List.of("Ghana", "Türkiye", "Turkmenistan")));
        assertEquals(List.of("GHA"), Folded.of("GNA").near(List.of("CHE", "GHA")));
        assertEquals(List.of("Costa Rica", "Costa Rico"), Folded.of("Costa Ricca").near(List.of("Costa Rico", "Ghana", "Costa Rica")));
        assertEquals(List.of(), Folded.of("Niger").near(List.of("Nigeria", "niger")));
    }
}
