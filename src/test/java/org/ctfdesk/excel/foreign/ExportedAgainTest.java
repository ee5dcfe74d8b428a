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
import java.util.stream.Stream;
import org.ctfdesk.edit.Proposal;
import org.ctfdesk.edit.Proposed;
import org.ctfdesk.excel.foreign.grid.BookReader;
import org.ctfdesk.excel.foreign.words.ChoiceWords;
import org.ctfdesk.excel.submission.WorkbookWriter;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.RowKey;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.sheet.Sheet;
import org.ctfdesk.store.Progress;
import org.ctfdesk.text.NumberStyle;
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
            "buyer,6", "buyer,7", "buyer,10", "buyer,11", "buyer,109", "buyer,117", "buyer,121", "buyer,129",
            "budget,5", "budget,14", "budget,24", "metric,26", "metric,94", "flawed-host,2", "flawed-host,14", "flawed-buyer,5"})
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
        // a cell that was told is looked for as it stands, and as a figure written in either way
        Stream.concat(proposal.cells().stream().filter(Proposed::isOpen), proposal.unplaced().stream())
                .map(cell -> cell.origin().text()).forEach(text -> {
            told.add(plain(text));
            Stream.of(NumberStyle.POINT, NumberStyle.COMMA).flatMap(style -> style.parse(text).stream())
                    .forEach(number -> told.add(number.stripTrailingZeros().toPlainString()));
        });
        var found = new TreeMap<String, List<Answer>>();
        all(back, false).forEach((place, answer) -> found.computeIfAbsent(place, any -> new ArrayList<>()).add(answer));
        var missing = new ArrayList<String>();
        all(report, true).forEach((place, answer) -> {
            var there = found.getOrDefault(place, List.of());
            var text = plain(answer instanceof Answer.Unread unread ? unread.typed() : SheetDrawing.told(answer));
            if (there.stream().noneMatch(other -> same(answer, other) || listed(place, answer).equals(Optional.of(other))) && told.stream().noneMatch(each -> each.contains(text))) {
                missing.add(place + ": " + SheetDrawing.told(answer) + " became " + there.stream().map(SheetDrawing::told).toList());
            }
        });
        return missing.subList(0, Math.min(12, missing.size()));
    }

    /**
     * Answers by table, name of the item and line, and column: ids may be others.
     *
     * @param shown those alone that the sheets show: a year without a column is on none
     */
    private static TreeMap<String, Answer> all(Report report, boolean shown) {
        var all = new TreeMap<String, Answer>();
        report.tables().forEach((key, table) -> {
            if (key.form().equals(Foot.ID) || Forms.LEDGER.stream().anyMatch(form -> form.id().equals(key.form()))) {
                return;
            }
            var sheet = Sheet.of(key, report, WORDS);
            table.rows().forEach((line, row) -> row.answers()
                    .forEach((column, answer) -> all.put(key.path() + ":" + line + ":" + column.path(), answer)));
            table.blocks().forEach((part, block) -> {
                var names = new TreeMap<String, Integer>();
                block.items().forEach(item -> {
                    var name = name(report, part, item.id()).or(() -> item.rows().values().stream()
                            .flatMap(row -> row.answer(ColumnKey.LABEL).stream()).map(SheetDrawing::told).findFirst()).orElse("?");
                    var nth = names.merge(name, 1, Integer::sum);
                    item.rows().forEach((line, row) -> row.answers().forEach((column, answer) -> {
                        if (!shown || sheet.find(new Place(key, new RowKey(line, item.id()), column)).isPresent()) {
                            all.put(key.path() + ":" + line.replaceAll("own(Gas|Sector)|sector|category", "own") + "/" + plain(name)
                                    + nth + ":" + column.path(), answer);
                        }
                    }));
                });
            });
        });
        return all;
    }

    /** The words of a list that the Party's own words stand for: they may come back as those. */
    private static Optional<Answer> listed(String place, Answer answer) {
        var column = place.substring(place.lastIndexOf(':') + 1).replaceAll("@.*", "");
        var words = answer instanceof Answer.Unread unread ? unread.typed()
                : answer instanceof Answer.Choices choices ? String.join("; ", choices.options()) : "";
        return Forms.of(place.replaceAll("[/:].*", "")).column(column).kind() instanceof Kind.Choice choice
                ? ChoiceWords.options(choice, words).map(Answer.Choices::new) : Optional.empty();
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
