package org.ctfdesk.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.Units;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.sheet.AnswerText;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed, pasted or imported becomes the answer that was meant, and nothing is lost where it cannot. */
class AnswerReaderTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final AnswerReader POINT = new AnswerReader(NumberStyle.POINT, WORDS);

    static List<NumberStyle> styles() {
        return List.of(NumberStyle.POINT, NumberStyle.COMMA, NumberStyle.SPACE, NumberStyle.PLAIN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "12,345.6 | 12345.6 |", "12.40 | 12.40 |", "(3) | -3 |", "(123) | -123 |", "12.4 (3) | 12.4 | 3", "12.4(3) | 12.4 | 3",
        "12.4 (3, 4) | 12.4 | 3 4", "12.4 (3), (4) | 12.4 | 3 4", "12.4 (3)(12) | 12.4 | 3 12",
        "12.4 (3) (4) | 12.4 | 3 4", "(5) (3) | -5 | 3", "0 (1) | 0 | 1",
        "1 234 (2) | 1234 | 2",
        "310¹ | 310 | 1", "1,234.5 ²⁾ | 1234.5 | 2", "(5)³ | -5 | 3", "7¹² | 7 | 12", "7¹, ² | 7 | 1 2", "△91.25 | -91.25 |",
        "▲1,091.25¹ | -1091.25 | 1",
    })
    void anAmountMayCiteFootnotes(String text, BigDecimal value, String cited) {
        assertEquals(Optional.of(new Quantity.Amount(value, numbers(cited))), POINT.read(Kind.QUANTITY, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "5,000 – 5,400 | 5000 | 5400 |", "5000-5400 | 5000 | 5400 |", "5000 - 5400 | 5000 | 5400 |", "5—6 | 5 | 6 |", "5–6 | 5 | 6 |",
        "5 − 6 | 5 | 6 |", "-5 – -3 | -5 | -3 |", "-5 - -3 | -5 | -3 |", "−5 — −3 | -5 | -3 |", "-5–-3 | -5 | -3 |", "–5–3 | -5 | 3 |",
        "(5) – (3) | -5 | -3 |", "(5)-(3) | -5 | -3 |", "6 – 5 | 6 | 5 |", "1.5e3 – 2e3 | 1500 | 2000 |", "1 234 – 5 678 | 1234 | 5678 |",
        "5 – 6 (3) | 5 | 6 | 3", "5.0–6.00 (1)(2) | 5.0 | 6.00 | 1 2",
    })
    void aRangeIsReadWithEveryDash(String text, BigDecimal low, BigDecimal high, String cited) {
        assertEquals(Optional.of(new Quantity.Range(low, high, numbers(cited))), POINT.read(Kind.KT_CO2_EQ, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "NE | NE |", "ne | NE |", "NE, NO | NE NO |", "NE/NO | NE NO |", "NE;NO | NE NO |", "NO NA IE | NO NA IE |", "C (1) | C | 1",
        "FX(2) | FX | 2", "NO, NA (1, 2) | NO NA | 1 2", "ua | UA |", "Nr | NR |",
    })
    void notationKeysAreReadInEveryHand(String text, String keys, String cited) {
        var expected = List.of(keys.split(" ")).stream().map(NotationKey::valueOf).toList();
        assertEquals(Optional.of(new Quantity.Keys(expected, numbers(cited))), POINT.read(Kind.QUANTITY, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2024-06-30 | 2024-06-30", "30/06/2024 | 2024-06-30", "1.2.2024 | 2024-02-01", "2024/2/1 | 2024-02-01", " 29-02-2024 | 2024-02-29",
    })
    void aDayIsReadAsTheFormatWritesIt(String text, LocalDate day) {
        assertEquals(Optional.of(new Answer.Day(day)), POINT.read(Kind.DATE, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30/02/2024", "06/30/2024", "2024", "1/2/24", "soon"})
    void whatIsNoDayIsKeptAsTyped(String text) {
        assertEquals(Optional.of(new Answer.Unread(text)), POINT.read(Kind.DATE, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "1,23", "about 12", "12 kt", "NE, XX", "N E", "5 – 6 – 7", "5 –", "– –", "12 (a)", "(a)", "12.4 ()", "12.4 (1234)", ", NE", "?",
                "NE 12", "<5", "10³", "4·10²", "▼5", "△NE",
    })
    void whatIsNoQuantityIsKeptAsTyped(String text) {
        assertEquals(Optional.of(new Answer.Unread(text)), POINT.read(Kind.QUANTITY, text));
        assertEquals(Optional.of(new Answer.Words(text)), POINT.read(Kind.LEVEL, text));
    }

    @Test
    void aLevelIsAQuantityWhereItReadsAsOne() {
        assertEquals(Optional.of(Quantity.of("12.5")), POINT.read(Kind.LEVEL, "12.5"));
        assertEquals(Optional.of(Quantity.of(NotationKey.NA)), POINT.read(Kind.LEVEL, "NA"));
        assertEquals(Optional.of(new Answer.Words("Adopted in 2024")), POINT.read(Kind.LEVEL, "Adopted in 2024"));
    }

    @Test
    void blankTextIsNoAnswerInAnyKind() {
        for (var kind : kinds()) {
            for (var blank : List.of("", " ", "\t\n", "\r\n", "_x000D_", "_x000D_\n \r")) {
                assertEquals(Optional.empty(), POINT.read(kind, blank), kind + " " + blank.length());
            }
        }
    }

    @Test
    void lineBreaksOfEverySystemBecomeOne() {
        assertEquals(Optional.of(new Answer.Words("a\nb\nc\nd")), POINT.read(Kind.TEXT, "a\r\nb\rc_x000D_d"));
        assertEquals(Optional.of(new Answer.Words("a\nb\n\nc")), POINT.read(Kind.TEXT, "a_x000D_\nb\n\nc\r\n"));
        assertEquals(Optional.of(new Answer.Words("  led by blanks")), POINT.read(Kind.TEXT, "  led by blanks \n"));
    }

    @Test
    void textIsNeverTakenForAFigure() {
        for (var text : List.of("12", "NE", "=1+1", "2030", "-5 %", "(3)")) {
            assertEquals(Optional.of(new Answer.Words(text)), POINT.read(Kind.TEXT, text));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "Energy | energy", "energy | energy", "ENERGY; Transport | energy transport", "Energy, LULUCF | energy lulucf",
        "\"Industrial processes and product use\" | industry", "Energy;energy | energy", "waste management\u003b | waste",
                "Waste; Tourism | waste Tourism",
    })
    void choicesAreReadByLabelOrCodeAndOwnWordsStay(String text, String options) {
        assertEquals(Optional.of(new Answer.Choices(List.of(options.split(" ")))), POINT.read(Measures.SECTORS_KIND, text));
    }

    @Test
    void choicesOfACellWithLinesAreReadLineByLine() {
        assertEquals(Optional.of(Answer.Choices.of("co2", "ch4")), POINT.read(Measures.GASES_KIND, "CO2\r\nCH4\n"));
    }

    @Test
    void aClosedListTakesItsOwnWordsOnly() {
        assertEquals(Optional.of(Answer.Choices.of("planned")), POINT.read(Measures.STATUS_KIND, " PLANNED "));
        assertEquals(Optional.of(new Answer.Unread("Under way")), POINT.read(Measures.STATUS_KIND, "Under way"));
        assertEquals(Optional.of(new Answer.Unread("Planned; Adopted")), POINT.read(Measures.STATUS_KIND, "Planned; Adopted"));
    }

    @Test
    void aSingleChoiceKeepsCommasInOwnWords() {
        assertEquals(Optional.of(Answer.Choices.of("kt CO2 eq, AR5; net")), POINT.read(Units.KIND, "kt CO2 eq, AR5; net"));
        assertEquals(Optional.of(Answer.Choices.of("ktCo2Eq")), POINT.read(Units.KIND, "kt co2 EQ"));
    }

    @Test
    void separatorsAloneChooseNothingAndAreKept() {
        assertEquals(Optional.of(new Answer.Unread("; ;")), POINT.read(Measures.SECTORS_KIND, "; ;"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2030 | 2030 | 2030", "2021–2030 | 2021 | 2030", "2021-2030 | 2021 | 2030",
            "2021 / 2030 | 2021 | 2030", "2021—2030 | 2021 | 2030"})
    void yearsAndPeriodsAreRead(String text, int first, int last) {
        assertEquals(Optional.of(new Answer.Years(first, last)), POINT.read(Kind.YEAR_OR_PERIOD, text));
        assertEquals(
                Optional.of(first == last ? Answer.Years.of(first) : new Answer.Unread(text)), POINT.read(Kind.YEAR, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"20300", "203", "2021-30", "by 2030", "2,030", "2030?", "2021–2025–2030"})
    void whatIsNoYearIsKeptAsTyped(String text) {
        assertEquals(Optional.of(new Answer.Unread(text)), POINT.read(Kind.YEAR, text));
        assertEquals(Optional.of(new Answer.Unread(text)), POINT.read(Kind.YEAR_OR_PERIOD, text));
    }

    @ParameterizedTest
    @MethodSource("styles")
    void whatAnEditorShowsReadsBackAsTheSameAnswer(NumberStyle style) {
        var typed = new AnswerReader(style, WORDS);
        var shown = new AnswerText(style, WORDS);
        var random = new Random(7);
        for (var kind : kinds()) {
            for (var i = 0; i < 300; i++) {
                var answer = answer(kind, random);
                assertEquals(Optional.of(answer), typed.read(kind, shown.full(answer, kind)), () -> kind + " " + shown.full(answer, kind));
            }
        }
    }

    private static List<Kind> kinds() {
        return Forms.ALL.stream().map(Form::columns).flatMap(List::stream).map(column -> column.kind()).distinct().toList();
    }

    private static Answer answer(Kind kind, Random random) {
        return switch (kind) {
            case Kind.Text text -> new Answer.Words(List.of("a", "two\nlines", "=1", "12 (3)", "NE").get(random.nextInt(5)));
            case Kind.Quantity quantity -> quantity(random);
            case Kind.Level level -> random.nextInt(3) == 0 ? new Answer.Words("in force since 2024") : quantity(random);
            case Kind.Choice choice -> choices(choice, random);
            case Kind.Year year -> Answer.Years.of(1990 + random.nextInt(60));
            case Kind.Date date -> new Answer.Day(LocalDate.of(2021 + random.nextInt(10), 1 + random.nextInt(12), 1 + random.nextInt(28)));
            case Kind.YearOrPeriod period -> random.nextBoolean() ? Answer.Years.of(2030)
                    : new Answer.Years(2021 + random.nextInt(5), 2030);
        };
    }

    private static Answer choices(Kind.Choice choice, Random random) {
        var options = new ArrayList<String>();
        for (var i = 0; i < (choice.several() ? 1 + random.nextInt(3) : 1); i++) {
            var option = choice.open() && random.nextInt(4) == 0 ? "Own words " + i
                    : choice.options().get(random.nextInt(choice.options().size()));
            if (!options.contains(option)) {
                options.add(option);
            }
        }
        return new Answer.Choices(options);
    }

    private static Quantity quantity(Random random) {
        var cited = random.nextInt(3) > 0 ? List.<Integer>of() : random.nextBoolean() ? List.of(3) : List.of(1, 12);
        return switch (random.nextInt(4)) {
            case 0 -> new Quantity.Range(figure(random), figure(random), cited);
            case 1 -> new Quantity.Keys(List.of(NotationKey.values()[random.nextInt(8)], NotationKey.NO), cited);
            default -> new Quantity.Amount(figure(random), cited);
        };
    }

    private static BigDecimal figure(Random random) {
        return BigDecimal.valueOf(random.nextLong() >> random.nextInt(64), random.nextInt(9));
    }

    private static List<Integer> numbers(String text) {
        return text == null ? List.of() : List.of(text.split(" ")).stream().map(Integer::valueOf).toList();
    }

    @Test
    void softLineBreaksOfWordAndPowerPointAreLineBreaks() {
        assertEquals(Optional.of(new Answer.Words("First phase 2024\nSecond phase 2027\nThird")),
                POINT.read(Kind.TEXT, "First phase 2024\u000bSecond phase 2027\fThird"));
    }
}
