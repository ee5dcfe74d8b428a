package org.ctfdesk.ledger;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.ctfdesk.ledger.LevelsCsv.Column;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.text.AmbiguousNumbers;
import org.ctfdesk.text.CsvFile;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.ReadingFailure;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;

/** Yearly levels from CSV: what each cell says is kept, and all that cannot be read is told at once. */
class LevelsCsvTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    private static CsvFile file(String text) throws ReadingFailure {
        return CsvFile.of("levels.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<Column, SortedMap<Integer, Quantity>> read(String text) throws ReadingFailure {
        return LevelsCsv.read(file(text), Optional.empty(), WORDS);
    }

    private static String refused(String text) {
        return assertThrows(LedgerFailure.class, () -> read(text)).told(WORDS);
    }

    @Test
    void readsLevelsByColumnAndYear() throws ReadingFailure {
        var levels = read("""
                year,trajectory,level
                2022,71000.5,70500
                2021,73000,72000
                """);
        assertEquals(Map.of(2021, Quantity.of("72000"), 2022, Quantity.of("70500")), levels.get(Column.LEVEL));
        assertEquals(Quantity.of("71000.5"), levels.get(Column.TRAJECTORY).get(2022));
        assertEquals(List.of(2021, 2022), List.copyOf(levels.get(Column.LEVEL).keySet()));
        assertTrue(!levels.containsKey(Column.PORTION), "a column that is not there is no column of blanks");
        assertEquals(2022, LevelsCsv.latest(levels));
    }

    @Test
    void aBlankCellStaysBlankAndAKeyAKey() throws ReadingFailure {
        var levels = read("year,level,portion\n2021,,NE\n2022,0,12\n");
        assertEquals(Map.of(2022, Quantity.of("0")), levels.get(Column.LEVEL));
        assertTrue(levels.get(Column.PORTION).get(2021) instanceof Quantity.Keys);
        assertEquals(0, LevelsCsv.latest(read("year,trajectory\n2021,5\n")), "a trajectory says nothing of what was reached");
    }

    @Test
    void yearsAreReadAsOtherProgramsWriteThem() throws ReadingFailure {
        assertEquals(List.of(2020, 2021, 2022, 2023),
                List.copyOf(read("year,level\nX2020,1\n2021.0,2\n2022*,3\n2023 (a),4\n").get(Column.LEVEL).keySet()));
    }

    @Test
    void tellsEveryCellThatCannotBeRead() {
        assertEquals(List.of(
                "levels.csv, line 2, column “level”: “about 5” cannot be read. Please write a number.",
                "levels.csv, line 3, column “year”: “last year” cannot be read. Please write a year with four digits, as 2024.",
                "levels.csv, line 5: the year 2021 stands there twice. Please remove one of the two lines."),
                refused("year,level\n2021,about 5\nlast year,6\n2022,7\n2021,8\n").lines().toList());
    }

    @Test
    void refusesAFileWithoutItsColumns() {
        assertTrue(refused("a,b\n1,2\n").contains("there is no column “year”"));
        assertTrue(refused("year,value\n2021,2\n").contains("there is no column “level”"));
        assertTrue(refused("").contains("is empty"));
    }

    @Test
    void refusesTwoColumnsOfOneName() {
        assertTrue(refused("year,level,level\n2021,5,6\n").contains("hold “5” and “6”"));
    }

    @Test
    void asksWhereFiguresCanBeReadInTwoWays() throws ReadingFailure {
        var text = "year;level\n2021;1,234\n2022;2,345\n";
        assertThrows(AmbiguousNumbers.class, () -> read(text));
        assertEquals(Quantity.of("1.234"),
                LevelsCsv.read(file(text), Optional.of(NumberStyle.COMMA), WORDS).get(Column.LEVEL).get(2021));
    }

    @Test
    void namesColumnsThatItLeavesOut() throws ReadingFailure {
        assertEquals(List.of("remark"), LevelsCsv.unknown(file("Year,Level,remark,Unit\n2021,5,x,kt\n")));
    }

    @Test
    void refusesLevelsInAnotherUnit() throws ReadingFailure {
        var file = file("year,level,unit\n2021,5,Mt CO2 eq\n");
        var told = assertThrows(LedgerFailure.class, () -> LevelsCsv.refuseOtherUnit(file, "kt CO2 eq", WORDS)).told(WORDS);
        assertTrue(told.contains("“Mt CO2 eq”") && told.contains("kt CO2 eq"), told);
        assertDoesNotThrow(() -> LevelsCsv.refuseOtherUnit(file, "MtCO₂eq".replace("₂", "2"), WORDS));
    }
}
