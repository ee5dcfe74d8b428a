package org.ctfdesk.excel.agreed;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;
import org.ctfdesk.excel.book.Ticker;
import org.ctfdesk.excel.book.read.ReadBook;
import org.ctfdesk.excel.book.read.ReadCell;
import org.ctfdesk.form.article6.Submissions;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Row;
import org.ctfdesk.store.Progress;
import org.ctfdesk.text.Words;

/**
 * Finds the format's tables among the rows of one sheet: a title or the sheet's name says which, else the heads do; lines
 * follow until the next title.
 */
final class TableFinder implements ReadBook.Taker {
    private static final int LEAST_HEADS = 3;
    private static final int NOTE = 80;

    private final String sheet;
    private final Heads heads;
    private final Values values;
    private final Lines lines;
    private final Progress progress;
    private final String outside;
    private final SortedMap<Integer, ReadCell> cells = new TreeMap<>();
    private int row = -1;
    private Optional<Table> titled;
    private final List<Map<Integer, String>> head = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private Table table;
    private final Map<Integer, String> columns = new HashMap<>();
    private boolean submissionTitled;
    private final Set<String> submissionRows = new HashSet<>();
    private final SortedMap<Integer, Map<String, ReadCell>> submissions = new TreeMap<>();

    TableFinder(String sheet, Heads heads, Values values, Lines lines, Progress progress, Words english) {
        this.sheet = sheet;
        this.heads = heads;
        this.values = values;
        this.lines = lines;
        this.progress = progress;
        outside = english.of("excel.aef.outside");
        titled = heads.titled(sheet);
    }

    @Override
    public void cell(int at, int column, ReadCell cell) {
        if (at != row) {
            endRow();
            row = at;
            if (at % 64 == 0 && !progress.advanced(at, 0)) {
                throw new UncheckedIOException(new Ticker.Cancelled());
            }
        }
        if (cell.number().isPresent() || !cell.text().isBlank()) {
            cells.put(column, cell);
        }
    }

    /** The row last read, from 1. */
    int row() {
        return row + 1;
    }

    /** The sheet is at its end. */
    void end() {
        endRow();
        if (table == null && !head.isEmpty()) {
            choose();
        }
        submissions();
    }

    private void endRow() {
        if (cells.isEmpty()) {
            return;
        }
        if (!isTitle()) {
            if (table != null) {
                line();
            } else if (isHead()) {
                var texts = new HashMap<Integer, String>();
                cells.forEach((column, cell) -> texts.put(column, cell.text()));
                head.add(texts);
                texts.values().forEach(text -> seen.add(Heads.plain(text)));
            } else if (isOfSubmission()) {
                submission();
            } else if (!head.isEmpty() && choose()) {
                line();
            } else if (cells.size() > 1) {
                cells.values().forEach(cell -> lines.notTaken(sheet, outside));
            }
        }
        cells.clear();
    }

    private boolean isTitle() {
        var text = cells.get(cells.firstKey()).text();
        var isNumbered = Heads.looksLikeTitle(text);
        var isTable = isNumbered || table == null && head.isEmpty() && (heads.titled(text).isPresent() || heads.isSubmission(text));
        if (cells.size() > 1 || !isTable) {
            return false;
        }
        if (table == null && !head.isEmpty()) {
            choose();
        }
        table = null;
        titled = heads.titled(text);
        submissionTitled |= heads.isSubmission(text);
        head.clear();
        seen.clear();
        return true;
    }

    /** A row of which two cells, or half of them, are heads that were not seen above. */
    private boolean isHead() {
        var known = 0;
        var fresh = 0;
        for (var cell : cells.values()) {
            var isKnown = cell.number().isEmpty() && candidates().stream()
                    .anyMatch(each -> heads.column(each, cell.text()).isPresent() || heads.isGroup(each, cell.text()));
            known += isKnown ? 1 : 0;
            fresh += isKnown && !seen.contains(Heads.plain(cell.text())) ? 1 : 0;
        }
        return fresh >= 2 || fresh >= 1 && known * 2 >= cells.size();
    }

    private List<Table> candidates() {
        if (titled.isPresent()) {
            return List.of(titled.get());
        }
        var fitting = Table.ALL.stream().filter(each -> score(each) > 0).toList();
        return fitting.isEmpty() ? Table.ALL : fitting;
    }

