package org.ctfdesk.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.POJONode;

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

    /** Takes a text piece by piece. */
    interface Pieces {
        void take(String piece) throws IOException;
    }

    /** The node with one value a line; answers and lists of plain values stay on theirs. */
    static String lines(JsonNode node) {
        var text = new StringBuilder();
        try {
            lines(node, text::append);
        } catch (IOException notInMemory) {
            throw new UncheckedIOException(notInMemory);
        }
        return text.toString();
    }

    /** The same in pieces, none of which ends within a value. */
    static void lines(JsonNode node, Pieces pieces) throws IOException {
        var printer = new Printer(pieces);
        printer.print(node, 0);
        pieces.take(printer.text.append('\n').toString());
    }

    /** A node that is made when it is printed: a report of thousands of items never stands in memory twice. */
    static POJONode later(Supplier<JsonNode> node) {
        return new POJONode(node);
    }

    private static final class Printer {
        private static final int PIECE = 1 << 16;

        private final Pieces pieces;
        private final StringBuilder text = new StringBuilder(PIECE + PIECE / 4);

        Printer(Pieces pieces) {
            this.pieces = pieces;
        }

        void print(JsonNode made, int depth) throws IOException {
            var node = made instanceof POJONode lazy && lazy.getPojo() instanceof Supplier<?> maker
                    ? (JsonNode) maker.get()
                    : made;
            if (node.isObject() && !AnswerJson.isAnswer(node) && !node.isEmpty()) {
                text.append('{');
                var first = true;
                for (var entry : node.properties()) {
                    newLine(first, depth + 1);
                    quote(entry.getKey());
                    text.append(": ");
                    print(entry.getValue(), depth + 1);
                    first = false;
                }
                newLine(true, depth);
                text.append('}');
            } else if (node.isArray() && !node.isEmpty() && (node.get(0).isObject() || node.get(0).isPojo())) {
                text.append('[');
                for (var i = 0; i < node.size(); i++) {
                    newLine(i == 0, depth + 1);
                    print(node.get(i), depth + 1);
                }
                newLine(true, depth);
                text.append(']');
            } else if (node.isString()) {
                quote(node.asString());
            } else {
                text.append(MAPPER.writeValueAsString(node));
            }
        }

        /** As the mapper writes it; most texts hold nothing that must be escaped, and a mapper's writer is dear to make. */
        private void quote(String plain) {
            for (var i = 0; i < plain.length(); i++) {
                var c = plain.charAt(i);
                if (c < ' ' || c == '"' || c == '\\') {
                    text.append(MAPPER.writeValueAsString(plain));
                    return;
                }
            }
            text.append('"').append(plain).append('"');
        }

        private void newLine(boolean first, int depth) throws IOException {
            text.append(first ? "\n" : ",\n").repeat("  ", depth);
            if (text.length() > PIECE) {
                pieces.take(text.toString());
                text.setLength(0);
            }
        }
    }
}
