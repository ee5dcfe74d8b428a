package org.ctfdesk.excel.returned;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.ctfdesk.excel.book.read.ReadBook;
import org.ctfdesk.excel.book.read.ReadCell;
import org.ctfdesk.excel.submission.Beside;
import org.ctfdesk.excel.submission.WorkbookWriter;
import org.ctfdesk.excel.submission.copy.EmbeddedCopy;
import org.ctfdesk.excel.submission.copy.Fingerprint;
import org.ctfdesk.excel.submission.copy.Untouched;
import org.ctfdesk.excel.submission.plan.CellMap;
import org.ctfdesk.form.all.Forms;
import org.ctfdesk.report.Report;
import org.ctfdesk.sheet.Layout;
import org.ctfdesk.text.Words;
import org.xml.sax.SAXException;

/**
 * What the visible sheets of a workbook say otherwise than the report that it carries. A sheet of which every row has the
 * checksum of the export is done; the others are laid beside the workbook as it would be written now.
 */
final class BookDifferences {
    private final Report report;
    private final Words words;
    private final BiFunction<Report, Words, Beside> beside;
    private final Map<String, CellMap.Mapped> map = new LinkedHashMap<>();
    private final EmbeddedCopy.Unpacked copy;
    private final List<BookDifference> found = new ArrayList<>();
    private final Map<String, DrawnOtherwise> drawn = new LinkedHashMap<>();

    BookDifferences(Report report, EmbeddedCopy.Unpacked copy, Words words, BiFunction<Report, Words, Beside> beside) {
        this.report = report;
        this.copy = copy;
        this.words = words;
        this.beside = beside;
        CellMap.read(copy.map()).forEach(mapped -> map.put(mapped.name(), mapped));
    }

    List<BookDifference> find(ReadBook book) throws IOException, OpenXML4JException, SAXException {
        var prints = Fingerprint.read(copy.print());
        var touched = touched(book, prints);
        var expected = prints.isEmpty() ? map.keySet() : prints.keySet();
        hiddenSheets(book, expected);
        if (!touched.isEmpty() || !book.names().containsAll(expected)) {
            compare(book, prints, expected, touched);
        }
        drawn();
        return found;
    }

    /** What is drawn otherwise than it is; a day typed for a figure is told with the figure. */
    private void drawn() {
        var named = found.stream().filter(ChangedCell.class::isInstance).map(ChangedCell.class::cast)
                .map(cell -> cell.sheet() + "!" + cell.cell()).collect(Collectors.toSet());
        drawn.forEach((name, cells) -> found.addAll(cells.told(name, cell -> named.contains(name + "!" + cell))));
    }

    private void compare(ReadBook book, Map<String, Fingerprint.Print> prints, Set<String> expected,
            Map<String, SortedMap<Integer, SortedMap<Integer, ReadCell>>> touched) throws IOException, OpenXML4JException, SAXException {
        var untouched = untouched(expected, prints);
        var now = new HashMap<String, String>(); // name then -> name now
        expected.stream().filter(book.names()::contains).forEach(name -> now.put(name, name));
        renamed(expected, touched, prints, now);
        var grids = new HashMap<String, SheetGrid>();
        for (var name : expected) {
            if (touched.containsKey(now.getOrDefault(name, "")) && isSound(name, prints, untouched)) {
                grids.put(name, grid(name, touched.get(now.get(name)), untouched));
            }
        }
        for (var name : expected) {
            var is = touched.get(now.getOrDefault(name, ""));
            if (is != null && grids.containsKey(name)) {
                found.addAll(new SheetDifferences(now.get(name), grids.get(name), untouched.cells().sheet(name), is, rows(name), report,
                        (sheet, reference) -> moved(grids, sheet.isEmpty() ? name : sheet, reference)).find());
            } else if (is != null) {
                found.addAll(new SheetByPlaces(now.get(name), rows(name), report, words).find(is, Optional.ofNullable(prints.get(name))));
            }
        }
        notes(book, now, prints, untouched);
    }

    /** In the layout in which it was exported: that in which most tables are as they were. Some are the same in every layout. */
    private Untouched untouched(Iterable<String> expected, Map<String, Fingerprint.Print> prints) throws IOException {
        var writer = new WorkbookWriter(report, words, beside.apply(report, words));
        var best = writer.untouched();
        var most = sound(expected, prints, best);
        for (var layout : Layout.values()) {
            if (most < map.size() && layout != writer.layout()) {
                var other = writer.as(layout).untouched();
                var sound = sound(expected, prints, other);
                best = sound > most ? other : best;
                most = Math.max(most, sound);
            }
        }
        return best;
    }

    /** How many tables are as they were exported. */
    private int sound(Iterable<String> expected, Map<String, Fingerprint.Print> prints, Untouched untouched) {
        var sound = 0;
        for (var name : expected) {
            sound += map.containsKey(name) && isSound(name, prints, untouched) ? 1 : 0;
        }
        return sound;
    }

    private Map<Integer, CellMap.MappedRow> rows(String name) {
        return map.containsKey(name) ? map.get(name).rows() : Map.of();
    }

    private static String moved(Map<String, SheetGrid> grids, String sheet, String reference) {
        for (var grid : grids.entrySet()) {
            if (grid.getKey().equalsIgnoreCase(sheet)) {
                return grid.getValue().moved(reference);
            }
        }
        return reference;
    }

