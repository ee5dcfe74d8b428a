package org.ctfdesk.inventory.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.excel.book.read.ReadCell;
import org.ctfdesk.inventory.Gas;
import org.ctfdesk.inventory.InventoryFailure;
import org.ctfdesk.inventory.InventoryFile;
import org.ctfdesk.inventory.InventoryFinding;
import org.ctfdesk.inventory.Origin;
import org.ctfdesk.inventory.ReportingTables;
import org.ctfdesk.inventory.Series;
import org.ctfdesk.inventory.Unit;
import org.ctfdesk.text.AmbiguousNumbers;
import org.ctfdesk.text.Csv;
import org.ctfdesk.text.CsvFile;
import org.ctfdesk.text.NumberBlock;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.ReadingFailure;

/**
 * Inventories in workbooks: common reporting tables, one or many years to a file, the IPCC Inventory Software's summary, or
 * a plain list of category, gas and unit by year. Sheets are known by what stands in them, not by their names.
 */
final class InventoryBooks {
    private static final Pattern NAMED = Pattern.compile("([A-Z]{3})-CRT-.*");
    private static final Pattern SUBMISSION = Pattern.compile("(?i)submission\\s+(\\d{4}\\b.*)");
    private static final Pattern METHODS = Pattern.compile("(?i)methods and emission factors");
    private static final int TITLE_ROWS = 8;

    private final Optional<NumberStyle> asked;
    private final List<InventoryFinding> findings = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>();
    private final TreeSet<String> submissions = new TreeSet<>();
    /** The assessment reports that the files name. */
    private final TreeSet<String> metrics = new TreeSet<>();
    private String party = "";

    private InventoryBooks(Optional<NumberStyle> asked) {
        this.asked = asked;
    }

    /** Reads one workbook, or several of one submission that are a year each. */
    static InventoryFile read(List<Path> files, Optional<NumberStyle> asked) throws ReadingFailure, WorkbookFailure {
        return new InventoryBooks(asked).read(files);
    }

    /** Reads the rows of a list as those of a sheet: trends by year or a summary by gas; nothing where they are none. */
    static Optional<InventoryFile> read(String name, Origin origin, List<Csv.Row> rows, Optional<NumberStyle> asked,
            List<InventoryFinding> before) throws InventoryFailure {
        var cells = new TreeMap<Integer, TreeMap<Integer, ReadCell>>();
        for (var row : rows) {
            for (var column = 0; column < row.fields().size(); column++) {
                if (!row.field(column).isEmpty()) {
                    cells.computeIfAbsent(row.line() - 1, any -> new TreeMap<>())
                            .put(column, new ReadCell(row.field(column), Optional.empty(), false));
                }
            }
        }
        var books = new InventoryBooks(asked);
        books.origins.add(origin);
        books.findings.addAll(before);
        var trends = new ReportingTables(name, books.findings);
        var years = new ReportingTables(name, books.findings);
        books.gather(name, List.of(SheetGrid.ofTexts(name.replaceFirst("\\.[^.]*$", ""), cells)), trends, years);
        return trends.isEmpty() && years.isEmpty() ? Optional.empty() : Optional.of(books.file(name, trends, years));
    }

    private InventoryFile read(List<Path> files) throws ReadingFailure, WorkbookFailure {
        var first = String.valueOf(files.getFirst().getFileName());
        var trends = new ReportingTables(first, findings);
        var years = new ReportingTables(first, findings);
        for (var file : files) {
            var name = String.valueOf(file.getFileName());
            origins.add(Origin.of(name, CsvFile.bytes(file)));
            var sheets = SheetGrid.of(file);
            var list = sheets.stream().filter(sheet -> plainHead(sheet).isPresent() || isLong(sheet)).findFirst();
            if (list.isPresent() && files.size() == 1) {
                tellSheets(name, sheets.stream().filter(sheet -> sheet != list.get()).toList());
                list.get().tellShownOtherwise(name, findings);
                return plain(name, list.get());
            }
            gather(name, sheets, trends, years);
        }
        return file(first, trends, years);
    }

