package org.ctfdesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberBlockTest {
    /** How many blocks the property tries: {@code -Dnumbers.blocks=100000} for all of them. */
    private static final int BLOCKS = Integer.getInteger("numbers.blocks", 5_000);

    private static NumberBlock block(String cells) {
        return NumberBlock.of(Arrays.asList(cells.split("\\|")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '"', value = {
        // quoted decimal commas: 0,512 cannot group
        "987,250|991,125|0,512|0,498|0,090|14,200 > comma",
        "12.345,6|9,876|0,512|1.204 > comma",
        "12,5|13,25|1 204,75|NE > comma",
        "1.234.567|2.345.678|45.125 > comma",
        "12.5|13.25|NO|IE, see 1.234,5 > point", "1.234,5|12,25|7|9.017 > comma",
        "48,123|1,867.18|0.5 > point",
        "12,345,678|9,876 > point",
        "1234.567|48.123|0.002 > point",
        "1.5E+03|2.25e2 > point", "12,34,567|1,23,456|0.5|45.125 > point",
        "1'234.50|13.25 > point",
        "١٢٬٣٤٥٫٦|12,5|13,5 > comma",
        "12.5*|13.25 (2)|1.204 > point",
        "5,000.5 – 5,400.5|6,100 > point",
        "\"\u200e12,5|\u206713,25\u2069|14,125\" > comma",
    })
    void figuresWithOneReadingDecide(String cells, String decimal) {
        assertEquals(new NumberBlock.Decided(decimal.equals("comma") ? NumberStyle.COMMA : NumberStyle.POINT), block(cells));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
        "48.123|47.990|49.001|-12.500 > -",
        "345,875|347,125|NE, see chap. 4|97,125 > -",
        "1.234 > -",
        // a slip of the hand in one cell
        "48.123|47.990|12,5 > comma", "48,123|47,990|0,5 > comma", "12.5|1,234 > point",
        // decimals are proven, groups of the other sign are not: 1.234 may be a cell in the other style
        "12,5|13,25|14,75|1.234 > comma", "98,101|0,486|3.068,247|9.017 > comma",
        // both signs are decimal somewhere
        "12,5|13.25|14,75 > -", "1.234,5|1,234.5 > -",
    })
    void whatCanBeReadTwoWaysIsAsked(String cells, String leaning) {
        var asked = assertInstanceOf(NumberBlock.Ambiguous.class, block(cells));
        var style = switch (leaning) {
            case "comma" -> Optional.of(NumberStyle.COMMA);
            case "point" -> Optional.of(NumberStyle.POINT);
            default -> Optional.<NumberStyle>empty();
        };
        assertEquals(style, asked.leaning());
        assertEquals(Optional.empty(), asked.style());
    }

    @Test
    void aQuestionShowsTheFirstThreeFiguresInBothReadings() {
        var asked = assertInstanceOf(NumberBlock.Ambiguous.class, block("2,019 kt|48.123|NE|47.990|5|(49.001)|50.000"));
        assertEquals(
                List.of(either("48.123", "48.123", "48123"), either("47.990", "47.990", "47990"),
                        either("(49.001)", "-49.001", "-49001")),
                asked.readings());
    }

    private static NumberBlock.Reading either(String text, String point, String comma) {
        return new NumberBlock.Reading(text, Optional.of(new BigDecimal(point)), Optional.of(new BigDecimal(comma)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
        "12|1 234|NE|1'234'567 > ok", "NE, see chap. 4|see 1.2.3|30.06.2024|12.34.56 > ok", "'' > ok", "2019|2020 > ok",
        "Table 1.234 of the NIR|p. 12,5 > ok",
    })
    void notesHeadsAndWholeNumbersDecideNothing(String cells, String ok) {
        assertEquals(new NumberBlock.Indifferent(), block(cells));
    }

    /** A way of writing figures that is in use somewhere. */
    private record Way(char decimal, String group, boolean bracketed, boolean trailing, String around) {
        String write(BigDecimal number) {
            var plain = number.abs().toPlainString();
            var at = plain.indexOf('.');
            var whole = at < 0 ? plain : plain.substring(0, at);
            var text = new StringBuilder();
            for (var i = 0; i < whole.length(); i++) {
                text.append(i > 0 && (whole.length() - i) % 3 == 0 ? group : "").append(whole.charAt(i));
            }
            if (at >= 0) {
                text.append(decimal).append(plain, at + 1, plain.length());
            }
            var signed = number.signum() >= 0 ? text.toString() : bracketed ? "(" + text + ")" : trailing ? text + "-" : "−" + text;
            return around + signed;
        }
    }

    private static Way way(Random random) {
        var decimal = random.nextBoolean() ? '.' : ',';
        var groups = List.of("", decimal == '.' ? "," : ".", " ", "\u00a0", "\u202f", "\u2009", "'", "’");
        return new Way(decimal, groups.get(random.nextInt(groups.size())), random.nextInt(4) == 0, random.nextInt(6) == 0,
                List.of("", "", "\u200e", " ", "\ufeff", "\u2067").get(random.nextInt(6)));
    }

    private static List<BigDecimal> figures(Random random) {
        var fixed = random.nextInt(3) == 0 ? random.nextInt(5) : -1;
        var figures = new ArrayList<BigDecimal>();
        for (var n = 1 + random.nextInt(12); n > 0; n--) {
            var decimals = fixed >= 0 ? fixed : random.nextInt(5);
            figures.add(BigDecimal.valueOf(random.nextLong((long) Math.pow(10, 1 + random.nextInt(9))), decimals)
                    .multiply(BigDecimal.valueOf(random.nextInt(5) == 0 ? -1 : 1)));
        }
        return figures;
    }

    @Test
    void whatIsReadIsRightOrAskedInEveryStyleInUse() {
        var random = new Random(20261127);
        var decided = 0;
        for (var n = 0; n < BLOCKS; n++) {
            var way = way(random);
            var figures = figures(random);
            var cells = new ArrayList<>(figures.stream().map(way::write).toList());
            cells.addAll(Collections.nCopies(random.nextInt(3), List.of("NE", "", "NE, see 1.234,5", "2,019.5 kt*")
                    .get(random.nextInt(4))));
            var style = NumberBlock.of(cells).style();
            if (style.isEmpty()) {
                continue;
            }
            decided++;
            for (var i = 0; i < figures.size(); i++) {
                var read = style.get().parse(cells.get(i));
                assertTrue(read.isPresent() && read.get().compareTo(figures.get(i)) == 0, cells + " as " + style + ": " + read);
            }
        }
        assertTrue(decided > BLOCKS / 2, decided + " of " + BLOCKS + " blocks were decided");
    }

    @Test
    void oneCellInTheOtherStyleIsNeverReadWrong() {
        var random = new Random(5);
        for (var n = 0; n < BLOCKS; n++) {
            var way = new Way(random.nextBoolean() ? '.' : ',', random.nextBoolean() ? "" : " ", false, false, "");
            var other = new Way(way.decimal() == '.' ? ',' : '.', "", false, false, "");
            var figures = figures(random);
            var cells = new ArrayList<>(figures.stream().map(way::write).toList());
            var stray = random.nextInt(cells.size());
            cells.set(stray, other.write(figures.get(stray)));
            var style = NumberBlock.of(cells).style();
            if (style.isPresent() && cells.size() > 2) {
                for (var i = 0; i < cells.size(); i++) {
                    var read = style.get().parse(cells.get(i));
                    var expected = figures.get(i);
                    assertTrue(read.isEmpty() || read.get().compareTo(expected) == 0, cells + " as " + style + ": " + read);
                }
            }
        }
    }
}