    private void hiddenSheets(ReadBook book, Iterable<String> expected) throws IOException, OpenXML4JException, SAXException {
        var hidden = book.hiddenSheets();
        for (var name : expected) {
            if (hidden.contains(name)) {
                found.add(new ChangedSheet(name, ChangedSheet.What.HIDDEN, "", 0));
            }
        }
    }

    /** The sheets that are new, or of which a row is another one than was exported, with all their cells. */
    private Map<String, SortedMap<Integer, SortedMap<Integer, ReadCell>>> touched(
            ReadBook book, Map<String, Fingerprint.Print> prints) throws IOException, OpenXML4JException, SAXException {
        var touched = new LinkedHashMap<String, SortedMap<Integer, SortedMap<Integer, ReadCell>>>();
        for (var name : book.names()) {
            if (!Fingerprint.isShown(name)) {
                continue;
            }
            var lines = new HiddenLines();
            book.read(name, lines);
            var isBesideTables = prints.containsKey(name) && !map.containsKey(name); // charts have a format of ours that hides errors
            drawn.put(name, isBesideTables ? lines.otherwise().always() : lines.otherwise());
            var cells = lines.cells();
            found.addAll(lines.told(name, rows(name).keySet()));
            var notes = Fingerprint.notes(book.notes(name).values().stream().map(note -> note.text()).toList());
            var print = prints.get(name);
            if (print == null || !print.rows().equals(Fingerprint.rows(cells)) || print.notes() != notes) {
                touched.put(name, cells);
            }
        }
        return touched;
    }

    /** True where the sheet as this version writes it is the one that was exported. */
    private boolean isSound(String name, Map<String, Fingerprint.Print> prints, Untouched untouched) {
        return prints.isEmpty() ? copy.map().equals(untouched.map()) : prints.get(name).equals(untouched.prints().get(name));
    }

    private SheetGrid grid(String name, SortedMap<Integer, SortedMap<Integer, ReadCell>> is, Untouched untouched) {
        var mapped = map.get(name);
        var isTable = mapped != null && Forms.has(mapped.table().form());
        var first = isTable ? Forms.of(mapped.table().form()).firstHeadRow() - 1 : -1;
        var rows = rows(name).keySet();
        return new SheetGrid(untouched.cells().sheet(name), is, first, isTable ? first + Forms.of(mapped.table().form()).headRows() : -1,
                rows.stream().mapToInt(row -> row).max().orElse(0));
    }

    /** Sheets that are gone, new, or called otherwise: one is known again by its rows. */
    private void renamed(Iterable<String> expected, Map<String, SortedMap<Integer, SortedMap<Integer, ReadCell>>> touched,
            Map<String, Fingerprint.Print> prints, Map<String, String> now) {
        var strangers = new LinkedHashSet<>(touched.keySet());
        strangers.removeAll(now.values());
        for (var name : expected) {
            if (now.containsKey(name)) {
                continue;
            }
            var again = strangers.stream().filter(other -> isAgain(prints.get(name), touched.get(other))).findFirst();
            if (again.isPresent()) {
                strangers.remove(again.get());
                now.put(name, again.get());
                found.add(new ChangedSheet(again.get(), ChangedSheet.What.RENAMED, name, size(touched.get(again.get()))));
            } else {
                found.add(new ChangedSheet(name, ChangedSheet.What.MISSING, "", 0));
            }
        }
        if (!prints.isEmpty()) { // an older workbook does not say which sheets beside the tables it had
            strangers.forEach(name -> found.add(new ChangedSheet(name, ChangedSheet.What.ADDED, "", size(touched.get(name)))));
        }
    }

    private static int size(SortedMap<Integer, SortedMap<Integer, ReadCell>> cells) {
        return cells.values().stream().mapToInt(SortedMap::size).sum();
    }

    private static boolean isAgain(Fingerprint.Print print, SortedMap<Integer, SortedMap<Integer, ReadCell>> cells) {
        if (print == null) {
            return false;
        }
        var rows = Fingerprint.rows(cells);
        var same = print.rows().values().stream().filter(rows.values()::contains).count();
        return same * 2 > print.rows().size();
    }

    /** Notes at cells that were not there: what a reviewer wrote. */
    private void notes(ReadBook book, Map<String, String> now, Map<String, Fingerprint.Print> prints, Untouched untouched)
            throws IOException, OpenXML4JException {
        for (var sheet : now.entrySet()) {
            var known = new ArrayList<>(untouched.notes().getOrDefault(sheet.getKey(), List.of()).stream()
                    .map(text -> text.replaceAll("\\s+", "")).toList());
            var notes = book.notes(sheet.getValue());
            if (prints.containsKey(sheet.getKey())
                    && prints.get(sheet.getKey()).notes() == Fingerprint.notes(notes.values().stream().map(note -> note.text()).toList())) {
                continue;
            }
            var before = words.of("excel.note.overridden", words.of("excel.note.overridden.none"));
            notes.forEach((cell, note) -> {
                // of a row of such cells one note is written today; versions before wrote one at each
                if (!note.text().isBlank() && !known.remove(note.text().replaceAll("\\s+", "")) && !note.text().equals(before)) {
                    found.add(new ChangedCell(sheet.getValue(), cell, Optional.empty(), ChangedCell.What.NOTE, note.author(),
                            note.text(), new ReadCell(note.text(), Optional.empty(), false)));
                }
            });
        }
    }
}
