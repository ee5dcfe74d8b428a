package org.ctfdesk.inventory.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctfdesk.inventory.InventoryFailure;
import org.ctfdesk.inventory.InventoryFile;
import org.ctfdesk.inventory.InventoryFinding;
import org.ctfdesk.inventory.Origin;
import org.ctfdesk.inventory.Series;
import org.ctfdesk.report.NotationKey;
import org.ctfdesk.report.Quantity;
import org.ctfdesk.text.CsvFile;
import org.ctfdesk.text.CsvText;
import org.ctfdesk.text.Encoding;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.ReadingFailure;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The CRT data exchange file of the ETF inventory tool: values by year and UID. Which UID is which row of table 6 the Party
 * says in a {@link UidMap}; the values are in kt CO2 eq on AR5, as table 10 is.
 */
final class ExchangeFile {
    /** Notation keys are bits of one number; the other bits name methods and emission factors. */
    private static final Map<NotationKey, Integer> BITS = Map.of(
            NotationKey.C, 1, NotationKey.IE, 32, NotationKey.NA, 256, NotationKey.NE, 1024, NotationKey.NO, 2048, NotationKey.FX, 8388608);

    private static final int NAMED = 5;
    private static final String YEAR = "inventory_year";
    private static final JsonMapper MAPPER = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY).build();

    private final String name;
    private final UidMap map;
    private final List<InventoryFinding> findings = new ArrayList<>();
    private final Map<UidMap.Row, TreeMap<Integer, Quantity>> rows = new LinkedHashMap<>();
    private final List<Series> again = new ArrayList<>();
    private final Set<String> unknown = new LinkedHashSet<>();
    private int unknownValues;

    private ExchangeFile(String name, UidMap map) {
        this.name = name;
        this.map = map;
    }

    /** The tree of a JSON file. */
    static JsonNode tree(String name, byte[] bytes) throws ReadingFailure {
        var encoding = Encoding.of(bytes).orElseThrow(() -> new ReadingFailure("text.failure.encoding", name));
        try {
            return MAPPER.readTree(encoding.decoded(bytes));
        } catch (MismatchedInputException twice) {
            throw new InventoryFailure("inventory.failure.jsonKeyTwice", name, twice.getOriginalMessage());
        } catch (JacksonException wrong) {
            throw new InventoryFailure("inventory.failure.json", name, wrong.getLocation() == null ? 0 : wrong.getLocation().getLineNr());
        }
    }

    /** The inventory years of an exchange file, wherever they stand in it; none in other JSON. */
    static List<JsonNode> years(JsonNode node) {
        var years = new ArrayList<JsonNode>();
        node.forEach(each -> {
            if (each.isObject() && !each.path(YEAR).isMissingNode() && each.path("values").isArray()) {
                years.add(each);
            } else if (each.isContainer() && years.isEmpty()) {
                years.addAll(years(each));
            }
        });
        return years;
    }

    /** True for a text that begins as JSON. */
    static boolean looksLikeIt(byte[] bytes) {
        return Encoding.of(bytes).map(encoding -> encoding.decoded(bytes).stripLeading())
                .filter(text -> text.startsWith("{") || text.startsWith("[")).isPresent();
    }

    static InventoryFile read(Path path, Optional<UidMap> map) throws ReadingFailure {
        var name = String.valueOf(path.getFileName());
        var bytes = CsvFile.bytes(path);
        if (map.isEmpty()) {
            throw new InventoryFailure("inventory.failure.noUids", name);
        }
        return new ExchangeFile(name, map.get()).read(bytes);
    }

    /** All UIDs with their values, as CSV: {@code uid,row,years…}, the rows blank. */
    static String uids(Path path) throws ReadingFailure {
        var file = new ExchangeFile(String.valueOf(path.getFileName()), new UidMap(new Origin("", ""), Map.of()));
        var years = new TreeSet<Integer>();
        var values = new TreeMap<String, Map<Integer, String>>();
        for (var year : years(tree(file.name, CsvFile.bytes(path)))) {
            var number = year.path(YEAR).asInt(0);
            years.add(number);
            year.path("values").forEach(each -> {
                var uid = each.path("variable_uid").asString("").toLowerCase(Locale.ROOT);
                var value = each.path("value");
                if (!uid.isEmpty() && !value.path("type").asString("").equals("dropdown") && !value.path("value").isMissingNode()) {
                    file.quantity(number, uid, value.path("type").asString(""), value.path("value")).ifPresent(
                            quantity -> values.computeIfAbsent(uid, any -> new TreeMap<>()).put(number, told(quantity)));
                }
            });
        }
        var text = new StringBuilder(CsvText.line(Stream.concat(Stream.of("uid", "row"), years.stream().map(String::valueOf)).toList()));
        values.forEach((uid, byYear) -> text.append(CsvText.line(Stream.concat(Stream.of(uid, ""),
                years.stream().map(year -> byYear.getOrDefault(year, ""))).toList())));
        return text.toString();
    }

    private static String told(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Amount amount -> amount.value().toPlainString();
            case Quantity.Keys keys -> keys.keys().stream().map(NotationKey::name).collect(Collectors.joining(", "));
            case Quantity.Range range -> range.low().toPlainString() + " – " + range.high().toPlainString();
        };
    }

    private InventoryFile read(byte[] bytes) throws ReadingFailure {
        var tree = tree(name, bytes);
        var years = new TreeSet<Integer>();
        for (var year : years(tree)) {
            var number = year.path(YEAR).asInt(0);
            if (number > Series.BASE_YEAR) {
                years.add(number);
                year.path("values").forEach(value -> take(number, value));
            }
        }
        if (rows.isEmpty()) {
            throw new InventoryFailure("inventory.failure.uidsFitNothing", name, map.origin().name(), unknown.size());
        }
        if (!unknown.isEmpty()) {
            findings.add(InventoryFinding.warning("uidsUnknown", name, unknownValues, unknown.size(),
                    String.join(", ", unknown.stream().limit(NAMED).toList()) + (unknown.size() > NAMED ? ", …" : ""),
                    map.origin().name()));
        }
        findings.add(InventoryFinding.information("metricPresumed", name));
        var party = tree.path("version").path("country").asString("").strip();
        var series = new ArrayList<Series>();
        rows.forEach((row, values) -> series.add(series(row, values, "")));
        series.addAll(again);
        return new InventoryFile(name, List.of(Origin.of(name, bytes), map.origin()), List.copyOf(years),
                series.stream().map(each -> each.ofParty(party)).toList(), true, findings);
    }

    private static Series series(UidMap.Row row, TreeMap<Integer, Quantity> values, String sheet) {
        return new Series("", row.category(), row.gas(), "kt CO2 eq", values, sheet, 0);
    }

    private void take(int year, JsonNode node) {
        var uid = node.path("variable_uid").asString("");
        var value = node.path("value");
        var type = value.path("type").asString("");
        if (type.equals("dropdown") || value.path("value").isMissingNode() || value.path("value").isNull()) {
            return;
        }
        var row = map.rows().get(uid.toLowerCase(Locale.ROOT));
        if (row == null) {
            unknown.add(uid.toLowerCase(Locale.ROOT));
            unknownValues++;
            return;
        }
        quantity(year, uid, type, value.path("value")).ifPresent(quantity -> {
            var before = rows.computeIfAbsent(row, any -> new TreeMap<>()).putIfAbsent(year, quantity);
            if (before != null && !before.equals(quantity)) {
                again.add(series(row, new TreeMap<>(Map.of(year, quantity)), "UID " + uid));
            }
        });
    }

    private Optional<Quantity> quantity(int year, String uid, String type, JsonNode value) {
        if (type.equalsIgnoreCase("NK")) {
            var mask = value.asInt(0);
            var keys = new ArrayList<NotationKey>();
            for (var key : NotationKey.values()) {
                if (BITS.containsKey(key) && (mask & BITS.get(key)) != 0) {
                    keys.add(key);
                }
            }
            if (!keys.isEmpty()) {
                return Optional.of(new Quantity.Keys(keys, List.of()));
            }
        } else if (value.isNumber() && NumberStyle.canBeWritten(value.decimalValue())) {
            return Optional.of(Quantity.of(SheetNumbers.plain(value.decimalValue())));
        } else if (NumberStyle.PLAIN.parse(value.asString("")).isPresent()) {
            return NumberStyle.PLAIN.parse(value.asString("")).map(Quantity::of);
        }
        findings.add(InventoryFinding.warning("uidValue", name, uid, year, value.toString()));
        return Optional.empty();
    }
}
