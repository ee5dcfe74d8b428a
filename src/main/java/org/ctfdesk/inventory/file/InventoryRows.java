package org.ctfdesk.inventory.file;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ctfdesk.inventory.Gas;
import org.ctfdesk.inventory.InventoryFailure;
import org.ctfdesk.inventory.InventoryFinding;
import org.ctfdesk.inventory.Series;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.text.Csv;
import org.ctfdesk.text.NumberBlock;
import org.ctfdesk.text.Tidy;

/**
 * The rows below the head of an inventory file. A name that stands only in the first of several rows, as merged cells are
 * saved, counts for those below it, and each is told; a row without gas and figures is a note.
 */
final class InventoryRows {
    private final String file;
    private final Header header;
    private final Numbers numbers;
    private final List<InventoryFinding> findings;
    private final List<Series> series = new ArrayList<>();
    private String party = "";
    private String category = "";

    private InventoryRows(String file, Header header, Numbers numbers, List<InventoryFinding> findings) {
        this.file = file;
        this.header = header;
        this.numbers = numbers;
        this.findings = findings;
    }

    /** What the rows say; cells that are neither figure nor key are left out and told. */
    static List<Series> read(String file, Header header, List<Csv.Row> body, Numbers numbers, List<InventoryFinding> findings)
            throws InventoryFailure {
        var rows = new InventoryRows(file, header, numbers, findings);
        for (var row : body) {
            rows.add(row);
        }
        return rows.series;
    }

    private void add(Csv.Row row) throws InventoryFailure {
        var gas = row.field(header.gas());
        if (Gas.of(gas).isEmpty() && header.columns().stream().noneMatch(at -> numbers.read(row.field(at)).isPresent())) {
            findings.add(InventoryFinding.information("note", file, row.line(), shown(row)));
            category = row.field(header.category()).isEmpty() ? category : row.field(header.category()); // a heading above its gases
            return;
        }
        if (row.fields().size() < header.width() || row.fields().stream().skip(header.width()).anyMatch(field -> !field.isBlank())) {
            throw new InventoryFailure("inventory.failure.fields", file, row.line(), row.fields().size(), header.width());
        }
        party = named(row, header.party(), party);
        category = named(row, header.category(), category);
        series.add(new Series(party, category, gas, row.field(header.unit()), values(row, header.positions()), "", row.line()));
        var again = values(row, header.again());
        if (!again.isEmpty()) {
            series.add(new Series(party, category, gas, row.field(header.unit()), again, "", row.line()));
        }
    }

    /** The text of a field, or of the one above where it is blank. */
    private String named(Csv.Row row, int position, String above) {
        var name = row.field(position);
        if (position >= 0 && name.isEmpty() && !above.isEmpty()) {
            findings.add(InventoryFinding.warning("above", file, row.line(), row.field(header.gas()), above));
            return above;
        }
        return name;
    }

    private TreeMap<Integer, Quantity> values(Csv.Row row, SortedMap<Integer, Integer> positions) {
        var values = new TreeMap<Integer, Quantity>();
        for (var year : positions.entrySet()) {
            var text = row.field(year.getValue());
            if (Tidy.visible(text).isEmpty()) {
                continue;
            }
            var cell = numbers.read(WrittenUnit.without(text, row.field(header.unit())));
            if (cell.isEmpty()) {
                findings.add(InventoryFinding.warning("cell", file, row.line(), year.getKey(), text));
                continue;
            }
            values.put(year.getKey(), cell.get().quantity());
            if (!cell.get().mark().isEmpty()) {
                findings.add(InventoryFinding.information(
                        NumberBlock.isBehindTriangle(text) ? "triangle" : "mark", file, row.line(), year.getKey(), text,
                        cell.get().mark()));
            }
        }
        return values;
    }

    static String shown(Csv.Row row) {
        return String.join(" ", row.fields().stream().map(String::strip).filter(field -> !field.isEmpty()).toList());
    }
}
