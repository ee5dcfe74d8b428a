package org.ctfdesk.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * From format 1 to format 2: table 10 follows the indicators of table 1. A key indicator that bears the name of one of them
 * becomes its row; the others stay the Party's own.
 */
final class IndicatorsOfTable10 {
    private static final String OWN = "keyIndicator";
    private static final String FOLLOWED = "indicator";

    private IndicatorsOfTable10() {}

    static ObjectNode followed(ObjectNode root) {
        if (!(root.path("tables").path("table10").path("blocks") instanceof ObjectNode blocks)
                || !(blocks.path(OWN) instanceof ArrayNode own)) {
            return root;
        }
        var ids = new HashMap<String, String>();
        root.path("tables").path("table1").path("blocks").path(FOLLOWED)
                .forEach(item -> ids.putIfAbsent(name(item, FOLLOWED), item.path("id").asString("")));
        ids.remove("");
        var moved = new HashMap<String, String>();
        var taken = new HashSet<String>();
        var followed = JsonNodeFactory.instance.arrayNode();
        var kept = JsonNodeFactory.instance.arrayNode();
        for (var item : own) {
            var id = ids.get(name(item, OWN));
            if (id != null && taken.add(id)) {
                followed.add(row(item, id));
                moved.put("table10:" + OWN + "/" + item.path("id").asString("") + ":", "table10:" + FOLLOWED + "/" + id + ":");
            } else {
                kept.add(item);
            }
        }
        put(blocks, OWN, kept);
        put(blocks, FOLLOWED, followed);
        root.path("acknowledgements").forEach(each -> moveAcknowledgement((ObjectNode) each, moved));
        return root;
    }

    /** The name as it is compared: capitals and blanks do not count; "" where there is none. */
    private static String name(JsonNode item, String line) {
        return item.path("rows").path(line).path("label").asString("").strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static ObjectNode row(JsonNode item, String id) {
        var node = JsonNodeFactory.instance.objectNode().put("id", id);
        var row = node.putObject("rows").putObject(FOLLOWED);
        item.path("rows").path(OWN).properties().stream()
                .filter(entry -> !entry.getKey().equals("label"))
                .forEach(entry -> row.set(entry.getKey(), entry.getValue()));
        return node;
    }

    private static void put(ObjectNode blocks, String part, ArrayNode items) {
        if (items.isEmpty()) {
            blocks.remove(part);
        } else {
            blocks.set(part, items);
        }
    }

    private static void moveAcknowledgement(ObjectNode each, Map<String, String> moved) {
        var place = each.path("place").asString("");
        moved.forEach((from, to) -> {
            if (place.startsWith(from)) {
                each.put("place", to + place.substring(from.length()));
            }
        });
    }
}
