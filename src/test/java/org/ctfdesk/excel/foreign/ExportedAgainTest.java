package org.ctfdesk.excel.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ctfdesk.edit.Proposal;
import org.ctfdesk.edit.Proposed;
import org.ctfdesk.excel.book.Progress;
import org.ctfdesk.excel.submission.WorkbookWriter;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our own exports without their hidden copy, after what people do to workbooks: the report comes back, or the difference is told. */
class ExportedAgainTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"host,0", "host,1", "host,2", "host,4", "host,104", "host,112", "host,116", "host,122",
            "buyer,6", "buyer,7", "buyer,10", "buyer,11", "buyer,109", "buyer,117", "buyer,121", "buyer,129"})
    void theReportComesBackOrTheDifferenceIsTold(String sample, long seed) throws Exception {
        var report = Samples.of(sample);
        var file = folder.resolve("tables.xlsx");
        new WorkbookWriter(report, WORDS).write(file, Progress.UNWATCHED);
        var book = BookReader.read(file);
        var changes = new HarmlessChanges(seed);
        var books = changes.of(book);
        var proposal = ForeignReading.of(books, SheetDrawing.blank()).orElseThrow();
        var back = proposal.edit("importWorkbook", LocalDate.of(2026, 12, 1), "").applyTo(SheetDrawing.blank());
        assertEquals(List.of(), untold(report, back, proposal), changes.toString());
    }

    /** Answers that are neither back nor told. */
    static List<String> untold(Report report, Report back, Proposal proposal) {
        var told = new TreeSet<String>();
        proposal.cells().stream().filter(Proposed::isOpen).forEach(cell -> told.add(plain(cell.origin().text())));
        proposal.unplaced().forEach(cell -> told.add(plain(cell.origin().text())));
        var found = new TreeMap<String, List<Answer>>();
        all(back).forEach((place, answer) -> found.computeIfAbsent(place, any -> new ArrayList<>()).add(answer));
        var missing = new ArrayList<String>();
        all(report).forEach((place, answer) -> {
            var there = found.getOrDefault(place, List.of());
            if (there.stream().noneMatch(other -> same(answer, other)) && !told.contains(plain(SheetDrawing.told(answer)))
                    && told.stream().noneMatch(text -> text.contains(plain(SheetDrawing.told(answer))))) {
                missing.add(place + ": " + SheetDrawing.told(answer) + " became " + there.stream().map(SheetDrawing::told).toList());
            }
        });
        return missing.subList(0, Math.min(12, missing.size()));
    }

    /** Answers by table, name of the item and line, and column: ids may be others. */
    private static TreeMap<String, Answer> all(Report report) {
        var all = new TreeMap<String, Answer>();
        report.tables().forEach((key, table) -> {
            if (key.form().equals(Foot.ID) || Forms.LEDGER.stream().anyMatch(form -> form.id().equals(key.form()))) {
                return;
            }
            table.rows().forEach((line, row) -> row.answers()
                    .forEach((column, answer) -> all.put(key.path() + ":" + line + ":" + column.path(), answer)));
            table.blocks().forEach((part, block) -> {
                var names = new TreeMap<String, Integer>();
                block.items().forEach(item -> {
                    var name = name(report, part, item.id()).or(() -> item.rows().values().stream()
                            .flatMap(row -> row.answer(ColumnKey.LABEL).stream()).map(SheetDrawing::told).findFirst()).orElse("?");
                    var nth = names.merge(name, 1, Integer::sum);
                    item.rows().forEach((line, row) -> row.answers().forEach((column, answer) ->
                            all.put(key.path() + ":" + line.replaceAll("own(Gas|Sector)|sector|category", "own") + "/" + plain(name)
                                    + nth + ":" + column.path(), answer)));
                });
            });
        });
        return all;
    }

    private static Optional<String> name(Report report, String part, String id) {
        return part.equals("indicator") ? report.table("table1").block("indicator").item(id)
                .flatMap(item -> item.row("indicator").answer(ColumnKey.LABEL)).map(SheetDrawing::told) : Optional.empty();
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+|\\\\n|\\(\\d+\\)|\\[\\d.*]", "").toLowerCase(Locale.ROOT);
    }

    private static boolean same(Answer one, Answer other) {
        if (one instanceof Quantity.Amount amount && other instanceof Quantity.Amount too) {
            return near(amount.value(), too.value());
        }
        if (one instanceof Quantity.Range range && other instanceof Quantity.Range too) {
            return near(range.low(), too.low()) && near(range.high(), too.high());
        }
        if (one instanceof Quantity.Keys keys && other instanceof Quantity.Keys too) {
            return keys.keys().equals(too.keys());
        }
        return plain(SheetDrawing.told(one)).equals(plain(SheetDrawing.told(other)))
                || one instanceof Answer.Choices && plain(SheetDrawing.told(one)).replaceAll("[^\\p{L}\\d]", "")
                        .equals(plain(SheetDrawing.told(other)).replaceAll("[^\\p{L}\\d]", ""));
    }

    private static boolean near(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(one.abs().movePointLeft(9)) <= 0;
    }
}
