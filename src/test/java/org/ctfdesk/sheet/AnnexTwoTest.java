package org.ctfdesk.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Notes;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every note and footnote of decision 5/CMA.3, annex II, stands below its table word for word, and no other: the forms are
 * compared with what was read from the official Word file, misprints included.
 */
class AnnexTwoTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    /** What is said of one table, as text that compares well. */
    private record Printed(
            String title, String note, Map<String, String> footnotes, Map<String, List<String>> markers, boolean custom, boolean box) {}

    @Test
    void everyTableHasTheNotesOfTheDecisionAndNoOthers() throws IOException {
        var decided = new TreeMap<String, Printed>();
        for (var table : annex().get("tables")) {
            decided.put(table.get("table").asString(), decided(table));
        }
        var described = new TreeMap<String, Printed>();
        for (var form : Forms.NDC) {
            if (!form.number().equals("6")) { // a sentence without a table
                described.put(form.number().isEmpty() ? "Appendix" : form.number(), described(form));
            }
        }
        assertEquals(12, decided.size());
        decided.forEach((table, printed) -> assertEquals(printed, described.get(table), "table " + table));
        assertEquals(decided.keySet(), described.keySet());
        assertEquals(Notes.NONE, Forms.of("table6").notes());
    }

    @Test
    void theListOfAcronymsIsNamed() throws IOException {
        assertEquals(annex().get("list of acronyms").asString(), WORDS.of("annexII.acronyms"));
    }

    private static JsonNode annex() throws IOException {
        try (var in = AnnexTwoTest.class.getResourceAsStream("/org/ctfdesk/form/annex-II.json")) {
            return new JsonMapper().readTree(in);
        }
    }

    private static Printed decided(JsonNode table) {
        var footnotes = new TreeMap<String, String>();
        table.get("footnotes").properties().forEach(each -> footnotes.put(each.getKey(), each.getValue().asString()));
        var markers = new TreeMap<String, List<String>>();
        table.get("markers").properties().forEach(each -> {
            var at = new ArrayList<String>();
            each.getValue().forEach(marker -> at.add(marker.asString().replace("column heading: ", "")));
            markers.put(each.getKey(), at);
        });
        return new Printed(table.get("title").asString(), table.get("note").isNull() ? "" : table.get("note").asString(), footnotes,
                markers, table.get("customFootnotesLine").asBoolean(), table.get("documentationBox").asBoolean());
    }

    private static Printed described(Form form) {
        var printed = new PrintedNotes(WORDS);
        var footnotes = new TreeMap<String, String>();
        var markers = new TreeMap<String, List<String>>();
        for (var letter : form.notes().letters()) {
            assertTrue(printed.of(form, letter).startsWith(letter.letter() + " "));
            footnotes.put(letter.letter(), printed.of(form, letter).substring(2));
            markers.put(letter.letter(), letter.at().stream()
                    .map(at -> at.equals(Notes.TITLE) ? "title" : WORDS.of(form.key(at))).toList());
        }
        return new Printed(WORDS.of(form.titleKey()), printed.note(form).orElse(""), footnotes, markers, form.hasFoot(),
                form.notes().box());
    }

    @ParameterizedTest
    @ValueSource(strings = {"host", "buyer"})
    void notesStandBelowTheTableBeforeWhatThePartySays(String sample) {
        for (var sheet : Sheet.all(Samples.of(sample), WORDS)) {
            var below = sheet.rows().stream().map(SheetRow::role)
                    .filter(role -> role.compareTo(SheetRow.Role.TOTAL) > 0).toList();
            assertEquals(below.stream().sorted().toList(), below, sheet.sheetName());
            var printed = sheet.rows().stream().filter(row -> row.role() == SheetRow.Role.NOTE)
                    .map(row -> ((SheetCell.Fixed) row.cell(0)).text()).toList();
            var expected = new ArrayList<String>();
            new PrintedNotes(WORDS).note(sheet.form()).ifPresent(expected::add);
            sheet.form().notes().letters().forEach(letter -> expected.add(new PrintedNotes(WORDS).of(sheet.form(), letter)));
            assertEquals(expected, printed, sheet.sheetName());
        }
    }

    @Test
    void everyLetterStandsInTheSheetBehindItsWords() {
        for (var form : Forms.NDC) {
            var report = Samples.of("buyer");
            var sheet = Sheet.of(report.keysOf(form).getFirst(), report, WORDS);
            var seen = new TreeMap<String, Integer>();
            if (!sheet.titleLetters().isEmpty()) {
                List.of(sheet.titleLetters().split(", ")).forEach(letter -> seen.merge(letter, 1, Integer::sum));
            }
            sheet.rows().stream().flatMap(row -> row.cells().stream()).forEach(cell -> {
                if (cell instanceof SheetCell.Fixed fixed && !fixed.letters().isEmpty()) {
                    List.of(fixed.letters().split(", ")).forEach(letter -> seen.merge(letter, 1, Integer::sum));
                }
            });
            form.notes().letters().forEach(letter ->
                    assertTrue(seen.getOrDefault(letter.letter(), 0) >= letter.at().size(), form.id() + " " + letter));
            assertEquals(form.notes().letters().size(), seen.size(), form.id());
        }
    }

    @Test
    void aCellStandsUnderTheFootnotesOfItsHeadsAndRow() {
        var notes = new PrintedNotes(WORDS);
        var table7 = new Place(TableKey.of("table7"), RowKey.of("energy"), new ColumnKey("projection", 2030));
        assertEquals(List.of("c", "d"), notes.at(table7).stream().map(note -> note.substring(0, 1)).toList());
        var description = new Place(TableKey.of("table5"), new RowKey("measure", "1"), ColumnKey.of("description"));
        assertEquals(List.of("d", "e", "f"), notes.at(description).stream().map(note -> note.substring(0, 1)).toList());
        var target = new Place(new TableKey("table4", "1"), new RowKey("indicator", "1"), ColumnKey.of("targetLevel"));
        assertEquals(Optional.of("b"), notes.at(target).stream().map(note -> note.substring(0, 1)).findFirst());
        assertEquals(List.of(), notes.at(new Place(TableKey.of("table6"), RowKey.of("sf6"), new ColumnKey("year", 2020))));
    }
}
