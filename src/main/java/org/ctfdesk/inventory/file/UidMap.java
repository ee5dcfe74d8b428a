package org.ctfdesk.inventory.file;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ctfdesk.inventory.Category;
import org.ctfdesk.inventory.Gas;
import org.ctfdesk.inventory.InventoryFailure;
import org.ctfdesk.inventory.Origin;
import org.ctfdesk.text.CsvFile;
import org.ctfdesk.text.ReadingFailure;

/**
 * Which row of table 6 a UID of the CRT data exchange is: a CSV of two columns, {@code uid,row}, that the Party makes. UIDs
 * are compared without case; one whose row is blank is none of them.
 *
 * @param origin the file, to be kept with the report
 * @param rows the category and gas by UID in small letters
 */
public record UidMap(Origin origin, Map<String, Row> rows) {
    /** What a UID stands for, in words that {@link Category#of} and {@link Gas#of} take. */
    record Row(String category, String gas) {}

    private static final String WITH = "Total (with LULUCF)";
    private static final String WITHOUT = "Total (without LULUCF)";
    private static final String ALL = "AGGREGATE";
    private static final Map<String, Row> LINES = lines();

    private static Map<String, Row> lines() {
        var lines = new LinkedHashMap<String, Row>();
        for (var gas : List.of("co2", "ch4", "n2o")) {
            lines.put(gas + "without", new Row(WITHOUT, gas));
            lines.put(gas + "with", new Row(WITH, gas));
        }
        for (var gas : List.of("hfcs", "pfcs", "mix", "sf6", "nf3")) {
            lines.put(gas, new Row(WITHOUT, gas));
        }
        lines.put("energy", new Row("Energy", ALL));
        lines.put("transport", new Row("1.A.3 Transport", ALL));
        lines.put("industry", new Row("IPPU", ALL));
        lines.put("agriculture", new Row("Agriculture", ALL));
        lines.put("lulucf", new Row("LULUCF", ALL));
        lines.put("waste", new Row("Waste", ALL));
        lines.put("other", new Row("Other", ALL));
        lines.put("totalwithout", new Row(WITHOUT, ALL));
        lines.put("totalwith", new Row(WITH, ALL));
        lines.put("totalwithoutindirect", new Row("Total without LULUCF, with indirect", ALL));
        lines.put("totalwithindirect", new Row("Total with LULUCF, with indirect", ALL));
        return lines;
    }

    /**
     * Reads a map.
     *
     * @throws ReadingFailure where a row is named that table 6 does not have, or one UID stands for two
     */
    public static UidMap read(Path path) throws ReadingFailure {
        var bytes = CsvFile.bytes(path);
        var name = String.valueOf(path.getFileName());
        var rows = new LinkedHashMap<String, Row>();
        for (var line : CsvFile.of(name, bytes).rows()) {
            var uid = line.field(0).toLowerCase(Locale.ROOT);
            if (uid.equals("uid") || uid.equals("variable_uid") || line.field(1).isBlank()) {
                continue;
            }
            var row = row(line.field(1));
            if (row.isEmpty()) {
                throw new InventoryFailure("inventory.failure.uidRow", name, line.line(), line.field(1), String.join(", ", LINES.keySet()));
            }
            var before = rows.put(uid, row.get());
            if (before != null && !before.equals(row.get())) {
                throw new InventoryFailure("inventory.failure.uidTwice", name, line.line(), line.field(0));
            }
        }
        if (rows.isEmpty()) {
            throw new InventoryFailure("inventory.failure.uidMapBlank", name, String.join(", ", LINES.keySet()));
        }
        return new UidMap(Origin.of(name, bytes), rows);
    }

    /** The names of rows that a map may use. */
    public static List<String> names() {
        return List.copyOf(LINES.keySet());
    }

    /**
     * A map to be filled in: every UID of a file of the CRT data exchange with its values by year, by which whoever knows table 10
     * finds it, and a column for the row.
     */
    public static String toFillIn(Path exchange) throws ReadingFailure {
        return ExchangeFile.uids(exchange);
    }

    /** The row of that name: its short name in table 6, or its words. */
    private static Optional<Row> row(String name) {
        var line = LINES.get(name.toLowerCase(Locale.ROOT).strip());
        if (line != null) {
            return Optional.of(line);
        }
        return HeadWords.summaryRow(name)
                .map(about -> new Row(about.category() == Category.TOTAL_WITH ? WITH : WITHOUT, about.gas().name()))
                .or(() -> Category.of(name).map(known -> new Row(name, ALL)));
    }
}
