package org.ctfdesk.excel.book.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What formats of numbers make of figures. */
class FigureFormatTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '~', nullValues = "none", value = {
        "#,##0.0, | NUMBER 3 ",
        "0.0,, | NUMBER 6 ",
        "0.0,,,\" bn\" | NUMBER 9 bn",
        "0.0;-0.0, | NUMBER 3 ",
        "[<1000]0;0.0,\"k\" | NUMBER 3 k",
        "[>=1000000]0.0,,\"M\";0.0 | NUMBER 6 M",
        "0.0\" Mt\" | NUMBER 0 Mt",
        "0.0\" kt; net\" | NUMBER 0 kt; net",
        "0.0\" (2)\" | NUMBER 0 (2)",
        "0.0,\" (2)\" | NUMBER 3 (2)",
        "#,##0.0,,\" (10)\" | NUMBER 6 (10)",
        "0.0% | PER_CENT 0 ",
        "yyyy-mm-dd | DAY 0 ",
        "#,##0.00_);(#,##0.00) | NUMBER 0 ",
        "_-* #,##0.0_-;-* #,##0.0_-;_-* \"-\"_-;_-@_- | NUMBER 0 ",
        ";;; | NUMBER 0  unseen",
        "\"\";\"\";\"-\" | NUMBER 0  unseen",
        "0;; | NUMBER 0 ",
        "General | NUMBER 0 "})
    void saysWhatIsShown(String code, String told) {
        var format = FigureFormat.of(FigureFormat.FIRST_OWN, code);
        assertEquals(told.strip(),
                (format.look() + " " + format.shift() + " " + format.words() + (format.unseen() ? " unseen" : "")).strip());
    }
}
