package org.ctfdesk.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV as spreadsheets of many countries write it: encodings, what stands between fields, quotes, notes, how figures are written. */
class CsvFileTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    @TempDir
    private Path folder;

    private static CsvFile of(String text) throws ReadingFailure {
        return CsvFile.of("list.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<List<String>> fields(CsvFile file) {
        return file.rows().stream().map(Csv.Row::fields).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsWhatStandsBetweenFields(String separator) throws ReadingFailure {
        var file = of("year,gas,value\n2021,CO2,12\n".replace(",", separator));
        assertEquals(List.of(List.of("year", "gas", "value"), List.of("2021", "CO2", "12")), fields(file));
        assertEquals(separator.charAt(0), file.separator());
    }

    @Test
    void aCommaWithinFiguresIsNoSeparatorWhereSemicolonsAre() throws ReadingFailure {
        assertEquals(List.of("2021", "1,5", "2,5", "3,5"), fields(of("year;CO2;CH4;N2O\n2021;1,5;2,5;3,5\n")).get(1));
    }

    /** As many commas as semicolons, or more of them: without a head nothing else tells. */
    @ParameterizedTest
    @ValueSource(strings = {"2021;1,5;2,5;3,5\n2022;1,6;2,6;3,6\n", "Energy;1,234,567;2,345,678\n", "2021;1,5\n2022;1,6\n",
        "2021\t1,5\t2,5\n"})
    void commasWithinFiguresAloneDoNotPartFields(String text) throws ReadingFailure {
        var file = of(text);
        assertEquals(text.contains(";") ? ';' : '\t', file.separator());
        assertTrue(file.rows().getFirst().fields().stream().skip(1).allMatch(field -> field.matches("[\\d,]+")), file.rows().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021,CO2,12\n", "a; b,1,2\nc,3,4\n", "2021,12,13\n", "year,note; other,value\n"})
    void commasPartFieldsElsewhere(String text) throws ReadingFailure {
        assertEquals(',', of(text).separator());
    }

    @Test
    void commasWithinQuotesDoNotCount() throws ReadingFailure {
        assertEquals(List.of("name", "value"), fields(of("name;value\n\"a, b, c, d\";1\n")).getFirst());
    }

    @Test
    void aFirstLineMaySayTheSeparator() throws ReadingFailure {
        var file = of("sep=;\r\na,b;c\r\n");
        assertEquals(List.of(List.of("a,b", "c")), fields(file));
        assertEquals(2, file.rows().getFirst().line());
    }

    @Test
    void quotesAreDoubledAndHoldLineBreaks() throws ReadingFailure {
        var file = of("a,b\n\"said \"\"no\"\"\",\"two\nlines\"\nlast,1\n");
        assertEquals(List.of("said \"no\"", "two\nlines"), fields(file).get(1));
        assertEquals(4, file.rows().get(2).line(), "the break within quotes is a line of the file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n\"open,1\n", "a,b\n\"x\" y,1\n"})
    void aQuoteThatIsNotClosedIsToldWithItsLine(String text) {
        var told = assertThrows(ReadingFailure.class, () -> of(text)).told(WORDS);
        assertTrue(told.startsWith("list.csv, line 2, field 1: "), told);
    }

    @Test
    void blankLinesAreLeftOutAndShortRowsEndBlank() throws ReadingFailure {
        var file = of("a,b,c\n\n , ,\n1\n");
        assertEquals(2, file.rows().size());
        assertEquals("1", file.rows().get(1).field(0));
        assertEquals("", file.rows().get(1).field(2));
        assertEquals("", file.rows().get(1).field(-1));
    }

    @Test
    void readsEveryEncodingThatSpreadsheetsWrite() throws ReadingFailure {
        var text = "année,catégorie\n2021,Énergie\n";
        for (var bytes : List.of(text.getBytes(StandardCharsets.UTF_8), ("\ufeff" + text).getBytes(StandardCharsets.UTF_8),
                ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE), ("\ufeff" + text).getBytes(StandardCharsets.UTF_16BE),
                text.getBytes(StandardCharsets.UTF_16LE), text.getBytes(StandardCharsets.UTF_16BE),
                text.getBytes(Charset.forName("windows-1252")))) {
            var file = CsvFile.of("list.csv", bytes);
            assertEquals(List.of("2021", "Énergie"), file.rows().get(1).fields(), file.encoding().toString());
            assertEquals("année", file.rows().getFirst().field(0), "no mark stands before the first head");
        }
    }

    @Test
    void whatIsWrittenForWesternWindowsIsAGuess() throws ReadingFailure {
        assertEquals(Encoding.WINDOWS, CsvFile.of("list.csv", "é,1\n".getBytes(Charset.forName("windows-1252"))).encoding());
        assertEquals(Encoding.UTF_8, of("é,1\n").encoding());
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        var bytes = new byte[] {'a', ',', 'b', '\n', 1, 0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
        var told = assertThrows(ReadingFailure.class, () -> CsvFile.of("list.csv", bytes)).told(WORDS);
        assertTrue(told.contains("neither in UTF-8 nor in UTF-16"), told);
    }

    @Test
    void notesBelowTheListAreNoLinesOfIt() throws ReadingFailure {
        var file = of("year,value\n2021,1\nSource: ministry, 2023\nNote: provisional\n");
        assertEquals(List.of("Source: ministry, 2023", "Note: provisional"), file.notes().stream().map(row -> row.field(0)).toList());
        assertEquals(2, file.withoutNotes().rows().size());
        assertEquals(List.of(), of("year,value\n2021,1\n").notes());
    }

    @Test
    void aLineOfFiguresIsNoNote() throws ReadingFailure {
        assertEquals(List.of(), of("year,value\n2021,1\n2022,\n").notes());
        assertEquals(List.of(), of("one\nfield\nalone\n").notes(), "a list of one column");
    }

    @Test
    void theWholeColumnDecidesHowFiguresAreWritten() throws ReadingFailure {
        var comma = of("year;value\n2021;1,234\n2022;0,5\n2023;12,75\n2024;3,25\n").numbers(List.of(1), Optional.empty());
        assertEquals(new BigDecimal("1.234"), comma.parse("1,234").orElseThrow());
        var asked = assertThrows(AmbiguousNumbers.class, () -> of("year;value\n2021;1,234\n").numbers(List.of(1), Optional.empty()));
        assertTrue(asked.told(WORDS).contains("1,234"), asked.told(WORDS));
        assertEquals(NumberStyle.POINT, of("year;value\n2021;1,234\n").numbers(List.of(1), Optional.of(NumberStyle.POINT)));
    }

    @Test
    void aFileThatCannotBeReadIsTold() throws Exception {
        var file = folder.resolve("gone.csv");
        assertTrue(assertThrows(ReadingFailure.class, () -> CsvFile.read(file)).told(WORDS).startsWith("gone.csv cannot be read"));
        Files.writeString(file, "a,b\n1,2\n");
        assertEquals(List.of("1", "2"), CsvFile.read(file).rows().get(1).fields());
        assertArrayEquals(Files.readAllBytes(file), CsvFile.bytes(file));
    }
}
