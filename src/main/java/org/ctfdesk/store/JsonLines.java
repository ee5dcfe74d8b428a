package org.ctfdesk.store;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;

/** Flat records as a JSON array, one record a line: for what machines read. */
public final class JsonLines {
    private JsonLines() {}

    /** The array; members in the order given, numbers as numbers, null as null, anything else as text. */
    public static String of(List<? extends Map<String, ?>> records) {
        var text = new StringBuilder("[");
        for (var i = 0; i < records.size(); i++) {
            var node = JsonNodeFactory.instance.objectNode();
            records.get(i).forEach((name, value) -> {
                switch (value) {
                    case null -> node.putNull(name);
                    case Integer number -> node.put(name, number);
                    case Boolean yes -> node.put(name, yes);
                    default -> node.put(name, value.toString());
                }
            });
            text.append(i == 0 ? "\n" : ",\n").append(Json.line(node));
        }
        return text.append(records.isEmpty() ? "]" : "\n]").toString();
    }
}
