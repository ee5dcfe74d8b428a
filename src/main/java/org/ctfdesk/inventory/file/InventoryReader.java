package org.ctfdesk.inventory.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ctfdesk.excel.book.WorkbookFailure;
import org.ctfdesk.excel.foreign.grid.BookReader;
import org.ctfdesk.excel.returned.WorkbookReader;
import org.ctfdesk.inventory.InventoryFailure;
import org.ctfdesk.inventory.InventoryFile;
import org.ctfdesk.inventory.InventoryFinding;
import org.ctfdesk.inventory.Origin;
import org.ctfdesk.text.Csv;
import org.ctfdesk.text.CsvFile;
import org.ctfdesk.text.Encoding;
import org.ctfdesk.text.NumberBlock;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.ReadingFailure;

/**
 * Reads an inventory: workbooks, the CRT data exchange, or CSV, {@code category,gas,unit,years…}, perhaps with a column
 * {@code party}. Lines before that head and notes below the figures are left out and told.
 */
public final class InventoryReader {
    /** How many rows from the first one are looked at for the head. */
    private static final int HEAD = 30;
    private static final String REPORT = ".ctfdesk";
    private static final Pattern REPORTING = Pattern.compile("[A-Z]{3}-CRT-.*");
    private static final Pattern REPORTING_SHEET = Pattern.compile("Table\\d+(?:\\.|s\\d|\\().*|Summary\\d.*");
    private static final List<String> SHEETS = List.of("Table10s1", "Table10s6", "Summary1", "Summary2", "Summary1.As1");

    private InventoryReader() {}

    /** True for the name of a sheet that only common reporting tables have: Summary2; not for Table5, as others are called too. */
    public static boolean isReportingSheet(String name) {
        return REPORTING_SHEET.matcher(name).matches();
    }

    /** True for a workbook of common reporting tables, by its name or some of its sheets. */
    public static boolean isReportingTables(Path file) {
        return REPORTING.matcher(String.valueOf(file.getFileName())).matches() && looksLikeWorkbook(file)
                || SHEETS.stream().anyMatch(sheet -> BookReader.holdsSheet(file, sheet));
    }

    /**
     * Reads a file, or several workbooks that belong together, whatever they are.
     *
     * @param asked how figures are written, if the user was asked
     * @param uids which UID is which row, for a file of the CRT data exchange
     * @throws org.ctfdesk.text.AmbiguousNumbers where figures have two readings and nobody was asked
     */
    public static InventoryFile read(List<Path> files, Optional<NumberStyle> asked, Optional<UidMap> uids)
            throws ReadingFailure, WorkbookFailure {
        for (var file : files) { // of ours: their tables 6 to 9 are not four inventories
            if (file.toString().endsWith(REPORT) || BookReader.holdsSheet(file, WorkbookReader.COPY)) {
                throw new InventoryFailure("inventory.failure.report", file.getFileName());
            }
        }
        var path = files.getFirst();
        if (looksLikeWorkbook(path)) {
            return InventoryBooks.read(files, asked);
        }
        if (files.size() > 1) {
            throw new InventoryFailure("inventory.failure.severalFiles", path.getFileName());
        }
        var bytes = CsvFile.bytes(path);
        var name = String.valueOf(path.getFileName());
        if (!ExchangeFile.looksLikeIt(bytes)) {
            return read(name, bytes, asked);
        }
        var tree = ExchangeFile.tree(name, bytes);
        var records = ExchangeFile.years(tree).isEmpty() ? JsonRecords.of(name, tree) : Optional.<JsonRecords.Rows>empty();
        if (records.isEmpty()) {
            return ExchangeFile.read(path, uids);
        }
        var rows = records.get();
        return read(name, rows.csv().getBytes(StandardCharsets.UTF_8), Origin.of(name, bytes),
                rows.numbersAlone() ? Optional.of(NumberStyle.PLAIN) : asked, rows.findings());
    }

    /** Zip files and the old format of Excel, by their first bytes; a folder or a file that is not there is told as a text would be. */
    private static boolean looksLikeWorkbook(Path path) {
        try (var in = Files.newInputStream(path)) {
            var first = in.readNBytes(2);
            return first.length == 2 && (first[0] == 'P' && first[1] == 'K' || (first[0] & 0xff) == 0xd0 && (first[1] & 0xff) == 0xcf);
        } catch (IOException toldWhenItIsRead) {
            return false;
        }
    }

    /**
     * Reads the bytes of a file.
     *
     * @param name the file's name, as messages and the note of provenance state it
     */
    public static InventoryFile read(String name, byte[] bytes, Optional<NumberStyle> asked) throws ReadingFailure {
        return read(name, bytes, Origin.of(name, bytes), asked, List.of());
    }

    /**
     * Reads the bytes of a list.
     *
     * @param origin the file that they come from, which may hold other bytes
     * @param before what was found when they were made
     */
    private static InventoryFile read(String name, byte[] bytes, Origin origin, Optional<NumberStyle> asked, List<InventoryFinding> before)
            throws ReadingFailure {
        var csv = CsvFile.of(name, bytes);
        if (csv.rows().isEmpty()) {
            throw new InventoryFailure("inventory.failure.empty", name);
        }
        var rows = LongRows.widened(name, csv.rows()).orElse(csv.rows());
        if (rows.stream().limit(HEAD).noneMatch(Header::isHead)) {
            var table = InventoryBooks.read(name, origin, rows, asked, before);
            if (table.isPresent()) {
                return table.get();
            }
        }
        var findings = new ArrayList<>(before);
        if (csv.encoding() == Encoding.WINDOWS) {
            findings.add(InventoryFinding.warning("encoding", name));
        }
        var head = head(rows);
        rows.subList(0, head).forEach(row -> findings.add(
                InventoryFinding.information("note", name, row.line(), InventoryRows.shown(row))));
        var header = Header.of(name, rows.get(head), findings);
        var body = rows.subList(head + 1, rows.size());
        var figures = body.stream().flatMap(row -> header.columns().stream().map(row::field)).toList();
        var numbers = new Numbers(csv.numbers(body, header.columns(), asked), NumberBlock.hasArrows(figures));
        var series = InventoryRows.read(name, header, body, numbers, findings);
        if (series.isEmpty()) {
            throw InventoryFailure.nothing(name, findings);
        }
        var metrics = new TreeSet<String>();
        csv.rows().forEach(row -> row.fields().forEach(text -> metrics.addAll(StatedMetric.in(text))));
        return new InventoryFile(name, List.of(origin), header.years(), series,
                StatedMetric.isPublished(name, series, metrics, findings), findings);
    }

    /** The position of the head; the first row where none names the columns. */
    private static int head(List<Csv.Row> rows) {
        for (var i = 0; i < Math.min(HEAD, rows.size()); i++) {
            if (Header.isHead(rows.get(i))) {
                return i;
            }
        }
        return 0;
    }
}
