package org.ctfdesk.inventory.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.inventory.Category;
import org.ctfdesk.inventory.Gas;
import tools.jackson.databind.JsonNode;

/**
 * An inventory in JSON that is not the CRT data exchange: a list of records, {@code [{"year": 2020, "sector": …, "gas": …}]}, or
 * objects within objects by year, sector and gas. It is written as the rows of a list, whose head names the fields.
 */
final class JsonRecords {
    private static final int LEAST_RECORDS = 2;
    private static final int LEAST_FIELDS = 3;
    private static final int DEEPEST = 12;
    private static final Set<String> UNITS = Set.of("unit", "units", "unidad", "unite", "unidade");

    /** The longest list of records so far. */
    private List<JsonNode> records = List.of();
    private final List<Map<String, String>> leaves = new ArrayList<>();
    private boolean numbersAlone = true;

    private JsonRecords() {}

    /**
     * The rows that a tree holds.
     *
     * @param csv with commas, quoted where needed
     * @param numbersAlone true where all figures are numbers of JSON, whose decimal sign is the point
     */
    record Rows(String csv, boolean numbersAlone) {}

    /** The tree as rows; nothing where it has no such records. */
    static Optional<Rows> of(JsonNode tree) {
        var found = new JsonRecords();
        found.search(tree, 0);
        var rows = found.records.stream().map(found::fields).toList();
        if (rows.isEmpty()) {
            found.descend(tree, new LinkedHashMap<>(), unit(tree), 0);
            rows = List.copyOf(found.leaves);
        }
        return rows.size() < LEAST_RECORDS ? Optional.empty() : Optional.of(new Rows(csv(rows), found.numbersAlone));
    }

    private void search(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isArray()) {
            var all = new ArrayList<JsonNode>();
            node.forEach(each -> {
                if (each.isObject() && each.size() >= LEAST_FIELDS && isFlat(each)) {
                    all.add(each);
                }
            });
            if (all.size() >= LEAST_RECORDS && all.size() == node.size() && all.size() > records.size()) {
                records = all;
            }
        }
        node.forEach(each -> {
            if (each.isContainer()) {
                search(each, depth + 1);
            }
        });
    }

    /** No object within, but for the figures by year: {@code "values": {"1990": 1}}. */
    private static boolean isFlat(JsonNode record) {
        for (var field : record.properties()) {
            if (field.getValue().isArray() || field.getValue().isObject()
                    && !field.getValue().properties().stream().allMatch(each -> HeadWords.year(each.getKey()).isPresent())) {
                return false;
            }
        }
        return true;
    }

    private Map<String, String> fields(JsonNode record) {
        var fields = new LinkedHashMap<String, String>();
        for (var field : record.properties()) {
            if (field.getValue().isObject()) {
                field.getValue().properties().forEach(each -> fields.put(each.getKey(), text(each.getValue())));
            } else {
                fields.put(name(field.getKey()), text(field.getValue()));
            }
        }
        return fields;
    }

    /** Field names as heads: {@code inventory_year} and {@code inventoryYear} are two words. */
    private static String name(String key) {
        return key.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").replace('_', ' ').toLowerCase(Locale.ROOT).strip();
    }

    private String text(JsonNode value) {
        if (value.isNumber()) {
            return value.decimalValue().toPlainString();
        }
        var text = value.isNull() ? "" : value.asString("");
        numbersAlone &= text.isEmpty() || !Character.isDigit(text.charAt(text.length() - 1)) || HeadWords.year(text).isPresent();
        return text;
    }

    private static String unit(JsonNode tree) {
        for (var field : tree.properties()) {
            if (UNITS.contains(name(field.getKey())) && field.getValue().isString()) {
                return field.getValue().asString("");
            }
        }
        return "";
    }

    /** Figures by the names on the way to them: a year, a category, and perhaps a gas. */
    private void descend(JsonNode node, Map<String, String> way, String unit, int depth) {
        if (depth > DEEPEST || !node.isObject()) {
            return;
        }
        for (var field : node.properties()) {
            var next = new LinkedHashMap<>(way);
            var key = field.getKey();
            if (HeadWords.year(key).isPresent()) {
                next.put("year", key);
            } else if (Gas.of(key).isPresent()) {
                next.put("gas", key);
            } else if (Category.of(key).isPresent()) {
                next.put("category", key);
            }
            if (field.getValue().isObject()) {
                descend(field.getValue(), next, unit(field.getValue()).isEmpty() ? unit : unit(field.getValue()), depth + 1);
            } else if (next.size() > way.size() && next.containsKey("year")
                    && next.containsKey("category") && !field.getValue().isArray()) {
                next.putIfAbsent("gas", "AGGREGATE");
                next.put("unit", unit);
                next.put("value", text(field.getValue()));
                leaves.add(next);
            }
        }
    }

    private static String csv(List<Map<String, String>> rows) {
        var names = new LinkedHashSet<String>();
        rows.forEach(row -> names.addAll(row.keySet()));
        var csv = new StringBuilder(line(List.copyOf(names)));
        rows.forEach(row -> csv.append(line(names.stream().map(name -> row.getOrDefault(name, "")).toList())));
        return csv.toString();
    }

    private static String line(List<String> fields) {
        return String.join(",", fields.stream().map(field -> '"' + field.replace("\"", "\"\"") + '"').toList()) + "\n";
    }
}
