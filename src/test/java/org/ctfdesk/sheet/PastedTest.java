package org.ctfdesk.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ctfdesk.compare.Differences;
import org.ctfdesk.edit.AnswerReader;
import org.ctfdesk.form.Kind;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the texts of a pasted block go, and which find no place. */
class PastedTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final Report HOST = Samples.of("host");

    private static Sheet sheet(String table) {
        return Sheet.editable(TableKey.ofPath(table), HOST, WORDS, Optional.empty());
    }

    private static List<List<String>> block(String... lines) {
        return Arrays.stream(lines).map(line -> List.of(line.split("\\|", -1))).toList();
    }

    private static CellPlace at(Sheet sheet, String place) {
        return sheet.find(Place.ofPath(place)).orElseThrow();
    }

    private static Report entered(Pasted pasted) {
        return CellChanges.edit("paste", pasted.changes(new AnswerReader(NumberStyle.POINT, WORDS)::read), HOST)
                .map(edit -> edit.applyTo(HOST)).orElse(HOST);
    }

    private static String answer(Report report, String place) {
        return report.answer(Place.ofPath(place)).map(given -> new AnswerText(NumberStyle.POINT, WORDS).full(given, Kind.QUANTITY))
                .orElse("");
    }

    private static List<String> lost(Pasted pasted) {
        return pasted.lost().stream().map(Pasted.Lost::text).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"table7", "table8", "table9", "table10", "table11"})
    void theEmptyColumnBetweenTheYearsTakesNothing(String table) {
        var sheet = sheet(table);
        var separator = 0;
        while (!sheet.columns().get(separator).column().isSeparator()) {
            separator++;
        }
        var row = sheet.headRows();
        while (!(sheet.rows().get(row).cell(separator - 1) instanceof SheetCell.Input)) {
            row++;
        }
        var ways = Pasted.onto(sheet, new CellPlace(row, separator - 1), block("101|102|103"), false);
        assertEquals(1, ways.size());
        assertEquals(List.of(), ways.getFirst().lost());
        var report = entered(ways.getFirst());
        var cells = sheet.rows().get(row).cells();
        var shown = new ArrayList<String>();
        for (var column : List.of(separator - 1, separator + 1, separator + 2)) {
            shown.add(answer(report, ((SheetCell.Input) cells.get(column)).place().path()));
        }
        assertEquals(List.of("101", "102", "103"), shown);
    }

    @Test
    void aBlockWithTheEmptyColumnGoesStraightAcross() {
        var sheet = sheet("table7");
        var columns = sheet.columns().size();
        var whole = new ArrayList<>(List.of("Energy"));
        for (var i = 1; i < columns; i++) {
            whole.add(sheet.columns().get(i).column().isSeparator() ? "" : String.valueOf(100 + i));
        }
        var from = new CellPlace(at(sheet, "table7:energy:projection@2030").row(), 0);
        var ways = Pasted.onto(sheet, from, List.of(whole), false);
        assertEquals(1, ways.size(), "without it the last figure would find no place");
        assertEquals(String.valueOf(100 + at(sheet, "table7:energy:projection@2030").column()),
                answer(entered(ways.getFirst()), "table7:energy:projection@2030"));
        assertEquals(List.of(), ways.getFirst().lost());
    }

    @Test
    void aBlankColumnJustThereCanBeMeantInTwoWays() {
        var sheet = sheet("table7");
        var first = at(sheet, "table7:energy:projection@2030");
        var separator = 0;
        while (!sheet.columns().get(separator).column().isSeparator()) {
            separator++;
        }
        var ways = Pasted.onto(sheet, new CellPlace(first.row(), separator - 1), block("1||3", "4||6"), false);
        assertEquals(2, ways.size());
        assertEquals("3", answer(entered(ways.getFirst()), path(sheet, first.row(), separator + 1)));
        assertEquals("", answer(entered(ways.getLast()), path(sheet, first.row(), separator + 1)));
        assertEquals("3", answer(entered(ways.getLast()), path(sheet, first.row(), separator + 2)));
        assertEquals(1, Pasted.onto(sheet, new CellPlace(first.row(), separator - 1), block("1||3", "4||6"), true).size(),
                "a block of ours has the empty column");
    }

    private static String path(Sheet sheet, int row, int column) {
        return ((SheetCell.Input) sheet.rows().get(row).cell(column)).place().path();
    }

    @ParameterizedTest
    @ValueSource(strings = {"description", "table1", "table3", "table4/1", "table5", "table6", "table7", "table10", "table11", "table12"})
    void aWholeTablePastedOntoItselfChangesNothing(String table) {
        var sheet = sheet(table);
        var plain = new AnswerText(new NumberStyle('.', '\0'), WORDS);
        var block = sheet.rows().subList(sheet.headRows(), sheet.rows().size()).stream()
                .map(row -> row.cells().stream().map(cell -> switch (cell) {
                    case SheetCell.Fixed fixed -> fixed.text();
                    case SheetCell.Input input -> input.shown().map(answer -> plain.full(answer, input.kind())).orElse("");
                    case SheetCell.Covered covered -> "";
                    case SheetCell.Blank blank -> "";
                    case SheetCell.Shaded shaded -> "";
                }).toList())
                .toList();
        var pasted = Pasted.onto(sheet, new CellPlace(sheet.headRows(), 0), block, true).getFirst();
        assertEquals(List.of(), lost(pasted));
        assertEquals(List.of(), Differences.between(HOST, entered(pasted)).map(Object::toString).toList());
    }

    @Test
    void whatStandsBelowATableEndsTheBlock() {
        var sheet = sheet("table5");
        var end = sheet.rows().stream().filter(SheetRow::isPlaceholder).findFirst().orElseThrow();
        var from = new CellPlace(sheet.rows().indexOf(end), 0);
        for (var foot : List.of("Custom footnotes:|", "documentation box|", "Source: the ministry|", "Notes: see annex|")) {
            var pasted = Pasted.onto(sheet, from, block("A measure|What it does", foot, "(1)|more"), false).getFirst();
            assertTrue(lost(pasted).contains("more"), foot);
            assertEquals(measures(HOST) + 1, measures(entered(pasted)), foot);
        }
        var note = Pasted.onto(sheet, from, block("Note: a measure may be called so|with a description"), false).getFirst();
        assertEquals(List.of(), lost(note));
    }

    private static int measures(Report report) {
        return report.table("table5").blocks().values().iterator().next().size();
    }

    @Test
    void theHeadOfTheTableIsPassedOver() {
        var sheet = sheet("table5");
        var head = new ArrayList<String>();
        for (var cell : sheet.rows().get(sheet.headRows() - 1).cells()) {
            head.add(cell instanceof SheetCell.Fixed fixed ? fixed.text() : "");
        }
        var end = sheet.rows().stream().filter(SheetRow::isPlaceholder).findFirst().orElseThrow();
        var pasted = Pasted.onto(sheet, new CellPlace(sheet.rows().indexOf(end), 0), List.of(head, List.of("A measure")), false).getFirst();
        assertEquals(List.of(), lost(pasted));
        assertEquals(measures(HOST) + 1, measures(entered(pasted)));
        assertTrue(head.stream().anyMatch(text -> !text.isBlank()), head.toString());
    }

    @Test
    void whatReachesOverTheEdgeIsNamed() {
        var sheet = sheet("table7");
        var last = sheet.columns().size() - 1;
        var from = new CellPlace(at(sheet, "table7:energy:projection@2030").row(), last);
        var pasted = Pasted.onto(sheet, from, block("1|2", "3|4"), false).getFirst();
        assertEquals(List.of(new Pasted.Lost("2", 1, 2), new Pasted.Lost("4", 2, 2)), pasted.lost());
    }
}