    private InventoryFile file(String first, ReportingTables trends, ReportingTables years) throws InventoryFailure {
        if (submissions.size() > 1) {
            throw new InventoryFailure("inventory.failure.submissions", first, String.join("; ", submissions));
        }
        var isTrend = !trends.isEmpty();
        var tables = isTrend ? trends : years;
        if (tables.isEmpty()) {
            throw findings.isEmpty() ? new InventoryFailure("inventory.failure.noTable", first) : InventoryFailure.nothing(first, findings);
        }
        var onAr5 = isTrend && trends.isSummary();
        if (onAr5 || tables.series().stream().anyMatch(InventoryBooks::isOnlyEquivalent)) {
            StatedMetric.refuseOther(first, metrics);
        }
        if (onAr5) {
            trends.refuseOtherMetrics();
        }
        var series = tables.series().stream().map(each -> each.ofParty(party)).toList();
        var all = new TreeSet<Integer>();
        series.forEach(each -> each.values().keySet().stream().filter(year -> year > Series.BASE_YEAR).forEach(all::add));
        if (all.isEmpty()) {
            throw InventoryFailure.nothing(first, findings); // years at the head and no figure below them
        }
        return new InventoryFile(first, origins, List.copyOf(all), series, onAr5, findings);
    }

    /** CO2 eq. of gases whose masses the file does not hold. */
    private static boolean isOnlyEquivalent(Series series) {
        return List.of(Gas.CH4.name(), Gas.N2O.name(), Gas.AGGREGATE.name()).contains(series.gas())
                && Unit.of(series.unit()).filter(Unit::isEquivalent).isPresent();
    }

    private void gather(String name, List<SheetGrid> sheets, ReportingTables trends, ReportingTables years) throws InventoryFailure {
        var named = NAMED.matcher(name);
        party = named.matches() ? named.group(1) : party;
        var numbers = new SheetNumbers(name, texts(sheets), asked, findings);
        var read = new ArrayList<Series>();
        var unused = new ArrayList<String>();
        var empty = new ArrayList<SheetGrid>();
        var taken = 0;
        for (var sheet : sheets) {
            var before = read.size() + taken;
            var unknown = new ArrayList<String>();
            if (METHODS.matcher(sheet.text(0, 1) + sheet.text(0, 0)).find()) {
                continue; // methods and emission factors, not figures
            }
            if (sheet.rows().keySet().stream().anyMatch(row -> TrendSheet.isHead(sheet, row))) {
                read.addAll(TrendSheet.read(sheet, numbers, unknown));
            } else {
                var head = YearSheet.head(sheet);
                var ofYear = head.isEmpty() ? List.<Series>of() : YearSheet.read(sheet, head.get(), name, numbers, unknown);
                ofYear.forEach(years::add);
                taken += ofYear.size();
                var turned = ofYear.isEmpty() ? sheet.asTurned() : sheet;
                if (turned != sheet && turned.rows().keySet().stream().anyMatch(row -> TrendSheet.isHead(turned, row))) {
                    unknown.clear();
                    read.addAll(TrendSheet.read(turned, numbers, unknown)); // years run down
                }
            }
            unused.addAll(unknown);
            if (read.size() + taken == before) {
                empty.add(sheet);
            } else {
                sheet.tellShownOtherwise(name, findings);
            }
        }
        if (!trends.isEmpty() || !years.isEmpty()) {
            tellSheets(name, empty);
        }
        // the summary of table 10 is what table 6 asks for; the other sheets add what it lacks
        read.stream().filter(InventoryBooks::isOfSummary).forEach(trends::add);
        read.stream().filter(series -> !isOfSummary(series)).forEach(trends::add);
        tell(name, unused);
    }

    /** All that stands there as text; what it says of metrics and submissions is noted. */
    private List<String> texts(List<SheetGrid> sheets) {
        var texts = new ArrayList<String>();
        for (var sheet : sheets) {
            sheet.rows().values().forEach(row -> row.values().stream().filter(cell -> cell.number().isEmpty())
                    .map(ReadCell::text).forEach(text -> {
                        texts.add(text);
                        metrics.addAll(StatedMetric.in(text));
                    }));
            sheet.rows().headMap(TITLE_ROWS).keySet().forEach(row -> sheet.row(row).keySet().forEach(column -> {
                var submission = SUBMISSION.matcher(sheet.text(row, column));
                if (submission.matches()) {
                    submissions.add(submission.group(1));
                }
            }));
        }
        return texts;
    }

    /** Sheets with figures of which none was taken. */
    private void tellSheets(String name, List<SheetGrid> sheets) {
        var unused = sheets.stream().filter(sheet -> !sheet.otherwise().isEmpty() || sheet.rows().values().stream().flatMap(row -> row.values().stream())
                .anyMatch(cell -> cell.number().isPresent())).map(SheetGrid::name).toList();
        if (!unused.isEmpty()) {
            findings.add(InventoryFinding.warning("sheetsUnused", name, unused.size(), String.join("; ", unused)));
        }
    }

