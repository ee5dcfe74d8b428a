package org.ctfdesk.inventory.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private static final String AR5 = "AR5";
    private static final Pattern METRIC = Pattern.compile("(?<![\\p{L}\\d])(?:AR[ -]?[2456]|SAR|TAR)(?![\\p{L}\\d])"
            + "|(?i:\\b(?:second|third|fourth|fifth|sixth) assessment report)");
    private static final Map<String, String> METRICS = Map.of("second", "SAR", "third", "TAR", "fourth", "AR4", "fifth", AR5,
            "sixth", "AR6", "AR2", "SAR");
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

    private InventoryFile read(List<Path> files) throws ReadingFailure, WorkbookFailure {
        var first = String.valueOf(files.getFirst().getFileName());
        var trends = new ReportingTables(first, findings);
        var years = new ReportingTables(first, findings);
        for (var file : files) {
            var name = String.valueOf(file.getFileName());
            origins.add(Origin.of(name, CsvFile.bytes(file)));
            var sheets = SheetGrid.of(file);
            var list = sheets.stream().filter(sheet -> plainHead(sheet).isPresent()).findFirst();
            if (list.isPresent() && files.size() == 1) {
                return plain(name, list.get());
            }
            gather(name, sheets, trends, years);
        }
        if (submissions.size() > 1) {
            throw new InventoryFailure("inventory.failure.submissions", first, String.join("; ", submissions));
        }
        var isTrend = !trends.isEmpty();
        var tables = isTrend ? trends : years;
        if (tables.isEmpty()) {
            throw new InventoryFailure("inventory.failure.noTable", first);
        }
        var onAr5 = isTrend && trends.isSummary();
        if (onAr5) {
            refuseStatedMetric(first);
            trends.refuseOtherMetrics();
        }
        var series = tables.series().stream().map(each -> each.ofParty(party)).toList();
        var all = new TreeSet<Integer>();
        series.forEach(each -> each.values().keySet().stream().filter(year -> year > Series.BASE_YEAR).forEach(all::add));
        return new InventoryFile(first, origins, List.copyOf(all), series, onAr5, findings);
    }

    /** Masses show on which metric CO2 eq. is; without them, what the file says of itself counts. */
    private void refuseStatedMetric(String file) throws InventoryFailure {
        if (!metrics.isEmpty() && !metrics.contains(AR5)) {
            throw new InventoryFailure("inventory.failure.metricStated", file, String.join(", ", metrics));
        }
    }

    private void gather(String name, List<SheetGrid> sheets, ReportingTables trends, ReportingTables years) {
        var named = NAMED.matcher(name);
        party = named.matches() ? named.group(1) : party;
        var texts = new ArrayList<String>();
        for (var sheet : sheets) {
            sheet.rows().values().forEach(row -> row.values().stream().filter(cell -> cell.number().isEmpty())
                    .map(ReadCell::text).forEach(text -> {
                        texts.add(text);
                        METRIC.matcher(text).results().forEach(found -> metrics.add(metric(found.group())));
                    }));
            sheet.rows().headMap(TITLE_ROWS).keySet().forEach(row -> sheet.row(row).keySet().forEach(column -> {
                var submission = SUBMISSION.matcher(sheet.text(row, column));
                if (submission.matches()) {
                    submissions.add(submission.group(1));
                }
            }));
        }
        var numbers = new SheetNumbers(name, texts, asked, findings);
        var read = new ArrayList<Series>();
        var unused = new ArrayList<String>();
        for (var sheet : sheets) {
            var unknown = new ArrayList<String>();
            if (METHODS.matcher(sheet.text(0, 1) + sheet.text(0, 0)).find()) {
                continue; // methods and emission factors, not figures
            }
            if (sheet.rows().keySet().stream().anyMatch(row -> TrendSheet.isHead(sheet, row))) {
                read.addAll(TrendSheet.read(sheet, numbers, unknown));
            } else {
                YearSheet.head(sheet).ifPresent(head -> YearSheet.read(sheet, head, name, numbers, unknown).forEach(years::add));
            }
            unused.addAll(unknown);
        }
        // the summary of table 10 is what table 6 asks for; the other sheets add what it lacks
        read.stream().filter(InventoryBooks::isOfSummary).forEach(trends::add);
        read.stream().filter(series -> !isOfSummary(series)).forEach(trends::add);
        tell(name, unused);
    }

    private static String metric(String text) {
        var plain = text.contains(" assessment") || text.contains(" Assessment")
                ? text.substring(0, text.indexOf(' ')).toLowerCase(Locale.ROOT) : text.replaceAll("[ -]", "");
        return METRICS.getOrDefault(plain, plain);
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
        return sheet.rows().keySet().stream().filter(row -> Header.isHead(row(sheet, row, NumberStyle.PLAIN))).findFirst();
    }

    /** A list as in a CSV. Numbers are written in the style of the texts, so that both are read alike. */
    private InventoryFile plain(String name, SheetGrid sheet) throws ReadingFailure {
        var head = plainHead(sheet).orElseThrow();
        var header = Header.of(name, row(sheet, head, NumberStyle.PLAIN), findings);
        var below = sheet.rows().tailMap(head, false).keySet();
        var style = asked.isPresent() ? asked.get() : switch (NumberBlock.of(texts(sheet, below, header))) {
            case NumberBlock.Ambiguous ambiguous -> throw new AmbiguousNumbers(name, ambiguous);
            case NumberBlock read -> read.style().orElseThrow();
        };
        var body = below.stream().map(row -> row(sheet, row, style)).filter(row -> !row.isBlank()).toList();
        var series = InventoryRows.read(name, header, body, new Numbers(style), findings);
        if (series.isEmpty()) {
            throw InventoryFailure.nothing(name, findings);
        }
        return new InventoryFile(name, origins, header.years(), series, false, findings);
    }

    private static List<String> texts(SheetGrid sheet, Iterable<Integer> rows, Header header) {
        var texts = new ArrayList<String>();
        for (var row : rows) {
            header.columns().stream().map(column -> sheet.cell(row, column))
                    .filter(cell -> cell.number().isEmpty()).map(ReadCell::text).forEach(texts::add);
        }
        return texts;
    }

    private static Csv.Row row(SheetGrid sheet, int row, NumberStyle style) {
        var ungrouped = new NumberStyle(style.decimal(), '\0');
        var fields = new TreeMap<Integer, String>();
        var cells = sheet.row(row);
        var width = sheet.rows().values().stream().filter(each -> !each.isEmpty()).mapToInt(each -> each.lastKey() + 1).max().orElse(0);
        for (var column = 0; column < width; column++) {
            var cell = cells.getOrDefault(column, ReadCell.BLANK);
            fields.put(column, cell.number().map(SheetNumbers::plain).map(ungrouped::full).orElse(cell.text()));
        }
        return new Csv.Row(row + 1, List.copyOf(fields.values()));
    }
}
