package org.ctfdesk.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ctfdesk.edit.AnswerReader;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.text.CsvFile;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slips that a trainer writes into a list: each stands at a cell that is seen, and changes what stands there. */
class OwnSlipsTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final Report HOST = Samples.of("host");
    private static final Place ENERGY = Place.of("table6", "energy", "year@2020");

    private static List<Slip> read(String text) throws Exception {
        return OwnSlips.read(CsvFile.of("slips.csv", text.getBytes(StandardCharsets.UTF_8)), HOST,
                new AnswerReader(NumberStyle.POINT, WORDS), WORDS);
    }

    private static String refused(String text) {
        return assertThrows(ExerciseFailure.class, () -> read(text)).told(WORDS);
    }

    @Test
    void aLineIsASlipWithTheTrainersWords() throws Exception {
        var slip = read("place,answer,what,paragraph,compare,difficulty\ntable6:energy:year@2020,7,Energy lost three digits,53,table 7,hard\n")
                .getFirst();
        var flawed = slip.plants().apply(HOST);
        assertEquals(Optional.of(Quantity.of("7")), flawed.answer(ENERGY));
        assertEquals(HOST, flawed.with(ENERGY, HOST.answer(ENERGY)), "nothing else is changed");
    }

    @Test
    void theLastThreeMayBeLeftOutAndABlankAnswerMakesABlankCell() throws Exception {
        var slip = read("table6:energy:year@2020,,Energy is missing\n").getFirst();
        assertEquals(Optional.empty(), slip.plants().apply(HOST).answer(ENERGY));
    }

    @Test
    void severalLinesAreSeveralSlips() throws Exception {
        assertEquals(2, read("table6:energy:year@2020,7,one\ntable6:waste:year@2020,8,two\n").size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            table6:energy:year@2020,7                        | slips.csv, line 1: please give at least a place
            table6:energy:year@2020,7,                       | slips.csv, line 1: please give at least a place
            table66:energy:year@2020,7,wrong                 | “table66:energy:year@2020” is no cell
            table6:energy:year@2050,7,wrong                  | “table6:energy:year@2050” is no cell
            somewhere,7,wrong                                | “somewhere” is no cell
            table6:energy:year@2020,7,wrong,,,nasty          | the difficulty is none of easy, medium, hard
            """)
    void aLineThatCannotBeMeantIsRefusedWithItsNumber(String line, String part) {
        assertTrue(refused(line + "\n").contains(part), () -> refused(line + "\n"));
    }

    @Test
    void anAnswerThatStandsThereAlreadyIsNoSlip() {
        var figure = ((Quantity.Amount) HOST.answer(ENERGY).orElseThrow()).value().toPlainString();
        assertTrue(refused("table6:waste:year@2020,8,two\ntable6:energy:year@2020," + figure + ",none\n").startsWith("slips.csv, line 2"));
    }
}