    private static boolean isOfSummary(Series series) {
        var isGas = series.category().startsWith("Total (with") && !series.gas().equals(Gas.AGGREGATE.name());
        return isGas || series.sheet().toLowerCase(Locale.ROOT).endsWith("s6");
    }

    private void tell(String name, List<String> unused) {
        var labels = unused.stream().map(HeadWords::bare).distinct().toList();
        if (!labels.isEmpty()) {
            findings.add(InventoryFinding.information("rowsUnused", name, labels.size(), String.join("; ", labels)));
        }
    }

    private static Optional<Integer> plainHead(SheetGrid sheet) {
        var width = width(sheet);
        return sheet.rows().keySet().stream().filter(row -> Header.isHead(row(sheet, row, NumberStyle.PLAIN, width))).findFirst();
    }

    /** A list as in a CSV. Numbers are written in the style of the texts, so that both are read alike. */
    private InventoryFile plain(String name, SheetGrid sheet) throws ReadingFailure {
        var list = LongRows.of(rows(sheet, NumberStyle.PLAIN));
        var style = asked.isPresent() ? asked.get() : style(name, sheet, list);
        var rows = rows(sheet, style);
        var all = LongRows.widened(name, rows).orElse(rows);
        var at = 0;
        while (!Header.isHead(all.get(at))) {
            at++;
        }
        var header = Header.of(name, all.get(at), findings);
        var body = all.subList(at + 1, all.size()).stream().filter(row -> !row.isBlank()).toList();
        var series = InventoryRows.read(name, header, body,
                new Numbers(style, NumberBlock.hasArrows(body.stream().flatMap(row -> row.fields().stream()).toList())), findings);
        if (series.isEmpty()) {
            throw InventoryFailure.nothing(name, findings);
        }
        rows.forEach(row -> row.fields().forEach(text -> metrics.addAll(StatedMetric.in(text))));
        return new InventoryFile(name, origins, header.years(), series,
                StatedMetric.isPublished(name, series, metrics, findings), findings);
    }

    /** How the texts of the columns of figures are written. */
    private NumberStyle style(String name, SheetGrid sheet, Optional<LongRows> list) throws ReadingFailure {
        var head = list.isPresent() ? sheet.rows().firstKey() : plainHead(sheet).orElseThrow();
        var columns = list.isPresent() ? List.of(list.get().value())
                : Header.of(name, row(sheet, head, NumberStyle.PLAIN, width(sheet)), new ArrayList<>()).columns();
        return switch (NumberBlock.of(texts(sheet, sheet.rows().tailMap(head, false).keySet(), columns))) {
            case NumberBlock.Ambiguous ambiguous -> throw new AmbiguousNumbers(name, ambiguous);
            case NumberBlock read -> read.style().orElseThrow();
        };
    }

    private static List<Csv.Row> rows(SheetGrid sheet, NumberStyle style) {
        var width = width(sheet);
        return sheet.rows().keySet().stream().map(row -> row(sheet, row, style, width)).toList();
    }

    private static boolean isLong(SheetGrid sheet) {
        var width = width(sheet);
        return LongRows.of(sheet.rows().keySet().stream().limit(LongRows.HEAD)
                .map(row -> row(sheet, row, NumberStyle.PLAIN, width)).toList()).isPresent();
    }

    private static int width(SheetGrid sheet) {
        return sheet.rows().values().stream().filter(each -> !each.isEmpty()).mapToInt(each -> each.lastKey() + 1).max().orElse(0);
    }

    private static List<String> texts(SheetGrid sheet, Iterable<Integer> rows, List<Integer> columns) {
        var texts = new ArrayList<String>();
        for (var row : rows) {
            columns.stream().map(column -> sheet.cell(row, column))
                    .filter(cell -> cell.number().isEmpty()).map(ReadCell::text).forEach(texts::add);
        }
        return texts;
    }

    private static Csv.Row row(SheetGrid sheet, int row, NumberStyle style, int width) {
        var ungrouped = new NumberStyle(style.decimal(), '\0');
        var fields = new TreeMap<Integer, String>();
        var cells = sheet.row(row);
        for (var column = 0; column < width; column++) {
            var cell = cells.getOrDefault(column, ReadCell.BLANK);
            var behind = sheet.behind(row, column);
            fields.put(column, cell.number().map(SheetNumbers::plain).map(figure -> behind.isEmpty() || WrittenUnit.isMark(behind)
                    ? ungrouped.full(figure)
                    : behind.equals("%") ? WrittenUnit.shown(figure, behind) : ungrouped.full(figure) + " " + behind).orElse(cell.text()));
        }
        return new Csv.Row(row + 1, List.copyOf(fields.values()));
    }
}
