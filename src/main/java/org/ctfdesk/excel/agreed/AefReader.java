package org.ctfdesk.excel.agreed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.ctfdesk.excel.book.DropDowns;
import org.ctfdesk.excel.book.Ticker;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.excel.book.read.ReadBook;
import org.ctfdesk.form.Form;
import org.ctfdesk.form.Kind;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.form.article6.Actions;
import org.ctfdesk.form.article6.Holdings;
import org.ctfdesk.form.article6.Submissions;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.ColumnKey;
import org.ctfdesk.report.Row;
import org.ctfdesk.store.Progress;
import org.ctfdesk.text.AmbiguousNumbers;
import org.ctfdesk.text.NumberBlock;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;
import org.xml.sax.SAXException;

/**
 * Reads a workbook of the agreed electronic format (4/CMA.6, annex II), from this program or another. What a cell cannot be
 * read as is kept as it was typed; what has no place in the ledger is named. Rows are not held in memory twice.
 */
public final class AefReader {
    private static final List<String> OURS = List.of(Remainder.SHEET, DropDowns.SHEET);

    private final Words english = Words.in(Locale.ENGLISH);
    private final Heads heads = new Heads(english);
    private final Lines lines = new Lines();
    private final String name;
    private final Progress progress;

    private AefReader(String name, Progress progress) {
        this.name = name;
        this.progress = progress;
    }

    /**
     * Reads a workbook.
     *
     * @param reading reads a text as an answer of a kind, numbers with a decimal point and options in English; it refuses
     *     nothing
     * @throws WorkbookFailure where it is no workbook, holds no table of the format, is damaged, or reading was cancelled
     */
    public static ReadLedger read(Path file, BiFunction<Kind, String, Optional<Answer>> reading, Progress progress) throws WorkbookFailure {
        return read(file, reading, reading, new LinkedHashSet<>(), progress);
    }

    /**
     * The same, where figures stand as text: they are read as the whole workbook shows that they are written.
     *
     * @param reading how text is read in a style of numbers
     * @param asked the style, if the user was asked
     * @throws AmbiguousNumbers where figures that are text can be read in two ways and nobody was asked
     */
    public static ReadLedger read(
            Path file, Function<NumberStyle, BiFunction<Kind, String, Optional<Answer>>> reading, Optional<NumberStyle> asked,
                    Progress progress)
            throws WorkbookFailure, AmbiguousNumbers {
        var point = reading.apply(NumberStyle.POINT);
        var figures = new LinkedHashSet<String>();
        var read = read(file, point, reading.apply(asked.orElse(NumberStyle.POINT)), figures, progress);
        var block = NumberBlock.of(figures);
        if (asked.isPresent() || block.style().equals(Optional.of(NumberStyle.POINT))) {
            return read;
        }
        if (block instanceof NumberBlock.Ambiguous either) {
            throw new AmbiguousNumbers(String.valueOf(file.getFileName()), either);
        }
        return read(file, point, reading.apply(block.style().orElseThrow()), figures, progress);
    }

    private static ReadLedger read(Path file, BiFunction<Kind, String, Optional<Answer>> reading,
            BiFunction<Kind, String, Optional<Answer>> typed, Set<String> figures, Progress progress) throws WorkbookFailure {
        var name = String.valueOf(file.getFileName());
        ReadBook.check(file, name);
        try (var book = ReadBook.open(file)) {
            var values = new Values(reading, typed, book.countsFrom1904());
            var read = new AefReader(name, progress).read(book, values);
            figures.addAll(values.figures());
            return read;
        } catch (UncheckedIOException stopped) {
            throw stopped.getCause() instanceof Ticker.Cancelled ? new WorkbookFailure(WorkbookFailure.CANCELLED, stopped, name)
                    : WorkbookFailure.of(stopped, name);
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException wrong) {
            throw WorkbookFailure.of(wrong, name);
        }
    }

    private ReadLedger read(ReadBook book, Values values) throws WorkbookFailure, IOException, OpenXML4JException, SAXException {
        for (var sheet : book.names()) {
            if (!OURS.contains(sheet)) {
                read(book, sheet, values);
            }
        }
        if (lines.isEmpty()) {
            throw new WorkbookFailure("noTables", null, name);
        }
        imply();
        var besides = new RemainderReader(lines, heads, values, english);
        book.read(Remainder.SHEET, besides);
        besides.apply();
        var all = new TreeMap<String, List<Row>>();
        for (var form : Forms.LEDGER) {
            var rows = rows(form);
            if (!rows.isEmpty()) {
                all.put(form.id(), rows);
            }
        }
        return new ReadLedger(all, lines.said(SubmissionTable.PARTY), lines.notTaken());
    }

    private void read(ReadBook book, String sheet, Values values) throws WorkbookFailure, IOException, OpenXML4JException {
        var rows = new TableFinder(sheet, heads, values, lines, progress, english);
        try {
            book.read(sheet, rows);
            rows.end();
        } catch (UncheckedIOException stopped) {
            throw stopped;
        } catch (SAXException | RuntimeException wrong) {
            throw new WorkbookFailure("brokenSheet", wrong, name, sheet, rows.row());
        }
    }

    /** Holdings are those of the reported year, where table 1 gives just one. */
    private void imply() {
        var years = lines.all().entrySet().stream().filter(place -> place.getKey().form() == Submissions.FORM)
                .flatMap(place -> place.getValue().values().stream()).toList();
        if (years.size() == 1) {
            var year = years.getFirst().row.answer(ColumnKey.of(Submissions.REPORTED_YEAR));
            lines.all().forEach((place, holdings) -> {
                if (place.form() == Holdings.FORM) {
                    holdings.values().forEach(line -> line.set(ColumnKey.of(Holdings.REPORTED_YEAR), year));
                }
            });
        }
    }

    /** Actions and issuances are one list in the ledger. */
    private List<Row> rows(Form form) {
        var rows = new ArrayList<Row>();
        var issuances = new TreeMap<Integer, List<Row>>();
        lines.all().forEach((place, all) -> {
            if (place.form() == form) {
                all.values().stream().filter(line -> !line.row.isEmpty()).forEach(line -> {
                    if (line.position > 0 && form == Actions.FORM) {
                        issuances.computeIfAbsent(line.position, at -> new ArrayList<>()).add(line.row);
                    } else {
                        rows.add(line.row);
                    }
                });
            }
        });
        return issuances.isEmpty() ? rows : merged(rows, issuances);
    }

    private static List<Row> merged(List<Row> rows, TreeMap<Integer, List<Row>> issuances) {
        var all = new ArrayList<Row>();
        var others = rows.iterator();
        while (others.hasNext() || !issuances.isEmpty()) {
            var isNext = !issuances.isEmpty() && (issuances.firstKey() <= all.size() + 1 || !others.hasNext());
            if (isNext) {
                all.addAll(issuances.pollFirstEntry().getValue());
            } else {
                all.add(others.next());
            }
        }
        return all;
    }
}
