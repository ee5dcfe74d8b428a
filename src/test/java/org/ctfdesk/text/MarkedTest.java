package org.ctfdesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A mark of a footnote beside a figure is told from what would change the figure. */
class MarkedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12.5*      | 12.5   | *
            1,234 (2)  | 1,234  | (2)
            7 [a]      | 7      | [a]
            †3         | 3      | †
            ** -5      | -5     | **
            310¹       | 310    | ¹
            310 ¹,²    | 310    | ¹,²
            (45)‡      | (45)   | ‡
            """)
    void figureAndMarkArePartedWhereTheyStandBeside(String text, String figure, String mark) {
        assertEquals(Optional.of(new Marked(figure, mark)), Marked.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.5", "5%", "<5", "~5", "10²", "2.10⁶", "abc*", "*", "5 (about)", "5 (123)", ""})
    void whatMayChangeTheFigureIsNoMark(String text) {
        assertEquals(Optional.empty(), Marked.of(text));
    }

    @Test
    void raisedDigitsAreNumbersOfFootnotes() {
        assertEquals(List.of(1, 2), Marked.of("310 ¹,²").orElseThrow().raised());
        assertEquals(List.of(12), Marked.of("310¹²").orElseThrow().raised());
        assertEquals(List.of(), Marked.of("12.5*").orElseThrow().raised());
        assertEquals(List.of(), Marked.of("7 (2)").orElseThrow().raised(), "a number in brackets may be a remark");
    }
}
