package org.ctfdesk.derive.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.form.Formula;
import org.ctfdesk.form.Source;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How terms add up: a gap stays a gap and is named, zero, NO and NA are nothing, IE is in another row of a whole. */
class SumsTest {
    private static final Formula PART = new Formula.Sum(List.of(), Source.mpgs("53"), false);
    private static final Formula WHOLE = new Formula.Sum(List.of(), Source.mpgs("53"), true);

    private static Optional<Answer> answer(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        if (text.matches("[A-Z, ]+")) {
            return Optional.of(Quantity.of(List.of(text.split(", ")).stream().map(NotationKey::valueOf).toArray(NotationKey[]::new)));
        }
        if (text.matches("[\\d.]+–[\\d.]+")) {
            var ends = text.split("–");
            return Optional.of(new Quantity.Range(new BigDecimal(ends[0]), new BigDecimal(ends[1]), List.of()));
        }
        return Optional.of(text.matches("-?[\\d.]+") ? Quantity.of(text) : new Answer.Words(text));
    }

    /** Terms drawn as {@code 5; -3; NO}: each is added. */
    private static List<Result.Term> terms(String drawn) {
        var terms = new ArrayList<Result.Term>();
        for (var text : drawn.split(";", -1)) {
            terms.add(new Result.Term(1, Place.of("table6", "line" + terms.size(), "year@2020"), answer(text.strip())));
        }
        return terms;
    }

    private static String value(Formula formula, String drawn) {
        return Sums.of(formula, terms(drawn)).value().map(quantity -> quantity instanceof Quantity.Amount amount
                ? amount.value().toPlainString() : ((Quantity.Keys) quantity).keys().toString()).orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1; 2; 3.50       | 6.50
            0.1; 0.2         | 0.3
            -5; 3            | -2
            5; NO; NA        | 5
            0; NO            | 0
            NO; NO           | [NO]
            NO; NA           | [NO, NA]
            NA, NO; NA       | [NA, NO]
            """)
    void addUpToAFigureOrToTheKeysThatAllOfThemAre(String drawn, String sum) {
        assertEquals(sum, value(PART, drawn));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5; ", "5; NE", "5; C", "5; FX", "5; 1–3", "5; about five", "5; IE", "5; NO, NE"})
    void aTermThatIsNoFigureLeavesTheSumBlankAndIsNamed(String drawn) {
        var result = Sums.of(PART, terms(drawn));
        assertEquals(Optional.empty(), result.value());
        assertEquals(List.of("line1"), result.blocking().stream().map(term -> term.place().row().line()).toList());
        assertEquals(2, result.terms().size());
    }

    @Test
    void everyGapIsNamed() {
        assertEquals(List.of("line0", "line2", "line3"), Sums.of(PART, terms("NE; 4; ; C")).blocking().stream()
                .map(term -> term.place().row().line()).toList());
    }

    @Test
    void noTermsAreNoZero() {
        assertEquals(Optional.empty(), Sums.of(PART, List.of()).value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5; IE            | 5
            5; IE, NO        | 5
            -5; IE; NO       | -5
            0; IE            |
            NO; IE           |
            IE; IE           |
            5; IE, NE        |
            5; IE; NE        |
            """)
    void ofAWholeWhatIsElsewhereIsInAnotherRowThatHoldsSomething(String drawn, String sum) {
        assertEquals(sum == null ? "" : sum, value(WHOLE, drawn));
    }

    @Test
    void aTermIsTakenAwayAndBroughtToTheUnitOfTheResult() {
        var kt = new Result.Term(1, Place.of("table4/1", "a", "year@2020"), Optional.of(Quantity.of("70")));
        var tonnes = new Result.Term(-1, Place.of("table4/1", "b", "year@2020"), Optional.of(Quantity.of("30000")), -3);
        assertEquals(new BigDecimal("40"), Sums.of(PART, List.of(kt, tonnes)).amount().orElseThrow(), "30 000 t are 30 kt, not 30.000");
        var one = new Result.Term(-1, Place.of("table4/1", "b", "year@2020"), Optional.of(Quantity.of("1")), -3);
        assertEquals(new BigDecimal("69.999"), Sums.of(PART, List.of(kt, one)).amount().orElseThrow());
        var up = new Result.Term(1, Place.of("table4/1", "c", "year@2020"), Optional.of(Quantity.of("0.5")), 3);
        assertEquals(new BigDecimal("570"), Sums.of(PART, List.of(kt, up)).amount().orElseThrow());
    }

    @Test
    void zeroStaysZeroInAnyUnit() {
        var zero = new Result.Term(1, Place.of("table4/1", "a", "year@2020"), Optional.of(Quantity.of("0.00")), -3);
        assertEquals(new BigDecimal("0.00"), Sums.figure(zero).orElseThrow());
    }

    @Test
    void footnotesChangeNoFigure() {
        var cited = new Result.Term(1, Place.of("table6", "a", "year@2020"),
                Optional.of(new Quantity.Amount(new BigDecimal("7"), List.of(2))));
        assertEquals(new BigDecimal("7"), Sums.of(PART, List.of(cited)).amount().orElseThrow());
        assertEquals(Quantity.of("7"), Sums.of(PART, List.of(cited)).value().orElseThrow(), "the total cites nothing by itself");
    }

    @ParameterizedTest
    @EnumSource(NotationKey.class)
    void onlyWhatDoesNotOccurOrApplyIsNothing(NotationKey key) {
        assertEquals(key == NotationKey.NO || key == NotationKey.NA, Sums.figure(Quantity.of(key)).isPresent());
    }

    @Test
    void whatIsElsewhereIsIncludedElsewhereAlone() {
        assertTrue(Sums.isElsewhere(terms("IE").getFirst()));
        assertTrue(Sums.isElsewhere(terms("IE, NO").getFirst()));
        assertFalse(Sums.isElsewhere(terms("IE, NE").getFirst()));
        assertFalse(Sums.isElsewhere(terms("NO").getFirst()));
        assertFalse(Sums.isElsewhere(terms("").getFirst()));
    }
}