    private int score(Table each) {
        return (int) head.stream().flatMap(texts -> texts.values().stream())
                .flatMap(text -> heads.column(each, text).stream()).distinct().count();
    }

    /** Decides which table the heads are of; false where it is none. */
    private boolean choose() {
        Table best = null;
        for (var each : candidates()) {
            if (best == null || score(each) > score(best) || score(each) == score(best) && each.columns().size() < best.columns().size()) {
                best = each;
            }
        }
        if (best == null || score(best) < (titled.isPresent() ? 1 : LEAST_HEADS)) {
            head.clear();
            seen.clear();
            return false;
        }
        table = best;
        lines.found();
        columns.clear();
        for (var texts : head) {
            texts.forEach((column, text) -> heads.column(table, text)
                    .filter(id -> !columns.containsValue(id))
                    .ifPresent(id -> columns.put(column, id)));
        }
        return true;
    }

    private void line() {
        if (cells.size() == 1 && cells.get(cells.firstKey()).text().length() > NOTE
                && table.columns().getFirst().id().equals(columns.get(cells.firstKey()))) {
            lines.notTaken(sheet, outside); // a note below the table
            return;
        }
        var read = Row.EMPTY;
        var shown = new HashMap<String, ReadCell>();
        var position = 0;
        for (var cell : cells.entrySet()) {
            var id = columns.get(cell.getKey());
            if (id == null) {
                lines.notTaken(sheet, above(cell.getKey()));
            } else if (id.equals(Table.POSITION)) {
                position = cell.getValue().number().map(number -> number.intValue()).orElse(0);
            } else {
                shown.put(id, cell.getValue());
                read = read.with(ColumnKey.of(id), values.answer(cell.getValue(), table.kind(id)));
            }
        }
        for (var cell : shown.entrySet()) {
            if (Applicability.isNotApplicable(cell.getValue().text())
                    && Applicability.isNotApplicableRead(table.form(), read, cell.getKey())) {
                read = read.with(ColumnKey.of(cell.getKey()), Optional.empty());
            }
        }
        var mark = new Mark();
        table.columns().forEach(column -> mark.next(shown.getOrDefault(column.id(), ReadCell.BLANK).comparable()));
        lines.of(sheet, table.form()).put(row + 1, new Lines.Line(mark.text(), position, read));
    }

    /** The lowest word above a column, or its letters. */
    private String above(int column) {
        for (var texts : head.reversed()) {
            if (texts.containsKey(column)) {
                return texts.get(column);
            }
        }
        return CellReference.convertNumToColString(column);
    }

    private boolean isOfSubmission() {
        return head.isEmpty() && titled.isEmpty() && heads.submissionRow(cells.get(cells.firstKey()).text()).isPresent();
    }

    private void submission() {
        var id = heads.submissionRow(cells.get(cells.firstKey()).text()).orElseThrow();
        cells.tailMap(cells.firstKey() + 1).forEach((column, cell) -> {
            if (!isPlaceholder(cell.text())) {
                submissions.computeIfAbsent(column, each -> new HashMap<>()).put(id, cell);
            }
        });
        submissionRows.add(id);
    }

    /** What the blank format prints. */
    private static boolean isPlaceholder(String text) {
        return text.startsWith("{") || Set.of("party", "year", "xy", "ddmmyyyy").contains(Heads.plain(text));
    }

    private void submissions() {
        if (submissionRows.isEmpty() || !submissionTitled && submissionRows.size() < LEAST_HEADS) {
            return; // “Party” or “Version” alone stand in many workbooks
        }
        lines.found();
        submissions.forEach((column, cellsOfIt) -> {
            var read = Row.EMPTY;
            var mark = new Mark();
            for (var id : SubmissionTable.ROWS) {
                var cell = cellsOfIt.getOrDefault(id, ReadCell.BLANK);
                mark.next(cell.comparable());
                if (Set.of(SubmissionTable.PARTY, SubmissionTable.FIRST_YEAR, SubmissionTable.LAST_YEAR).contains(id)) {
                    if (!cell.told().isBlank()) {
                        lines.say(id, cell.told());
                    }
                } else {
                    read = read.with(ColumnKey.of(id), values.answer(cell, Submissions.FORM.column(id).kind()));
                }
            }
            lines.of(sheet, Submissions.FORM).put(column + 1, new Lines.Line(mark.text(), 0, read));
        });
    }
}
