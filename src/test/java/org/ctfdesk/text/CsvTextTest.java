package org.ctfdesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTextTest {
    @Test
    void cellsAreQuotedWhereTheyHaveToBe() {
        assertEquals("plain,\"one, two\",\"a \"\"word\"\"\",\"two\nlines\",\"a;b\",\r\n",
                CsvText.line(List.of("plain", "one, two", "a \"word\"", "two\nlines", "a;b", "")));
    }

    @Test
    void wordsAreNoFormulasAndNumbersStayNumbers() {
        assertEquals("'=1+1,'-A1,'+5,'@x,-50,-0.5\r\n", CsvText.line(List.of("=1+1", "-A1", "+5", "@x", "-50", "-0.5")));
    }

    @Test
    void noCellOfACsvBeginsAFormula() {
        for (var start : List.of("=", "+", "-", "@", "\t", "\r", "＝")) {
            assertTrue(CsvText.cell(start + "A1").replace("\"", "").startsWith("'"), start);
        }
        assertEquals("plain – 5", CsvText.cell("plain – 5"));
        assertEquals("\"a \"\"b\"\", c\"", CsvText.cell("a \"b\", c"));
    }
}
