package org.ctfdesk.rule.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Locale;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;

/** Findings say in which unit the figures are that they tell, with no more digits than they have. */
class FindingTextTest {
    private static final FindingText TEXT = new FindingText(Words.in(Locale.ENGLISH), NumberStyle.POINT);

    @Test
    void figuresOfTable6HaveTheUnitOfItsColumns() {
        assertEquals("Table 6, “Total (without LULUCF)”, 2020 (kt CO2 eq)",
                place("host", "table6:totalWithout:year@2020 = 60000", "T6-02"));
    }

    @Test
    void figuresOfARowHaveTheUnitThatItStates() {
        assertEquals("Table 4 (Net GHG emissions), “Net GHG emissions”, 2022 (kt CO2 eq)",
                place("host", "table4/1:indicator/1:year@2022 = 1", "T4-15"));
    }

    @Test
    void whatTellsNoFigureHasNoUnit() {
        assertEquals("Table 6, “NF3”, 2020", place("host", "table6:nf3:year@2020 = tbd", "FORM-03").replaceAll("“NF3.*”", "“NF3”"));
    }

    @Test
    void sumsHaveNoEmptyDecimals() {
        var message = message("host", "table6:totalWithout:year@2020 = 60000", "T6-02");
        assertNotEquals("none", message);
        assertEquals(List.of(), List.of(message.split(" ")).stream().filter(word -> word.matches("[\\d,]+\\.\\d*0")).toList());
    }

    private static String place(String base, String line, String code) {
        return message(base, line, code).split(": ")[0];
    }

    private static String message(String base, String line, String code) {
        var report = ReportScript.with(ReportScript.base(base), line);
        return new Checker(Rules.ALL).check(report).findings().stream().filter(finding -> finding.code().equals(code))
                .map(finding -> TEXT.message(finding, report)).findFirst().orElse("none");
    }
}
