package org.ctfdesk.review;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ctfdesk.compare.Comparison;
import org.ctfdesk.excel.book.ListBook;
import org.ctfdesk.excel.book.Listing;
import org.ctfdesk.excel.book.Progress;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.sheet.Cover;
import org.ctfdesk.store.JsonLines;
import org.ctfdesk.text.Words;

/** A comparison of two reports for machines, and as a workbook for reviewers: a summary, recalculations by year, and all changes. */
public final class ComparedFile {
    private final Comparison comparison;
    private final List<ComparedLine> lines;
    private final Words words;

    public ComparedFile(Comparison comparison, List<ComparedLine> lines, Words words) {
        this.comparison = comparison;
        this.lines = List.copyOf(lines);
        this.words = words;
    }

    /** A JSON array, one line a difference. */
    public String json() {
        return JsonLines.of(lines.stream().map(ComparedFile::member).toList());
    }

    private static Map<String, Object> member(ComparedLine line) {
        var member = new LinkedHashMap<String, Object>();
        member.put("what", line.what().name());
        member.put("table", line.table());
        member.put("row", line.row());
        member.put("column", line.column());
        member.put("year", line.year() == 0 ? null : line.year());
        member.put("place", line.place());
        member.put("was", line.was());
        member.put("is", line.is());
        member.put("change", line.change().orElse(null));
        member.put("percent", line.percent().orElse(null));
        member.put("message", line.message());
        return member;
    }

    /**
     * Writes the workbook.
     *
     * @throws WorkbookFailure where it cannot be written
     */
    public void write(Path file, Progress progress) throws WorkbookFailure {
        new ListBook(Cover.of(comparison.after(), words), words).write(file, List.of(summary(), recalculations(), changes()), progress);
    }

    private Listing.Column column(String key, int width) {
        return new Listing.Column(words.of("compare.head." + key), width);
    }

    private Listing summary() {
        var counts = new LinkedHashMap<String, Map<ComparedLine.What, Integer>>();
        lines.forEach(line -> counts.computeIfAbsent(line.table(), table -> new TreeMap<>()).merge(line.what(), 1, Integer::sum));
        var rows = new ArrayList<List<Object>>();
        counts.forEach((table, sorts) -> sorts.forEach((what, count) -> rows.add(List.of(
                table.isEmpty() ? words.of("compare.beside") : table, words.of("compare.what." + what), count))));
        return new Listing("Summary", words.of("compare.summary"), List.of(column("table", 60), column("what", 30), column("count", 10)), rows);
    }

    /** Figures that are other ones, by table, row and year. */
    private Listing recalculations() {
        var rows = new ArrayList<List<Object>>();
        lines.stream().filter(line -> line.change().isPresent()).forEach(line -> rows.add(List.of(
                line.table(), line.row(), line.year() == 0 ? line.column() : (Object) line.year(), line.was(), line.is(),
                line.change().map(BigDecimal::toPlainString).orElse(""),
                line.percent().map(BigDecimal::toPlainString).orElse(""))));
        return new Listing("Recalculations", words.of("compare.recalculations"), List.of(column("table", 40), column("row", 44),
                column("year", 12), column("was", 16), column("is", 16), column("change", 16), column("percent", 12)), rows);
    }

    private Listing changes() {
        var rows = new ArrayList<List<Object>>();
        lines.forEach(line -> rows.add(List.of(line.table(), line.row(), line.column(), words.of("compare.what." + line.what()), line.was(),
                line.is())));
        return new Listing("Changes", words.of("compare.changes"), List.of(column("table", 30), column("row", 40), column("column", 24),
                column("what", 20), column("was", 50), column("is", 50)), rows);
    }
}
