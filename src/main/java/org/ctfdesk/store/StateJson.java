package org.ctfdesk.store;

import java.util.TreeSet;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.TableKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What differs between two reports, whole tables at a time: how the journal notes an undo or redo, and what no edit makes. */
final class StateJson {
    /** Parts that this version does not know, as JSON text by name. */
    private static final String UNKNOWN = "unknownAre";

    private StateJson() {}

    static ObjectNode write(Report before, Report after) {
        var node = JsonNodeFactory.instance.objectNode();
        var tables = node.putObject("tables");
        var keys = new TreeSet<>(before.tables().keySet());
        keys.addAll(after.tables().keySet());
        for (var key : keys) {
            if (before.table(key) != after.table(key)) {
                tables.set(key.path(), TableJson.write(after.table(key)));
            }
        }
        PartJson.putState(node, before, after);
        after.unknown().forEach((name, text) -> {
            if (!text.equals(before.unknown().get(name))) {
                node.withObject("/" + UNKNOWN).put(name, text);
            }
        });
        return node;
    }

    static boolean isState(JsonNode node) {
        return node.path("tables").isObject();
    }

    static Report apply(JsonNode node, Report report) {
        var after = report;
        for (var entry : node.get("tables").properties()) {
            after = after.with(TableKey.ofPath(entry.getKey()), TableJson.read(entry.getValue()));
        }
        for (var json : PartJson.values()) {
            var part = json.readState(node);
            after = part.isPresent() ? after.with(part.get()) : after;
        }
        for (var entry : node.path(UNKNOWN).properties()) {
            after = after.withUnknown(entry.getKey(), entry.getValue().stringValue());
        }
        return after;
    }
}
