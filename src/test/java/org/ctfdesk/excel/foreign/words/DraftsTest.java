package org.ctfdesk.excel.foreign.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ctfdesk.form.Part;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;

/** The words of every language at hand are recognised as what they stand for. */
class DraftsTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    @Test
    void knowsTheTitlesOfAllLanguages() {
        var wrong = new ArrayList<String>();
        for (var row : Ways.rows("headings.tsv")) {
            if (row.getFirst().endsWith(".title")) {
                var form = row.getFirst().replace(".title", "");
                row.subList(1, row.size()).stream().filter(text -> !text.contains("…"))
                        .filter(text -> !Titles.of(text).map(Titles.Title::best).orElse("").equals(form)
                                || Titles.of(text).map(Titles.Title::contradicts).orElse(true))
                        .forEach(text -> wrong.add(form + ": " + text));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void knowsTheRowsOfProjectionsInAllLanguages() {
        var wrong = new ArrayList<String>();
        for (var row : Ways.rows("headings.tsv")) {
            var line = row.getFirst().replace("projections.", "");
            if (row.getFirst().startsWith("projections.") && Forms.of("table7").line(line).isPresent()) {
                row.subList(1, row.size()).stream()
                        .filter(text -> !SummaryLine.of(text, true, true).line().equals(java.util.Optional.of(line)))
                        .forEach(text -> wrong.add(line + ": " + text + " is " + Terms.parse(text)));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void knowsEveryRowOfTheDecision() {
        var wrong = new ArrayList<String>();
        for (var id : List.of("table6", "table7")) {
            var form = Forms.of(id);
            var amongGases = id.equals("table6");
            for (var part : form.parts()) {
                if (part instanceof Part.Line line) {
                    amongGases = amongGases && !line.id().equals("energy") || line.id().equals("co2Including");
                    var text = WORDS.of(form.key(line.id()));
                    if (!SummaryLine.of(text, id.equals("table7"), amongGases).line().equals(java.util.Optional.of(line.id()))) {
                        wrong.add(id + " " + line.id() + ": " + text);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void knowsEveryLabelOfTheTablesInWords() {
        var wrong = new ArrayList<String>();
        for (var id : List.of("description", "table1", "table2", "table3", "table4")) {
            var form = Forms.of(id);
            form.lines().map(Part.Line::id).filter(line -> !WORDS.of(form.key(line)).startsWith("{"))
                    .filter(line -> !Labels.of(id, WORDS.of(form.key(line)) + "b, c").equals(java.util.Optional.of(line)))
                    .forEach(line -> wrong.add(id + " " + line));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void knowsTheHeadsOfAllLanguages() {
        var wrong = new ArrayList<String>();
        for (var row : Ways.rows("headings.tsv")) {
            var at = row.getFirst().indexOf(".head.");
            if (at > 0) {
                row.subList(1, row.size()).stream().filter(text -> Heads.of(text).isEmpty())
                        .forEach(text -> wrong.add(row.getFirst() + ": " + text));
            }
        }
        assertEquals(List.of(), wrong);
    }
}
