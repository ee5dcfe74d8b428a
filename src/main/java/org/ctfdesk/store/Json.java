package org.ctfdesk.store;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** How JSON is read and written: decimals exactly, one value a line, keys in the order given. */
final class Json {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private Json() {}

    /** The node on one line. */
    static String line(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }

    /** The node with one value a line; answers and lists of plain values stay on theirs. */
    static String lines(JsonNode node) {
        var text = new StringBuilder();
        print(node, 0, text);
        return text.append('\n').toString();
    }

    private static void print(JsonNode node, int depth, StringBuilder text) {
        if (node.isObject() && !isAnswer(node) && !node.isEmpty()) {
            text.append('{');
            var first = true;
            for (var entry : node.properties()) {
                newLine(text.append(first ? "" : ","), depth + 1);
                text.append(MAPPER.writeValueAsString(entry.getKey())).append(": ");
                print(entry.getValue(), depth + 1, text);
                first = false;
            }
            newLine(text, depth);
            text.append('}');
        } else if (node.isArray() && !node.isEmpty() && node.get(0).isObject()) {
            text.append('[');
            for (var i = 0; i < node.size(); i++) {
                newLine(text.append(i == 0 ? "" : ","), depth + 1);
                print(node.get(i), depth + 1, text);
            }
            newLine(text, depth);
            text.append(']');
        } else {
            text.append(MAPPER.writeValueAsString(node));
        }
    }

    private static boolean isAnswer(JsonNode node) {
        return node.has("amount") || node.has("range") || node.has("keys") || node.has("choices") || node.has("unread")
                || node.size() == 1 && node.path("years").isArray();
    }

    private static void newLine(StringBuilder text, int depth) {
        text.append('\n').repeat("  ", depth);
    }
}
