package org.ctfdesk.excel.foreign.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Reason;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.text.NumberBlock;
import org.ctfdesk.text.NumberStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cell of figures in anybody's workbook says: what is sure, what is asked about, what is entered meanwhile. */
class FigureReaderTest {
    private static final Optional<Units.Mass> KT = Optional.of(new Units.Mass(BigDecimal.ONE, ""));
    private static final FigureReader POINT = FigureReader.of(NumberStyle.POINT);
    private static final FigureReader COMMA = FigureReader.of(NumberStyle.COMMA);
    private static final FigureReader OPEN = FigureReader.of(List.of("1,234"), NumberBlock.of(List.of("1,234")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1234.5|1234.5", "1,234.5|1234.5", "1 234.5|1234.5", "1\u00a0234.5|1234.5", "-12|-12", "−12|-12", "(12)|-12", "12-|-12",
        "٣٤٥|345", "0|0", "0.00|0.00", "1'234|1234"})
    void inTheStyleOfTheBlockAFigureIsSure(String written, BigDecimal figure) {
        var read = POINT.read(written, false, KT);
        assertTrue(read.isSure(), written + " " + read);
        assertEquals(figure, amount(read));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1.234,5|1234.5", "1234,5|1234.5", "0,512|0.512", "-0,5|-0.5", "1 234,50|1234.50"})
    void theSameWithTheComma(String written, BigDecimal figure) {
        var read = COMMA.read(written, false, KT);
        assertTrue(read.isSure(), written + " " + read);
        assertEquals(figure, amount(read));
    }

    @Test
    void aFigureInTheOtherStyleIsReadAndAskedAbout() {
        var read = POINT.read("1.234,5", false, KT);
        assertEquals(new BigDecimal("1234.5"), amount(read));
        assertEquals("foreign.reason.otherStyle", reason(read));
    }

    @Test
    void whereNothingTellsTheStyleBothReadingsAreShownAndNoneIsEntered() {
        var read = OPEN.read("1,234", false, KT);
        assertEquals(2, read.readings().size());
        assertEquals(-1, read.chosen());
        assertEquals("foreign.reason.twoReadings", reason(read));
    }

    @Test
    void aGroupNeverBeginsWithZero() {
        var read = OPEN.read("0,512", false, KT);
        assertEquals(List.of(new BigDecimal("0.512")), read.readings().stream().map(each -> value(each.answer())).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1.5 Mt CO2 eq|1500", "1.5 MtCO2e|1500", "250 t|0.25", "3 Gg|3", "3 mil toneladas|3", "2 millones de toneladas|2000",
        "12 тыс. т|12", "1,2 万吨|12", "0.4 Gt|400000"})
    void aUnitBehindAFigureScalesItAndSaysSo(String written, BigDecimal kt) {
        var style = written.startsWith("1,2") ? COMMA : POINT;
        var read = style.read(written, false, KT);
        assertTrue(read.isSure(), written + " " + read);
        assertEquals(0, kt.compareTo(amount(read)), written + " " + read);
        assertFalse(read.remarks().isEmpty());
    }

    /** One was scaled a thousandfold with a remark and without a question. */
    @ParameterizedTest
    @ValueSource(strings = {"12 MT", "12 MT CO2", "12 mt CO2e", "12 mil. t CO2e"})
    void aUnitOfTwoMeaningsBehindAFigureIsAskedAbout(String written) {
        assertEquals("foreign.reason.unitTwoMeanings", reason(POINT.read(written, false, KT)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "~120|foreign.reason.about", "about 120|foreign.reason.about", "约 120|foreign.reason.about", "±120|foreign.reason.about",
        "△120|foreign.reason.triangle"})
    void aboutSoMuchIsEnteredAndAskedAbout(String written, String reason) {
        var read = POINT.read(written, false, KT);
        assertEquals(reason, reason(read));
        assertEquals(120, amount(read).abs().intValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<120|foreign.reason.bound", "less than 120|foreign.reason.bound", "3/4|foreign.reason.fraction", "-|foreign.reason.line",
        "…|foreign.reason.line", "n/d|foreign.reason.notThere", "pendiente|foreign.reason.notThere", "35%|foreign.reason.perCent",
        "120 GWh|foreign.reason.wordsBehind", "see page 12|foreign.reason.noFigure"})
    void whatIsNoFigureEntersNothingAndIsTold(String written, String reason) {
        var read = POINT.read(written, false, KT);
        assertEquals(List.of(), read.readings(), read.toString());
        assertEquals(reason, reason(read));
    }

    @Test
    void aPerCentIsTakenWhereOneIsAskedFor() {
        assertEquals(new BigDecimal("35"), amount(POINT.read("35%", true, Optional.empty())));
        assertEquals(new BigDecimal("35"), amount(POINT.read("35٪", true, Optional.empty())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"100 – 120|100|120", "100-120|100|120", "100 to 120|100|120", "100 à 120|100|120",
        "100 до 120|100|120", "100至120|100|120", "-5 – 10|-5|10", "1.5 - 2 Mt|1500|2000"})
    void aRangeKeepsBothEnds(String written, BigDecimal low, BigDecimal high) {
        var read = POINT.read(written, false, KT);
        var range = (Quantity.Range) read.readings().getFirst().answer().orElseThrow();
        assertEquals(0, low.compareTo(range.low()), written);
        assertEquals(0, high.compareTo(range.high()), written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NE", "no", "IE, NO", "NE/NO", "FX", "NA"})
    void keysAreKeys(String written) {
        assertTrue(POINT.read(written, false, KT).readings().getFirst().answer().orElseThrow() instanceof Quantity.Keys);
    }

    private static String reason(FigureRead read) {
        return read.why().map(Reason::key).orElse("sure");
    }

    private static BigDecimal amount(FigureRead read) {
        return value(read.readings().get(Math.max(0, read.chosen())).answer());
    }

    private static BigDecimal value(Optional<Answer> answer) {
        return ((Quantity.Amount) answer.orElseThrow()).value();
    }
}
