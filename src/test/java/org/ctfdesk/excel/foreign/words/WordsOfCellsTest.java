package org.ctfdesk.excel.foreign.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.ctfdesk.edit.Reason;
import org.ctfdesk.excel.foreign.words.Heads.Target;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.form.Kind;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.text.NumberStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What single cells say in six languages: ranges, keys, mixtures of gases, heads with a year, units. */
class WordsOfCellsTest {
    private static FigureRead read(String text) {
        return FigureReader.of(NumberStyle.COMMA).read(text, false, Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"80–110", "80 to 110", "80～110", "80〜110", "٨٠ – ١١٠", "80到110", "between 80 and 110", "entre 80 et 110",
        "entre 80 y 110", "от 80 до 110", "de 80 à 110", "من 80 إلى 110", "80 bis 110"})
    void rangesAreRead(String text) {
        var range = (Quantity.Range) read(text).readings().getFirst().answer().orElseThrow();
        assertEquals("80 110", range.low().toPlainString() + " " + range.high().toPlainString());
        assertTrue(read(text).isSure());
    }

    @ParameterizedTest
    @ValueSource(strings = {"20-25 %", "20 % – 25 %", "20% to 25%", "20–25٪", "20 - 25"})
    void rangesOfPerCentsAreRead(String text) {
        var figures = FigureReader.of(NumberStyle.POINT);
        var range = (Quantity.Range) figures.read(text, true, Optional.empty()).readings().getFirst().answer().orElseThrow();
        assertEquals("20 25", range.low().toPlainString() + " " + range.high().toPlainString());
        assertTrue(text.endsWith("5") || figures.read(text, false, Optional.empty()).readings().isEmpty(), "no per cents in kt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"between us and 110", "from 2015", "entre 80"})
    void otherWordsAreNoRanges(String text) {
        assertTrue(read(text).readings().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"s.o., NA", "sans objet, NA", "不适用, NA", "لا ينطبق, NA", "未估算, NE", "не оценено, NE", "لا يحدث, NO", "保密, C",
        "включено в другом месте, IE"})
    void keysInWordsAreTakenAndAskedAbout(String text, String key) {
        var read = Keys.of(text).orElseThrow();
        assertEquals(key, ((Quantity.Keys) read.readings().getFirst().answer().orElseThrow()).keys().getFirst().name());
        assertEquals(Optional.of("foreign.reason.keyInWords"), read.why().map(Reason::key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Unspecified mix of HFCs and PFCs", "Mix of HFCs and PFCs", "未指明的HFCs和PFCs混合物", "Смесь ГФУ и ПФУ",
        "مزيج غير محدد من مركبات الكربون الهيدروفلورية ومركبات الكربون المشبعة بالفلور", "Mélange de HFC et PFC",
        "Mezcla de HFC y PFC no especificada"})
    void mixturesAreTheLineOfTableSix(String label) {
        assertEquals(Optional.of("mix"), SummaryLine.of(label, false, true).line());
        assertEquals(Optional.empty(), SummaryLine.of(label, true, true).line(), "tables 7 to 9 have no such line");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HFCs and PFCs", "Energy mix", "HFC mix"})
    void otherMixturesAreNot(String label) {
        assertEquals(Optional.empty(), SummaryLine.of(label, false, true).line());
    }

    @ParameterizedTest
    @CsvSource({"Obtenues en 2022, achieved", "Escomptées en 2030, expected", "Expected by 2030, expected",
        "Escomptées d’ici à 2030, expected",
        "Previstas para 2030, expected", "المتوقعة في عام 2030, expected"})
    void aYearMayBeJoinedToAHead(String head, String column) {
        assertTrue(Heads.of(head).contains(new Target("table5", column)), head);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000 ha", "100 GWh", "1000 t CO2 eq"})
    void aUnitWithAFactorIsNoUnitOfTheList(String text) {
        var unit = (Kind.Choice) Forms.of("table10").column("unit").kind();
        assertFalse(ChoiceWords.code(unit, text).isPresent());
        assertEquals(Optional.of(List.of(text)), ChoiceWords.options(unit, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"instrument|1. Regulatory|regulatory",
        "gases|1 CO2, 2 CH4|co2 ch4", "status|3 Implemented|implemented"})
    void anOptionMayBearItsNumber(String column, String text, String codes) {
        var choice = (Kind.Choice) Forms.of("table5").column(column).kind();
        assertEquals(Optional.of(List.of(codes.split(" "))), ChoiceWords.options(choice, text));
    }

    /** Each was a range without a question: from above to below, or of two years. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"from 500 to 300|foreign.reason.rangeTurned", "between 3 and -1|foreign.reason.rangeTurned",
        "500 – 300|foreign.reason.rangeTurned", "from 2020 to 2021|foreign.reason.rangeYears", "2020-2021|foreign.reason.rangeYears"})
    void rangesThatMayBeNoneAreAskedAbout(String text, String reason) {
        var read = read(text);
        assertFalse(read.isSure());
        assertEquals(-1, read.chosen(), "nothing is entered unasked");
        assertEquals(Optional.of(reason), read.why().map(Reason::key));
    }

    @Test
    void aLongTextIsNoRange() {
        var text = "from 1 " + "to a ".repeat(6_000) + "1";
        assertTrue(assertTimeoutPreemptively(Duration.ofSeconds(2), () -> read(text)).readings().isEmpty());
    }
}
