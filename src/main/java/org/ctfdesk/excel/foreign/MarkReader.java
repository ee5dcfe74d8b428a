package org.ctfdesk.excel.foreign;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.ctfdesk.edit.Proposed.Placed;
import org.ctfdesk.excel.foreign.words.FigureRead;
import org.ctfdesk.form.ndc.Measures;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.sheet.MeasureMarks;
import org.ctfdesk.text.Words;

/** Reads the lines below table 5 that name the measures which bear a mark of footnotes c, e and f, as this program writes them. */
final class MarkReader {
    static final TableKey TABLE = TableKey.of(Measures.FORM.id());
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    private final SheetWork sheet;
    private final Gathered gathered;

    /** A text below the table. */
    record At(int row, int column, String text) {}

    MarkReader(SheetWork sheet, Gathered gathered) {
        this.sheet = sheet;
        this.gathered = gathered;
    }

    /** Marks the measures that were placed and are named there. */
    void read(List<At> below) {
        var lines = below.stream().filter(line -> MeasureMarks.mark(line.text(), WORDS).isPresent()).toList();
        if (lines.isEmpty()) {
            return;
        }
        var measures = measures();
        var marks = new LinkedHashMap<Place, TreeSet<Integer>>();
        var from = new LinkedHashMap<Place, At>();
        var number = 0;
        for (var measure : measures.entrySet()) {
            number++;
            var place = new Place(TABLE, new RowKey(Measures.MEASURE, measure.getKey()), ColumnKey.of(Measures.MARKS));
            for (var line : lines) {
                var mark = MeasureMarks.mark(line.text(), WORDS).orElseThrow();
                if (isNamed(line.text(), mark, number, measure.getValue(), measures)) {
                    marks.computeIfAbsent(place, any -> new TreeSet<>()).add(Measures.MARKS_KIND.options().indexOf(mark));
                    from.putIfAbsent(place, line);
                }
            }
        }
        lines.forEach(line -> sheet.use(line.row(), line.column()));
        marks.forEach((place, found) -> gathered.add(sheet.origin(from.get(place).row(), from.get(place).column()), place,
                FigureRead.of(new Answer.Choices(found.stream().map(Measures.MARKS_KIND.options()::get).toList()))));
    }

    /** The names of the measures that were placed, by item, in the order of the sheet; "" where one has none. */
    private Map<String, String> measures() {
        var names = new LinkedHashMap<String, String>();
        for (var cell : gathered.cells()) {
            if (cell instanceof Placed placed && placed.place().table().equals(TABLE) && placed.place().row().isRepeated()) {
                var name = placed.place().column().equals(ColumnKey.LABEL) ? placed.answer().map(Answer::asText).orElse("") : "";
                names.merge(placed.place().row().item(), name, (before, now) -> before.isEmpty() ? now : before);
            }
        }
        return names;
    }

    /** By number and name; by the name alone where rows were moved since, and one measure alone bears it. */
    private static boolean isNamed(String line, String mark, int number, String name, Map<String, String> measures) {
        return MeasureMarks.names(line, mark, number, name, WORDS)
                || !name.isEmpty() && Collections.frequency(measures.values(), name) == 1
                && MeasureMarks.names(line, mark, name, WORDS);
    }
}
