package org.ctfdesk.excel.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ctfdesk.excel.book.read.ReadBook;
import org.ctfdesk.excel.book.read.ReadCell;
import org.ctfdesk.excel.returned.BookDifference;
import org.ctfdesk.excel.returned.ChangedCell;
import org.ctfdesk.excel.returned.ChangedLines;
import org.ctfdesk.excel.returned.ChangedSheet;
import org.ctfdesk.excel.returned.SheetByPlaces;
import org.ctfdesk.excel.submission.copy.EmbeddedCopy;
import org.ctfdesk.excel.submission.copy.Fingerprint;
import org.ctfdesk.excel.submission.plan.CellMap;
import org.ctfdesk.report.Report;
import org.ctfdesk.sample.Samples;
import org.ctfdesk.sheet.Layout;
import org.ctfdesk.store.Progress;
import org.ctfdesk.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sheet that another version laid out: each row that was touched is named, by its answers or as a whole, and no other. */
class SheetByPlacesTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    @TempDir
    Path folder;

    /** A workbook as it was exported: cells, map and checksums of each table. */
    private record Exported(Report report, List<CellMap.Mapped> tables, ReadBook book, Map<String, Fingerprint.Print> prints)
            implements AutoCloseable {
        SortedMap<Integer, SortedMap<Integer, ReadCell>> cells(String sheet) throws Exception {
            var cells = new TreeMap<Integer, SortedMap<Integer, ReadCell>>();
            book.read(sheet, (row, column, cell) -> {
                if (!cell.isBlank()) {
                    cells.computeIfAbsent(row, at -> new TreeMap<>()).put(column, cell);
                }
            });
            return cells;
        }

        @Override
        public void close() {
            book.close();
        }

        List<BookDifference> differences(CellMap.Mapped table, SortedMap<Integer, SortedMap<Integer, ReadCell>> cells) {
            return new SheetByPlaces(table.name(), table.rows(), report, WORDS).find(cells, Optional.of(prints.get(table.name())));
        }
    }

    private Exported exported(Report report, Layout layout) throws Exception {
        var file = folder.resolve("exported" + layout + ".xlsx");
        new WorkbookWriter(report, WORDS).as(layout).write(file, Progress.UNWATCHED);
        var book = ReadBook.open(file);
        var texts = new ArrayList<List<String>>();
        book.cells(EmbeddedCopy.SHEET).values().forEach(row -> texts.add(row.values().stream().map(ReadCell::text).toList()));
        var copy = EmbeddedCopy.read(texts, "exported.xlsx");
        return new Exported(report, CellMap.read(copy.map()), book, Fingerprint.read(copy.print()));
    }

    @Test
    void tellsEveryRowThatWasTouchedAndNoOther() throws Exception {
        for (var layout : Layout.values()) {
            try (var exported = exported(Samples.of("host"), layout)) {
                for (var seed = 0; seed < 200; seed++) {
                    var random = new Random(seed);
                    var table = exported.tables().get(random.nextInt(exported.tables().size()));
                    var cells = exported.cells(table.name());
                    var touched = new TreeSet<Integer>();
                    for (var edits = random.nextInt(3); edits >= 0; edits--) {
                        var row = random.nextInt(cells.lastKey() + 2);
                        cells.computeIfAbsent(row, at -> new TreeMap<>()).put(random.nextInt(8), edited(random));
                        touched.add(row);
                    }
                    var told = exported.differences(table, cells);
                    assertEquals(touched, rows(told), layout + ", seed " + seed + ": " + told);
                }
            }
        }
    }

    @Test
    void aFormulaTypedOverAFigureIsNamedWithItsCell() throws Exception {
        try (var exported = exported(Samples.of("host"), Layout.OFFICIAL_TOOL)) {
            var table = exported.tables().stream().filter(each -> each.name().equals("Table6")).findFirst().orElseThrow();
            var cells = exported.cells("Table6");
            cells.get(24).put(4, new ReadCell("12500", Optional.of(new BigDecimal("12500")), true, "10000+2500"));
            assertEquals(List.of("Table6!E25: was “12446.90”, is “12500 (=10000+2500)”"),
                    exported.differences(table, cells).stream().map(each -> each.told(WORDS)).toList());
        }
    }

    /** Excel keeps fifteen digits: that is no change, whoever laid the sheet out. */
    @Test
    void aFigureThatWasRoundedOnSavingIsNoChange() throws Exception {
        try (var exported = exported(Samples.of("iceland"), Layout.DECISION)) {
            for (var table : exported.tables()) {
                var cells = exported.cells(table.name());
                cells.values().forEach(row -> row.replaceAll((column, cell) -> cell.formula() ? cell : new ReadCell(
                        cell.text(), cell.number().map(figure -> figure.round(new MathContext(15))), false)));
                assertEquals(List.of(), exported.differences(table, cells));
            }
        }
    }

    private static ReadCell edited(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> new ReadCell("", Optional.of(new BigDecimal(100_000 + random.nextInt(100_000))), false);
            case 1 -> new ReadCell("note " + random.nextInt(1000), Optional.empty(), false);
            default -> new ReadCell("", Optional.of(BigDecimal.TEN), true, random.nextInt(1000) + "*1000001");
        };
    }

    private static TreeSet<Integer> rows(List<BookDifference> told) {
        var rows = new TreeSet<Integer>();
        for (var difference : told) {
            rows.add(switch (difference) {
                case ChangedCell cell -> Integer.parseInt(cell.cell().replaceAll("\\D", "")) - 1;
                case ChangedLines lines -> Integer.parseInt(lines.at()) - 1;
                case ChangedSheet sheet -> -1;
            });
        }
        return rows;
    }
}
