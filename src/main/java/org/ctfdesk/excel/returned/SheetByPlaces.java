package org.ctfdesk.excel.returned;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellReference;
import org.ctfdesk.excel.book.CellText;
import org.ctfdesk.excel.book.CellValue;
import org.ctfdesk.excel.book.read.ReadCell;
import org.ctfdesk.excel.submission.copy.Fingerprint;
import org.ctfdesk.excel.submission.plan.CellMap;
import org.ctfdesk.excel.submission.plan.SheetPlan;
import org.ctfdesk.form.Foot;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import org.ctfdesk.sheet.Sheet;
import org.ctfdesk.text.Words;

/**
 * The same for a sheet that another version of this program laid out: its answers are compared where that version put them, and
 * rows that were touched beside them are told as a whole.
 */
public final class SheetByPlaces {
    private final String sheet;
    private final Map<Integer, CellMap.MappedRow> rows;
    private final Report report;
    private final Words words;

    public SheetByPlaces(String sheet, Map<Integer, CellMap.MappedRow> rows, Report report, Words words) {
        this.sheet = sheet;
        this.rows = rows;
        this.report = report;
        this.words = words;
    }

    public List<BookDifference> find(SortedMap<Integer, SortedMap<Integer, ReadCell>> is, Optional<Fingerprint.Print> print) {
        var found = new ArrayList<BookDifference>();
        var written = new HashMap<Place, CellValue>();
        // a footnote is written below its table with its number: what a table writes itself counts before what its foot says
        rows.values().stream().flatMap(row -> row.places().values().stream()).map(Place::table).distinct()
                .sorted(Comparator.comparing(table -> !table.form().equals(Foot.ID)))
                .forEach(table -> written.putAll(written(table)));
        var now = Fingerprint.rows(is);
        var all = new TreeSet<>(rows.keySet());
        all.addAll(is.keySet());
        print.ifPresent(rowsThen -> all.addAll(rowsThen.rows().keySet()));
        for (var at : all) {
            if (print.isPresent() && Objects.equals(print.get().rows().get(at), now.get(at))) {
                continue;
            }
            var row = is.getOrDefault(at, new TreeMap<>());
            var places = rows.containsKey(at) ? rows.get(at).places() : Map.<Integer, Place>of();
            var asExported = new TreeMap<>(row);
            places.forEach((column, place) -> {
                var answer = written.getOrDefault(place, CellValue.NOTHING);
                compare(at, column, place, answer, row.getOrDefault(column, ReadCell.BLANK)).ifPresent(found::add);
                if (!row.getOrDefault(column, ReadCell.BLANK).formula() || report.answer(place).isPresent()) {
                    asExported.put(column, answer instanceof CellValue.Text text ? text(text.text()) : cell(answer));
                }
            });
            print.flatMap(then -> lines(at, then.rows().get(at), row, asExported)).ifPresent(found::add);
        }
        return found;
    }

    /** What the answers of a row do not explain: with them as they were exported it still has another checksum. */
    private Optional<BookDifference> lines(int at, Integer then, SortedMap<Integer, ReadCell> row, SortedMap<Integer,
            ReadCell> asExported) {
        if (Objects.equals(then, Fingerprint.rows(new TreeMap<>(Map.of(at, asExported))).get(at))) {
            return Optional.empty();
        }
        var what = row.isEmpty() ? ChangedLines.What.ROW_REMOVED
                : then == null ? ChangedLines.What.ROW_ADDED : ChangedLines.What.ROW_CHANGED;
        return Optional.of(new ChangedLines(sheet, what, String.valueOf(at + 1), 1,
                row.values().stream().map(ReadCell::told).findFirst().orElse("")));
    }

    /** As a file keeps it. */
    private static ReadCell cell(CellValue written) {
        return written instanceof CellValue.Figure figure
                ? new ReadCell("", Optional.of(new BigDecimal(Double.toString(figure.value().doubleValue()))), false)
                : text(written.comparable());
    }

    private static ReadCell text(String text) {
        return new ReadCell(text, Optional.empty(), false);
    }

    private Optional<BookDifference> compare(int row, int column, Place place, CellValue was, ReadCell is) {
        var before = cell(was);
        var isHint = was instanceof CellValue.Text text && text.hint() && CellText.comparable(text.text()).equals(is.comparable());
        // what nobody typed is a formula anyhow, which another version may write otherwise
        var isComputed = is.formula() && report.answer(place).isEmpty();
        if (isComputed || isHint || SheetDifferences.isSame(before, is)) {
            return Optional.empty();
        }
        return Optional.of(new ChangedCell(sheet, new CellReference(row, column).formatAsString(), Optional.of(place),
                ChangedCell.What.ANSWER, was.told(), SheetDifferences.told(is), is));
    }

    /** What was written at each place of a table, as this version would write it; an older one had columns for what it prints below. */
    private Map<Place, CellValue> written(TableKey table) {
        var written = new HashMap<Place, CellValue>();
        if (Forms.has(table.form())) {
            var plan = new SheetPlan(Sheet.complete(table, report, words), words);
            for (var i = plan.sheet().headRows(); i < plan.sheet().rows().size(); i++) {
                plan.slots(i).forEach(slot -> written.put(slot.input().place(), slot.written()));
            }
        }
        return written;
    }
}
