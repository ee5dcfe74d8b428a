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
                quote(entry.getKey(), text);
                text.append(": ");
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
        } else if (node.isString()) {
            quote(node.asString(), text);
        } else {
            text.append(MAPPER.writeValueAsString(node));
        }
    }

    /** As the mapper writes it; most texts hold nothing that must be escaped, and a mapper's writer is dear to make. */
    private static void quote(String plain, StringBuilder text) {
        for (var i = 0; i < plain.length(); i++) {
            var c = plain.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                text.append(MAPPER.writeValueAsString(plain));
                return;
            }
        }
        text.append('"').append(plain).append('"');
    }

    private static boolean isAnswer(JsonNode node) {
        return node.has("amount") || node.has("range") || node.has("keys") || node.has("choices") || node.has("unread")
                || node.size() == 1 && node.path("years").isArray();
    }

    private static void newLine(StringBuilder text, int depth) {
        text.append('\n').repeat("  ", depth);
    }
}
