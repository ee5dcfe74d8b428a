package org.ctfdesk.inventory.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ctfdesk.inventory.Category;
import org.ctfdesk.inventory.InventoryFailure;
import org.ctfdesk.inventory.InventoryFinding;
import org.ctfdesk.text.NumberStyle;
import tools.jackson.databind.JsonNode;

/**
 * An inventory in JSON that is not the CRT data exchange: lists of records, {@code [{"year": 2020, "sector": …, "gas": …}]}, or
 * objects within objects by year, sector and gas. It is written as the rows of a list, whose head names the fields. Lists of
 * the same fields are joined; figures that stand elsewhere are told.
 */
final class JsonRecords {
    private static final int LEAST_RECORDS = 2;
    private static final int LEAST_FIELDS = 3;
    private static final int DEEPEST = 12;
    private static final int SHOWN = 5;
    private static final int TITLES = 10;

    /** A list of records, as rows. */
    private record Listed(String path, List<Map<String, String>> rows, boolean isAbove) {
        /** The kinds of fields by which lists are alike. */
        Set<String> kinds() {
            return rows.stream().flatMap(row -> row.keySet().stream())
                    .map(key -> HeadWords.year(key).isPresent() ? "" : key)
                    .filter(key -> key.isEmpty() || LongRows.VALUES.contains(key) || JsonWay.kind(key).isPresent())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** A figure under names. */
    private record Leaf(String path, Map<String, String> row) {}

    private final String file;
    private final List<Listed> lists = new ArrayList<>();
    private final List<Leaf> leaves = new ArrayList<>();
    /** Texts beside the figures, as lines above a table. */
    private final Set<String> titles = new LinkedHashSet<>();
    private final Set<String> strays = new LinkedHashSet<>();
    private boolean numbers;
    private boolean texts;

    private JsonRecords(String file) {
        this.file = file;
    }

    /**
     * The rows that a tree holds.
     *
     * @param csv with commas, quoted where needed
     * @param numbersAlone true where all figures are numbers of JSON, whose decimal sign is the point
     * @param findings figures that stand elsewhere
     */
    record Rows(String csv, boolean numbersAlone, List<InventoryFinding> findings) {}

    /**
     * The tree as rows; nothing where it has no such records.
     *
     * @throws InventoryFailure where two figures of a record have one name, or removals stand above zero
     */
    static Optional<Rows> of(String file, JsonNode tree) throws InventoryFailure {
        var found = new JsonRecords(file);
        found.visit(tree, JsonWay.START, 0);
        return found.rows();
    }

    private Optional<Rows> rows() throws InventoryFailure {
        var rows = new ArrayList<Map<String, String>>();
        var isNamed = leaves.stream().anyMatch(leaf -> Category.of(leaf.row().get(JsonWay.CATEGORY)).isPresent());
        if (lists.isEmpty() && isNamed) {
            leaves.forEach(leaf -> rows.add(leaf.row()));
        } else if (!lists.isEmpty()) {
            leaves.forEach(leaf -> strays.add(leaf.path()));
            var groups = lists.stream().collect(Collectors.groupingBy(Listed::kinds, LinkedHashMap::new, Collectors.toList()));
            var best = groups.entrySet().stream().max(Comparator.<Map.Entry<Set<String>, List<Listed>>>comparingLong(
                    group -> group.getKey().stream().filter(key -> JsonWay.kind(key).isPresent()).count())
                    .thenComparingInt(group -> group.getValue().stream().mapToInt(list -> list.rows().size()).sum())).orElseThrow();
            for (var list : lists) {
                if (!best.getValue().contains(list)) {
                    strays.add(list.path().isEmpty() ? "[]" : list.path());
                } else if (list.isAbove()) {
                    throw new InventoryFailure("inventory.failure.removals", file, list.path());
                } else {
                    rows.addAll(list.rows());
                }
            }
        }
        if (rows.size() < LEAST_RECORDS) {
            return Optional.empty();
        }
        var findings = strays.isEmpty() ? List.<InventoryFinding>of() : List.of(InventoryFinding.warning("jsonUnused", file, strays.size(),
                strays.stream().limit(SHOWN).collect(Collectors.joining("; ")) + (strays.size() > SHOWN ? "; …" : "")));
        return Optional.of(new Rows(csv(rows), numbers && !texts, findings));
    }

    private void visit(JsonNode node, JsonWay way, int depth) throws InventoryFailure {
        if (depth > DEEPEST) {
            strays.add(way.path());
        } else if (node.isObject()) {
            object(node, way.within(node), depth);
        } else if (node.isArray() && isList(node, way)) {
            list(node, way);
        } else if (node.isArray()) {
            for (var each : node) {
                if (each.isContainer()) {
                    visit(each, way, depth + 1);
                } else if (each.isNumber()) {
                    strays.add(way.path());
                }
            }
        }
    }

    private void object(JsonNode node, JsonWay way, int depth) throws InventoryFailure {
        var amongKnown = node.properties().stream().anyMatch(field -> JsonWay.isKnown(field.getKey()));
        for (var field : node.properties()) {
            var key = field.getKey();
            var value = field.getValue();
            if (value.isContainer()) {
                visit(value, way.to(key, amongKnown), depth + 1);
            } else if (JsonWay.kind(key).isEmpty()) {
                var isNamed = JsonWay.isKnown(key) || JsonWay.isFigure(key);
                var next = way.to(key, amongKnown);
                if (next.isComplete() && (isNamed || isFigure(value))) {
                    leaves.add(new Leaf(next.path(), next.row(figure(value))));
                } else if (value.isNumber()) {
                    strays.add(next.path());
                } else if (value.isString() && !isNamed && titles.size() < TITLES && !way.isComplete()) {
                    titles.add(value.asString("").replaceAll("\\s+", " "));
                }
            }
        }
    }

    private static boolean isFigure(JsonNode value) {
        return value.isNumber() || value.isString() && (NumberStyle.POINT.parse(value.asString("")).isPresent()
                || NumberStyle.COMMA.parse(value.asString("")).isPresent());
    }

    private static boolean isList(JsonNode node, JsonWay way) {
        for (var each : node) {
            if (!each.isObject() || each.size() + way.kinds().size() < LEAST_FIELDS || !isFlat(each)) {
                return false;
            }
        }
        return !node.isEmpty();
    }

    /** No object within, but for the figures by year, {@code "values": {"1990": 1}}, and some figure. */
    private static boolean isFlat(JsonNode record) {
        var hasFigure = false;
        for (var field : record.properties()) {
            var value = field.getValue();
            if (value.isArray() || value.isObject() && !value.properties().stream()
                    .allMatch(each -> HeadWords.year(each.getKey()).isPresent() && each.getValue().isValueNode())) {
                return false;
            }
            hasFigure |= value.isObject() || JsonWay.isFigure(field.getKey());
        }
        return hasFigure;
    }

    private void list(JsonNode node, JsonWay way) throws InventoryFailure {
        var rows = new ArrayList<Map<String, String>>();
        var isAbove = false;
        for (var record : node) {
            var row = new LinkedHashMap<String, String>();
            for (var field : record.properties()) {
                for (var each : field.getValue().isObject() ? field.getValue().properties() : Set.of(field)) {
                    var isFigure = JsonWay.isFigure(each.getKey());
                    var name = HeadWords.year(each.getKey()).isPresent() ? each.getKey() : JsonWay.column(each.getKey());
                    if (row.put(name, isFigure ? figure(each.getValue()) : text(each.getValue())) != null) {
                        throw new InventoryFailure("inventory.failure.jsonTwice", file, way.path(), each.getKey());
                    }
                    isAbove |= isFigure && HeadWords.REMOVALS.matcher(way.path()).matches() && isAboveZero(each.getValue());
                }
            }
            way.kinds().forEach((kind, text) -> fill(row, way, kind, text));
            rows.add(row);
        }
        lists.add(new Listed(way.path(), rows, isAbove));
    }

    private static boolean isAboveZero(JsonNode value) {
        return value.isNumber() ? value.decimalValue().signum() > 0
                : NumberStyle.PLAIN.parse(value.asString("")).filter(number -> number.signum() > 0).isPresent();
    }

    /** What the way says counts where a record says nothing; its category is within that of the way. */
    private static void fill(Map<String, String> row, JsonWay way, String kind, String text) {
        var own = row.keySet().stream().filter(key -> JsonWay.kind(key).filter(kind::equals).isPresent()).findFirst();
        if (own.isPresent() && !row.get(own.get()).isBlank()) {
            row.computeIfPresent(own.get(), (any, before) -> kind.equals(JsonWay.CATEGORY) ? way.category(before) : before);
        } else if (!kind.equals(JsonWay.YEAR) || row.keySet().stream().noneMatch(key -> HeadWords.year(key).isPresent())) {
            row.put(own.orElse(kind), text);
        }
    }

    private String figure(JsonNode value) {
        var text = text(value);
        numbers |= value.isNumber();
        texts |= !value.isNumber() && text.chars().anyMatch(Character::isDigit);
        return text;
    }

    /** A number beyond all reason stays as it was written, which no style reads. */
    private static String text(JsonNode value) {
        if (value.isNumber()) {
            return NumberStyle.canBeWritten(value.decimalValue()) ? value.decimalValue().toPlainString() : value.decimalValue().toString();
        }
        return value.isNull() ? "" : value.asString("");
    }

    private String csv(List<Map<String, String>> rows) {
        var names = new LinkedHashSet<String>();
        rows.forEach(row -> names.addAll(row.keySet()));
        var csv = new StringBuilder();
        titles.stream().filter(title -> !title.isBlank()).forEach(title -> csv.append(line(List.of(title))));
        csv.append(line(List.copyOf(names)));
        rows.forEach(row -> csv.append(line(names.stream().map(name -> row.getOrDefault(name, "")).toList())));
        return csv.toString();
    }

    private static String line(List<String> fields) {
        return String.join(",", fields.stream().map(field -> '"' + field.replace("\"", "\"\"") + '"').toList()) + "\n";
    }
}
