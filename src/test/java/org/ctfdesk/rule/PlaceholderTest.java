package org.ctfdesk.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that only keep a place, and those that say something though they begin alike. */
class PlaceholderTest {
    @ParameterizedTest
    @ValueSource(strings = {"TBD", "tbc", "to be completed", "To be confirmed by the ministry", "[to be updated]", "<text>", "{value}",
        "xxx", "XX", "...", "?", "–", "#REF!", "#N/A",
        "lorem ipsum dolor", "please insert text here", "will follow soon", "pending", "see email",
        "dummy text", "à compléter", "por definir", "будет дополнено", "待定", "قيد الإعداد", "awaiting approval from the cabinet"})
    void keepsAPlace(String text) {
        assertTrue(Placeholder.isOne(text), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"To be able to plan, the Party uses five-year cycles", "Pending since 2019", "X-ray equipment of hospitals",
        "Please see chapter 3", "Completed in 2024", "The target will be reviewed every five years", "A", "No", "Nothing was recalculated",
        "Draft animals are counted", "Row crops", "Name of the scheme: Green Roofs", "5", "2030", "In preparation since 2021"})
    void saysSomething(String text) {
        assertFalse(Placeholder.isOne(text), text);
    }

    @Test
    void alongTextKeepsNoPlaceAsAWhole() {
        assertFalse(Placeholder.isOne("to be completed " + "by the ministry of energy and the ministry of water together ".repeat(3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not available yet", "No data yet", "information not available", "unknown", "under development",
        "same as last report", "see BTR 1", "none at this stage"})
    void tellsThatThereIsNoneYet(String text) {
        assertTrue(Placeholder.isNotYet(text), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none of the sectors", "unknown to the law of 2019", "under development aid", "see the chapter on energy",
        "information is published yearly"})
    void tellsMore(String text) {
        assertFalse(Placeholder.isNotYet(text), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Emissions fall by XX per cent               | XX
            The base year is [year]                     | [year]
            Level [to be confirmed] in 2030             | [to be confirmed]
            It is 5 (source?)                           | (source?)
            Is it so???                                 | ???
            Name: ____                                  | ____
            As in TBC of the ministry                   | TBC
            Sum #REF! of the sheet                      | #REF!
            """)
    void aPieceOfALongerTextMayKeepAPlace(String text, String piece) {
        assertEquals(Optional.of(piece), Placeholder.within(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The XXth century", "Article 6 [1] of the law", "Louis XX century", "Is it so? It is.", "taxx and text", "a_b",
        "TBILISI was first", "The target (source: ministry)"})
    void signsOfOrdinaryWritingKeepNone(String text) {
        assertEquals(Optional.empty(), Placeholder.within(text));
    }
}
