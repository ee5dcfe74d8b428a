package org.ctfdesk.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Records as JSON for machines: members in the order given, numbers with their digits, null as null, all else as text. */
public final class JsonLines {
    private JsonLines() {}

    /** An array, one record a line. */
    public static String of(List<? extends Map<String, ?>> records) {
        var lines = records.stream().map(record -> Json.line(node(record))).toList();
        return lines.isEmpty() ? "[]" : "[\n" + String.join(",\n", lines) + "\n]";
    }

    /** One record, a member a line; members may be records and lists themselves. */
    public static String of(Map<String, ?> record) {
        var lines = record.entrySet().stream()
                .map(member -> Json.line(node(member.getKey())) + ": " + Json.line(node(member.getValue())))
                .toList();
        return "{\n" + String.join(",\n", lines) + "\n}";
    }

    private static JsonNode node(Object value) {
        var nodes = JsonNodeFactory.instance;
        return switch (value) {
            case null -> nodes.nullNode();
            case Integer number -> nodes.numberNode(number);
            case BigDecimal number -> nodes.numberNode(number);
            case Boolean yes -> nodes.booleanNode(yes);
            case Map<?, ?> record -> {
                var node = nodes.objectNode();
                record.forEach((name, member) -> node.set(String.valueOf(name), node(member)));
                yield node;
            }
            case List<?> list -> {
                var node = nodes.arrayNode();
                list.forEach(each -> node.add(node(each)));
                yield node;
            }
            default -> nodes.stringNode(value.toString());
        };
    }
}
