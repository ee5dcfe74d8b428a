package org.ctfdesk.excel.agreed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ctfdesk.excel.book.read.ReadBook;
import org.ctfdesk.excel.book.read.ReadCell;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.article6.Submissions;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Row;
import org.ctfdesk.text.Words;

/**
 * Reads the sheet of {@link Remainder} back and gives its lines what they hold besides the format. A line is found by
 * row and mark; by its mark where it was moved; by its row where it was changed in place.
 */
final class RemainderReader implements ReadBook.Taker {
    /** What one line holds besides. */
    private record Entry(String sheet, int at, String mark, List<SortedMap<Integer, ReadCell>> fields) {}

    private final Lines lines;
    private final Heads heads;
    private final Values values;
    private final Map<String, Form> forms = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final String computed;
    private SortedMap<Integer, ReadCell> cells = new TreeMap<>();
    private int row = -1;

    RemainderReader(Lines lines, Heads heads, Values values, Words english) {
        this.computed = english.of(Remainder.COMPUTED);
        this.lines = lines;
        this.heads = heads;
        this.values = values;
        forms.put(SubmissionTable.SHEET, Submissions.FORM);
        Table.ALL.forEach(table -> forms.put(table.sheet(), table.form()));
    }

    @Override
    public void cell(int at, int column, ReadCell cell) {
        if (at != row) {
            endRow();
            row = at;
        }
        cells.put(column, cell);
    }

    private void endRow() {
        if (row >= Remainder.FIRST_ROW && !cells.isEmpty()) {
            var sheet = text(cells, 0);
            var at = cells.getOrDefault(1, ReadCell.BLANK).number().map(number -> number.intValue()).orElse(0);
            var mark = text(cells, 2);
            var isSame = !entries.isEmpty() && entries.getLast().sheet().equals(sheet) && entries.getLast().at() == at;
            if (!isSame) {
                entries.add(new Entry(sheet, at, mark, new ArrayList<>(2)));
            }
            entries.getLast().fields().add(cells);
        }
        cells = new TreeMap<>();
    }

    private static String text(SortedMap<Integer, ReadCell> from, int column) {
        return from.getOrDefault(column, ReadCell.BLANK).told();
    }

    /** Gives the lines what they hold. */
    void apply() {
        endRow();
        var bySheet = new LinkedHashMap<String, List<Entry>>();
        entries.forEach(entry -> bySheet.computeIfAbsent(entry.sheet(), sheet -> new ArrayList<>()).add(entry));
        bySheet.forEach((sheet, all) -> {
            var form = forms.get(sheet);
            if (form == null) {
                all.forEach(this::left);
            } else {
                apply(form, lines.of(sheet, form), all);
            }
        });
    }

    private void apply(Form form, TreeMap<Integer, Lines.Line> among, List<Entry> all) {
        var claimed = new HashSet<Integer>();
        var moved = new ArrayList<Entry>();
        for (var entry : all) {
            var line = among.get(entry.at());
            if (line != null && line.mark.equals(entry.mark())) {
                claimed.add(entry.at());
                give(form, line, entry);
            } else {
                moved.add(entry);
            }
        }
        var byMark = new HashMap<String, ArrayDeque<Integer>>();
        among.forEach((at, line) -> {
            if (!claimed.contains(at) && !line.mark.isEmpty()) {
                byMark.computeIfAbsent(line.mark, mark -> new ArrayDeque<>()).add(at);
            }
        });
        var changed = new ArrayList<Entry>();
        for (var entry : moved) {
            var at = Optional.ofNullable(byMark.get(entry.mark())).map(ArrayDeque::poll);
            if (at.isPresent()) {
                claimed.add(at.get());
                give(form, among.get(at.get()), entry);
            } else {
                changed.add(entry);
            }
        }
        changed.forEach(entry -> inPlace(form, among, claimed, entry));
    }

    private void inPlace(Form form, TreeMap<Integer, Lines.Line> among, Set<Integer> claimed, Entry entry) {
        var line = among.get(entry.at());
        if (entry.mark().isEmpty()) { // shows nothing: the table has a blank row there
            var at = line == null ? entry.at() : among.lastKey() + 1;
            var blank = new Lines.Line("", 0, Row.EMPTY);
            among.put(at, blank);
            claimed.add(at);
            give(form, blank, entry);
        } else if (line != null && claimed.add(entry.at())) {
            give(form, line, entry);
        } else {
            left(entry);
        }
    }

    private void left(Entry entry) {
        entry.fields().forEach(field -> lines.notTaken(Remainder.SHEET, text(field, 3)));
    }

    private void give(Form form, Lines.Line line, Entry entry) {
        for (var field : entry.fields()) {
            if (text(field, 3).equals(computed)) {
                if (line.mark.equals(entry.mark())) {
                    line.row = Row.EMPTY; // as it was computed; changed since, it is a line of its own
                }
                continue;
            }
            var id = heads.field(form, text(field, 3));
            if (id.isEmpty()) {
                lines.notTaken(Remainder.SHEET, text(field, 3));
                continue;
            }
            var column = ColumnKey.of(id.get());
            var kind = form.column(id.get()).kind();
            var shown = field.get(4);
            // the cell of the table counts where it was changed since
            var isUnchanged = shown == null || values.answer(shown, kind).equals(line.row.answer(column))
                    || Applicability.isNotApplicable(shown.text()) && line.row.answer(column).isEmpty();
            if (isUnchanged) {
                line.set(column, values.answer(held(field), kind));
            }
        }
    }

    private static String held(SortedMap<Integer, ReadCell> field) {
        var whole = new StringBuilder();
        field.tailMap(Remainder.HOLDS).values().forEach(part -> whole.append(part.told()));
        return whole.toString();
    }
}
