package org.ctfdesk.inventory;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ctfdesk.report.Quantity;

/**
 * The first row of an inventory file: which field holds what.
 *
 * @param party position from 0; -1 where there is no such column
 * @param width how many fields every row has
 */
record Header(int party, int category, int gas, int unit, SortedMap<Integer, Integer> positions, List<String> names, int width) {
    static Header of(String file, Csv.Row row, List<InventoryFinding> findings) throws InventoryFailure {
        var names = row.fields().stream().map(String::strip).toList();
        var plain = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        var category = plain.indexOf("category");
        var gas = plain.indexOf("gas");
        var unit = Math.max(plain.indexOf("unit"), plain.indexOf("unitid"));
        var party = plain.indexOf("party");
        if (category < 0 || gas < 0 || unit < 0) {
            throw new InventoryFailure("inventory.failure.header", file, row.line(), String.join(" ", names));
        }
        var positions = new TreeMap<Integer, Integer>();
        for (var i = 0; i < names.size(); i++) {
            if (i == category || i == gas || i == unit || i == party) {
                continue;
            }
            if (!names.get(i).matches("[12]\\d{3}")) {
                if (!names.get(i).isEmpty()) {
                    findings.add(InventoryFinding.warning("column", file, row.line(), names.get(i)));
                }
            } else if (positions.put(Integer.valueOf(names.get(i)), i) != null) {
                throw new InventoryFailure("inventory.failure.yearTwice", file, row.line(), names.get(i));
            }
        }
        if (positions.isEmpty()) {
            throw new InventoryFailure("inventory.failure.noYears", file, row.line());
        }
        return new Header(party, category, gas, unit, positions, names, names.size());
    }

    List<Integer> years() {
        return List.copyOf(positions.keySet());
    }

    /** The figures and keys of a row; what is neither is left out and told. */
    Series series(String file, Csv.Row row, Numbers numbers, List<InventoryFinding> findings) throws InventoryFailure {
        if (row.fields().size() != width) {
            throw new InventoryFailure("inventory.failure.fields", file, row.line(), row.fields().size(), width);
        }
        var values = new TreeMap<Integer, Quantity>();
        for (var year : positions.entrySet()) {
            var text = row.fields().get(year.getValue()).strip();
            if (text.isEmpty()) {
                continue;
            }
            var value = numbers.read(text);
            value.ifPresent(quantity -> values.put(year.getKey(), quantity));
            if (value.isEmpty()) {
                findings.add(InventoryFinding.warning("cell", file, row.line(), year.getKey(), text));
            }
        }
        return new Series(
                party < 0 ? "" : field(row, party), field(row, category), field(row, gas), field(row, unit), values, row.line());
    }

    private static String field(Csv.Row row, int position) {
        return row.fields().get(position).strip();
    }
}
